import type { Client } from '../core/client.ts';
import { Problem } from '../core/problem.ts';
import type { Found, Unit, Wanted } from './types.ts';

export type Answer =
  | { kind: 'whole'; unit: Unit }
  | { kind: 'public'; found: Found }
  | { kind: 'unknown'; text: string }
  /** Only an id is known, and its reader may not see it whole. */
  | { kind: 'closed' };

type Asked = Wanted & { signedIn: boolean; signal: AbortSignal };

/** Whole for those who may see it whole; what the look-up tells for everybody else. */
export async function findUnit(client: Client, asked: Asked): Promise<Answer> {
  const { serial, signedIn } = asked;
  const unit = signedIn ? await wholeUnit(client, asked) : undefined;
  if (unit) return { kind: 'whole', unit };
  return serial ? lookUp(client, serial, asked.signal) : { kind: 'closed' };
}

async function wholeUnit(client: Client, { unitId, serial, signal }: Asked): Promise<Unit | undefined> {
  const id = unitId || (serial && (await idOf(client, serial, signal)));
  if (!id) return undefined;
  try {
    return (await client.call('get', '/v1/units/{id}', { path: { id }, signal })).data;
  } catch (reason) {
    if (isClosed(reason)) return undefined;
    throw reason;
  }
}

/** Of the one device with this serial that the reader sees whole. */
export async function idOf(client: Client, serial: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const query = { q: serial, limit: 10 };
    const { data } = await client.call('get', '/v1/units', { query, signal });
    const same = data.items.filter((one) => plain(one.serial) === plain(serial));
    return same.length === 1 ? same[0]?.id : undefined;
  } catch (reason) {
    if (isClosed(reason)) return undefined;
    throw reason;
  }
}

async function lookUp(client: Client, serial: string, signal: AbortSignal): Promise<Answer> {
  const { data } = await client.call('post', '/v1/lookups', { body: { serial }, signal });
  if (data.outcome === 'found') return { kind: 'public', found: data };
  return { kind: 'unknown', text: data.outcome === 'hint' ? data.text : '' };
}

const isClosed = (reason: unknown): boolean =>
  reason instanceof Problem && [403, 404, 422].includes(reason.status);

const plain = (serial: string): string => serial.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
