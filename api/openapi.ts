import type { OpenAPIHono } from '@hono/zod-openapi';
import { scopesOf } from './auth/index.ts';
import type { AppEnv } from './core/http.ts';

/** The contract, written to `api/openapi.json` by `npm run contract`. */
export function describeApi(app: OpenAPIHono<AppEnv>): object {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description:
      'A publishable key `pk_…`, a secret key `sk_…` of a partner, or a session token `ses_…`. `x-scopes` of an operation are those that open it to a secret key; without any, it is not for secret keys.',
  });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Warranty portal',
      version: '1.0.0',
      description:
        'Check a serial, file a claim, follow it, decide it. JSON in camelCase; plain dates `YYYY-MM-DD`, instants RFC 3339 in UTC; errors are `application/problem+json` with a stable `code`; every unsafe call takes an `Idempotency-Key`; updates are based on an `ETag` through `If-Match`; lists go on by `nextCursor`.',
    },
    servers: [{ url: '/' }],
  });
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [path, withScopes(item)]);
  return { ...document, paths: Object.fromEntries(paths) };
}

/** Which scopes open an operation to a secret key. */
const withScopes = (item: object): object =>
  Object.fromEntries(
    Object.entries(item).map(([method, operation]: [string, { operationId?: string }]) => {
      const scopes = scopesOf(operation.operationId ?? '');
      return [method, scopes.length > 0 ? { ...operation, 'x-scopes': scopes } : operation];
    }),
  );
