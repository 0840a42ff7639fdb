import type { ReactiveControllerHost } from 'lit';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import type { Texts } from './board.ts';
import type { Claim } from './entries.ts';
import type { Files } from './files.ts';
import type { ServerDraft } from './server-draft.ts';

export interface SendingOptions {
  server: ServerDraft;
  files: Files;
  t: () => Texts;
  announce: (text: string) => void;
  signal: () => AbortSignal;
  /** Something is missing, and the reader has been led to it. */
  stopped: () => boolean;
  received: (claim: Claim) => void;
  refused: (problem: Problem) => Promise<void>;
}

/** Sends the claim once its files have arrived, and waits for a connection where there is none. */
export class Sending {
  readonly #host: ReactiveControllerHost;
  readonly #options: SendingOptions;
  busy = false;
  waiting: 'files' | 'connection' | undefined;

  constructor(host: ReactiveControllerHost, options: SendingOptions) {
    this.#host = host;
    this.#options = options;
  }

  async send(): Promise<void> {
    const { server, signal, stopped, received, refused } = this.#options;
    if (stopped()) return;
    this.busy = true;
    this.#host.requestUpdate();
    try {
      await this.#filesSettled();
      if (stopped()) return;
      received(await server.submit({ signal: signal(), onWait: this.#waits }));
    } catch (reason) {
      if (!isAbort(reason)) await refused(toProblem(reason));
    } finally {
      this.busy = false;
      this.#wait(undefined);
    }
  }

  async #filesSettled(): Promise<void> {
    const { files, announce, t } = this.#options;
    if (!files.uploads.busy) return;
    this.#wait('files');
    announce(t().waitingForFiles);
    await files.settled();
    this.#wait(undefined);
  }

  readonly #waits = ({ code }: Problem): void => {
    this.#wait(code === 'offline' ? 'connection' : undefined);
    if (this.waiting) this.#options.announce(this.#options.t().sendKept);
  };

  #wait(waiting: Sending['waiting']): void {
    this.waiting = waiting;
    this.#host.requestUpdate();
  }
}
