import { spend } from '../core/budget.ts';
import { type Ctx, transact } from '../core/context.ts';
import type { Caller } from './caller.ts';
import { newChallenge, PASSKEY_MS } from './passkey-step.ts';
import { relyingParty } from './relying-party.ts';
import { requireEmbed } from './require.ts';
import type { PasskeyRequestOptions } from './schema.ts';

/** A challenge for whatever passkey of this site the visitor has. Names nobody, so nobody learns who has one. */
export async function passkeyRequest(
  ctx: Ctx,
  { origin }: Pick<Caller, 'origin'>,
): Promise<PasskeyRequestOptions> {
  const actor = requireEmbed(ctx.actor);
  return transact(ctx, async (tx) => {
    await spend(tx, [{ bucket: `passkey:block:${tx.addressBlock}`, limit: 300, windowSeconds: 600 }]);
    const { rpId } = await relyingParty(tx, actor, origin);
    const challenge = await newChallenge(tx, { kind: 'passkey_sign_in', brandId: actor.brandId });
    return { challenge, rpId, timeout: PASSKEY_MS, userVerification: 'required' };
  });
}
