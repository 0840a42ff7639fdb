import type { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { type Anonymous, authenticate } from './authenticate.ts';
import { checkScope } from './check-scope.ts';
import { DatabaseLost } from './core/database.ts';
import { drain } from './core/drain.ts';
import { type AppContext, type AppEnv, createRouter } from './core/http.ts';
import { checkInput } from './core/input.ts';
import { knownParameters } from './core/known-parameters.ts';
import { notFound, Problem, unavailable } from './core/problem.ts';
import { routers } from './routers.ts';

export type Dependencies = {
  /** Builds what a request needs, before anybody knows who asks. */
  open(c: AppContext): Anonymous;
  newRequestId(): string;
  /** A cheap fence in front of all work; `false` refuses. */
  admit(c: AppContext, address: string): Promise<boolean>;
  log(entry: Record<string, unknown>): void;
};

/** The API below `/v1`, built once per isolate. The order of what happens to a request is the same for every route. */
export function createApp(dependencies: Dependencies): OpenAPIHono<AppEnv> {
  const app = createRouter();

  app.use(async (c, next) => {
    const started = performance.now();
    c.set('requestId', dependencies.newRequestId());
    await next();
    if (c.res.status >= 400) await drain(c.req.raw);
    c.header('x-request-id', c.get('requestId'));
    c.header('server-timing', `app;dur=${(performance.now() - started).toFixed(1)}`);
    secure(c);
    c.get('finish')?.();
  });
  app.use('/v1/*', cors);
  app.use('/v1/*', checkInput);
  app.use(
    '/v1/*',
    authenticate(dependencies.open, (c) => app.fetch(c.req.raw, c.env, c.executionCtx)),
  );
  app.use('/v1/*', async (c, next) => {
    if (await dependencies.admit(c, c.get('ctx').addressBlock)) return next();
    throw new Problem('too_many_requests', { headers: { 'retry-after': '60' } });
  });

  app.use('/v1/*', checkScope(app));
  app.use('/v1/*', knownParameters(app));

  for (const router of routers) app.route('/', router);

  app.notFound((c) => answer(c, wrongMethod(app, c) ?? notFound()));
  app.onError((error, c) => {
    const problem = toProblem(error);
    if (problem.status >= 500) {
      dependencies.log({
        level: 'error',
        requestId: c.get('requestId'),
        code: problem.code,
        error: describe(error),
      });
    }
    return answer(c, problem);
  });
  return app;
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof DatabaseLost) return unavailable(error);
  if (error instanceof HTTPException)
    return new Problem(error.status === 413 ? 'too_large' : 'bad_request', { cause: error });
  const code = databaseCode(error);
  // Deadlock, serialization failure, lock or statement timeout, too many connections, no space.
  if (code && ['40P01', '40001', '55P03', '57014', '53300', '53100'].includes(code))
    return unavailable(error);
  // An earlier statement of the same message ended the transaction: the key was taken, and the stored answer takes over.
  if (code === '25P02') return new Problem('in_flight', { headers: { 'retry-after': '1' }, cause: error });
  return new Problem('internal', { cause: error });
}

function databaseCode(error: unknown): string | undefined {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    if ('code' in e && typeof e.code === 'string' && /^[0-9A-Z]{5}$/.test(e.code)) return e.code;
  }
  return undefined;
}

/** For the log only: names and codes, no values of the request. */
function describe(error: unknown): string {
  const parts: string[] = [];
  for (let e: unknown = error; e instanceof Error && parts.length < 4; e = e.cause) {
    parts.push(`${e.name}: ${e.message.split('\n')[0]}${'code' in e ? ` (${String(e.code)})` : ''}`);
  }
  return parts.join(' <- ');
}

function answer(c: AppContext, problem: Problem): Response {
  // What an operation wanted to say about its own answer does not belong to a failure.
  for (const name of ['etag', 'location', 'link']) c.header(name, undefined);
  return c.newResponse(JSON.stringify(problem.toJson(c.get('requestId'))), problem.status as 400, {
    'content-type': 'application/problem+json',
    ...problem.headers,
  });
}

/** 405 with `Allow` where the address exists for another method. */
function wrongMethod(app: OpenAPIHono<AppEnv>, c: AppContext): Problem | null {
  const allowed = new Set<string>();
  for (const definition of app.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue;
    const pattern = new RegExp(`^${definition.route.path.replace(/\{[^}]+\}/g, '[^/]+')}$`);
    if (pattern.test(c.req.path)) allowed.add(definition.route.method.toUpperCase());
  }
  if (allowed.size === 0) return null;
  if (allowed.has('GET')) allowed.add('HEAD');
  return new Problem('method_not_allowed', { headers: { allow: [...allowed, 'OPTIONS'].sort().join(', ') } });
}

/**
 * A preflight carries no key, so every origin may ask; the request itself is checked against the origins of its key, and a
 * refusal carries no permission to read it.
 */
async function cors(c: AppContext, next: () => Promise<void>): Promise<Response | void> {
  const origin = c.req.header('origin');
  if (c.req.method === 'OPTIONS') {
    return c.body(null, 204, {
      ...(origin ? { 'access-control-allow-origin': origin } : {}),
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      'access-control-allow-headers':
        'authorization, content-type, accept-language, idempotency-key, if-match, if-none-match',
      'access-control-max-age': '7200',
      vary: 'Origin',
    });
  }
  await next();
  if (!origin) return;
  c.header('vary', 'Origin', { append: true });
  const refused = c.error instanceof Problem && c.error.code === 'origin_not_allowed';
  if (refused) return;
  c.header('access-control-allow-origin', origin);
  c.header(
    'access-control-expose-headers',
    'etag, location, link, retry-after, idempotent-replayed, x-request-id, ratelimit, ratelimit-policy',
  );
}

function secure(c: AppContext): void {
  const defaults: Record<string, string> = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
  };
  for (const [name, value] of Object.entries(defaults)) {
    if (!c.res.headers.has(name)) c.header(name, value);
  }
}
