import { base64url, decodeJwt, decodeProtectedHeader, importJWK, type JWTPayload, jwtVerify } from 'jose';
import type { SsoKey } from '../../db/index.ts';
import type { SsoAlgorithm } from '../../db/vocab.ts';
import { isName } from './key-set.ts';

const MOST_CHARACTERS = 8192;
const LONGEST_LIFE = 300;
const CLOCK_TOLERANCE = 5;
/** A token brings no key, names no address to fetch one from, and asks for no extension. */
const HEADER = ['alg', 'kid', 'typ'];

/** What a token says of itself before anybody has checked it. */
export type Unverified = { issuer: string; kid: string };

export type Trust = {
  issuer: string;
  audience: string;
  algorithm: SsoAlgorithm;
  keys: readonly SsoKey[];
  /** RFC 3339 */
  now: string;
};

export type HostClaims = {
  subject: string;
  jti: string;
  expiresAt: string;
  name: string | null;
  email: string | null;
  emailVerified: boolean;
  role: string | null;
  locale: string | null;
};

/** Who a token says has signed it, or `null` where its form alone is wrong. */
export function readHostToken(token: string): Unverified | null {
  if (token.length > MOST_CHARACTERS || !isCanonical(token)) return null;
  try {
    const header = decodeProtectedHeader(token);
    const { iss } = decodeJwt(token);
    const { kid, typ } = header;
    if (Object.keys(header).some((name) => !HEADER.includes(name)) || typ !== 'JWT') return null;
    return isName(kid) && isName(iss) ? { kid, issuer: iss } : null;
  } catch {
    return null;
  }
}

/** What a host says of a person, or `null`: nobody is told what was wrong. */
export async function verifyHostToken(token: string, trust: Trust): Promise<HostClaims | null> {
  const { issuer, audience, algorithm, now } = trust;
  const named = readHostToken(token);
  const key = named && trust.keys.find(({ kid }) => kid === named.kid);
  if (!key) return null;
  try {
    const { payload } = await jwtVerify(token, await importJWK(key, algorithm), {
      algorithms: [algorithm],
      issuer,
      audience,
      currentDate: new Date(now),
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['exp', 'iat', 'jti', 'sub'],
    });
    return isStrict(payload, trust) ? toClaims(payload) : null;
  } catch {
    return null;
  }
}

type Strict = JWTPayload & { sub: string; jti: string; exp: number; iat: number };

/** jose alone takes an audience among others, and a token that is fresh but lives for years. */
function isStrict(payload: JWTPayload, { issuer, audience, now }: Trust): payload is Strict {
  const { iss, aud, sub, jti, exp, iat } = payload;
  if (iss !== issuer || aud !== audience || !isName(sub) || !isName(jti)) return false;
  if (!Number.isFinite(exp) || !Number.isFinite(iat)) return false;
  const life = exp! - iat!;
  return life > 0 && life <= LONGEST_LIFE && iat! <= Date.parse(now) / 1000 + CLOCK_TOLERANCE;
}

function toClaims(payload: Strict): HostClaims {
  const text = (name: string) => {
    const value = payload[name];
    return typeof value === 'string' && value.isWellFormed() && !value.includes('\0')
      ? value.trim().slice(0, 254) || null
      : null;
  };
  return {
    subject: payload.sub,
    jti: payload.jti,
    expiresAt: new Date(payload.exp * 1000).toISOString(),
    name: text('name'),
    email: text('email')?.normalize('NFC').toLowerCase() ?? null,
    emailVerified: payload['email_verified'] === true,
    role: text('role'),
    locale: text('locale'),
  };
}

/** Three parts, each the only way to write its bytes: the spare bits of a last letter could be changed unnoticed. */
function isCanonical(token: string): boolean {
  const parts = token.split('.');
  if (parts.length !== 3) return false;
  try {
    return parts.every((part) => part !== '' && base64url.encode(base64url.decode(part)) === part);
  } catch {
    return false;
  }
}
