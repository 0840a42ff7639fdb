import { readAnswer } from './answer.ts';
import type { RawAnswer } from './answer.ts';
import type { Body, Data, Method, Operation, PathOf, PathParameters, Query } from './operation.ts';
import { isAbort, Problem } from './problem.ts';
import type { SendFile } from './send-file.ts';

export interface ClientOptions {
  /** A base address that `apiAddress` has accepted. */
  api: string;
  /** The session's token, or the embed key while nobody is signed in. */
  getToken: () => string;
  locale: () => string;
  fetch?: typeof globalThis.fetch | undefined;
  sendFile?: SendFile | undefined;
  /** Told of a 401 together with the token that was refused; gives or resolves `true` if there is another one to try with. */
  onUnauthorized?: (token: string) => unknown;
}

export interface CallOptions<O> {
  path?: PathParameters<O>;
  query?: Query<O>;
  body?: Body<O>;
  headers?: Record<string, string>;
  idempotencyKey?: string;
  ifMatch?: string | undefined;
  ifNoneMatch?: string | undefined;
  signal?: AbortSignal | undefined;
  /** The operation answers without a body (204). */
  answer?: 'none';
  /** Takes the body in place of the client, e.g. a file. */
  read?: (response: Response) => Promise<RawAnswer>;
}

export interface Answer<D> {
  data: D;
  etag: string | undefined;
  status: number;
  headers: Headers;
}

type DataFor<O, Options> = 'ifNoneMatch' extends keyof Options ? Data<O> | undefined : Data<O>;

export interface UploadOptions<O> {
  file: Blob;
  path?: PathParameters<O>;
  query?: Query<O>;
  headers?: Record<string, string>;
  idempotencyKey: string;
  signal?: AbortSignal | undefined;
  onProgress?: (sent: number, total: number) => void;
}

export interface Client {
  readonly api: string;
  /** The same API as the holder of another token, e.g. of the session of one draft. */
  with(token: string): Client;
  call<M extends Method, P extends PathOf<M>, Options extends CallOptions<Operation<M, P>>>(
    method: M,
    path: P,
    options?: Options & CallOptions<Operation<M, P>>,
  ): Promise<Answer<DataFor<Operation<M, P>, Options>>>;
  /** Sends the file itself as the body. */
  upload<P extends PathOf<'post'>>(
    path: P,
    options: UploadOptions<Operation<'post', P>>,
  ): Promise<Answer<Data<Operation<'post', P>>>>;
}

interface Loose {
  path?: unknown;
  query?: unknown;
  body?: unknown;
  headers?: Record<string, string>;
  idempotencyKey?: string;
  ifMatch?: string | undefined;
  ifNoneMatch?: string | undefined;
  signal?: AbortSignal | undefined;
  answer?: 'none';
  read?: (response: Response) => Promise<RawAnswer>;
}

let sendFile: SendFile | undefined;

/** Elements with files bring the way to send them; the others do not carry it. */
export function sendFilesBy(send: SendFile): void {
  sendFile = send;
}

export function createClient(options: ClientOptions): Client {
  const request = options.fetch ?? ((...args: Parameters<typeof fetch>) => globalThis.fetch(...args));

  async function call(method: Method, path: string, given: Loose = {}): Promise<Answer<unknown>> {
    const raw = await authorized((token) =>
      request(address(path, given), {
        method: method.toUpperCase(),
        headers: {
          ...standardHeaders(token, given),
          ...(given.body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body: JSON.stringify(given.body),
        credentials: 'omit',
        referrerPolicy: 'strict-origin-when-cross-origin',
        signal: given.signal ?? null,
      }).then(given.read ?? readBody),
    );
    return finish(raw, method === 'delete' || given.answer === 'none');
  }

  async function uploadFile(path: string, given: UploadOptions<unknown>): Promise<Answer<unknown>> {
    const upload = options.sendFile ?? sendFile;
    if (!upload) throw new TypeError('Nothing here sends files');
    const raw = await authorized((token) =>
      upload({
        method: 'POST',
        url: address(path, given),
        headers: {
          ...standardHeaders(token, given),
          'content-type': given.file.type || 'application/octet-stream',
        },
        body: given.file,
        signal: given.signal,
        onProgress: given.onProgress,
      }),
    );
    return finish(raw, false);
  }

  function address(path: string, given: { path?: unknown; query?: unknown }): string {
    const parameters = (given.path ?? {}) as Record<string, unknown>;
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(parameters[name])),
    );
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries((given.query ?? {}) as Record<string, unknown>)) {
      for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (one !== undefined && one !== null) query.append(name, String(one));
      }
    }
    return options.api + filled + (query.size ? `?${query}` : '');
  }

  function standardHeaders(token: string, given: Loose): Record<string, string> {
    const headers: Record<string, string> = {
      accept: 'application/json',
      'accept-language': options.locale(),
    };
    if (token) headers['authorization'] = `Bearer ${token}`;
    if (given.idempotencyKey) headers['idempotency-key'] = given.idempotencyKey;
    if (given.ifMatch) headers['if-match'] = given.ifMatch;
    if (given.ifNoneMatch) headers['if-none-match'] = given.ifNoneMatch;
    return { ...headers, ...given.headers };
  }

  async function authorized(send: (token: string) => Promise<RawAnswer>): Promise<RawAnswer> {
    const token = options.getToken();
    const raw = await reach(() => send(token));
    if (raw.status !== 401 || isAboutInput(raw) || (await options.onUnauthorized?.(token)) !== true)
      return raw;
    return reach(() => send(options.getToken()));
  }

  function finish(raw: RawAnswer, mayBeEmpty: boolean): Answer<unknown> {
    const data = readAnswer(raw, mayBeEmpty);
    return { data, etag: raw.headers.get('etag') ?? undefined, status: raw.status, headers: raw.headers };
  }

  return {
    api: options.api,
    with: (token: string) => createClient({ ...options, getToken: () => token }),
    call,
    upload: uploadFile,
  } as Client;
}

/** A wrong password or code does not end the session of whoever typed it. */
function isAboutInput({ text }: RawAnswer): boolean {
  return /"code": *"\w+_invalid"/.test(text);
}

async function readBody(response: Response): Promise<RawAnswer> {
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function reach(send: () => Promise<RawAnswer>): Promise<RawAnswer> {
  try {
    return await send();
  } catch (reason) {
    if (isAbort(reason) || reason instanceof Problem) throw reason;
    throw new Problem({ code: 'offline', detail: reason instanceof Error ? reason.message : '' });
  }
}
