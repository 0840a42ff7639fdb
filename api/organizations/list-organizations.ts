import { and, eq, ilike, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { organization } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { housesOf } from './access.ts';
import { selectOrganizations } from './find-organization.ts';
import { afterCursor, byName, filterNameOf, pageOf } from './list-page.ts';
import { organizationToWire } from './organization-to-wire.ts';
import type { OrganizationList, OrganizationQuery } from './schema.ts';

/** The organisations that this reader sees, by name. */
export async function listOrganizations(ctx: Ctx, query: OrganizationQuery): Promise<OrganizationList> {
  const houses = housesOf(ctx.actor);
  const { limit, cursor, ...filter } = query;
  const filterName = await filterNameOf('organizations', filter);
  const { kind, q, state } = filter;
  const rows = await transact(ctx, (tx) =>
    selectOrganizations(tx)
      .where(
        and(
          inTenant(tx, organization),
          houses === 'all'
            ? undefined
            : inArray(
                organization.id,
                houses.map(({ organizationId }) => organizationId),
              ),
          kind && eq(organization.kind, kind),
          q
            ? or(
                ilike(organization.name, `%${literal(q)}%`),
                sql`${organization.externalRefs} @> ${JSON.stringify([{ id: q }])}::jsonb`,
              )
            : undefined,
          stateIs(organization, state),
          afterCursor(organization, { cursor, filterName }),
        ),
      )
      .orderBy(...byName(organization))
      .limit(limit + 1),
  );
  return pageOf(rows, { limit, filterName, toWire: (row) => organizationToWire(ctx.actor, row) });
}

/** What people type is no pattern. */
const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

export const stateIs = ({ closedAt }: { closedAt: PgColumn }, state: OrganizationQuery['state']) =>
  state === 'all' ? undefined : state === 'open' ? isNull(closedAt) : isNotNull(closedAt);
