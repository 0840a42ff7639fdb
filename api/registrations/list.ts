import { and, eq, sql } from 'drizzle-orm';
import { registration } from '../../db/index.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { readCursor, writeCursor } from '../core/page.ts';
import { Problem } from '../core/problem.ts';
import { isSeen, readRegistrations, type RegistrationRecord } from './record.ts';
import { representRegistration } from './represent.ts';
import type { Registration, RegistrationList, RegistrationQuery } from './schema.ts';

export async function listRegistrations(ctx: Ctx, query: RegistrationQuery): Promise<RegistrationList> {
  return transact(ctx, async (tx) => {
    const { records, nextCursor } = await readPage(tx, query);
    const items: Registration[] = [];
    for (const record of records) items.push(await representRegistration(tx, record));
    return { items, nextCursor };
  });
}

type Page = { records: RegistrationRecord[]; nextCursor: string | null };

/** The same registrations as they are stored, for whoever reads all pages. */
export const listRegistrationRecords = (ctx: Ctx, query: RegistrationQuery): Promise<Page> =>
  transact(ctx, (tx) => readPage(tx, query));

async function readPage(tx: Tx, { limit, cursor, state, unitId }: RegistrationQuery): Promise<Page> {
  if (tx.actor.kind !== 'user' && tx.actor.kind !== 'key') throw new Problem('key_type');
  const filter = `registrations ${state ?? ''} ${unitId ?? ''}`;
  const from = readCursor(cursor, filter);
  const rows = await readRegistrations(
    tx,
    and(
      eq(registration.brandId, brandOf(tx.actor)),
      isSeen(tx),
      state === undefined ? undefined : eq(registration.state, state),
      unitId === undefined ? undefined : eq(registration.unitId, unitId),
      from === null
        ? undefined
        : sql`(${registration.createdAt}, ${registration.id}) < (${from.at}::timestamptz, ${from.id}::uuid)`,
    ),
    limit + 1,
  );
  const records = rows.slice(0, limit);
  const last = records.at(-1)?.registration;
  return {
    records,
    nextCursor: rows.length > limit && last ? writeCursor({ at: last.createdAt, id: last.id }, filter) : null,
  };
}
