import type { RawAnswer } from './answer.ts';
import { Problem } from './problem.ts';

export interface FileRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: Blob;
  signal?: AbortSignal | undefined;
  onProgress?: ((sent: number, total: number) => void) | undefined;
}

export type SendFile = (request: FileRequest) => Promise<RawAnswer>;

/** XMLHttpRequest, because fetch cannot tell how much of a body has been sent. */
export const sendFile: SendFile = (request) =>
  new Promise((resolve, reject) => {
    const { signal } = request;
    if (signal?.aborted) return reject(signal.reason as Error);
    const xhr = new XMLHttpRequest();
    const stop = (): void => xhr.abort();
    xhr.open(request.method, request.url);
    for (const [name, value] of Object.entries(request.headers)) xhr.setRequestHeader(name, value);
    xhr.upload.onprogress = (event) =>
      request.onProgress?.(event.loaded, event.lengthComputable ? event.total : request.body.size);
    xhr.onload = () =>
      resolve({
        status: xhr.status,
        headers: parseHeaders(xhr.getAllResponseHeaders()),
        text: xhr.responseText,
      });
    xhr.onerror = xhr.ontimeout = () => reject(new Problem({ code: 'offline' }));
    xhr.onabort = () => reject((signal?.reason as Error) ?? new DOMException('Cancelled', 'AbortError'));
    xhr.onloadend = () => signal?.removeEventListener('abort', stop);
    signal?.addEventListener('abort', stop, { once: true });
    xhr.send(request.body);
  });

function parseHeaders(lines: string): Headers {
  const headers = new Headers();
  for (const line of lines.trim().split(/[\r\n]+/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return headers;
}
