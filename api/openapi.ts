import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from './core/http.ts';

/** The contract, written to `api/openapi.json` by `npm run contract`. */
export function describeApi(app: OpenAPIHono<AppEnv>): object {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'A publishable key `pk_…` or a session token `ses_…`',
  });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Warranty portal',
      version: '1.0.0',
      description:
        'Check a serial, file a claim, follow it, decide it. JSON in camelCase; plain dates `YYYY-MM-DD`, instants RFC 3339 in UTC; errors are `application/problem+json` with a stable `code`; every unsafe call takes an `Idempotency-Key`; updates are based on an `ETag` through `If-Match`; lists go on by `nextCursor`.',
    },
    servers: [{ url: '/' }],
  });
}
