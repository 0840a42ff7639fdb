import type { OpenAPIHono } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './http.ts';
import { operationFinder } from './operations.ts';
import { Problem } from './problem.ts';

/** A parameter that the contract does not name is a mistake of the caller, told at once instead of being ignored. */
export function knownParameters(app: OpenAPIHono<AppEnv>) {
  const find = operationFinder(app);
  return createMiddleware<AppEnv>(async function knownParameters(c, next) {
    const { searchParams } = new URL(c.req.url);
    if (searchParams.size === 0) return next();
    const operation = find(c);
    const strange = operation
      ? [...searchParams.keys()].filter((name) => !operation.parameters.has(name))
      : [];
    if (strange.length === 0) return next();
    throw new Problem('invalid', {
      errors: strange.map((name) => ({
        pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        code: 'unknown_field',
        detail: 'This parameter is not known here',
      })),
    });
  });
}
