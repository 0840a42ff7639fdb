import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { ssoIssuer, ssoToken } from '../../db/index.ts';
import { spend } from '../core/budget.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import type { Request } from './fetch-key-set.ts';
import { findHostPerson } from './host-person.ts';
import { type HostClaims, readHostToken, verifyHostToken } from './host-token.ts';
import { type Issuer, keysOf } from './issuer-keys.ts';
import type { Session } from './schema.ts';
import { openSession } from './session.ts';

/** A host's signed word for a person, good for one session. No transaction is open while a host is asked for its keys. */
export async function exchangeToken(
  ctx: Ctx,
  { token, brandId, device = null }: { token: string; brandId: string; device?: string | null },
  request: Request = (url, init) => fetch(url, init),
): Promise<Session | null> {
  const named = readHostToken(token);
  if (!named) return null;
  const issuer = await transact(ctx, async (tx) => {
    await spend(tx, [{ bucket: `token:block:${tx.addressBlock}`, limit: 600, windowSeconds: 600 }]);
    const [found] = await tx.db
      .select()
      .from(ssoIssuer)
      .where(and(isTrusted(tx), eq(ssoIssuer.issuer, named.issuer), eq(ssoIssuer.brandId, brandId)));
    return found;
  });
  if (!issuer) return null;
  const keys = await keysOf(ctx, issuer, named.kid, request);
  const claims = await verifyHostToken(token, { ...issuer, keys, now: ctx.now() });
  if (!claims) return null;

  return transact(ctx, async (tx) => {
    if (!(await isUnchanged(tx, issuer)) || !(await useUp(tx, issuer, claims))) return null;
    const userId = await findHostPerson(tx, issuer, claims);
    if (!userId) return null;
    const email = provenAddress(issuer, claims);
    const method = 'host' as const;
    const person = { kind: 'person' as const, brandId, userId, email, method, device, issuerId: issuer.id };
    const opened = await openSession(tx, person);
    return { ...opened, kind: 'person' as const, claim: null };
  });
}

const isTrusted = (tx: Tx) => and(inTenant(tx, ssoIssuer), isNull(ssoIssuer.revokedAt));

/** Whoever ends the trust in an issuer waits for this, and then ends the session too. */
async function isUnchanged(tx: Tx, { id, version }: Issuer): Promise<boolean> {
  const [same] = await tx.db
    .select({ id: ssoIssuer.id })
    .from(ssoIssuer)
    .where(and(isTrusted(tx), eq(ssoIssuer.id, id), eq(ssoIssuer.version, version)))
    .for('share');
  return same !== undefined;
}

async function useUp(tx: Tx, { id: issuerId }: Issuer, { jti, expiresAt }: HostClaims): Promise<boolean> {
  const used = await tx.db
    .insert(ssoToken)
    .values({ tenantId: tx.tenantId, issuerId, jti, expiresAt })
    .onConflictDoNothing()
    .returning({ jti: ssoToken.jti });
  return used.length > 0;
}

/** An address opens the claims that were filed with it, so only the brand's own host is believed, never a dealer's. */
const provenAddress = (issuer: Issuer, { email, emailVerified }: HostClaims): string | null =>
  emailVerified && issuer.organizationId === null && z.email().safeParse(email).success ? email : null;
