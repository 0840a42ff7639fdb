import { and, eq, sql } from 'drizzle-orm';
import { ownershipCase } from '../../db/index.ts';
import { requireRight } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { readCursor, writeCursor } from '../core/page.ts';
import { readCases, representCase } from './case-record.ts';
import type { OwnershipCase, OwnershipCaseList, OwnershipCaseQuery } from './schema.ts';

/** For the service, which decides them. */
export async function listOwnershipCases(
  ctx: Ctx,
  { limit, cursor, state }: OwnershipCaseQuery,
): Promise<OwnershipCaseList> {
  requireRight(ctx.actor, 'claim.read_internal');
  const filter = `ownership ${state ?? ''}`;
  const from = readCursor(cursor, filter);
  return transact(ctx, async (tx) => {
    const rows = await readCases(
      tx,
      and(
        state === undefined ? undefined : eq(ownershipCase.state, state),
        from === null
          ? undefined
          : sql`(${ownershipCase.createdAt}, ${ownershipCase.id}) < (${from.at}::timestamptz, ${from.id}::uuid)`,
      ),
      limit + 1,
    );
    const items: OwnershipCase[] = [];
    for (const row of rows.slice(0, limit)) items.push(await representCase(tx, row));
    const last = rows.length > limit ? rows[limit - 1]?.ownershipCase : undefined;
    return { items, nextCursor: last ? writeCursor({ at: last.createdAt, id: last.id }, filter) : null };
  });
}
