import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { card } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { readCursor, writeCursor } from '../core/page.ts';
import { Problem } from '../core/problem.ts';
import { loadBrand } from '../tenants/index.ts';
import { readCards } from './internal.ts';
import { cardToWire } from './represent.ts';
import type { CardList, CardQuery } from './schema.ts';

export async function listCards(
  ctx: Ctx,
  { limit, cursor, unitId, suspected }: CardQuery,
): Promise<CardList> {
  if (ctx.actor.kind === 'embed') throw new Problem('key_type');
  const filter = `cards ${unitId ?? ''} ${suspected ?? ''}`;
  const from = readCursor(cursor, filter);
  const brand = await loadBrand(ctx);
  return transact(ctx, async (tx) => {
    const rows = await readCards(
      tx,
      and(
        unitId === undefined ? undefined : eq(card.unitId, unitId),
        suspected === undefined ? undefined : isNotNull(card.copySuspectedAt),
        from === null
          ? undefined
          : sql`(${card.issuedAt}, ${card.id}) < (${from.at}::timestamptz, ${from.id}::uuid)`,
      ),
      limit + 1,
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1)?.card;
    return {
      items: page.map((row) => cardToWire(tx, row, brand)),
      nextCursor:
        rows.length > limit && last ? writeCursor({ at: last.issuedAt, id: last.id }, filter) : null,
    };
  });
}
