import {
  createHmac,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
  sign as signBytes,
  type SignKeyObjectInput,
} from 'node:crypto';
import { newUuid, ssoIssuer, type SsoKey } from '../../../db/index.ts';
import type { SsoAlgorithm } from '../../../db/vocab.ts';
import type { TestTenant } from '../../setup/tenant.ts';

export type Json = Record<string, unknown>;

export const seconds = (fromNow = 0) => Math.floor(Date.now() / 1000) + fromNow;

const encode = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A key of a host with all that can be done with it, right and wrong. */
export function makeKey(algorithm: SsoAlgorithm = 'ES256', kid: string = randomUUID()) {
  const { privateKey, publicKey } =
    algorithm === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('ed25519');
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid } as SsoKey;
  const signature = (input: string, encoding: SignKeyObjectInput['dsaEncoding'] = 'ieee-p1363') =>
    signBytes(algorithm === 'ES256' ? 'sha256' : null, Buffer.from(input), {
      key: privateKey,
      dsaEncoding: encoding,
    }).toString('base64url');
  return {
    kid,
    jwk,
    secretJwk: { ...privateKey.export({ format: 'jwk' }), kid },
    publicKey,
    signature,
    header: { alg: algorithm, kid, typ: 'JWT' },
  };
}
export type HostKey = ReturnType<typeof makeKey>;

/** Header and payload as given, `undefined` leaves a member out, signed as `key` signs. */
export function token(key: HostKey, payload: Json, header: Json = {}, signature = key.signature): string {
  const input = `${encode({ ...key.header, ...header })}.${encode(payload)}`;
  return `${input}.${signature(input)}`;
}

export const unsigned = (header: Json, payload: Json) => `${encode(header)}.${encode(payload)}.`;

/** The oldest trick: the public key taken for a shared secret. */
export const hmacWith = (publicKey: KeyObject) => (input: string) =>
  createHmac('sha256', publicKey.export({ type: 'spki', format: 'pem' }))
    .update(input)
    .digest('base64url');

export const claimsFor = (issuer: string, audience: string, over: Json = {}): Json => ({
  iss: issuer,
  aud: audience,
  sub: 'customer-17',
  jti: randomUUID(),
  iat: seconds(),
  exp: seconds(120),
  ...over,
});

/** A host that a tenant trusts, and what its backend would do. */
export async function addHost(tenant: TestTenant, over: Partial<typeof ssoIssuer.$inferInsert> = {}) {
  const key = makeKey(over.algorithm ?? 'ES256');
  const issuer = over.issuer ?? `https://${randomUUID()}.example`;
  const audience = over.audience ?? 'https://warranty.example';
  const id = newUuid();
  await tenant.insert(ssoIssuer, {
    brandId: tenant.brandId,
    algorithm: 'ES256',
    ...(over.jwksUrl ? {} : { keys: [key.jwk] }),
    ...over,
    id,
    issuer,
    audience,
  });
  const claims = (more: Json = {}) => claimsFor(issuer, audience, more);
  return {
    id,
    issuer,
    audience,
    key,
    claims,
    sign: (more: Json = {}, header: Json = {}) => token(key, claims(more), header),
    exchange: (signed: string) => tenant.api('/v1/sessions', { body: { token: signed } }),
  };
}
