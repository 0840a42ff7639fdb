import type { ReactiveControllerHost } from 'lit';
import { sendFilesBy } from '../core/client.ts';
import type { Client } from '../core/client.ts';
import { newIdempotencyKey } from '../core/idempotency-key.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { sendFile } from '../core/send-file.ts';
import type { Import, Kind } from './wire.ts';

sendFilesBy(sendFile);

/** A file on its way; what does not arrive whole is kept nowhere, so a new try begins anew. */
export class Sending {
  file: File | undefined;
  sent = 0;
  problem: Problem | undefined;
  readonly #host: ReactiveControllerHost;
  #run: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get isOnItsWay(): boolean {
    return this.#run !== undefined;
  }

  choose(file: File | undefined): void {
    this.file = file;
    this.problem = undefined;
    this.#host.requestUpdate();
  }

  /** Nothing where it was cancelled or went wrong. */
  async send(client: Client, kind: Kind): Promise<Import | undefined> {
    const { file } = this;
    if (!file || this.#run) return undefined;
    const run = (this.#run = new AbortController());
    this.sent = 0;
    this.problem = undefined;
    this.#host.requestUpdate();
    addEventListener('beforeunload', warn);
    try {
      const { data } = await client.upload('/v1/imports', {
        // The API looks at what the file is; what the system calls it is often wrong.
        file: file.slice(0, file.size, 'application/octet-stream'),
        query: { kind, fileName: file.name.slice(-200) },
        idempotencyKey: newIdempotencyKey(),
        signal: run.signal,
        onProgress: (sent) => {
          this.sent = sent;
          this.#host.requestUpdate();
        },
      });
      this.file = undefined;
      return data;
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
      return undefined;
    } finally {
      removeEventListener('beforeunload', warn);
      this.#run = undefined;
      this.#host.requestUpdate();
    }
  }

  cancel(): void {
    this.#run?.abort(new DOMException('Cancelled', 'AbortError'));
  }
}

/** The browser asks before the page goes and the upload with it. */
const warn = (event: Event): void => event.preventDefault();
