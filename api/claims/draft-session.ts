import { createMiddleware } from 'hono/factory';
import type { AppEnv } from '../core/http.ts';

export const grantsDraftSession = createMiddleware<AppEnv>(async function grantsDraftSession(c, next) {
  await next();
});
