import type { ReactiveControllerHost } from 'lit';
import type { Client } from '../core/client.ts';
import type { Clock } from '../core/clock.ts';
import { Draft } from '../core/draft.ts';
import { newIdempotencyKey } from '../core/idempotency-key.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { mayRetry, withRetry } from '../core/retry.ts';
import type { components } from '../core/schema.d.ts';
import { Uploads } from '../core/upload.ts';
import texts from '../lang/en/status-writing.ts';
import { strings } from './strings.ts';
import type { Texts } from './strings.ts';
import { nothingTyped } from './typed.ts';
import type { Act, HandoverField, Typed, TypedAnswer, Unsent } from './typed.ts';
import type { Attachment, InfoItem, InfoRequest, Status } from './wire.ts';

strings.add(texts);

type ItemAnswer = components['schemas']['InfoAnswer']['items'][number];

export interface WritingOptions {
  client: () => Client;
  status: () => Status;
  t: () => Texts;
  lang: () => string;
  announce: (text: string) => void;
  download: (file: Attachment) => void;
  /** The service has something new of this reader. */
  done: () => void;
  /** The service has refused because what is on screen, or the session, is no longer current. */
  outdated: () => void;
  /** Tells what was typed for one case apart from others. */
  key: string;
  clock: Clock;
  signal: () => AbortSignal;
}

const MESSAGE = 'message';
const CLOSED = [401, 403, 404];
const OUTDATED = [...CLOSED, 409, 412];
export const NEEDS_NOTE: readonly Act[] = ['reopen', 'send-back'];
const HANDOVERS = { give: 'to_service', get: 'back' } as const;
export const isHandover = (act: Act): act is keyof typeof HANDOVERS => act in HANDOVERS;

