import { and, desc, eq, ilike, like, lt, or, type SQL } from 'drizzle-orm';
import { serialException } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { readCursor, writeCursor } from '../core/page.ts';
import { demandExceptions, exceptionToWire, selectExceptions } from './exceptions.ts';
import type { ExceptionList, ExceptionQuery } from './life-schema.ts';
import { normaliseSerial } from './serial.ts';

export function listExceptions(ctx: Ctx, query: ExceptionQuery): Promise<ExceptionList> {
  return transact(ctx, async (tx) => {
    demandExceptions(tx.actor, 'claim.read_internal');
    const { limit, cursor, ...filter } = query;
    const filterName = JSON.stringify(filter);
    const from = readCursor(cursor, filterName);
    const rows = await selectExceptions(
      tx,
      and(
        filter.q === undefined ? undefined : found(filter.q),
        filter.kind === undefined ? undefined : eq(serialException.kind, filter.kind),
        filter.state === undefined ? undefined : eq(serialException.state, filter.state),
        filter.assigneeId === undefined ? undefined : eq(serialException.assigneeId, filter.assigneeId),
        filter.unitId === undefined
          ? undefined
          : or(eq(serialException.unitId, filter.unitId), eq(serialException.otherUnitId, filter.unitId)),
        from ? lt(serialException.id, from.id) : undefined,
      ),
    )
      .orderBy(desc(serialException.id))
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => exceptionToWire(tx.actor, row)),
      nextCursor:
        rows.length > limit && last ? writeCursor({ at: last.createdAt, id: last.id }, filterName) : null,
    };
  });
}

/** What people type is no pattern. */
const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

function found(q: string): SQL | undefined {
  const norm = normaliseSerial(q);
  return or(
    norm ? like(serialException.serialNorm, `${literal(norm)}%`) : undefined,
    ilike(serialException.note, `%${literal(q)}%`),
    ilike(serialException.solution, `%${literal(q)}%`),
  );
}
