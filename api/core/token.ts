/**
 * Bearer tokens carry their tenant, so that the tenant is set before the first row is read:
 * `<prefix>_<base64url(tenant uuid ‖ random ‖ 4 bytes of SHA-256)>`. A mistyped token is refused without a query.
 */
const SECRET_BYTES = 24;

/** `lnk`, `inv` and `rst` are mailed; `stp` names a sign-in that waits for its second factor. */
const PREFIXES = ['pk_live', 'pk_test', 'sk_live', 'sk_test', 'ses', 'lnk', 'inv', 'rst', 'stp'] as const;
export type TokenPrefix = (typeof PREFIXES)[number];
const FORM = new RegExp(`^(${PREFIXES.join('|')})_([A-Za-z0-9_-]{59})$`);

export const newToken = (
  prefix: TokenPrefix,
  tenantId: string,
  random: (bytes: number) => Uint8Array,
): Promise<string> => packToken(prefix, tenantId, random(SECRET_BYTES));

/** The token that holds these 24 bytes. */
export async function packToken(prefix: TokenPrefix, tenantId: string, secret: Uint8Array): Promise<string> {
  if (secret.length !== SECRET_BYTES) throw new RangeError(`a token holds ${SECRET_BYTES} bytes`);
  const body = new Uint8Array([...uuidBytes(tenantId), ...secret]);
  return `${prefix}_${base64url(new Uint8Array([...body, ...(await checksum(prefix, body))]))}`;
}

/** 24 bytes that only the holder of `secret` can find again for `text`. */
export async function deriveSecret(secret: string, text: string): Promise<Uint8Array> {
  const key = await macKey(secret, 'sign');
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))).slice(
    0,
    SECRET_BYTES,
  );
}

/** The tenant that a token names, or `null` if it cannot be one of ours. Proves nothing by itself. */
export async function tenantOfToken(
  token: string,
): Promise<{ prefix: TokenPrefix; tenantId: string } | null> {
  const match = FORM.exec(token);
  if (!match) return null;
  const prefix = match[1] as TokenPrefix;
  const bytes = fromBase64url(match[2]!);
  const body = bytes.slice(0, 16 + SECRET_BYTES);
  const sum = await checksum(prefix, body);
  if (base64url(bytes) !== match[2] || sum.some((byte, i) => byte !== bytes[16 + SECRET_BYTES + i]))
    return null;
  return { prefix, tenantId: uuidText(bytes.slice(0, 16)) };
}

/** What is stored of a secret: SHA-256 in hex. Tokens have 192 random bits, so no salt is needed. */
export async function hashSecret(secret: string): Promise<string> {
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))));
}

/** Whether two hashes are the same, in a time that does not tell where they differ. */
export function sameHash(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  return difference === 0;
}

/** HMAC-SHA-256 in base64url, for links that are checked without a row. */
export async function sign(secret: string, text: string): Promise<string> {
  const key = await macKey(secret, 'sign');
  return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))));
}

/** Compares in constant time, by the runtime's own HMAC check. */
export async function verifySignature(secret: string, text: string, signature: string): Promise<boolean> {
  if (!/^[A-Za-z0-9_-]{43}$/.test(signature)) return false;
  const key = await macKey(secret, 'verify');
  return crypto.subtle.verify('HMAC', key, fromBase64url(signature), new TextEncoder().encode(text));
}

const macKey = (secret: string, use: 'sign' | 'verify') =>
  crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    use,
  ]);

async function checksum(prefix: string, body: Uint8Array): Promise<Uint8Array> {
  const input = new Uint8Array([...new TextEncoder().encode(prefix), ...body]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', input)).slice(0, 4);
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const uuidBytes = (uuid: string) =>
  Uint8Array.from(uuid.replaceAll('-', '').match(/../g)!, (pair) => Number.parseInt(pair, 16));

const uuidText = (bytes: Uint8Array) =>
  hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

export const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

export const fromBase64url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
