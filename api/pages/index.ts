import { DatabaseLost } from '../core/database.ts';
import type { Database } from '../core/database.ts';
import type { MailboxStore } from '../core/mail/index.ts';
import { withPageHeaders } from './respond.ts';
import {
  accountPage,
  adminPage,
  brandPage,
  cardPage,
  deskPage,
  importPage,
  productsPage,
  registerPage,
  serialPage,
  serialPath,
  themeSheet,
} from './hosted.ts';
import { cardKeys } from './card-keys.ts';
import { digitalLink } from './digital-link.ts';
import { healthz, readyz } from './health.ts';
import { invitePage } from './invite.ts';
import { mailboxData, mailboxPage } from './mailbox.ts';
import { noticePage } from './notice.ts';
import { staticFile } from './static.ts';

export type Pages = {
  /** Opened on the first use. */
  database(): Database;
  /** The mails that this machine kept instead of sending; absent where mails are sent. */
  mailbox: MailboxStore | null;
  /** Everything else: elements, reference, examples. */
  assets(request: Request): Promise<Response>;
  log(entry: Record<string, unknown>): void;
};

export type Place = { url: URL; request: Request; slug: string };
type Serve = (pages: Pages, place: Place) => Response | Promise<Response>;

const ROUTES: [pattern: RegExp, serve: Serve][] = [
  [/^\/healthz$/, healthz],
  [/^\/readyz$/, readyz],
  [/^\/b\/(page\.(?:css|js)|invite\.js)$/, staticFile],
  [/^\/b\/([a-z0-9][a-z0-9-]{0,62})\/?$/, brandPage],
  [/^\/b\/([a-z0-9][a-z0-9-]{0,62})\/desk$/, deskPage],
  [/^\/b\/([a-z0-9][a-z0-9-]{0,62})\/admin$/, adminPage],
  [/^\/b\/([a-z0-9][a-z0-9-]{0,62})\/account$/, accountPage],
  [/^\/b\/([a-z0-9][a-z0-9-]{0,62})\/invite$/, invitePage],
  [/^\/01\/[^/]+(?:\/|$)/, digitalLink],
  [/^\/b\/([a-z0-9][a-z0-9-]{0,62})\/card$/, cardPage],
  [/^\/b\/([a-z0-9][a-z0-9-]{0,62})\/products$/, productsPage],
  [/^\/b\/([a-z0-9][a-z0-9-]{0,62})\/register$/, registerPage],
  [/^\/b\/([a-z0-9][a-z0-9-]{0,62})\/serial$/, serialPage],
  [/^\/b\/([a-z0-9][a-z0-9-]{0,62})\/import$/, importPage],
  [/^\/b\/([a-z0-9][a-z0-9-]{0,62})\/serial\/[^/]+$/, serialPath],
  [/^\/b\/([a-z0-9][a-z0-9-]{0,62})\/card-keys\.json$/, cardKeys],
  [/^\/b\/([a-z0-9][a-z0-9-]{0,62})\/theme\.css$/, themeSheet],
  [/^\/b\//, (_, { request }) => noticePage('not_found', request)],
];
const LOCAL_ROUTES: typeof ROUTES = [
  [/^\/dev\/mail$/, mailboxPage],
  [/^\/dev\/mail\.json$/, mailboxData],
];

/** What is not the API: a few pages of our own, then the files. */
export async function servePage(pages: Pages, request: Request): Promise<Response> {
  const url = new URL(request.url);
  const routes = pages.mailbox ? [...ROUTES, ...LOCAL_ROUTES] : ROUTES;
  const route = routes.find(([pattern]) => pattern.test(url.pathname));
  if (!route) return files(pages, request, url);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return withPageHeaders(new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } }));
  }
  const [pattern, serve] = route;
  const answer = await serveOrExcuse(pages, serve, {
    url,
    request,
    slug: pattern.exec(url.pathname)?.[1] ?? '',
  });
  return request.method === 'HEAD' ? new Response(null, answer) : answer;
}

async function serveOrExcuse(pages: Pages, serve: Serve, place: Place): Promise<Response> {
  try {
    return await serve(pages, place);
  } catch (error) {
    const isLost = error instanceof DatabaseLost;
    pages.log({
      level: 'error',
      path: withoutSerial(place.url.pathname),
      code: isLost ? 'unavailable' : 'internal',
      error: String(error),
    });
    return noticePage(isLost ? 'unavailable' : 'internal', place.request);
  }
}

/** A log has no serial numbers. */
const withoutSerial = (path: string) => path.replace(/^(\/01\/[^/]+|\/b\/[^/]+\/serial).*/, '$1');

async function files(pages: Pages, request: Request, { pathname }: URL): Promise<Response> {
  const answer = await pages.assets(request);
  if (pathname === '/docs' || pathname.startsWith('/docs/')) return withPageHeaders(answer);
  const wantsPage = request.headers.get('accept')?.includes('text/html');
  return answer.status === 404 && wantsPage ? noticePage('not_found', request) : answer;
}
