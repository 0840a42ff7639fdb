import { and, desc, eq, gte, lt, sql } from 'drizzle-orm';
import { audit, auditChain, toWireId } from '../../db/index.ts';
import { can } from '../auth/index.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { type Position, readCursor, writeCursor } from '../core/page.ts';
import { Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { hashSecret } from '../core/token.ts';
import { namedIn, readActor, wireActor, wirePerson } from './actor.ts';
import { findNames } from './names.ts';
import { wireObject } from './object.ts';
import type { AuditEntry, AuditList, AuditQuery } from './schema.ts';

export async function listAudit(ctx: Ctx, query: AuditQuery): Promise<AuditList> {
  const place = { brandId: brandOf(ctx.actor), organizationId: null, branchId: null };
  if (!can(ctx.actor, 'audit.read', place)) throw new Problem('forbidden');
  const { limit, cursor, ...filter } = query;
  const filterName = `audit ${(await hashSecret(JSON.stringify(filter))).slice(0, 16)}`;
  const from = readCursor(cursor, filterName);
  return transact(ctx, async (tx) => {
    const rows = await findRows(tx, filter, from, limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1)?.row;
    return {
      items: await represent(tx, page),
      nextCursor: rows.length > limit && last ? writeCursor({ at: last.at, id: last.id }, filterName) : null,
    };
  });
}

type Found = { row: typeof audit.$inferSelect; seq: number | null };

const findRows = (
  tx: Tx,
  filter: Omit<AuditQuery, 'limit' | 'cursor'>,
  position: Position | null,
  limit: number,
): Promise<Found[]> =>
  tx.db
    .select({ row: audit, seq: auditChain.seq })
    .from(audit)
    .leftJoin(auditChain, and(inTenant(tx, auditChain), eq(auditChain.auditId, audit.id)))
    .where(
      and(
        inTenant(tx, audit),
        filter.object === undefined ? undefined : eq(audit.objectId, filter.object),
        filter.person === undefined
          ? undefined
          : sql`${audit.actor} ? 'userId' and ${audit.actor} ->> 'userId' = ${filter.person}`,
        filter.action === undefined ? undefined : eq(audit.action, filter.action),
        filter.from === undefined ? undefined : gte(audit.at, filter.from),
        filter.to === undefined ? undefined : lt(audit.at, filter.to),
        position === null
          ? undefined
          : sql`(${audit.at}, ${audit.id}) < (${position.at}::timestamptz, ${position.id}::uuid)`,
      ),
    )
    .orderBy(desc(audit.at), desc(audit.id))
    .limit(limit)
    .execute();

async function represent(tx: Tx, page: Found[]): Promise<AuditEntry[]> {
  const actors = page.map(({ row }) => readActor(row.actor));
  const names = await findNames(tx, [
    ...actors.flatMap(namedIn),
    ...page.flatMap(({ row }) => (row.onBehalfOf === null ? [] : { type: 'user', id: row.onBehalfOf })),
    ...page.map(({ row }) => ({ type: row.objectType, id: row.objectId })),
  ]);
  return page.map(({ row, seq }, i) => ({
    id: toWireId('audit', row.id),
    at: row.at,
    action: row.action,
    object: {
      type: row.objectType,
      id: wireObject(row.objectType, row.objectId),
      name: names.get(row.objectId) ?? null,
    },
    actor: wireActor(actors[i]!, names),
    onBehalfOf: row.onBehalfOf === null ? null : wirePerson(row.onBehalfOf, names),
    reason: row.reason,
    changes: row.changes,
    requestId: row.requestId,
    chained: seq !== null,
  }));
}
