import type { AppContext } from './http.ts';
import { etagOf, isNotModified } from './etag.ts';
import { hashSecret } from './token.ts';

/** 200 with an ETag of the version, or 304 where the reader has it. Never stored by a cache. */
export function answerVersioned<T extends object>(c: AppContext, body: T, version: number | string) {
  const etag = etagOf(version);
  c.header('etag', etag);
  if (c.req.method === 'GET' && isNotModified(c.req.header('if-none-match'), etag))
    return c.body(null, 304) as never;
  return c.json(body, 200);
}

/** The same for what hardly changes: the ETag is made of the content, a browser may keep it for a minute. */
export async function answerCached<T extends object>(c: AppContext, body: T) {
  const etag = `"${(await hashSecret(JSON.stringify(body))).slice(0, 20)}"`;
  c.header('etag', etag);
  c.header('cache-control', 'private, max-age=60');
  c.header('vary', 'Authorization, Accept-Language, Origin');
  if (isNotModified(c.req.header('if-none-match'), etag)) return c.body(null, 304) as never;
  return c.json(body, 200);
}

/** One page of a list, with the address of the next. */
export function answerPage<T extends { nextCursor: string | null }>(c: AppContext, page: T) {
  if (page.nextCursor !== null) {
    const next = new URL(c.req.url);
    next.searchParams.set('cursor', page.nextCursor);
    c.header('link', `<${next.pathname}${next.search}>; rel="next"`);
  }
  return c.json(page, 200);
}
