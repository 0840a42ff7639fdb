import { auditHead } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';

const HOUR_MS = 3_540_000;

export const anchorKey = (tenantId: string, seq: number): string => `audit-heads/${tenantId}/${seq}.json`;

/**
 * Once an hour the end of the chain leaves the database, to where nothing is written twice: whoever cuts the tail off, or
 * writes all of it anew, has to explain this.
 */
export async function anchorAudit(ctx: Ctx): Promise<void> {
  const [head] = await transact(ctx, (tx) =>
    tx.db.select().from(auditHead).where(inTenant(tx, auditHead)).execute(),
  );
  if (!head || head.seq <= head.anchoredSeq || wasJustDone(head.anchoredAt, ctx.now())) return;
  const { tenantId, seq, hash } = head;
  const key = anchorKey(tenantId, seq);
  const isNew = await ctx.files.putOnce(
    key,
    JSON.stringify({ tenantId, seq, hash, at: ctx.now() }),
    'application/json',
  );
  if (!isNew && (await hashAt(ctx, seq)) !== hash) {
    throw new Error(`the audit chain differs from its anchor ${key}: npm run audit:verify`);
  }
  await transact(ctx, (tx) =>
    tx.db
      .update(auditHead)
      .set({ anchoredSeq: seq, anchoredAt: tx.now() })
      .where(inTenant(tx, auditHead))
      .execute(),
  );
}

function wasJustDone(anchoredAt: string | null, now: string): boolean {
  const ago = anchoredAt === null ? Infinity : Date.parse(now) - Date.parse(anchoredAt);
  return ago >= 0 && ago < HOUR_MS;
}

export async function hashAt(ctx: Ctx, seq: number): Promise<unknown> {
  const body = await ctx.files.get(anchorKey(ctx.tenantId, seq));
  if (!body) return null;
  const { hash } = (await new Response(body).json()) as { hash: unknown };
  return hash;
}
