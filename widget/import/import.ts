import { adoptStyles, html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { WarrantyElement } from '../core/element.ts';
import type { Phase, View } from '../core/element.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { baseStyles } from '../core/styles.ts';
import { buttonStyles } from '../ui/button.ts';
import { choiceStyles } from '../ui/choice.ts';
import { denseStyles } from '../ui/dense.ts';
import { fieldStyles } from '../ui/field.ts';
import { notice, noticeStyles } from '../ui/notice.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { SignIn, signInStyles, signInView } from '../ui/sign-in.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import { unfit } from './chosen-file.ts';
import { Earlier } from './earlier.ts';
import { earlierView } from './earlier-view.ts';
import { ImportedEvent } from './events.ts';
import { importStyles } from './import.styles.ts';
import { keepOpen, readOpen } from './kept.ts';
import { kindsFor } from './kinds.ts';
import type { Opened } from './opened.ts';
import { Sending } from './sending.ts';
import { startView } from './start-view.ts';
import { strings } from './strings.ts';
import type { ImportStrings } from './strings.ts';
import type { Import, Kind, Me } from './wire.ts';

/**
 * Brings in a whole list of devices, sales or owners: a file is checked row by row before anything is taken in, and all of
 * it can be taken back.
 *
 * @element warranty-import
 * @attr {string} route - `hash` keeps the open list behind # of the page's address.
 * @event warranty-imported - A list was taken in: `id`, `state`, `counts`.
 * @csspart summary - The few numbers that count.
 * @csspart rows - The rows by their verdict.
 * @csspart earlier - Lists that were brought in before.
 */
export class WarrantyImport extends WarrantyElement<ImportStrings> {
  static override readonly tag = 'warranty-import';
  static override styles = [
    baseStyles,
    fieldStyles,
    buttonStyles,
    choiceStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    signInStyles,
    denseStyles,
    importStyles,
  ];
  static override properties: PropertyDeclarations = {
    route: {},
    me: { state: true },
    kind: { state: true },
    problem: { state: true },
    fileError: { state: true },
    isBarred: { state: true },
    isLost: { state: true },
    openId: { state: true },
  };
  readonly area = strings;

  route: '' | 'hash' = '';
  private me: Me | undefined;
  private kind: Kind | undefined;
  private problem: Problem | undefined;
  private fileError: string | undefined;
  /** Signed in, but not somebody who brings in lists. */
  private isBarred = false;
  /** The list that was open is not there any more. */
  private isLost = false;
  private openId: string | undefined;

  readonly #signIn = new SignIn(this, {
    client: () => this.client,
    session: () => this.session,
    t: () => this.t,
    language: () => this.localize.language,
    announce: (text) => this.announce(text),
  });
  readonly #sending = new Sending(this);
  readonly #earlier = new Earlier(this);
  #opened: Opened | undefined;
  #token: string | undefined;
  #lang = '';
  #where: string | undefined;

  /** The list that is open. */
  get list(): Import | undefined {
    return this.openId ? this.#opened?.list : undefined;
  }

  protected override arrive(): void {
    if (this.route === 'hash') addEventListener('hashchange', this.#readHash, { signal: this.signal });
  }

  protected override leave(): void {
    this.#sending.cancel();
    this.#close();
    this.#token = undefined;
  }

  protected override phase(): Phase {
    if (!this.session?.signedIn || this.isBarred) return 'ready';
    if (this.problem ?? this.#opened?.problem ?? this.#sending.problem) return 'error';
    return this.me && (!this.openId || this.list) ? 'ready' : 'loading';
  }

  protected override willUpdate(): void {
    const { client, session } = this;
    if (!client) return;
    if (session?.token === this.#token) return;
    this.#token = session?.token;
    this.me = undefined;
    this.#close();
    if (this.#token) void this.#enter();
  }

  protected override updated(): void {
    super.updated();
    this.#speak();
    this.#lead();
  }

  /** What the API has said is asked anew in the words of another language. */
  #speak(): void {
    const lang = this.localize.lang();
    if (lang === this.#lang) return;
    this.#lang = lang;
    if (!this.me) return;
    if (this.openId) this.#opened?.speak();
    void this.#loadEarlier();
  }

  /** The focus moves along with the steps where it is in here, or was on a button that is gone. */
  #lead(): void {
    const [before, now] = [this.#where, this.#whereabouts];
    this.#where = now;
    if (before === undefined || now === undefined || now === before) return;
    const { activeElement } = document;
    const isHere = activeElement === this || (this.renderRoot as ShadowRoot).activeElement !== null;
    if (isHere || activeElement === null || activeElement === document.body)
      this.renderRoot.querySelector<HTMLElement>('h2[tabindex]')?.focus();
  }

  protected override view(): View {
    const { t } = this;
    if (!this.session?.signedIn) return signInView(this.#signIn, { t, title: t.title });
    if (this.problem) return problemView({ problem: this.problem, t, onRetry: () => void this.#enter() });
    if (this.isBarred) {
      return notice(
        'info',
        html`<h2>${t.notForYou}</h2>
          <p>${t.notForYouText}</p>`,
      );
    }
    if (!this.me) return skeleton(6, t);
    if (this.openId) return this.#opened?.view() ?? skeleton(6, t);
    return this.#startView(this.me);
  }

  #startView(me: Me): TemplateResult {
    const { t, kind } = this;
    const { locale } = this.localize;
    const kinds = kindsFor(me);
    return html`<div class="stack">
      ${this.isLost ? notice('warn', html`<p>${t.gone}</p>`, { alert: true }) : nothing}
      ${startView({
        t,
        locale,
        kinds,
        kind: kind ?? kinds[0]!,
        sending: this.#sending,
        error: this.fileError,
        onKind: (chosen) => (this.kind = chosen),
        onFile: this.#choose,
        onSend: () => void this.#send(),
      })}
      ${
        this.#sending.isOnItsWay
          ? nothing
          : earlierView({
              t,
              locale,
              lists: this.#earlier.lists,
              hasMore: this.#earlier.hasMore,
              onOpen: (list) => void this.#open(list.id, list),
              onMore: () => void this.#try(() => this.#earlier.more(this.client!, this.signal)),
            })
      }
    </div>`;
  }

  async #enter(): Promise<void> {
    const { client, signal } = this;
    this.problem = undefined;
    this.isBarred = false;
    try {
      const [{ data }] = await Promise.all([
        client!.call('get', '/v1/me', { signal }),
        this.#earlier.load(client!, signal),
      ]);
      this.me = data;
      const id = readOpen(this.route);
      if (id) void this.#open(id);
    } catch (reason) {
      if (isAbort(reason) || !this.session?.signedIn) return;
      const problem = toProblem(reason);
      if (problem.status === 403) this.isBarred = true;
      else this.problem = problem;
    }
  }

  readonly #choose = (file: File | undefined): void => {
    if (!file) return;
    this.isLost = false;
    const why = unfit(file);
    this.fileError = why && this.t[why];
    this.#sending.choose(why ? undefined : file);
    if (!why) this.announce(file.name);
  };

  async #send(): Promise<void> {
    const { t } = this;
    if (!this.#sending.file) {
      this.fileError ??= t.noFile;
      await this.updateComplete;
      return this.renderRoot.querySelector<HTMLElement>('[type=file]')?.focus();
    }
    const list = await this.#sending.send(this.client!, this.kind ?? kindsFor(this.me!)[0]!);
    if (list) await this.#open(list.id, list);
    else if (!this.#sending.problem) this.announce(t.uploadCancelled);
  }

  async #open(id: string, list?: Import): Promise<void> {
    this.isLost = false;
    this.openId = id;
    keepOpen(this.route, id);
    await this.#try(async () => {
      await this.#dress();
      if (this.openId === id) this.#opened!.show(id, list);
    });
  }

  async #dress(): Promise<void> {
    if (this.#opened) return;
    const { Opened, styles } = await import('./opened.ts');
    if (this.#opened) return;
    const { elementStyles } = this.constructor as typeof WarrantyImport;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...styles]);
    this.#opened = new Opened(this, {
      client: () => this.client!,
      signal: () => this.signal,
      t: () => this.t,
      locale: () => this.localize.locale,
      announce: (text) => this.announce(text),
      left: () => this.#back(),
      gone: (by) => this.#forget(by),
      taken: (taken) => this.dispatchEvent(new ImportedEvent(taken)),
    });
  }

  #close(): void {
    this.openId = undefined;
    this.#opened?.close();
  }

  #back(): void {
    this.#close();
    keepOpen(this.route, undefined);
    void this.#loadEarlier();
  }

  #forget(by: 'reader' | 'another'): void {
    this.#back();
    this.isLost = by === 'another';
    if (by === 'reader') this.announce(this.t.discarded);
  }

  #loadEarlier(): Promise<void> {
    return this.#try(() => this.#earlier.load(this.client!, this.signal));
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (reason) {
      if (!isAbort(reason)) this.problem = toProblem(reason);
    }
  }

  get #whereabouts(): string | undefined {
    if (!this.session?.signedIn || !this.me) return undefined;
    if (this.openId) return this.#opened?.step ?? this.#where;
    return this.#sending.isOnItsWay ? 'sending' : 'start';
  }

  readonly #readHash = (): void => {
    const id = readOpen(this.route);
    if (!this.me || id === this.openId) return;
    if (id) void this.#open(id);
    else this.#back();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-import': WarrantyImport;
  }
}
