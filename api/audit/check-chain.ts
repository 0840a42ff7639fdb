import { and, eq } from 'drizzle-orm';
import { auditChain, auditHead } from '../../db/index.ts';
import { can } from '../auth/index.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { hashAt } from './anchor.ts';
import { LATE_MS } from './chain.ts';
import { readLinks } from './read-chain.ts';
import type { AuditChain } from './schema.ts';
import { GENESIS } from './seal.ts';
import { type Mark, verifyAudit } from './verify.ts';

/** Checked while somebody waits; the whole of it is `npm run audit:verify`. */
const LATEST = 500;

/** How far the log is sealed, and whether its latest rows still are what was sealed. */
export async function checkChain(ctx: Ctx): Promise<AuditChain> {
  const place = { brandId: brandOf(ctx.actor), organizationId: null, branchId: null };
  if (!can(ctx.actor, 'audit.read', place)) throw new Problem('forbidden');
  return transact(ctx, async (tx) => {
    const [head] = await tx.db.select().from(auditHead).where(inTenant(tx, auditHead));
    if (!head || head.seq === 0) return { sealed: null, anchored: null, verified: null, fault: null };
    const { seq, recordedAt, anchoredSeq, anchoredAt } = head;
    const from = await markAt(tx, seq - LATEST);
    const anchor =
      anchoredSeq > from.seq ? [{ seq: anchoredSeq, hash: String(await hashAt(tx, anchoredSeq)) }] : [];
    const { rows, fault } = await verifyAudit({
      from,
      links: readLinks(tx, from.seq),
      head,
      anchors: anchor,
      strays: nothing(),
      lateMs: LATE_MS,
    });
    return {
      sealed: { seq, at: recordedAt },
      anchored: anchoredAt === null ? null : { seq: anchoredSeq, at: anchoredAt },
      verified: { from: from.seq + 1, to: rows },
      fault: fault && { seq: fault.seq, says: fault.says },
    };
  });
}

async function markAt(tx: Tx, seq: number): Promise<Mark> {
  if (seq <= 0) return { seq: 0, hash: GENESIS };
  const [link] = await tx.db
    .select({ seq: auditChain.seq, hash: auditChain.hash })
    .from(auditChain)
    .where(and(inTenant(tx, auditChain), eq(auditChain.seq, seq)));
  return link ?? { seq, hash: '' };
}

/** What has no place yet gets it within minutes; looking for more of it takes the whole log. */
async function* nothing(): AsyncGenerator<never> {}
