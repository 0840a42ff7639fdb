import { isRecord } from '../core/answer.ts';
import { Problem } from '../core/problem.ts';

/** Ways of a host page to say who its visitor is; whatever comes out is signed by its backend. */
export interface TokenSource {
  getToken?: (() => string | null | Promise<string | null>) | undefined;
  /** Address on the page's own origin that answers `{ token }`. */
  tokenEndpoint?: string;
  token?: string;
}

const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;
const LONGEST = 8192;

/** A fresh token, or `null` where nobody is signed in at the host. */
export async function askHost(
  { getToken, tokenEndpoint }: TokenSource,
  request: typeof fetch,
  signal: AbortSignal,
): Promise<string | null> {
  const given: unknown = getToken
    ? await getToken()
    : tokenEndpoint
      ? await askEndpoint(tokenEndpoint, request, signal)
      : null;
  if (given === null) return null;
  if (typeof given === 'string' && given.length <= LONGEST && TOKEN.test(given)) return given;
  throw new Problem({ code: 'token_missing', title: 'The host gave no token' });
}

async function askEndpoint(address: string, request: typeof fetch, signal: AbortSignal): Promise<unknown> {
  const response = await request(ownAddress(address), {
    credentials: 'include',
    cache: 'no-store',
    redirect: 'error',
    headers: { accept: 'application/json' },
    signal,
  });
  if ([204, 401, 403].includes(response.status)) return null;
  const answer: unknown = response.ok ? await response.json() : undefined;
  return isRecord(answer) ? answer['token'] : undefined;
}

/** Cookies go to the page's own origin and nowhere else. */
function ownAddress(address: string): string {
  const url = new URL(address, document.baseURI);
  if (url.origin === location.origin) return url.href;
  throw new Problem({ code: 'token_endpoint_elsewhere', title: 'token-endpoint is not on this origin' });
}
