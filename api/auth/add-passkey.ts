import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { and, count, eq } from 'drizzle-orm';
import { passkey } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { base64url } from '../core/token.ts';
import type { Caller } from './caller.ts';
import { readFreshSelf } from './fresh.ts';
import type { NewPasskey, Passkey } from './me-schema.ts';
import { ALGORITHMS } from './passkey-creation.ts';
import { useChallenge } from './passkey-step.ts';
import { passkeyToWire } from './passkey-to-wire.ts';
import { relyingParty } from './relying-party.ts';
import { requirePerson } from './require.ts';
import type { PasskeyAttestation } from './schema.ts';
import { tellChange } from './tell-change.ts';

const MOST = 20;

export async function addPasskey(
  ctx: Ctx,
  { name, credential }: NewPasskey,
  { origin, device }: Caller,
): Promise<Passkey> {
  const actor = requirePerson(ctx.actor);
  // A challenge that was answered is spent, also by a wrong answer: the failure is told after the commit.
  const added = await transact(ctx, async (tx) => {
    const { userId, brandId } = await readFreshSelf(tx);
    const site = await relyingParty(tx, actor, origin);
    const step = { kind: 'passkey_register' as const, brandId, userId };
    const challenge = await useChallenge(tx, step, credential.response.clientDataJSON);
    const made = challenge === null ? null : await verify(credential, { ...site, challenge });
    if (!made || (await hasTooMany(tx, userId))) return null;
    const [row] = await tx.db
      .insert(passkey)
      .values({
        tenantId: tx.tenantId,
        id: tx.newId(),
        userId,
        credentialId: made.credential.id,
        publicKey: base64url(made.credential.publicKey),
        counter: made.credential.counter,
        transports: credential.response.transports ?? [],
        backedUp: made.credentialBackedUp,
        name,
        rpId: site.rpId,
        createdAt: tx.now(),
      })
      .onConflictDoNothing()
      .returning();
    if (row) await tellChange(tx, { kind: 'passkey.added', userId, brandId, device });
    return row;
  });
  if (!added)
    throw invalid('/credential', 'passkey_invalid', 'The passkey could not be checked; begin again');
  return passkeyToWire(added);
}

async function verify(
  credential: PasskeyAttestation,
  expected: { challenge: string; origin: string; rpId: string },
) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: credential as RegistrationResponseJSON,
      expectedChallenge: expected.challenge,
      expectedOrigin: expected.origin,
      expectedRPID: expected.rpId,
      requireUserVerification: false,
      supportedAlgorithmIDs: ALGORITHMS,
    });
    return registrationInfo ?? null;
  } catch {
    return null;
  }
}

async function hasTooMany(tx: Tx, userId: string): Promise<boolean> {
  const [held] = await tx.db
    .select({ passkeys: count() })
    .from(passkey)
    .where(and(inTenant(tx, passkey), eq(passkey.userId, userId)));
  return held!.passkeys >= MOST;
}
