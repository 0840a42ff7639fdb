import { and, eq, gt, isNull } from 'drizzle-orm';
import { signInStep } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { base64url, fromBase64url, hashSecret } from '../core/token.ts';
import { after } from './session.ts';

export const PASSKEY_MS = 5 * 60_000;
const CHALLENGE_BYTES = 32;

type Step = { kind: 'passkey_register' | 'passkey_sign_in'; brandId: string; userId?: string };

/** A challenge for an authenticator to sign: once, within five minutes, for this purpose and person. */
export async function newChallenge(tx: Tx, { kind, brandId, userId }: Step): Promise<string> {
  const challenge = base64url(tx.random(CHALLENGE_BYTES));
  await tx.db.insert(signInStep).values({
    tenantId: tx.tenantId,
    id: tx.newId(),
    kind,
    brandId,
    userId: userId ?? null,
    tokenHash: await hashSecret(challenge),
    createdAt: tx.now(),
    expiresAt: after(tx.now(), PASSKEY_MS),
  });
  return challenge;
}

/** The challenge that was signed, which is used up by that; `null` if it is none of ours. */
export async function useChallenge(tx: Tx, step: Step, clientDataJSON: string): Promise<string | null> {
  const challenge = challengeIn(clientDataJSON);
  if (challenge === null) return null;
  const used = await tx.db
    .update(signInStep)
    .set({ usedAt: tx.now() })
    .where(
      and(
        inTenant(tx, signInStep),
        eq(signInStep.tokenHash, await hashSecret(challenge)),
        eq(signInStep.kind, step.kind),
        eq(signInStep.brandId, step.brandId),
        step.userId ? eq(signInStep.userId, step.userId) : isNull(signInStep.userId),
        isNull(signInStep.usedAt),
        gt(signInStep.expiresAt, tx.now()),
      ),
    )
    .returning({ id: signInStep.id });
  return used.length > 0 ? challenge : null;
}

function challengeIn(clientDataJSON: string): string | null {
  try {
    const data = JSON.parse(new TextDecoder().decode(fromBase64url(clientDataJSON))) as unknown;
    const challenge =
      typeof data === 'object' && data !== null && 'challenge' in data ? data.challenge : null;
    return typeof challenge === 'string' ? challenge : null;
  } catch {
    return null;
  }
}
