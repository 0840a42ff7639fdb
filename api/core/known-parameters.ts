import type { OpenAPIHono } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './http.ts';
import { Problem } from './problem.ts';

type Known = { method: string; pattern: RegExp; names: Set<string> };

/** A parameter that the contract does not name is a mistake of the caller, told at once instead of being ignored. */
export function knownParameters(app: OpenAPIHono<AppEnv>) {
  let known: Known[] | undefined;
  return createMiddleware<AppEnv>(async function knownParameters(c, next) {
    const { searchParams } = new URL(c.req.url);
    if (searchParams.size === 0) return next();
    known ??= readKnown(app);
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method;
    const operation = known.find((one) => one.method === method && one.pattern.test(c.req.path));
    const strange = operation ? [...searchParams.keys()].filter((name) => !operation.names.has(name)) : [];
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

/** Once per isolate, at the first query string: the routes are complete by then. */
const readKnown = (app: OpenAPIHono<AppEnv>): Known[] =>
  app.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return [];
    const { method, path, request } = definition.route;
    const query = request?.query;
    const names = new Set(query && 'shape' in query ? Object.keys(query.shape as object) : []);
    return [
      {
        method: method.toUpperCase(),
        pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
        names,
      },
    ];
  });
