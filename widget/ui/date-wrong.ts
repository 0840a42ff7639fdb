import { html, nothing } from 'lit';
import type { PropertyDeclarations } from 'lit';
import type { Client } from '../core/client.ts';
import type { DateWrongEvent } from '../core/events.ts';
import { Form } from '../core/forms.ts';
import { newIdempotencyKey } from '../core/idempotency-key.ts';
import { Part } from '../core/part.ts';
import { isAbort, Problem, toProblem } from '../core/problem.ts';
import type { components } from '../core/schema.d.ts';
import type { Language } from '../core/strings.ts';
import { baseStyles } from '../core/styles.ts';
import { Uploads } from '../core/upload.ts';
import type { CommonStrings } from '../lang/common.ts';
import { button, buttonStyles } from './button.ts';
import { dateField } from './date-field.ts';
import { strings } from './date-wrong-strings.ts';
import type { DateWrongStrings } from './date-wrong-strings.ts';
import { dialog, dialogStyles } from './dialog.ts';
import { field, fieldStyles } from './field.ts';
import { focusBack } from './focus-back.ts';
import { inside } from './inside.ts';
import { notice, noticeStyles } from './notice.ts';
import { problemStyles, problemView } from './problem-view.ts';
import { select } from './select.ts';
import { textArea } from './text-area.ts';
import { textField } from './text-field.ts';
import { uploadsStyles, uploadsView } from './uploads-view.ts';

type Answer = components['schemas']['DateCorrectionReceived'];
type Received = Extract<Answer, { outcome: 'received' }>;
type Kind = components['schemas']['NewDateCorrection']['dateKind'];
type Proof = components['schemas']['Proof'];

export type DisputedDate = Pick<DateWrongEvent, 'serial'> &
  Partial<Pick<DateWrongEvent, 'modelId' | 'unitId' | 'dateKind'>>;

export interface DateWrongKit {
  readonly t: CommonStrings;
  readonly locale: string;
  readonly language: Language;
  readonly client: Client;
  /** The account says who it is. */
  readonly signedIn: boolean;
}

const KINDS = ['sale', 'delivery', 'installation', 'activation'] as const;

/** Asks for the right date of a device and a photo that proves it; gone when it is closed. */
export function openDateWrong(root: Node, about: DisputedDate, kit: DateWrongKit): WarrantyDateWrong {
  WarrantyDateWrong.define();
  const part = document.createElement(WarrantyDateWrong.tag) as WarrantyDateWrong;
  if (root instanceof ShadowRoot) part.back = focusBack(root);
  Object.assign(part, { about, kit });
  inside(root).appendChild(part);
  return part;
}

export class WarrantyDateWrong extends Part<DateWrongKit> {
  static override readonly tag = 'warranty-date-wrong-dialog';
  static override styles = [
    baseStyles,
    fieldStyles,
    buttonStyles,
    noticeStyles,
    problemStyles,
    dialogStyles,
    uploadsStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    about: { attribute: false },
    own: { state: true },
    busy: { state: true },
    problem: { state: true },
    received: { state: true },
    asksWho: { state: true },
  };

  about!: DisputedDate;
  /** To whoever opened it. */
  back: () => void = () => undefined;

