import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { and, eq } from 'drizzle-orm';
import { appUser, passkey } from '../../db/index.ts';
import type { Actor } from '../core/actor.ts';
import { spend } from '../core/budget.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { base64url, fromBase64url, uuidBytes } from '../core/token.ts';
import type { Caller } from './caller.ts';
import { openPerson } from './open-person.ts';
import { useChallenge } from './passkey-step.ts';
import { relyingParty } from './relying-party.ts';
import type { PasskeyAssertion, SecondFactorNeeded, Session } from './schema.ts';

type Exchange = { actor: Extract<Actor, { kind: 'embed' }>; passkey: PasskeyAssertion } & Caller;

/** The challenge is used up whether the signature is right or not. */
export async function exchangePasskey(
  tx: Tx,
  { actor, passkey: assertion, origin, device }: Exchange,
): Promise<Session | SecondFactorNeeded | null> {
  const { brandId } = actor;
  await spend(tx, [{ bucket: `passkey:block:${tx.addressBlock}`, limit: 300, windowSeconds: 600 }]);
  const site = await relyingParty(tx, actor, origin);
  const step = { kind: 'passkey_sign_in' as const, brandId };
  const challenge = await useChallenge(tx, step, assertion.response.clientDataJSON);
  if (challenge === null) return null;

  const [found] = await tx.db
    .select({ passkey, email: appUser.email })
    .from(passkey)
    .innerJoin(appUser, and(inTenant(tx, appUser), eq(appUser.id, passkey.userId)))
    .where(
      and(
        inTenant(tx, passkey),
        eq(passkey.credentialId, assertion.id),
        eq(passkey.rpId, site.rpId),
        eq(appUser.status, 'active'),
      ),
    )
    .for('update', { of: passkey });
  if (!found) return null;
  const { userId } = found.passkey;
  const { userHandle } = assertion.response;
  if (userHandle && userHandle !== base64url(uuidBytes(userId))) return null;
  const proof = await verify(assertion, found.passkey, { ...site, challenge });
  if (!proof) return null;

  await tx.db
    .update(passkey)
    .set({ counter: proof.newCounter, backedUp: proof.credentialBackedUp, lastUsedAt: tx.now() })
    .where(and(inTenant(tx, passkey), eq(passkey.id, found.passkey.id)));
  return openPerson(tx, { brandId, userId, email: found.email, method: 'passkey', device });
}

async function verify(
  assertion: PasskeyAssertion,
  known: typeof passkey.$inferSelect,
  expected: { challenge: string; origin: string; rpId: string },
) {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: assertion as AuthenticationResponseJSON,
      expectedChallenge: expected.challenge,
      expectedOrigin: expected.origin,
      expectedRPID: expected.rpId,
      requireUserVerification: true,
      // A counter that does not go up is the sign of a copy, and an error here.
      credential: {
        id: known.credentialId,
        publicKey: fromBase64url(known.publicKey),
        counter: known.counter,
      },
    });
    return verified ? authenticationInfo : null;
  } catch {
    return null;
  }
}
