import { createMiddleware } from 'hono/factory';
import type { Actor, Membership } from './core/actor.ts';
import type { Ctx } from './core/context.ts';
import type { Database } from './core/database.ts';
import type { AppContext, AppEnv } from './core/http.ts';
import { allowsOrigin, type OriginRule } from './core/origin.ts';
import { Problem, unavailable } from './core/problem.ts';
import { hashSecret, tenantOfToken } from './core/token.ts';

const KEY_SECONDS = 5;

type Embed = OriginRule & { keyId: string; brandId: string; organizationId: string | null };
type OpenSession = {
  id: string;
  kind: 'person' | 'claim' | 'draft';
  brandId: string;
  userId: string | null;
  claimId: string | null;
  email: string | null;
  memberships: Membership[];
};

/** Sessions that this isolate has seen: guesses, none is believed. */
const seen = new Map<string, OpenSession>();
const CAPACITY = 2_000;

/** Publishable keys hardly change; an isolate keeps one for seconds. */
const embeds = new Map<string, { embed: Embed; until: number }>();

/** Everything of a request's `Ctx` that is known before its credential is. */
export type Anonymous = Omit<Ctx, 'tenantId' | 'actor'>;

/**
 * Turns `Authorization: Bearer …` into an actor and a tenant. Whatever is wrong with it, the answer is the same 401. A
 * download carries its right in its address instead (see `claims/open-attachment.ts`).
 */
export const authenticate = (
  open: (c: AppContext) => Anonymous,
  again: (c: AppContext) => Promise<Response> | Response,
) =>
  createMiddleware<AppEnv>(async function authenticate(c, next) {
    const ctx = open(c);
    if (isDownload(c)) {
      c.set('ctx', { ...ctx, tenantId: '', actor: { kind: 'system' } });
      return next();
    }
    const token = bearerToken(c.req.header('authorization'));
    const named = token ? await tenantOfToken(token) : null;
    if (!token || !named) throw unauthenticated();

    const { prefix, tenantId } = named;
    if (prefix === 'ses') {
      const { actor, confirmed } = await openSession(ctx, tenantId, token);
      c.set('ctx', { ...ctx, database: committingAfter(confirmed, ctx.database), tenantId, actor });
      await next();
      const isSame = await confirmed;
      if (!isSame && !c.req.raw.bodyUsed) c.res = await again(c);
      else if (!isSame) throw unavailable('the rights changed just now');
    } else {
      const isKey = prefix === 'pk_live' || prefix === 'pk_test';
      const actor = isKey ? await openEmbed(ctx, tenantId, token, c.req.header('origin')) : null;
      if (!actor) throw unauthenticated();
      c.set('ctx', { ...ctx, tenantId, actor });
      await next();
    }
  });

const isDownload = (c: AppContext) =>
  (c.req.method === 'GET' || c.req.method === 'HEAD') && /^\/v1\/attachments\/[^/]+$/.test(c.req.path);

const unauthenticated = () =>
  new Problem('unauthenticated', { headers: { 'www-authenticate': 'Bearer realm="warranty"' } });

const bearerToken = (header: string | undefined) =>
  /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(header ?? '')?.[1];

async function openEmbed(
  ctx: Anonymous,
  tenantId: string,
  token: string,
  origin: string | undefined,
): Promise<Actor | null> {
  const embed = await readEmbed(ctx, tenantId, await hashSecret(token));
  if (!embed) return null;
  if (embed.enforceOrigins && !allowsOrigin(embed, origin, ctx.publicUrl))
    throw new Problem('origin_not_allowed');
  const { keyId, brandId, organizationId } = embed;
  return { kind: 'embed', keyId, brandId, organizationId, testMode: token.startsWith('pk_test') };
}

async function readEmbed(ctx: Anonymous, tenantId: string, hash: string): Promise<Embed | null> {
  const now = Date.parse(ctx.now());
  const kept = embeds.get(hash);
  if (kept && kept.until > now) return kept.embed;
  const embed = await ctx.database.call<Embed | null>('open_embed', [tenantId, hash]);
  if (embed) embeds.set(hash, { embed, until: now + KEY_SECONDS * 1000 });
  else embeds.delete(hash);
  return embed;
}

/**
 * A session that was seen before is asked for together with what its request asks for: one round trip instead of two. Until
 * `confirmed` says that it still is what it was, nothing is committed and nothing answered.
 */
async function openSession(
  ctx: Anonymous,
  tenantId: string,
  token: string,
): Promise<{ actor: Actor; confirmed: Promise<boolean> }> {
  const hash = await hashSecret(token);
  const guess = seen.get(hash);
  const asked = ctx.database.call<OpenSession | null>('open_session', [tenantId, hash, ctx.now()]);
  const current = asked.then((session) => {
    if (seen.size >= CAPACITY) seen.clear();
    if (session) seen.set(hash, session);
    else seen.delete(hash);
    return session ?? Promise.reject(unauthenticated());
  });
  if (!guess) return { actor: actorOf(await current), confirmed: Promise.resolve(true) };
  const confirmed = current.then((session) => JSON.stringify(session) === JSON.stringify(guess));
  confirmed.catch(() => undefined);
  return { actor: actorOf(guess), confirmed };
}

const committingAfter = (confirmed: Promise<boolean>, database: Database): Database => ({
  call: database.call,
  transaction: (tenantId, work) =>
    database.transaction(tenantId, async (tx, call) => {
      const result = await work(tx, call);
      if (!(await confirmed)) throw unavailable('the rights changed just now');
      return result;
    }),
});

function actorOf({ id: sessionId, kind, brandId, claimId, userId, email, memberships }: OpenSession): Actor {
  if (kind === 'draft' && claimId) return { kind, sessionId, brandId, claimId };
  if (kind === 'claim' && claimId && email) return { kind, sessionId, brandId, claimId, email };
  if (kind === 'person' && userId)
    return { kind: 'user', sessionId, brandId, userId, email, memberships };
  throw unauthenticated();
}
