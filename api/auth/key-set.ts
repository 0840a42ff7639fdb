import { importJWK } from 'jose';
import type { SsoKey } from '../../db/index.ts';
import type { SsoAlgorithm } from '../../db/vocab.ts';

const MOST_KEYS = 20;
const FORMS = { ES256: { kty: 'EC', crv: 'P-256' }, EdDSA: { kty: 'OKP', crv: 'Ed25519' } } as const;
/** What only the owner of a key may know. */
const SECRETS = ['d', 'k', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'priv'];

/**
 * The keys of a JWKS that can verify `algorithm`, or `null` where the set may not be used at all: too many, a secret among
 * them, two of one name, or none that fits.
 */
export async function readKeySet(json: unknown, algorithm: SsoAlgorithm): Promise<SsoKey[] | null> {
  if (!isRecord(json) || !Array.isArray(json['keys'])) return null;
  const all: unknown[] = json['keys'];
  if (all.length === 0 || all.length > MOST_KEYS || !all.every(isRecord)) return null;
  if (all.some((key) => key['kty'] === 'oct' || SECRETS.some((name) => name in key))) return null;
  const keys = all.flatMap((key) => usable(key, algorithm) ?? []);
  if (keys.length === 0 || new Set(keys.map(({ kid }) => kid)).size !== keys.length) return null;
  const sound = await Promise.all(keys.map((key) => isOnCurve(key, algorithm)));
  return sound.every(Boolean) ? keys : null;
}

function usable(key: Record<string, unknown>, algorithm: SsoAlgorithm): SsoKey | undefined {
  const { kty, crv } = FORMS[algorithm];
  const { kid, x, y, use = 'sig', alg = algorithm } = key;
  const fits = key['kty'] === kty && key['crv'] === crv && use === 'sig' && alg === algorithm;
  if (!fits || !isName(kid) || typeof x !== 'string') return undefined;
  if (kty === 'OKP') return { kid, kty, crv, x };
  return typeof y === 'string' ? { kid, kty, crv, x, y } : undefined;
}

const isOnCurve = (key: SsoKey, algorithm: SsoAlgorithm): Promise<boolean> =>
  importJWK(key, algorithm).then(
    () => true,
    () => false,
  );

/** Printable, so that it can be stored, shown and compared. */
export const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[\x20-\x7e]{1,255}$/.test(value);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
