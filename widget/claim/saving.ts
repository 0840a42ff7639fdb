import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../core/client.ts';
import type { Clock } from '../core/clock.ts';
import { Draft } from '../core/draft.ts';
import { toProblem } from '../core/problem.ts';
import type { Step } from './board.ts';
import type { Claim, ClaimType, Entries } from './entries.ts';
import { hastyClock } from './hasty-clock.ts';
import { ServerDraft } from './server-draft.ts';

export interface Typed {
  entries: Entries;
  step: Step;
  /** The furthest step that was seen. */
  reached: number;
}

export interface SavingOptions {
  client: () => Client;
  /** Tells the drafts of one tab apart. */
  scope: () => string;
  type: () => ClaimType;
  /** What is on screen now. */
  typed: () => Typed;
  merged: (entries: Entries) => void;
  replaced: () => void;
  /** The draft as the service has it, or the claim that it has become. */
  received: (claim: Claim | undefined) => void;
  clock: Clock;
}

const UNSAVED = ['changed', 'saving', 'kept', 'refused'];

/** Keeps what was typed: in this tab at once, with the service as soon as possible. */
export class Saving {
  readonly server: ServerDraft;
  readonly draft: Draft<Typed>;
  /** Somebody has typed, or gone on with what was typed before. */
  begun = false;
  readonly #options: SavingOptions;
  /** The draft has files of earlier that are not on screen yet. */
  #unread = false;

  constructor(host: ReactiveControllerHost, options: SavingOptions) {
    this.#options = options;
    this.server = new ServerDraft({
      client: options.client,
      key: options.scope,
      type: options.type,
      clock: hastyClock(options.clock),
      entries: () => options.typed().entries,
      merged: options.merged,
      replaced: options.replaced,
    });
    this.draft = new Draft<Typed>(host, {
      key: () => `claim:${options.scope()}`,
      save: () => this.#save(),
      clock: options.clock,
    });
  }

  /** Closing the page now would cost what was typed. */
  get unsafe(): boolean {
    return UNSAVED.includes(this.draft.state) && !this.draft.stored;
  }

  /** What this tab has begun before. */
  restore(): Typed | undefined {
    this.#unread = this.server.restore();
    const typed = this.draft.restore();
    return typed ?? (this.#unread ? { ...this.#options.typed(), entries: this.server.base } : undefined);
  }

  keep(): void {
    this.begun = true;
    this.draft.change(this.#options.typed());
  }

  forget(): void {
    this.draft.forget();
    this.server.forget();
  }

  async #save(): Promise<void> {
    try {
      await this.server.save();
      if (this.#unread) this.#options.received(await this.server.load());
      this.#unread = false;
    } catch (reason) {
      if (toProblem(reason).status !== 409) throw reason;
      const claim = await this.server.load();
      if (claim?.state === 'draft') throw reason;
      this.#options.received(claim);
    }
  }
}
