import { sql } from 'drizzle-orm';
import { budget } from '../../db/index.ts';
import type { Tx } from './context.ts';
import { Problem } from './problem.ts';

export type Budget = { bucket: string; limit: number; windowSeconds: number };

/**
 * Takes one of each, or throws 429 and takes none. The counters commit with the transaction, so what a caller wants to be
 * counted although it fails must not throw before the commit.
 */
export async function spend(tx: Tx, budgets: Budget[]): Promise<void> {
  const now = Date.parse(tx.now());
  const rows = budgets
    .map(({ bucket, limit, windowSeconds }) => {
      const window = windowSeconds * 1000;
      const start = now - (now % window);
      return { bucket, limit, start, secondsLeft: Math.ceil((start + window - now) / 1000) };
    })
    // One order for all, so that two requests never wait for each other.
    .sort((a, b) => (a.bucket < b.bucket ? -1 : 1));

  const counted = await tx.db
    .insert(budget)
    .values(
      rows.map(({ bucket, start }) => ({
        tenantId: tx.tenantId,
        bucket,
        windowStart: new Date(start).toISOString(),
        used: 1,
      })),
    )
    .onConflictDoUpdate({
      target: [budget.tenantId, budget.bucket, budget.windowStart],
      set: { used: sql`${budget.used} + 1` },
    })
    .returning({ bucket: budget.bucket, used: budget.used });

  const used = new Map(counted.map((row) => [row.bucket, row.used]));
  const spent = rows.filter(({ bucket, limit }) => (used.get(bucket) ?? 0) > limit);
  if (spent.length === 0) return;
  const retryAfter = Math.max(...spent.map(({ secondsLeft }) => secondsLeft));
  throw new Problem('too_many_requests', { headers: { 'retry-after': String(retryAfter) } });
}
