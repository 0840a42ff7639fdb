import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, normalize } from 'node:path';
import { Response, type Request } from 'miniflare';

const root = join(import.meta.dirname, '..');

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What is deployed with the Worker; `npm start` serves the same, and the examples. */
export const DEPLOYED = [
  ['/widget/v1/', 'dist/widget/'],
  ['/docs/', 'dist/docs/'],
  ['/openapi.json', 'api/openapi.json'],
] as const;

const FOLDERS = [
  ...DEPLOYED.filter(([address]) => address.endsWith('/')),
  ['/examples/', 'examples/'],
] as const;
const FILES: Record<string, string> = {
  '/': 'examples/index.html',
  '/docs': 'dist/docs/index.html',
  '/openapi.json': 'api/openapi.json',
};

export async function serveStatic(request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 });
  const file = fileOf(new URL(request.url).pathname);
  const body = file && (await readFile(join(root, file)).catch(() => undefined));
  if (!file || !body) return new Response('Not found', { status: 404 });
  const headers = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    ...(file.startsWith('dist/widget/') || file.startsWith('api/')
      ? { 'access-control-allow-origin': '*' }
      : {}),
    ...(await ownHeaders(file)),
  };
  return new Response(request.method === 'HEAD' ? null : body, { headers });
}

export function fileOf(pathname: string): string | undefined {
  const single = FILES[pathname];
  if (single) return single;
  const mount = FOLDERS.find(([prefix]) => pathname.startsWith(prefix));
  if (!mount) return undefined;
  const [prefix, folder] = mount;
  const rest = normalize(safeDecode(pathname.slice(prefix.length)) || 'index.html');
  if (/^\.|^[\\/]|\0/.test(rest) || /^[._]/.test(basename(rest))) return undefined;
  return folder + (rest.endsWith('/') ? `${rest}index.html` : rest);
}

function safeDecode(text: string) {
  try {
    return decodeURIComponent(text);
  } catch {
    return '..';
  }
}

async function ownHeaders(file: string): Promise<Record<string, string>> {
  if (!file.startsWith('examples/')) return {};
  const text = await readFile(join(root, dirname(file), '_headers.json'), 'utf8').catch(() => '{}');
  const byName = JSON.parse(text) as Record<string, Record<string, string>>;
  return byName[basename(file)] ?? {};
}
