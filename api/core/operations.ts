import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AppContext, AppEnv } from './http.ts';

type Operation = { method: string; pattern: RegExp; id: string; parameters: Set<string> };

/** Which operation of the contract a request asks for. Read at the first request: the routes are complete by then. */
export function operationFinder(app: OpenAPIHono<AppEnv>) {
  let operations: Operation[] | undefined;
  return (c: AppContext): Operation | undefined => {
    operations ??= read(app);
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method;
    return operations.find((one) => one.method === method && one.pattern.test(c.req.path));
  };
}

const read = (app: OpenAPIHono<AppEnv>): Operation[] =>
  app.openAPIRegistry.definitions.flatMap((definition) => {
    if (definition.type !== 'route') return [];
    const { method, path, request, operationId = '' } = definition.route;
    const query = request?.query;
    return [
      {
        method: method.toUpperCase(),
        pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`),
        id: operationId,
        parameters: new Set(query && 'shape' in query ? Object.keys(query.shape as object) : []),
      },
    ];
  });
