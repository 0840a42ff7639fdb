import type { Ctx } from '../core/context.ts';
import { base64url, fromBase64url } from '../core/token.ts';

const NONCE_BYTES = 12;

/** A secret as it lies in the database: whoever has only the database cannot read it, nor move it to another person. */
export async function seal(ctx: Ctx, userId: string, secret: Uint8Array): Promise<string> {
  const iv = ctx.random(NONCE_BYTES);
  const sealed = await crypto.subtle.encrypt(
    manner(ctx, userId, iv),
    await sealingKey(ctx),
    new Uint8Array(secret),
  );
  return `v1.${base64url(iv)}.${base64url(new Uint8Array(sealed))}`;
}

export async function unseal(ctx: Ctx, userId: string, sealed: string): Promise<Uint8Array<ArrayBuffer>> {
  const [, iv = '', text = ''] = sealed.split('.');
  const how = manner(ctx, userId, fromBase64url(iv));
  return new Uint8Array(await crypto.subtle.decrypt(how, await sealingKey(ctx), fromBase64url(text)));
}

const manner = (ctx: Ctx, userId: string, iv: Uint8Array) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(`${ctx.tenantId}:${userId}`),
});

async function sealingKey({ secrets }: Ctx): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(secrets.link);
  const root = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('totp');
  const derived = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
  return crypto.subtle.deriveKey(derived, root, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}
