import { and, inArray, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import {
  apiKey,
  appUser,
  branch,
  brand,
  claim,
  embedKey,
  invitation,
  organization,
  ssoIssuer,
} from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';

type Named = PgTable & { tenantId: PgColumn; id: PgColumn };

/** What has a name, by the type that an audit row says. */
const NAMED: Record<string, { table: Named; name: PgColumn }> = {
  user: { table: appUser, name: appUser.fullName },
  embedKey: { table: embedKey, name: embedKey.name },
  apiKey: { table: apiKey, name: apiKey.name },
  issuer: { table: ssoIssuer, name: ssoIssuer.issuer },
  brand: { table: brand, name: brand.name },
  organization: { table: organization, name: organization.name },
  branch: { table: branch, name: branch.name },
  invitation: { table: invitation, name: invitation.fullName },
  claim: { table: claim, name: claim.ref },
};

export type Names = Map<string, string | null>;
export type Thing = { type: string; id: string };

/** What these are called today: one round trip, a question for each kind. */
export async function findNames(tx: Tx, things: readonly Thing[]): Promise<Names> {
  const found = await Promise.all(
    Object.entries(NAMED).map(([type, { table, name }]) => {
      const ids = new Set(things.filter((thing) => kindOf(thing.type) === type).map(({ id }) => id));
      if (ids.size === 0) return [];
      return tx.db
        .select({ id: sql<string>`${table.id}`, name: sql<string | null>`${name}` })
        .from(table)
        .where(and(inTenant(tx, table), inArray(table.id, [...ids])))
        .execute();
    }),
  );
  return new Map(found.flat().map(({ id, name }) => [id, name]));
}

/** `embed_key` and `embedKey` are one kind. */
const kindOf = (type: string): string => type.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