/** Everything that the reader writes into one case: messages, answers, actions. */
export class Writing {
  readonly options: WritingOptions;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #draft: Draft<Typed>;
  readonly #uploads = new Map<string, Uploads<Attachment>>();
  readonly #keys = new Map<string, { content: string; key: string }>();
  /** By request, action or `message`: what is wrong there. */
  readonly #errors = new Map<string, string>();
  readonly #problems = new Map<string, Problem>();
  /** The request or action that is being sent. */
  busy: string | undefined;
  /** The action whose form is open. */
  acting: Act | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: WritingOptions) {
    this.#host = host;
    this.options = options;
    this.#draft = new Draft<Typed>(host, {
      key: () => options.key,
      save: () => this.#deliver(),
      clock: options.clock,
    });
    this.#draft.hostConnected();
    if (this.#draft.restore()?.unsent.length) this.resume();
  }

  get typed(): Typed {
    return this.#draft.value ?? nothingTyped;
  }

  get t(): Texts {
    return this.options.t();
  }

  /** Why unsent messages wait. */
  get waiting(): 'sending' | 'connection' | 'session' {
    const { state } = this.#draft;
    return state === 'kept' ? 'connection' : state === 'refused' ? 'session' : 'sending';
  }

  error(place: string): string | undefined {
    return this.#errors.get(place);
  }

  problem(place: string): Problem | undefined {
    return this.#problems.get(place);
  }

  /** Sends what waits, e.g. after a new code has been entered. */
  resume(): void {
    if (this.typed.unsent.length === 0) return;
    this.#draft.change(this.typed);
    void this.#draft.flush();
  }

  typeMessage(message: string): void {
    this.#errors.delete(MESSAGE);
    this.#change({ message });
  }

  typeAnswer(item: string, answer: TypedAnswer): void {
    this.#change({ answers: { ...this.typed.answers, [item]: answer } });
  }

  typeNote(act: Act, note: string): void {
    this.#errors.delete(act);
    this.#change({ notes: { ...this.typed.notes, [act]: note } });
  }

  typeHandover(field: HandoverField, value: string): void {
    this.#errors.delete(field);
    this.#change({ handover: { ...this.typed.handover, [field]: value } });
  }

  begin(act: Act | undefined): void {
    if (act) this.#settle(act);
    this.acting = act;
    this.#host.requestUpdate();
    if (act && NEEDS_NOTE.includes(act)) this.#focus('field-note');
    if (act && isHandover(act)) this.#focus('field-name');
  }

  /** The files of the next message, or those that answer one item. */
  uploads(place: InfoItem | typeof MESSAGE): Uploads<Attachment> {
    const id = place === MESSAGE ? MESSAGE : place.id;
    const known = this.#uploads.get(id);
    if (known) return known;
    const uploads: Uploads<Attachment> = new Uploads<Attachment>(this.#host, {
      clock: this.options.clock,
      send: async ({ file, name, idempotencyKey, signal, onProgress }) => {
        const { data } = await this.options.client().upload('/v1/attachments', {
          file,
          query: {
            claim: this.options.status().claim.id,
            name: name.slice(0, 1000),
            type: (place !== MESSAGE && place.attachmentType) || 'other',
            ...(place === MESSAGE ? {} : { infoItem: place.id }),
          },
          idempotencyKey,
          signal,
          onProgress,
        });
        this.options.announce(`${name}: ${this.t.fileDone}`);
        return data;
      },
      discard: async ({ id }) => {
        await this.options
          .client()
          .call('delete', '/v1/attachments/{id}', { path: { id } })
          .catch(() => undefined);
      },
    });
    this.#uploads.set(id, uploads);
    if (place !== MESSAGE) uploads.adopt(this.#received(place.id));
    return uploads;
  }

  #received(item: string) {
    return this.options
      .status()
      .claim.attachments.filter(({ infoItemId, removable }) => infoItemId === item && removable)
      .map((one) => ({ name: one.name, size: one.size ?? 0, kind: undefined, result: one }));
  }

  send(): void {
    const body = this.typed.message.trim();
    const uploads = this.uploads(MESSAGE);
    this.#settle(MESSAGE);
    if (!body) return this.#refuse(MESSAGE, this.t.enterMessage, 'field-message');
    if (unfinished(uploads)) return this.#refuse(MESSAGE, this.t.filesUnfinished, 'field-message');
    const files = uploads.results.map(({ id, name }) => ({ id, name }));
    uploads.clear();
    this.#change({ message: '', unsent: [...this.typed.unsent, { key: newIdempotencyKey(), body, files }] });
    void this.#draft.flush();
  }

  async #deliver(): Promise<void> {
    for (let next = this.typed.unsent[0]; next; next = this.typed.unsent[0]) {
      try {
        await this.options.client().call('post', '/v1/claims/{id}/messages', {
          path: { id: this.options.status().claim.id },
          body: { body: next.body, kind: 'comment', attachmentIds: next.files.map(({ id }) => id) },
          idempotencyKey: next.key,
        });
      } catch (reason) {
        const problem = toProblem(reason);
        if (mayRetry(problem)) throw problem;
        if (CLOSED.includes(problem.status)) {
          this.options.outdated();
          throw problem;
        }
        this.#takeBack(next, problem);
        continue;
      }
      this.#change({ unsent: this.typed.unsent.filter(({ key }) => key !== next.key) });
      this.options.announce(this.t.messageSent);
      this.options.done();
    }
  }

  /** The service will never take this message as it is; its words go back to where they were typed. */
  #takeBack(refused: Unsent, problem: Problem): void {
    this.#problems.set(MESSAGE, problem);
    const message = [refused.body, this.typed.message].filter(Boolean).join('\n\n');
    this.#change({ message, unsent: this.typed.unsent.filter(({ key }) => key !== refused.key) });
  }

  async answer(request: InfoRequest): Promise<void> {
    if (this.busy) return;
    this.#settle(request.id);
    const open = request.items.filter(({ answerable }) => answerable);
    if (open.some((item) => item.kind === 'file' && unfinished(this.uploads(item))))
      return this.#refuse(request.id, this.t.filesUnfinished);
    const items = open.flatMap((item) => this.#answerTo(item));
    if (items.length === 0) return this.#refuse(request.id, this.t.answerOne, `field-${open[0]?.id}`);
    const sent = await this.#sendOnce(request.id, items, (client, idempotencyKey) =>
      client.call('post', '/v1/info-requests/{id}/answer', {
        path: { id: request.id },
        body: { items },
        idempotencyKey,
      }),
    );
    if (!sent) return;
    const answered = new Set(items.map(({ id }) => id));
    for (const id of answered) this.#uploads.delete(id);
    this.#change({
      answers: Object.fromEntries(Object.entries(this.typed.answers).filter(([id]) => !answered.has(id))),
    });
    this.options.announce(this.t.answersSent);
    this.options.done();
  }

  #answerTo(item: InfoItem): ItemAnswer[] {
    const { text, confirmed } = this.typed.answers[item.id] ?? {};
    if (item.kind === 'text') return text?.trim() ? [{ id: item.id, text: text.trim() }] : [];
    if (item.kind === 'confirm') return confirmed === undefined ? [] : [{ id: item.id, confirmed }];
    const attachmentIds = this.uploads(item).results.map(({ id }) => id);
    return attachmentIds.length ? [{ id: item.id, attachmentIds }] : [];
  }

  async act(): Promise<void> {
    const act = this.acting;
    if (!act || this.busy) return;
    const note = this.typed.notes[act]?.trim() ?? '';
    this.#settle(act);
    if (NEEDS_NOTE.includes(act) && !note) return this.#refuse(act, this.t.enterNote, 'field-note');
    const handover = isHandover(act) ? this.#handover : undefined;
    if (handover && !this.#isSigned(handover)) return;
    const { id, version } = this.options.status().claim;
    const sent = await this.#sendOnce(act, { note, handover, version }, (client, idempotencyKey) => {
      const given = { path: { id }, idempotencyKey, ifMatch: `"${version}"` };
      switch (act) {
        case 'reopen':
          return client.call('post', '/v1/claims/{id}/reopen', { ...given, body: { note } });
        case 'send-back':
        case 'take-back': {
          const body = act === 'send-back' ? { reason: note } : {};
          return client.call('post', '/v1/claims/{id}/send-back', { ...given, body });
        }
        case 'give':
        case 'get': {
          const body = { ...this.#handover, direction: HANDOVERS[act] };
          return client.call('post', '/v1/claims/{id}/confirm-handover', { ...given, body });
        }
        default:
          return client.call('post', `/v1/claims/{id}/${act}`, { ...given, body: note ? { note } : {} });
      }
    });
    if (!sent) return;
    const { [act]: _, ...notes } = this.typed.notes;
    this.#change({ notes, ...(handover ? { handover: {} } : {}) });
    this.acting = undefined;
    this.options.announce(this.t[`done_${act}`]);
    this.options.done();
  }

  get #handover(): { name: string; department: string; report?: string } {
    const { name = '', department = '', report = '' } = this.typed.handover ?? {};
    return {
      name: name.trim(),
      department: department.trim(),
      ...(report.trim() ? { report: report.trim() } : {}),
    };
  }

  #isSigned(given: { name: string; department: string }): boolean {
    const missing = (['name', 'department'] as const).filter((field) => !given[field]);
    for (const field of missing) this.#errors.set(field, this.t[`enter_${field}`]);
    if (missing[0]) this.#refuse(missing[0], this.t[`enter_${missing[0]}`], `field-${missing[0]}`);
    return missing.length === 0;
  }

  /** One key for one content: another try after a lost answer does nothing twice. */
  async #sendOnce(
    place: string,
    content: unknown,
    send: (client: Client, key: string) => Promise<unknown>,
  ): Promise<boolean> {
    const { client, clock, signal } = this.options;
    const wanted = JSON.stringify(content);
    const before = this.#keys.get(place);
    const { key } = before?.content === wanted ? before : { key: newIdempotencyKey() };
    this.#keys.set(place, { content: wanted, key });
    this.busy = place;
    this.#host.requestUpdate();
    try {
      await withRetry(() => send(client(), key), { clock, signal: signal(), attempts: 3 });
      this.#keys.delete(place);
      return true;
    } catch (reason) {
      if (!isAbort(reason)) this.#fail(place, toProblem(reason));
      return false;
    } finally {
      this.busy = undefined;
      this.#host.requestUpdate();
    }
  }

  #fail(place: string, problem: Problem): void {
    this.#problems.set(place, problem);
    // The form to sign in again is behind the dialog.
    if (problem.status === 401) this.acting = undefined;
    if (OUTDATED.includes(problem.status)) this.options.outdated();
  }

  #settle(place: string): void {
    this.#errors.delete(place);
    this.#problems.delete(place);
  }

  #refuse(place: string, message: string, field?: string): void {
    this.#errors.set(place, message);
    this.#host.requestUpdate();
    if (!field) return this.options.announce(message);
    this.#focus(field);
  }

  #focus(field: string): void {
    void this.#host.updateComplete.then(() => this.#host.shadowRoot?.getElementById(field)?.focus());
  }

  #change(part: Partial<Typed>): void {
    this.#draft.change({ ...this.typed, ...part });
    this.#host.requestUpdate();
  }
}

function unfinished(uploads: Uploads<Attachment>): boolean {
  return uploads.items.some(({ state }) => state !== 'done' && state !== 'cancelled');
}
