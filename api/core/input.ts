import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './http.ts';
import { Problem } from './problem.ts';

const MAX_BODY = 256 * 1024;
const MAX_DEPTH = 32;

/** The body is the file itself. */
const UPLOAD = /^\/v1\/(attachments|imports|lookups\/files|([\w-]+\/[^/]+\/)?proofs)$/;
/** Asks for an address of a file, with nothing to say. */
const LINKING = /^\/v1\/([\w-]+\/[^/]+\/)?(attachments|proofs)\/[^/]+\/links$/;
const DOWNLOAD = /^\/v1\/(attachments|proofs)\//;

/** Postgres text takes neither; they are refused at the door, wherever they stand. */
const unstorable = (value: string) => value.includes('\0') || !value.isWellFormed();

/** JSON bodies: kind, size, syntax and characters, before anybody reads a field. */
export const checkInput = createMiddleware<AppEnv>(async function checkInput(c, next) {
  checkAddress(c.req.url);
  if (!acceptsJson(c.req.header('accept'), c.req.path)) throw new Problem('not_acceptable');
  const takesBody = !['GET', 'HEAD', 'DELETE', 'OPTIONS'].includes(c.req.method);
  const isUpload = c.req.method === 'POST' && UPLOAD.test(c.req.path);
  const isBare = LINKING.test(c.req.path) && !c.req.header('content-type');
  if (takesBody && !isUpload && !isBare) {
    const type = c.req.header('content-type');
    const encoding = c.req.header('content-encoding');
    if (encoding && encoding !== 'identity')
      throw new Problem('media_type', { detail: 'Compressed bodies are not taken' });
    if (type !== undefined && !/^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type)) {
      throw new Problem('media_type', { detail: 'Send application/json in UTF-8' });
    }
    if (Number(c.req.header('content-length') ?? 0) > MAX_BODY) throw new Problem('too_large');
    const raw = await readText(c.req.raw);
    if (raw === '' || type === undefined) throw new Problem('body_required');
    checkValue(parse(raw), '', 0);
    // Hono reads the body from here on; the stream is spent.
    c.req.bodyCache.text = Promise.resolve(raw) as never;
  }
  await next();
});

function checkAddress(url: string): void {
  const { pathname, search } = new URL(url);
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname) + decodeURIComponent(search.replaceAll('+', ' '));
  } catch {
    throw new Problem('bad_request', { detail: 'The address is not valid' });
  }
  if (/[\u0000-\u001f\u007f]/.test(decoded))
    throw new Problem('invalid', { detail: 'The address has a control character' });
  if (/(^|[^a-z])[ps]k_(live|test)_[\w-]{20}/.test(decoded))
    throw new Problem('bad_request', { detail: 'A key does not belong in an address' });
  const names = [...new URLSearchParams(search).keys()];
  if (new Set(names).size !== names.length)
    throw new Problem('invalid', { detail: 'A parameter is given twice' });
}

/** Downloads answer with their own type. */
function acceptsJson(accept: string | undefined, path: string): boolean {
  if (
    !accept ||
    DOWNLOAD.test(path) ||
    /\/(pdf|corrections)$|^\/v1\/exports\/(?!links$)|^\/v1\/lookups\/files$/.test(path)
  )
    return true;
  return /(\*\/\*|application\/(\*|json|problem\+json))/i.test(accept);
}

async function readText(request: Request): Promise<string> {
  if (!request.body) return '';
  // The server cuts a body at its length; one without is counted as it comes.
  const hasLength = request.headers.has('content-length');
  const bytes = hasLength ? await request.arrayBuffer() : await readCounted(request.body);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw new Problem('invalid', { detail: 'The body is not valid UTF-8' });
  }
}

async function readCounted(body: ReadableStream): Promise<ArrayBuffer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array<ArrayBuffer>>) {
    size += chunk.byteLength;
    if (size > MAX_BODY) throw new Problem('too_large');
    chunks.push(chunk);
  }
  return new Blob(chunks).arrayBuffer();
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    throw new Problem('json_malformed');
  }
}

function checkValue(value: unknown, pointer: string, depth: number): void {
  if (depth > MAX_DEPTH) throw new Problem('json_malformed', { detail: `Nested deeper than ${MAX_DEPTH}` });
  if (typeof value === 'string') {
    if (!unstorable(value)) return;
    throw new Problem('invalid', {
      errors: [{ pointer, code: 'bad_character', detail: 'A character that no text may contain' }],
    });
  }
  if (value === null || typeof value !== 'object') return;
  for (const [name, member] of Object.entries(value)) {
    if (unstorable(name) || name === '__proto__')
      throw new Problem('invalid', { detail: 'A field name is not allowed' });
    checkValue(member, `${pointer}/${name}`, depth + 1);
  }
}
