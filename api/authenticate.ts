import { createMiddleware } from 'hono/factory';
import type { DateFormat, ElementName } from '../db/vocab.ts';
import type { Actor } from './core/actor.ts';
import type { Ctx } from './core/context.ts';
import type { Database } from './core/database.ts';
import type { AppContext, AppEnv } from './core/http.ts';
import { allowsOrigin, type OriginRule } from './core/origin.ts';
import { Problem, unavailable } from './core/problem.ts';
import { hashSecret, tenantOfToken, type TokenPrefix } from './core/token.ts';
import { actorOf, type OpenSession } from './auth/index.ts';
import { noteOrigin, type OpenedKey, openSecretKey } from './keys/index.ts';

const KEY_SECONDS = 5;

type Embed = OriginRule & {
  keyId: string;
  brandId: string;
  organizationId: string | null;
  elements: ElementName[] | null;
  testClock: string | null;
};
/** Sessions that this isolate has seen: guesses, none is believed. */
const seen = new Map<string, OpenSession>();
const CAPACITY = 2_000;

/** Publishable keys hardly change; an isolate keeps one for seconds. */
const embeds = new Map<string, { embed: Embed; until: number }>();

/** Everything of a request's `Ctx` that is known before its credential is. */
export type Anonymous = Asking & {
  /** Of the caller, where the edge tells it; for the address lists of keys only. */
  address?: string | undefined;
};
type Asking = Omit<Ctx, 'tenantId' | 'actor'>;

/**
 * Turns `Authorization: Bearer …` into an actor and a tenant. Whatever is wrong with it, the answer is the same 401. A
 * download carries its right in its address instead (see `claims/open-attachment.ts`).
 */
export const authenticate = (
  open: (c: AppContext) => Anonymous,
  again: (c: AppContext) => Promise<Response> | Response,
) =>
  createMiddleware<AppEnv>(async function authenticate(c, next) {
    const { address, ...ctx } = open(c);
    if (isDownload(c)) {
      c.set('ctx', { ...ctx, tenantId: '', actor: { kind: 'system' } });
      return next();
    }
    const token = bearerToken(c.req.header('authorization'));
    const named = token ? await tenantOfToken(token) : null;
    if (!token || !named) throw unauthenticated();

    const { prefix, tenantId } = named;
    if (prefix === 'ses') {
      const { actor, dateFormat, change, forget } = await openSession(ctx, tenantId, token);
      const database = committingUnless(change, ctx.database);
      c.set('ctx', { ...ctx, database, tenantId, actor, dateFormat });
      await next();
      const changed = await change;
      if (changed === 'rights' && c.req.raw.bodyUsed) throw unavailable('the rights changed just now');
      // What was done with the same rights is done, and only what it says is written the old way.
      if (changed === 'rights' || (changed && isRead(c))) {
        await c.res.body?.cancel();
        c.res = await again(c);
      }
      if (c.req.path === '/v1/me' && !isRead(c)) forget();
    } else {
      const presented = { prefix, tenantId, token, origin: c.req.header('origin'), address };
      const opened = await openKey(ctx, presented);
      if (!opened) throw unauthenticated();
      const { actor, testClock } = opened;
      c.set('ctx', { ...ctx, tenantId, actor, ...(testClock ? { now: () => testClock } : {}) });
      await next();
      opened.afterwards?.();
    }
  });

const isRead = (c: AppContext) => c.req.method === 'GET' || c.req.method === 'HEAD';

const isDownload = (c: AppContext) =>
  isRead(c) && /^\/v1\/(attachments|proofs|exports\/links)\/[^/]+$/.test(c.req.path);

const unauthenticated = () =>
  new Problem('unauthenticated', { headers: { 'www-authenticate': 'Bearer realm="warranty"' } });

const bearerToken = (header: string | undefined) =>
  /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(header ?? '')?.[1];

