import { and, asc, desc, eq } from 'drizzle-orm';
import { term } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { requireCatalogReader } from './access.ts';
import type { Term } from './published-schema.ts';
import { termToWire } from './term-to-wire.ts';

export function listTerms(ctx: Ctx, { code }: { code?: string | undefined }): Promise<{ items: Term[] }> {
  requireCatalogReader(ctx);
  return transact(ctx, async (tx) => {
    const rows = await tx.db
      .select()
      .from(term)
      .where(and(inTenant(tx, term), code === undefined ? undefined : eq(term.code, code)))
      .orderBy(asc(term.code), desc(term.version))
      .limit(500);
    return { items: rows.map((row) => termToWire(tx, row)) };
  });
}
