import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sendFilesBy } from './client.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import { isAbort, Problem, toProblem } from './problem.ts';
import { withRetry } from './retry.ts';
import type { Clock } from './clock.ts';
import { sendFile } from './send-file.ts';
import { shrinkImage } from './shrink-image.ts';

sendFilesBy(sendFile);

export type UploadState = 'waiting' | 'sending' | 'done' | 'failed' | 'cancelled';

export interface Upload<R> {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** What the file shows, e.g. `label`. */
  readonly kind: string | undefined;
  readonly state: UploadState;
  /** 0 to 1. */
  readonly progress: number;
  readonly problem: Problem | undefined;
  readonly result: R | undefined;
}

export interface SendUpload {
  file: Blob;
  name: string;
  kind: string | undefined;
  /** Stays the same over retries of one file. */
  idempotencyKey: string;
  signal: AbortSignal;
  onProgress: (sent: number, total: number) => void;
}

export interface UploadsOptions<R> {
  send: (upload: SendUpload) => Promise<R>;
  /** Undoes a finished upload on the server. */
  discard?: (result: R) => Promise<void>;
  changed?: () => void;
  types?: readonly string[];
  maxBytes?: number;
  maxFiles?: number;
  concurrency?: number;
  shrink?: (file: File) => Promise<Blob>;
  clock?: Clock;
}

/** What a list on screen needs of uploads, whatever they bring back. */
export type UploadList = Pick<
  Uploads<unknown>,
  'items' | 'types' | 'maxBytes' | 'maxFiles' | 'refusal' | 'add' | 'take' | 'cancel' | 'retry' | 'remove'
>;

interface Entry<R> extends Upload<R> {
  readonly file: File;
  readonly key: string;
  readonly stop: AbortController;
}

const TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif', 'application/pdf'];

