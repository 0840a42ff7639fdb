import { createMiddleware } from 'hono/factory';
import { fromWireId } from '../../db/id.ts';
import type { AppEnv } from '../core/http.ts';
import type { ApiKey } from './schema.ts';
import { makeSecret } from './secret.ts';

/** Adds the new secret to the answer. It stands outside of the stored answer, so that the secret is never stored. */
export const showsSecret = createMiddleware<AppEnv>(async function showsSecret(c, next) {
  await next();
  const key = c.req.header('idempotency-key');
  if (c.res.status !== 201 || key === undefined) return;
  const made = (await c.res.clone().json()) as ApiKey;
  const secret = await makeSecret(c.get('ctx'), { id: fromWireId('apiKey', made.id)!, mode: made.mode, key });
  c.res = new Response(JSON.stringify({ ...made, secret }), c.res);
});
