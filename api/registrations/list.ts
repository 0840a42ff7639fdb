import { and, eq, sql } from 'drizzle-orm';
import { registration } from '../../db/index.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact } from '../core/context.ts';
import { readCursor, writeCursor } from '../core/page.ts';
import { Problem } from '../core/problem.ts';
import { isSeen, readRegistrations } from './record.ts';
import { representRegistration } from './represent.ts';
import type { Registration, RegistrationList, RegistrationQuery } from './schema.ts';

export async function listRegistrations(
  ctx: Ctx,
  { limit, cursor, state, unitId }: RegistrationQuery,
): Promise<RegistrationList> {
  if (ctx.actor.kind !== 'user' && ctx.actor.kind !== 'key') throw new Problem('key_type');
  const filter = `registrations ${state ?? ''} ${unitId ?? ''}`;
  const from = readCursor(cursor, filter);
  return transact(ctx, async (tx) => {
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
    const page = rows.slice(0, limit);
    const items: Registration[] = [];
    for (const row of page) items.push(await representRegistration(tx, row));
    const last = page.at(-1)?.registration;
    return {
      items,
      nextCursor:
        rows.length > limit && last ? writeCursor({ at: last.createdAt, id: last.id }, filter) : null,
    };
  });
}
