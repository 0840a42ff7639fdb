import { and, eq, inArray, isNull } from 'drizzle-orm';
import { appUser, session, type SsoKey, ssoIssuer } from '../../db/index.ts';
import type { Role, SsoAlgorithm } from '../../db/vocab.ts';
import { can, isOfOrganization, readKeySet } from '../auth/index.ts';
import { brandOf } from '../core/actor.ts';
import type { Ctx, Tx } from '../core/context.ts';
import { invalid, notFound, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';

/** The brand whose settings this caller manages. */
export function requireSettings(ctx: Ctx): { brandId: string } {
  const brandId = brandOf(ctx.actor);
  const place = { brandId, organizationId: null, branchId: null };
  if (!can(ctx.actor, 'settings.manage', place)) throw new Problem('forbidden');
  return { brandId };
}

export const isLive = (tx: Tx, id: string, brandId: string) =>
  and(
    inTenant(tx, ssoIssuer),
    eq(ssoIssuer.id, id),
    eq(ssoIssuer.brandId, brandId),
    isNull(ssoIssuer.revokedAt),
  );

export async function lockIssuer(tx: Tx, id: string, brandId: string) {
  const [issuer] = await tx.db
    .select()
    .from(ssoIssuer)
    .where(isLive(tx, id, brandId))
    .for('update');
  return issuer ?? Promise.reject(notFound());
}

/** Where keys come from: the address of a set, or the set itself. */
export async function sourceOf(
  { keys, jwksUrl }: { keys?: readonly object[] | undefined; jwksUrl?: string | undefined },
  algorithm: SsoAlgorithm,
): Promise<{ keys: SsoKey[]; jwksUrl: null } | { keys: null; jwksUrl: string }> {
  if ((keys === undefined) === (jwksUrl === undefined))
    throw invalid('/keys', 'one_source', 'Either keys or jwksUrl');
  if (jwksUrl !== undefined) return { keys: null, jwksUrl };
  const sound = await readKeySet({ keys }, algorithm);
  if (sound?.length !== keys?.length)
    throw invalid('/keys', 'bad_key', `Not public ${algorithm} keys of different kid`);
  return { keys: sound!, jwksUrl: null };
}

export function requireOrganization(role: Role, organizationId: string | null): void {
  if (!isOfOrganization(role) || organizationId) return;
  throw invalid('/role', 'organization_missing', `${role} needs an organizationId`);
}

/** What was opened under the trust of before ends at once; whoever is still trusted is signed in again unnoticed. */
export async function endSessionsOf(tx: Tx, issuerId: string): Promise<void> {
  const people = tx.db
    .select({ id: appUser.id })
    .from(appUser)
    .where(and(inTenant(tx, appUser), eq(appUser.ssoIssuerId, issuerId)));
  await tx.db
    .update(session)
    .set({ revokedAt: tx.now() })
    .where(and(inTenant(tx, session), inArray(session.userId, people), isNull(session.revokedAt)));
}
