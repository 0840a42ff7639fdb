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
  return keys.length > 0 && keys.every(isRecord) ? (keys as PublicKey[]) : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
