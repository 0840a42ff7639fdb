import type { Ctx } from '../core/context.ts';
import type { CardKeyList } from './schema.ts';

type PublicKey = { kid: string; publicKey: string };

/** What proves the cards of this tenant without us. */
export async function listCardKeys(ctx: Ctx): Promise<CardKeyList> {
  return toKeySet(await ctx.database.call<PublicKey[]>('card_keys', [ctx.tenantId]));
}

/** A JSON Web Key Set. */
export const toKeySet = (keys: PublicKey[]): CardKeyList => ({
  keys: keys.map(({ kid, publicKey }) => ({
    kty: 'OKP',
    crv: 'Ed25519',
    alg: 'EdDSA',
    use: 'sig',
    kid,
    x: publicKey,
  })),
});
