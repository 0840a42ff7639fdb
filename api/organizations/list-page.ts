import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { aName, type Position, readCursor, writeCursor } from '../core/page.ts';
import { hashSecret } from '../core/token.ts';

/** What a cursor of this list and filter is bound to. */
export const filterNameOf = async (list: string, filter: object): Promise<string> =>
  `${list} ${(await hashSecret(JSON.stringify(filter))).slice(0, 16)}`;

type Named = { name: PgColumn; id: PgColumn };

export const byName = ({ name, id }: Named): SQL[] => [sql`lower(${name})`, sql`${id}`];

export function afterCursor(
  table: Named,
  { cursor, filterName }: { cursor: string | undefined; filterName: string },
): SQL | undefined {
  const from: Position | null = readCursor(cursor, filterName, aName);
  return from === null
    ? undefined
    : sql`(lower(${table.name}), ${table.id}) > (lower(${from.at}), ${from.id}::uuid)`;
}

/** Rows are asked for with one more than the page, which tells whether there is a next one. */
export function pageOf<T extends { id: string; name: string }, W>(
  rows: T[],
  { limit, filterName, toWire }: { limit: number; filterName: string; toWire: (row: T) => W },
): { items: W[]; nextCursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(toWire),
    nextCursor: rows.length > limit && last ? writeCursor({ at: last.name, id: last.id }, filterName) : null,
  };
}
