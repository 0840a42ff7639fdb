import { and, eq } from 'drizzle-orm';
import { registration } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import type { Stored } from './record.ts';
import { tell } from './tell.ts';

type Columns = Partial<
  Pick<
    Stored,
    | 'state'
    | 'reasons'
    | 'unitId'
    | 'modelId'
    | 'decidedBy'
    | 'decidedAt'
    | 'decisionReason'
    | 'organizationId'
    | 'branchId'
  >
>;

/** Writes a step of a registration with its audit entry, and tells those concerned where its state is another one. */
export async function changeRegistration(
  tx: Tx,
  made: Stored,
  { action, reason, ...columns }: Columns & { action: string; reason?: string | undefined },
): Promise<Stored> {
  const [row] = await tx.db
    .update(registration)
    .set({ ...columns, updatedAt: tx.now(), version: made.version + 1 })
    .where(and(inTenant(tx, registration), eq(registration.id, made.id)))
    .returning();
  await writeAudit(tx, {
    action: `registration.${action}`,
    objectType: 'registration',
    objectId: made.id,
    reason,
    changes: columns.state === undefined ? {} : { from: made.state, to: columns.state },
  });
  if (row!.state !== made.state) await tell(tx, row!);
  return row!;
}

export function requireState(made: Stored, states: readonly Stored['state'][]): void {
  if (!states.includes(made.state))
    throw new Problem('wrong_state', { detail: `The registration is in state \`${made.state}\`` });
}
