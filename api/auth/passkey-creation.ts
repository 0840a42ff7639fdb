import { and, eq } from 'drizzle-orm';
import { appUser, brand, passkey } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { base64url, uuidBytes } from '../core/token.ts';
import type { Caller } from './caller.ts';
import { readFreshSelf } from './fresh.ts';
import { newChallenge, PASSKEY_MS } from './passkey-step.ts';
import { relyingParty } from './relying-party.ts';
import { requirePerson } from './require.ts';
import type { PasskeyCreationOptions } from './schema.ts';

/** EdDSA, ES256 and RS256 in the order in which they are liked. */
export const ALGORITHMS = [-8, -7, -257];

/** What a browser needs to make a passkey for this person on this site. */
export async function passkeyCreation(
  ctx: Ctx,
  { origin }: Pick<Caller, 'origin'>,
): Promise<PasskeyCreationOptions> {
  const actor = requirePerson(ctx.actor);
  return transact(ctx, async (tx) => {
    const { userId, brandId, email } = await readFreshSelf(tx);
    const { rpId } = await relyingParty(tx, actor, origin);
    const [site] = await tx.db
      .select({ brandName: brand.name, fullName: appUser.fullName })
      .from(appUser)
      .innerJoin(brand, and(inTenant(tx, brand), eq(brand.id, brandId)))
      .where(and(inTenant(tx, appUser), eq(appUser.id, userId)));
    const known = await tx.db
      .select({ id: passkey.credentialId, transports: passkey.transports })
      .from(passkey)
      .where(and(inTenant(tx, passkey), eq(passkey.userId, userId), eq(passkey.rpId, rpId)));
    return {
      challenge: await newChallenge(tx, { kind: 'passkey_register', brandId, userId }),
      rp: { id: rpId, name: site!.brandName },
      user: { id: base64url(uuidBytes(userId)), name: email, displayName: site!.fullName },
      pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key' as const, alg })),
      timeout: PASSKEY_MS,
      attestation: 'none',
      excludeCredentials: known.map((one) => ({ ...one, type: 'public-key' as const })),
      authenticatorSelection: {
        residentKey: 'required',
        requireResidentKey: true,
        userVerification: 'preferred',
      },
    };
  });
}
