import { and, eq, isNull } from 'drizzle-orm';
import { base64url } from 'jose';
import { cardKey } from '../../db/index.ts';
import { realNow } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { openKey, sealKey } from './sealed-key.ts';

const ED25519 = { name: 'Ed25519' } as const;
const KID_BYTES = 4;
const IV_BYTES = 12;

export type CardKeyRow = typeof cardKey.$inferSelect;

/** The one key of the tenant that signs; made when the first card is. */
export async function signingKey(tx: Tx): Promise<CardKeyRow> {
  const [current] = await readSigning(tx);
  if (current) return current;
  await tx.db
    .insert(cardKey)
    .values(await newKey(tx))
    .onConflictDoNothing();
  const [made] = await readSigning(tx);
  if (!made) throw new Error('no key of the tenant signs');
  return made;
}

export const readSigning = (tx: Tx): Promise<CardKeyRow[]> =>
  tx.db
    .select()
    .from(cardKey)
    .where(and(inTenant(tx, cardKey), isNull(cardKey.retiredAt)));

export async function newKey(tx: Tx): Promise<typeof cardKey.$inferInsert> {
  const pair = (await crypto.subtle.generateKey(ED25519, true, ['sign', 'verify'])) as CryptoKeyPair;
  const [publicKey, privateKey] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey) as Promise<ArrayBuffer>,
    crypto.subtle.exportKey('pkcs8', pair.privateKey) as Promise<ArrayBuffer>,
  ]);
  const kid = Array.from(tx.random(KID_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    tenantId: tx.tenantId,
    id: tx.newId(),
    kid,
    publicKey: base64url.encode(new Uint8Array(publicKey)),
    sealedKey: await sealKey(placeOf(tx, kid), new Uint8Array(privateKey), tx.random(IV_BYTES)),
    createdAt: realNow(tx),
  };
}

export async function signWith(tx: Tx, key: CardKeyRow, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (key.sealedKey === null) throw new Error('this key no longer signs');
  const pkcs8 = await openKey(placeOf(tx, key.kid), key.sealedKey);
  const secret = await crypto.subtle.importKey('pkcs8', pkcs8, ED25519, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign(ED25519, secret, bytes));
}

export async function proves(
  { publicKey }: Pick<CardKeyRow, 'publicKey'>,
  { signed, signature }: { signed: Uint8Array<ArrayBuffer>; signature: Uint8Array<ArrayBuffer> },
): Promise<boolean> {
  const bytes = new Uint8Array(base64url.decode(publicKey));
  const key = await crypto.subtle.importKey('raw', bytes, ED25519, false, ['verify']);
  return crypto.subtle.verify(ED25519, key, signature, signed);
}

export async function findKey(tx: Tx, kid: string): Promise<CardKeyRow | undefined> {
  const [found] = await tx.db
    .select()
    .from(cardKey)
    .where(and(inTenant(tx, cardKey), eq(cardKey.kid, kid)));
  return found;
}

const placeOf = ({ secrets, tenantId }: Tx, kid: string) => ({ secret: secrets.link, tenantId, kid });
