import type { components } from '../../core/schema.d.ts';

export type PublicKey = components['schemas']['PublicKey'];

/** The keys in a pasted JWK, list or set; `undefined` where it is none. What they are worth, the API says. */
export function readKeys(text: string): PublicKey[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const set = isRecord(json) && 'keys' in json ? json['keys'] : json;
  const keys = Array.isArray(set) ? set : [set];
  return keys.length > 0 && keys.every(isRecord) ? keys.map(needed) : undefined;
}

/** What a key set says beside the key is left out; a private part stays, so that it is refused and not quietly dropped. */
const NEEDED = ['kid', 'kty', 'crv', 'x', 'y', 'use', 'alg', 'd'];

const needed = (key: Record<string, unknown>): PublicKey =>
  Object.fromEntries(Object.entries(key).filter(([name]) => NEEDED.includes(name))) as PublicKey;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
