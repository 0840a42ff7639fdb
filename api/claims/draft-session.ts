import { createMiddleware } from 'hono/factory';
import { fromWireId } from '../../db/id.ts';
import { draftSessionEnds, draftToken } from '../auth/index.ts';
import type { AppEnv } from '../core/http.ts';
import { Problem } from '../core/problem.ts';
import type { Claim } from './schema.ts';

/** The key gives the draft again to whoever repeats it, so it must be as hard to guess as a token. */
const LEAST_KEY = 16;

/**
 * Hands the anonymous author of a draft the session that `createClaim` opened, to a repeated request the same one. It
 * stands outside of the stored answer, so that the token is never stored.
 */
export const grantsDraftSession = createMiddleware<AppEnv>(async function grantsDraftSession(c, next) {
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

  const claim = (await c.res.clone().json()) as Claim;
  const session = {
    token: await draftToken(ctx, { claimId: fromWireId('claim', claim.id)!, key }),
    kind: 'draft' as const,
    expiresAt: draftSessionEnds(claim.createdAt),
    claim: { id: claim.id, ref: claim.ref, state: claim.state },
  };
  c.res = new Response(JSON.stringify({ ...claim, session }), c.res);
});