type Presented = {
  prefix: TokenPrefix;
  tenantId: string;
  token: string;
  origin: string | undefined;
  address: string | undefined;
};
type Opened = OpenedKey & { afterwards?: () => void };

async function openKey(ctx: Asking, presented: Presented): Promise<Opened | null> {
  switch (presented.prefix) {
    case 'sk_live':
    case 'sk_test':
      return openSecretKey(ctx, presented);
    case 'pk_live':
    case 'pk_test':
      return openEmbed(ctx, presented);
    default:
      return null;
  }
}

async function openEmbed(
  ctx: Asking,
  { prefix, tenantId, token, origin }: Presented,
): Promise<Opened | null> {
  const testMode = prefix === 'pk_test';
  const embed = await readEmbed(ctx, tenantId, await hashSecret(token), testMode);
  if (!embed) return null;
  const { keyId, brandId, organizationId, elements, testClock } = embed;
  const allowed = allowsOrigin(embed, origin, ctx.publicUrl);
  const afterwards = () => noteOrigin(ctx, { tenantId, keyId, origin, allowed });
  if (embed.enforceOrigins && !allowed) {
    afterwards();
    throw new Problem('origin_not_allowed');
  }
  const test = testMode ? { testMode, realNow: ctx.now() } : {};
  return {
    actor: { kind: 'embed', keyId, brandId, organizationId, elements, ...test },
    testClock: testMode && testClock ? new Date(testClock).toISOString() : null,
    afterwards,
  };
}

/** The clock of a test key is to be right at once, so that those are asked for each time. */
async function readEmbed(
  ctx: Asking,
  tenantId: string,
  hash: string,
  testMode: boolean,
): Promise<Embed | null> {
  const now = Date.parse(ctx.now());
  const kept = embeds.get(hash);
  if (kept && kept.until > now) return kept.embed;
  const embed = await ctx.database.call<Embed | null>('open_embed', [tenantId, hash]);
  if (embed && !testMode) embeds.set(hash, { embed, until: now + KEY_SECONDS * 1000 });
  else embeds.delete(hash);
  return embed;
}

type OpenedSession = {
  actor: Actor;
  dateFormat: DateFormat | null;
  change: Promise<Change>;
  /** The next request asks before it begins: its person has just become another reader. */
  forget(): void;
};

/**
 * A session that was seen before is asked for together with what its request asks for: one round trip instead of two. Until
 * it is known whether it has changed, nothing is committed and nothing answered.
 */
async function openSession(ctx: Asking, tenantId: string, token: string): Promise<OpenedSession> {
  const hash = await hashSecret(token);
  const guess = seen.get(hash);
  const asked = ctx.database.call<OpenSession | null>('open_session', [tenantId, hash, ctx.now()]);
  const current = asked.then((session) => {
    if (seen.size >= CAPACITY) seen.clear();
    if (session) seen.set(hash, session);
    else seen.delete(hash);
    return session ?? Promise.reject(unauthenticated());
  });
  const forget = () => void seen.delete(hash);
  if (!guess) return { ...readerOf(await current), change: Promise.resolve(null), forget };
  const change = current.then((session) => changeOf(guess, session));
  change.catch(() => undefined);
  return { ...readerOf(guess), change, forget };
}

type Change = 'rights' | 'dateFormat' | null;

function changeOf({ dateFormat: before, ...guess }: OpenSession, session: OpenSession): Change {
  const { dateFormat, ...current } = session;
  if (JSON.stringify(current) !== JSON.stringify(guess)) return 'rights';
  return dateFormat === before ? null : 'dateFormat';
}

const committingUnless = (change: Promise<Change>, database: Database): Database => ({
  call: database.call,
  transaction: (within, work) =>
    database.transaction(within, async (tx, call) => {
      const result = await work(tx, call);
      if ((await change) === 'rights') throw unavailable('the rights changed just now');
      return result;
    }),
});

const readerOf = (session: OpenSession) => ({ actor: actorOf(session), dateFormat: session.dateFormat });
