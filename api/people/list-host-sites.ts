import { and, asc, eq, isNull, or } from 'drizzle-orm';
import { ssoIssuer, toWireId } from '../../db/index.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { demandHouse, requireHouse } from './house.ts';
import { managedBy, manages } from './managed.ts';
import type { HostSite } from './schema.ts';
import { textsFor } from './texts/index.ts';

/** Whose tokens are trusted for people of an organisation: its own hosts and those of the brand. */
export async function listHostSites(ctx: Ctx, { id }: { id: string }): Promise<{ items: HostSite[] }> {
  const managed = managedBy(requireHouse(ctx.actor, id));
  return transact(ctx, async (tx) => {
    await demandHouse(tx, id);
    const rows = await tx.db
      .select()
      .from(ssoIssuer)
      .where(
        and(
          inTenant(tx, ssoIssuer),
          eq(ssoIssuer.brandId, brandOf(tx.actor)),
          isNull(ssoIssuer.revokedAt),
          or(isNull(ssoIssuer.organizationId), eq(ssoIssuer.organizationId, id)),
        ),
      )
      .orderBy(asc(ssoIssuer.issuer), asc(ssoIssuer.id));
    const { roles } = textsFor(tx.locale);
    return {
      items: rows.map(({ id: issuerId, issuer, audience, algorithm, role, organizationId }) => ({
        id: toWireId('issuer', issuerId),
        issuer,
        audience,
        algorithm,
        role,
        roleText: roles[role][0],
        ofBrand: organizationId === null,
        linkable: manages(managed, organizationId),
      })),
    };
  });
}
