import type { SsoKey } from '../../db/index.ts';
import type { SsoAlgorithm } from '../../db/vocab.ts';
import { parseUrl } from '../core/mail/parse-url.ts';
import { readKeySet } from './key-set.ts';

const MOST_BYTES = 64 * 1024;
const TIMEOUT_MS = 2_000;

export type Request = (url: string, init: RequestInit) => Promise<Response>;
export type KeySetProblem =
  'address' | 'unreachable' | 'status' | 'too_large' | 'not_json' | 'not_acceptable';

type Wanted = { url: string; algorithm: SsoAlgorithm; request: Request; timeoutMs?: number };

/** A host's public keys from its own address. Follows nothing, waits two seconds, reads 64 KB. */
export async function fetchKeySet({
  url,
  algorithm,
  request,
  timeoutMs = TIMEOUT_MS,
}: Wanted): Promise<{ keys: SsoKey[] } | { problem: KeySetProblem }> {
  if (!isKeyAddress(url)) return { problem: 'address' };
  let text: string | null;
  try {
    const response = await request(url, {
      redirect: 'manual',
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status !== 200) {
      await response.body?.cancel();
      return { problem: 'status' };
    }
    text = await readText(response);
  } catch {
    return { problem: 'unreachable' };
  }
  if (text === null) return { problem: 'too_large' };
  const json = parse(text);
  if (json === undefined) return { problem: 'not_json' };
  const keys = await readKeySet(json, algorithm);
  return keys ? { keys } : { problem: 'not_acceptable' };
}

/** A public name over https: no address of a network of ours, no credentials. */
export function isKeyAddress(text: string): boolean {
  const url = parseUrl(text);
  if (url?.protocol !== 'https:' || url.username || url.password || url.hash) return false;
  const labels = url.hostname.split('.');
  const last = labels.at(-1) ?? '';
  return labels.length > 1 && /^[a-z][a-z0-9-]*$/.test(last) && !PRIVATE.includes(last);
}

const PRIVATE = ['localhost', 'local', 'internal', 'lan', 'home', 'corp'];

async function readText({ body }: Response): Promise<string | null> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const part = await reader?.read();
    if (!part?.value) return text + decoder.decode();
    size += part.value.byteLength;
    if (size > MOST_BYTES) {
      await reader?.cancel();
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
