import type { Html } from './html.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
  'cache-control': 'no-cache',
};

type Options = { status?: number; headers?: Record<string, string> };

const respond = (type: string, body: string, { status = 200, headers = {} }: Options = {}) =>
  new Response(body, {
    status,
    headers: { ...HEADERS, 'content-type': `${type}; charset=utf-8`, ...headers },
  });

export const page = (body: Html, options?: Options) =>
  respond('text/html', `<!doctype html>\n${body.text}`, options);
export const styleSheet = (body: string, options?: Options) => respond('text/css', body, options);
export const script = (body: string, options?: Options) => respond('text/javascript', body, options);
export const data = (body: unknown, options: Options = {}) =>
  respond('application/json', JSON.stringify(body), {
    ...options,
    headers: { 'cache-control': 'no-store', ...options.headers },
  });

/** The page's headers for a file that brought none of its own. */
export function withPageHeaders(answer: Response): Response {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(HEADERS)) {
    if (!headers.has(name)) headers.set(name, value);
  }
  return new Response(answer.body, { status: answer.status, headers });
}