  private own: DateWrongStrings | undefined;
  private busy = false;
  private problem: Problem | undefined;
  private received: Received | undefined;
  private asksWho = false;
  #key = newIdempotencyKey();
  readonly #form = new Form(this, {
    t: () => this.#t,
    fieldOf: (pointer) => FIELDS[pointer] ?? '',
  });
  readonly #uploads = new Uploads<Proof>(this, {
    maxFiles: 5,
    send: ({ file, name, idempotencyKey, signal, onProgress }) => {
      const { id, upload } = this.received!;
      return this.kit.client
        .upload('/v1/date-corrections/{id}/proofs', {
          file,
          path: { id },
          query: { name: name.slice(0, 1000), type: 'invoice', ...upload },
          idempotencyKey,
          signal,
          onProgress,
        })
        .then(({ data }) => data);
    },
  });

  get #t(): CommonStrings & DateWrongStrings {
    return { ...this.kit.t, ...strings.en, ...this.own };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.asksWho = !this.kit.signedIn;
    void this.#loadTexts();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.back();
  }

  protected override render(): unknown {
    if (!this.own) return nothing;
    const t = this.#t;
    return dialog({
      open: true,
      title: t.title,
      t,
      onClose: () => this.remove(),
      content: this.received ? this.#doneView(this.received) : this.#formView(),
    });
  }

  #formView(): unknown {
    const t = this.#t;
    const error = (name: string) => this.#form.error(name);
    const basis = KINDS.find((kind) => kind === this.about.dateKind) ?? 'sale';
    return html`<form class="stack" novalidate @input=${this.#form.input} @submit=${this.#submit}>
      <p>${t.intro}</p>
      <p class="mono" dir="ltr">${this.about.serial}</p>
      ${select({
        name: 'dateKind',
        label: t.kind,
        required: true,
        value: basis,
        choices: KINDS.map((kind) => ({ value: kind, label: t[`kind_${kind}`] })),
        t,
      })}
      ${dateField({
        name: 'proposedDate',
        label: t.date,
        hint: t.dateHint,
        required: true,
        max: new Date().toISOString().slice(0, 10),
        error: error('proposedDate'),
        t,
      })}
      ${field(
        { name: 'proof', label: t.proof, hint: t.proofHint, t },
        ({ id, describedBy }) =>
          html`<input
            class="control"
            type="file"
            id=${id}
            name="proof"
            multiple
            accept=${this.#uploads.types.join()}
            aria-describedby=${describedBy}
          />`,
      )}
      ${textArea({ name: 'statement', label: t.statement, rows: 2, maxlength: 2000, error: error('statement'), t })}
      ${this.asksWho ? this.#whoView() : nothing}
      ${this.problem ? problemView({ problem: this.problem, t }) : nothing}
      <div>${button({ label: t.submit, kind: 'primary', type: 'submit', busy: this.busy })}</div>
    </form>`;
  }

  #whoView(): unknown {
    const t = this.#t;
    return html`${textField({
      name: 'name',
      label: t.name,
      autocomplete: 'name',
      required: true,
      maxlength: 200,
      error: this.#form.error('name'),
      t,
    })}
    ${textField({
      name: 'email',
      label: t.email,
      hint: t.emailHint,
      type: 'email',
      autocomplete: 'email',
      required: true,
      maxlength: 254,
      error: this.#form.error('email'),
      t,
    })}`;
  }

  #doneView({ ref }: Received): unknown {
    const t = this.#t;
    return html`${notice(
        'good',
        html`<h3 tabindex="-1">${t.done}</h3>
          <p>${t.doneText(ref)}</p>`,
        { alert: true },
      )}
      ${uploadsView({ name: 'more', label: t.sending, hint: t.proofHint, uploads: this.#uploads, locale: this.kit.locale, t })}
      <div>${button({ label: t.close, kind: 'primary', onClick: () => this.remove() })}</div>`;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy || !this.#form.validate()) return;
    const form = event.target as HTMLFormElement;
    const { dateKind, proposedDate, statement, name, email } = this.#form.values() as Typed;
    const files = [...(form.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [])];
    const { serial, modelId, unitId } = this.about;
    this.busy = true;
    this.problem = undefined;
    try {
      const { data } = await this.kit.client.call('post', '/v1/date-corrections', {
        body: {
          ...(unitId ? { unitId } : { serial, modelId }),
          dateKind,
          proposedDate,
          ...(statement.trim() ? { statement } : {}),
          ...(name && email ? { contact: { name, email } } : {}),
        },
        idempotencyKey: this.#key,
        signal: this.signal,
      });
      if (data.outcome !== 'received') throw new Problem({ code: 'not_found', detail: this.#t.unknown });
      this.received = data;
      this.#uploads.add(files);
    } catch (reason) {
      if (!isAbort(reason)) this.#refuse(toProblem(reason));
    } finally {
      this.busy = false;
    }
  };

  #refuse(problem: Problem): void {
    // What is sent next may be another request.
    if (problem.status > 0 && problem.status < 500) this.#key = newIdempotencyKey();
    if (problem.errors.some(({ pointer }) => pointer === '/contact')) {
      this.asksWho = true;
      return;
    }
    if (this.#form.refuse(problem).length > 0 || problem.errors.length === 0) this.problem = problem;
  }

  async #loadTexts(): Promise<void> {
    // A language that cannot be loaded must not cost the reader the form.
    this.own = await Promise.resolve(strings.load(this.kit.language)).catch(() => strings.en);
  }
}

type Typed = { dateKind: Kind; proposedDate: string; statement: string; name?: string; email?: string };

const FIELDS: Readonly<Record<string, string>> = {
  '/dateKind': 'dateKind',
  '/proposedDate': 'proposedDate',
  '/statement': 'statement',
  '/contact/name': 'name',
  '/contact/email': 'email',
};
