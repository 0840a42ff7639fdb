import type { OpenAPIHono } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import { mayCall, scopesOf } from './auth/index.ts';
import type { AppEnv } from './core/http.ts';
import { operationFinder } from './core/operations.ts';
import { Problem } from './core/problem.ts';

/** A secret key gets to the operations of its scopes and to no others, before anything of the request is read. */
export function checkScope(app: OpenAPIHono<AppEnv>) {
  const find = operationFinder(app);
  return createMiddleware<AppEnv>(async function checkScope(c, next) {
    const { actor } = c.get('ctx');
    const operation = actor.kind === 'key' ? find(c) : undefined;
    if (actor.kind !== 'key' || !operation) return next();
    const answer = mayCall(actor, operation.id);
    if (answer === 'yes') return next();
    if (answer === 'never') throw new Problem('key_type');
    throw new Problem('scope', { detail: `This takes ${scopesOf(operation.id).join(' or ')}` });
  });
}
