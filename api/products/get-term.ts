import { and, eq } from 'drizzle-orm';
import { term } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { requireCatalogReader } from './access.ts';
import type { Term } from './published-schema.ts';
import { termToWire } from './term-to-wire.ts';

export function getTerm(ctx: Ctx, { id }: { id: string }): Promise<Term> {
  requireCatalogReader(ctx);
  return transact(ctx, async (tx) => {
    const [row] = await tx.db
      .select()
      .from(term)
      .where(and(inTenant(tx, term), eq(term.id, id)));
    if (!row) throw notFound();
    return termToWire(tx, row);
  });
}
