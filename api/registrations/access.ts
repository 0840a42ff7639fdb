import { createMiddleware } from 'hono/factory';
import { fromWireId } from '../../db/id.ts';
import type { Ctx } from '../core/context.ts';
import type { AppEnv } from '../core/http.ts';
import { Problem } from '../core/problem.ts';
import { sign, verifySignature } from '../core/token.ts';
import type { Registration } from './schema.ts';

const DAY_MS = 86_400_000;
const MAIL_DAYS = 30;
/** The key gives the access again to whoever repeats it, so it must be as hard to guess as a token. */
const LEAST_KEY = 16;

/** What a link opens: a registration to who made it, a transfer to the next owner, a question to the first. */
export type Opens = 'registration' | 'transfer' | 'ownership';

export async function accessTo(ctx: Ctx, opens: Opens, id: string, expires: number): Promise<string> {
  return `${expires}.${await sign(ctx.secrets.link, textOf(ctx, opens, id, expires))}`;
}

export async function hasAccess(ctx: Ctx, opens: Opens, id: string, token: string | undefined) {
  const [expires, signature] = token?.split('.') ?? [];
  if (!expires || !signature || !(Number(expires) > Date.parse(ctx.now()))) return false;
  return verifySignature(ctx.secrets.link, textOf(ctx, opens, id, Number(expires)), signature);
}

export const mailedAccess = (ctx: Ctx, opens: Opens, id: string) =>
  accessTo(ctx, opens, id, Date.parse(ctx.now()) + MAIL_DAYS * DAY_MS);

const textOf = ({ tenantId }: Ctx, opens: Opens, id: string, expires: number) =>
  `${opens}:${tenantId}:${id}:${expires}`;

/** Lets who is not signed in add proofs for a day. It stands outside of the stored answer, so that it is never stored. */
export const grantsAccess = createMiddleware<AppEnv>(async function grantsAccess(c, next) {
  const ctx = c.get('ctx');
  const key = c.req.header('idempotency-key');
  if (ctx.actor.kind !== 'embed' || key === undefined) return next();
  if (key.length < LEAST_KEY) {
    throw new Problem('idempotency_key_invalid', {
      detail: `With a publishable key the Idempotency-Key has at least ${LEAST_KEY} random characters, e.g. a UUID`,
    });
  }
  await next();
  if (c.res.status !== 201) return;
  const made = (await c.res.clone().json()) as Registration;
  const expires = Date.parse(made.createdAt) + DAY_MS;
  const access = {
    token: await accessTo(ctx, 'registration', fromWireId('registration', made.id)!, expires),
    expiresAt: new Date(expires).toISOString(),
  };
  c.res = new Response(JSON.stringify({ ...made, access }), c.res);
});
