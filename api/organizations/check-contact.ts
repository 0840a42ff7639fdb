import { and, eq, isNull } from 'drizzle-orm';
import { branch } from '../../db/index.ts';
import type { ContactKind } from '../../db/vocab.ts';
import type { Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';

type Facts = { kind: ContactKind; email: string | null; phone: string | null };

/** Who is told of something can be reached. */
export function checkReachable({ kind, email, phone }: Facts): void {
  if (kind === 'mailbox' && email === null)
    throw invalid('/email', 'required', 'A mailbox has an e-mail address');
  if (email === null && phone === null)
    throw invalid('/email', 'required', 'An e-mail address or a phone number');
}

export async function checkBranch(
  tx: Tx,
  { organizationId, branchId }: { organizationId: string; branchId: string | null },
): Promise<void> {
  if (branchId === null) return;
  const found = await tx.db
    .select({ id: branch.id })
    .from(branch)
    .where(
      and(
        inTenant(tx, branch),
        eq(branch.id, branchId),
        eq(branch.organizationId, organizationId),
        isNull(branch.closedAt),
      ),
    );
  if (found.length === 0) throw invalid('/branchId', 'not_found', 'The organisation has no such open branch');
}
