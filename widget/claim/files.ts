import type { ReactiveControllerHost } from 'lit';
import type { Clock } from '../core/clock.ts';
import { toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { Uploads } from '../core/upload.ts';
import type { SendUpload } from '../core/upload.ts';
import type { Attachment, Texts } from './board.ts';
import type { Claim, EvidenceType } from './entries.ts';
import type { ServerDraft } from './server-draft.ts';

export interface FilesOptions {
  server: ServerDraft;
  t: () => Texts;
  announce: (text: string) => void;
  failed: (problem: Problem) => void;
  clock: Clock;
}

/** The files of the claim: each is sent as soon as it is chosen. */
export class Files {
  readonly uploads: Uploads<Attachment>;
  /** What the service has asked for when the claim was sent. */
  demanded: readonly EvidenceType[] = [];
  readonly #options: FilesOptions;
  #idle: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: FilesOptions) {
    this.#options = options;
    this.uploads = new Uploads<Attachment>(host, {
      maxFiles: 20,
      send: (upload) => this.#send(upload),
      discard: (attachment) => this.#discard(attachment),
      changed: () => {
        if (!this.uploads.busy) this.#idle?.();
      },
      clock: options.clock,
    });
  }

  get unfinished(): boolean {
    return this.uploads.items.some(({ state }) => state !== 'done' && state !== 'cancelled');
  }

  /** Shows the files that the service has already. */
  receive({ attachments }: Claim): void {
    const shown = new Set(this.uploads.results.map(({ id }) => id));
    this.#show(attachments.filter(({ id }) => !shown.has(id)));
  }

  /** Resolves as soon as no file is on its way. */
  async settled(): Promise<void> {
    await new Promise<void>((resolve) => (this.#idle = resolve));
    this.#idle = undefined;
  }

  async #send({ file, name, kind, idempotencyKey, signal, onProgress }: SendUpload): Promise<Attachment> {
    const { server, announce, t } = this.#options;
    if (!server.id) await server.save();
    const type = kind as EvidenceType;
    const { data } = await server.client.upload('/v1/attachments', {
      file,
      query: { claim: server.id ?? '', type, name: name.slice(0, 1000) },
      idempotencyKey,
      signal,
      onProgress,
    });
    this.demanded = this.demanded.filter((one) => one !== type);
    announce(`${name}: ${t().fileDone}`);
    void server.load().catch(() => undefined);
    return data;
  }

  async #discard(attachment: Attachment): Promise<void> {
    const { server, failed } = this.#options;
    try {
      await server.client.call('delete', '/v1/attachments/{id}', { path: { id: attachment.id } });
      void server.load().catch(() => undefined);
    } catch (reason) {
      const problem = toProblem(reason);
      if (problem.status === 404) return;
      this.#show([attachment]);
      failed(problem);
    }
  }

  #show(attachments: readonly Attachment[]): void {
    this.uploads.adopt(
      attachments.map((one) => ({ name: one.name, size: one.size ?? 0, kind: one.type, result: one })),
    );
  }
}
