import { eq, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/**
 * The first of the two locks: rows of the caller's tenant and no others. Every query has it in its `where`; row-level
 * security is the second lock, and `test/api/isolation` takes away each to prove that the other holds alone.
 */
export const inTenant = (ctx: { tenantId: string }, table: { tenantId: PgColumn }): SQL =>
  eq(table.tenantId, ctx.tenantId);