/** Files on their way to the API: chosen, dropped, pasted or photographed. */
export class Uploads<R> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: UploadsOptions<R>;
  #entries: Entry<R>[] = [];

  constructor(host: ReactiveControllerHost, options: UploadsOptions<R>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {}

  get items(): readonly Upload<R>[] {
    return this.#entries;
  }

  get busy(): boolean {
    return this.#entries.some((entry) => entry.state === 'waiting' || entry.state === 'sending');
  }

  get results(): R[] {
    return this.#entries.flatMap((entry) => (entry.result === undefined ? [] : [entry.result]));
  }

  get types(): readonly string[] {
    return this.#options.types ?? TYPES;
  }

  get maxBytes(): number {
    return this.#options.maxBytes ?? 15_000_000;
  }

  get maxFiles(): number {
    return this.#options.maxFiles ?? 10;
  }

  add(files: Iterable<File>, kind?: string): void {
    const room = this.maxFiles - this.#entries.length;
    const chosen = [...files];
    this.#entries = [
      ...this.#entries,
      ...chosen.slice(0, Math.max(0, room)).map((file) => this.#entry(file, kind)),
    ];
    if (chosen.length > room) this.#refuse('too_many_files');
    this.#tell();
    this.#next();
  }

  /** Shows files that had been received before this page was opened. */
  adopt(received: readonly { name: string; size: number; kind: string | undefined; result: R }[]): void {
    const entries = received.map((one): Entry<R> => ({
      ...this.#entry(new File([], one.name), one.kind),
      size: one.size,
      state: 'done',
      progress: 1,
      problem: undefined,
      result: one.result,
    }));
    this.#entries = [...this.#entries, ...entries];
    this.#tell();
  }

  /** Takes all rows away without touching what the server has. */
  clear(): void {
    for (const entry of this.#entries) entry.stop.abort(new DOMException('Cleared', 'AbortError'));
    this.#entries = [];
    this.refusal = undefined;
    this.#tell();
  }

  /** The files of a paste or drop, taken if there are any. */
  take(event: ClipboardEvent | DragEvent, kind?: string): void {
    const transfer = event instanceof ClipboardEvent ? event.clipboardData : event.dataTransfer;
    if (!transfer?.files.length) return;
    event.preventDefault();
    this.add(transfer.files, kind);
  }

  /** Set when the last choice held more files than may be sent. */
  refusal: Problem | undefined;

  cancel(id: string): void {
    this.#find(id)?.stop.abort(new DOMException('Cancelled', 'AbortError'));
    this.#change(id, { state: 'cancelled' });
    this.#next();
  }

  retry(id: string): void {
    const entry = this.#find(id);
    if (!entry || (entry.state !== 'failed' && entry.state !== 'cancelled')) return;
    this.#change(id, { state: 'waiting', progress: 0, problem: undefined, stop: new AbortController() });
    this.#next();
  }

  async remove(id: string): Promise<void> {
    const entry = this.#find(id);
    if (!entry) return;
    entry.stop.abort(new DOMException('Removed', 'AbortError'));
    this.#entries = this.#entries.filter((one) => one.id !== id);
    this.refusal = undefined;
    this.#tell();
    this.#next();
    if (entry.result !== undefined) await this.#options.discard?.(entry.result);
  }

  #entry(file: File, kind: string | undefined): Entry<R> {
    const code = this.#unfit(file);
    return {
      id: newIdempotencyKey(),
      key: newIdempotencyKey(),
      file,
      name: file.name || 'photo',
      size: file.size,
      kind,
      state: code ? 'failed' : 'waiting',
      progress: 0,
      problem: code ? new Problem({ code }) : undefined,
      result: undefined,
      stop: new AbortController(),
    };
  }

  #unfit(file: File): string | undefined {
    if (file.size === 0) return 'file_empty';
    if (file.type && !this.types.includes(file.type)) return 'media_type';
    return file.size > this.maxBytes && !file.type.startsWith('image/') ? 'too_large' : undefined;
  }

  #refuse(code: string): void {
    this.refusal = new Problem({ code });
  }

  #next(): void {
    const sending = this.#entries.filter((entry) => entry.state === 'sending').length;
    const waiting = this.#entries.filter((entry) => entry.state === 'waiting');
    for (const entry of waiting.slice(0, Math.max(0, (this.#options.concurrency ?? 2) - sending)))
      void this.#send(entry);
  }

  async #send(entry: Entry<R>): Promise<void> {
    const { id, stop, key, kind, name } = entry;
    this.#change(id, { state: 'sending' });
    try {
      const file = await (this.#options.shrink ?? shrinkImage)(entry.file);
      stop.signal.throwIfAborted();
      if (file.size > this.maxBytes) throw new Problem({ code: 'too_large' });
      const onProgress = (sent: number, total: number): void =>
        this.#change(id, { progress: total ? Math.min(1, sent / total) : 0 }, stop);
      const result = await withRetry(
        () => this.#options.send({ file, name, kind, idempotencyKey: key, signal: stop.signal, onProgress }),
        { signal: stop.signal, attempts: 4, ...(this.#options.clock && { clock: this.#options.clock }) },
      );
      this.#change(id, { state: 'done', progress: 1, result }, stop);
    } catch (reason) {
      if (!isAbort(reason)) this.#change(id, { state: 'failed', problem: toProblem(reason) }, stop);
    }
    this.#next();
  }

  #find(id: string): Entry<R> | undefined {
    return this.#entries.find((entry) => entry.id === id);
  }

  /** `run` guards against an answer of a try that was cancelled meanwhile. */
  #change(id: string, part: Partial<Entry<R>>, run?: AbortController): void {
    this.#entries = this.#entries.map((entry) =>
      entry.id === id && (!run || (entry.stop === run && !run.signal.aborted))
        ? { ...entry, ...part }
        : entry,
    );
    this.#tell();
  }

  #tell(): void {
    this.#host.requestUpdate();
    this.#options.changed?.();
  }
}
