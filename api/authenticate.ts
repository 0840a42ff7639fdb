import { createMiddleware } from 'hono/factory';
import type { Actor, Membership } from './core/actor.ts';
import type { Ctx } from './core/context.ts';
import type { AppContext, AppEnv } from './core/http.ts';
import { allowsOrigin, type OriginRule } from './core/origin.ts';
import { Problem } from './core/problem.ts';
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

/** Publishable keys hardly change; an isolate keeps one for seconds. */
const embeds = new Map<string, { embed: Embed; until: number }>();

/** Everything of a request's `Ctx` that is known before its credential is. */
export type Anonymous = Omit<Ctx, 'tenantId' | 'actor'>;

/**
 * Turns `Authorization: Bearer …` into an actor and a tenant. Whatever is wrong with it, the answer is the same 401. A
 * download carries its right in its address instead (see `claims/open-attachment.ts`).
 */
export const authenticate = (open: (c: AppContext) => Anonymous) =>
  createMiddleware<AppEnv>(async function authenticate(c, next) {
    const ctx = open(c);
    if (isDownload(c)) {
      c.set('ctx', { ...ctx, tenantId: '', actor: { kind: 'system' } });
      return next();
    }
    const token = bearerToken(c.req.header('authorization'));
    const named = token ? await tenantOfToken(token) : null;
    if (!token || !named) throw unauthenticated();

    const actor =
      named.prefix === 'ses'
        ? await openSession(ctx, named.tenantId, token)
        : named.prefix === 'pk_live' || named.prefix === 'pk_test'
          ? await openEmbed(ctx, named.tenantId, token, c.req.header('origin'))
          : null;
    if (!actor) throw unauthenticated();
    c.set('ctx', { ...ctx, tenantId: named.tenantId, actor });
    await next();
  });

const isDownload = (c: AppContext) =>
  (c.req.method === 'GET' || c.req.method === 'HEAD') && /^\/v1\/attachments\/[^/]+$/.test(c.req.path);

const unauthenticated = () =>
  new Problem('unauthenticated', { headers: { 'www-authenticate': 'Bearer realm="warranty"' } });

const bearerToken = (header: string | undefined) => /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(header ?? '')?.[1];

async function openEmbed(
  ctx: Anonymous,
  tenantId: string,
  token: string,
  origin: string | undefined,
): Promise<Actor | null> {
  const embed = await readEmbed(ctx, tenantId, await hashSecret(token));
  if (!embed) return null;
  if (embed.enforceOrigins && !allowsOrigin(embed, origin, ctx.publicUrl)) throw new Problem('origin_not_allowed');
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

async function openSession(ctx: Anonymous, tenantId: string, token: string): Promise<Actor | null> {
  const session = await ctx.database.call<OpenSession | null>('open_session', [
    tenantId,
    await hashSecret(token),
    ctx.now(),
  ]);
  if (!session) return null;
  const { id: sessionId, brandId, claimId, userId, email, memberships } = session;
  if (session.kind === 'draft' && claimId) return { kind: 'draft', sessionId, brandId, claimId };
  if (session.kind === 'claim' && claimId && email) return { kind: 'claim', sessionId, brandId, claimId, email };
  if (session.kind === 'person' && userId && email) {
    return { kind: 'user', sessionId, brandId, userId, email, memberships };
  }
  return null;
}
