import { html, render } from 'lit';
import type { TemplateResult } from 'lit';

export interface Seen {
  url: URL;
  method: string;
  headers: Headers;
  body: unknown;
}

export type Reply = (seen: Seen) => Response | Promise<Response>;

export const EMBED = {
  brand: {
    name: 'Altai Computers',
    slug: 'altai',
    hostedUrl: 'https://warranty.example/b/altai',
    locales: ['en', 'ru'],
    defaultLocale: 'en',
    timeZone: 'Asia/Almaty',
    support: {},
  },
  theme: { tokens: { accent: '#7a1fd6' } },
  texts: {},
  elements: ['lookup', 'register', 'claim', 'status', 'portal', 'desk', 'account', 'admin'],
  policy: 'verdict_and_terms',
  requirements: [],
};

/** A fetch that answers by `METHOD /path` and remembers what it was asked. */
export function fakeApi(replies: Record<string, Reply> = {}): { fetch: typeof fetch; seen: Seen[] } {
  const seen: Seen[] = [];
  const all: Record<string, Reply> = { 'GET /v1/embed': () => json(EMBED), ...replies };
  const answer = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const text = await request.clone().text();
    const url = new URL(request.url);
    const asked = { url, method: request.method, headers: request.headers, body: text && JSON.parse(text) };
    seen.push(asked);
    const reply = all[`${request.method} ${url.pathname}`];
    return reply ? reply(asked) : problem(404, 'not_found');
  };
  return { fetch: answer as typeof fetch, seen };
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json', ...(init.headers as Record<string, string>) },
  });
}

export function problem(
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): Response {
  return json(
    { type: `urn:warranty:problem:${code}`, title: code, status, code, requestId: 'req_1', ...more },
    { status, headers: { 'content-type': 'application/problem+json', ...headers } },
  );
}

let places: HTMLElement[] = [];

/** Renders into the page; `clear` takes everything away again. */
export function place<E extends HTMLElement = HTMLElement>(content: TemplateResult): E {
  const at = document.createElement('div');
  document.body.append(at);
  places.push(at);
  render(content, at);
  return at.firstElementChild as E;
}

export function clear(): void {
  for (const one of places) one.remove();
  places = [];
}

/** Waits for a condition over microtasks and frames, without a fixed time. */
export async function until<T>(look: () => T | undefined | null | false): Promise<T> {
  for (let frame = 0; frame < 300; frame++) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`never became true: ${look}`);
}

export { html };
