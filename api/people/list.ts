import { and, asc, eq, exists, inArray, sql } from 'drizzle-orm';
import { appUser, membership } from '../../db/index.ts';
import { STAFF_ROLES } from '../../db/vocab.ts';
import { requirePerson, requireRight } from '../auth/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { aName, readCursor, writeCursor } from '../core/page.ts';
import { inTenant } from '../core/tenant.ts';
import { demandHouse, requireHouse } from './house.ts';
import { type Managed, managedBy } from './managed.ts';
import { representPeople } from './represent.ts';
import type { PeopleQuery, PersonList } from './schema.ts';

/** The people of one organisation, for who runs it. */
export async function listOrganizationPeople(
  ctx: Ctx,
  { id, ...query }: { id: string } & PeopleQuery,
): Promise<PersonList> {
  const me = requireHouse(ctx.actor, id);
  return transact(ctx, async (tx) => {
    await demandHouse(tx, id);
    return list(tx, managedBy(me), query, { organizationId: id });
  });
}

/** Everybody of the tenant, for who runs the portal. */
export async function listPeople(
  ctx: Ctx,
  { staff, ...query }: PeopleQuery & { staff?: 'true' | undefined },
): Promise<PersonList> {
  requireRight(ctx.actor, 'people.manage');
  const managed = managedBy(requirePerson(ctx.actor));
  return transact(ctx, (tx) => list(tx, managed, query, staff ? { roles: [...STAFF_ROLES] } : {}));
}

type Within = { organizationId?: string; roles?: (typeof membership.$inferSelect)['role'][] };

async function list(tx: Tx, managed: Managed, query: PeopleQuery, within: Within): Promise<PersonList> {
  const { limit, cursor, q, status, role } = query;
  const filter = JSON.stringify([within, q, status, role]);
  const from = readCursor(cursor, filter, aName);
  const name = sql<string>`lower(${appUser.fullName})`;
  const users = await tx.db
    .select()
    .from(appUser)
    .where(
      and(
        inTenant(tx, appUser),
        holds(tx, within, role),
        status && eq(appUser.status, status),
        q === undefined
          ? undefined
          : sql`(${appUser.fullName} ilike ${like(q)} or ${appUser.email} ilike ${like(q)})`,
        from ? sql`(${name}, ${appUser.id}) > (${from.at}, ${from.id}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(name), asc(appUser.id))
    .limit(limit + 1);
  const page = users.slice(0, limit);
  const last = page.at(-1);
  return {
    items: await representPeople(tx, managed, page),
    nextCursor:
      users.length > limit && last
        ? writeCursor({ at: last.fullName.toLowerCase(), id: last.id }, filter)
        : null,
  };
}

function holds(tx: Tx, { organizationId, roles }: Within, role: PeopleQuery['role']) {
  if (!organizationId && !roles && !role) return undefined;
  return exists(
    tx.db
      .select({ id: membership.id })
      .from(membership)
      .where(
        and(
          inTenant(tx, membership),
          eq(membership.userId, appUser.id),
          organizationId ? eq(membership.organizationId, organizationId) : undefined,
          roles ? inArray(membership.role, roles) : undefined,
          role ? eq(membership.role, role) : undefined,
        ),
      ),
  );
}

const like = (text: string) => `%${text.replace(/[\\%_]/g, (letter) => `\\${letter}`)}%`;
