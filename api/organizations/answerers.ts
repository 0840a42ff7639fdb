import type { Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { isActiveMember } from './members.ts';

type Answerers = { responsibleId: string | null; backupId: string | null };

/** Who is named anew belongs to the house, and nobody stands in for himself or herself. */
export async function checkAnswerers(
  tx: Tx,
  { organizationId, before, after }: { organizationId: string; before?: Answerers; after: Answerers },
): Promise<void> {
  if (after.backupId !== null && after.backupId === after.responsibleId)
    throw invalid('/backupId', 'same_person', 'Somebody else than the responsible person');
  for (const field of ['responsibleId', 'backupId'] as const) {
    const userId = after[field];
    if (userId === null || userId === before?.[field]) continue;
    if (!(await isActiveMember(tx, { userId, organizationId })))
      throw invalid(`/${field}`, 'not_a_member', 'Nobody who works at this organisation today');
  }
}
