import { and, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { dateCorrection } from '../../db/index.ts';
import { isStaff, requirePerson } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { readCursor, writeCursor } from '../core/page.ts';
import { inTenant } from '../core/tenant.ts';
import { organizationsOf } from './permit.ts';
import { selectCorrections } from './record.ts';
import { representCorrection } from './represent.ts';
import type { CorrectionList, CorrectionQuery } from './schema.ts';

/** All of them for the service; the own ones and those of the own organisation for everybody else. */
export async function listCorrections(ctx: Ctx, query: CorrectionQuery): Promise<CorrectionList> {
  const actor = requirePerson(ctx.actor);
  const { state, unitId, limit, cursor } = query;
  const filter = `corrections ${state ?? ''} ${unitId ?? ''}`;
  const from = readCursor(cursor, filter);
  const organizations = organizationsOf(actor);
  return transact(ctx, async (tx) => {
    const rows = await selectCorrections(tx)
      .where(
        and(
          inTenant(tx, dateCorrection),
          state === undefined ? undefined : eq(dateCorrection.state, state),
          unitId === undefined ? undefined : eq(dateCorrection.unitId, unitId),
          isStaff(actor)
            ? undefined
            : or(
                eq(dateCorrection.proposedBy, actor.userId),
                organizations.length > 0 ? inArray(dateCorrection.organizationId, organizations) : undefined,
              ),
          from === null
            ? undefined
            : sql`(${dateCorrection.createdAt}, ${dateCorrection.id}) < (${from.at}::timestamptz, ${from.id}::uuid)`,
        ),
      )
      .orderBy(desc(dateCorrection.createdAt), desc(dateCorrection.id))
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1)?.correction;
    return {
      items: page.map((row) => representCorrection(tx, row)),
      nextCursor:
        rows.length > limit && last ? writeCursor({ at: last.createdAt, id: last.id }, filter) : null,
    };
  });
}
