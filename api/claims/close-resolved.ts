import { and, asc, eq, sql } from 'drizzle-orm';
import { brand, claim } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { close } from './close.ts';

const BATCH = 50;

/** Nobody said within the days given that the fault is back: the claim is done. */
export async function closeResolved(ctx: Ctx): Promise<void> {
  for (const { id } of await findOverdue(ctx)) {
    await close(ctx, { id }).catch((error: unknown) => {
      // Somebody was faster: closed or reopened in between.
      if (!(error instanceof Problem && error.code === 'wrong_state')) throw error;
    });
  }
}

const findOverdue = (ctx: Ctx) =>
  transact(ctx, (tx) =>
    tx.db
      .select({ id: claim.id })
      .from(claim)
      .innerJoin(brand, and(eq(brand.tenantId, claim.tenantId), eq(brand.id, claim.brandId)))
      .where(
        and(
          inTenant(tx, claim),
          eq(claim.state, 'resolved'),
          sql`${claim.nextDue} < (${tx.now()}::timestamptz at time zone ${brand.timeZone})::date`,
        ),
      )
      .orderBy(asc(claim.nextDue), asc(claim.id))
      .limit(BATCH),
  );
