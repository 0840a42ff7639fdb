import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { Form } from '../../core/forms.ts';
import type { FieldError } from '../../core/forms.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { Part } from '../../core/part.ts';
import { isAbort, Problem, toProblem } from '../../core/problem.ts';
import type { components } from '../../core/schema.d.ts';
import { baseStyles } from '../../core/styles.ts';
import { Uploads } from '../../core/upload.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { checkbox, choiceStyles } from '../../ui/choice.ts';
import { dateField } from '../../ui/date-field.ts';
import { dialog, dialogStyles } from '../../ui/dialog.ts';
import { fieldStyles } from '../../ui/field.ts';
import { inside } from '../../ui/inside.ts';
import { notice, noticeStyles } from '../../ui/notice.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { textArea } from '../../ui/text-area.ts';
import { textField } from '../../ui/text-field.ts';
import { uploadsStyles, uploadsView } from '../../ui/uploads-view.ts';
import { known, word } from '../strings.ts';
import type { DialogName, Unit } from '../types.ts';
import { ACTIONS } from './actions.ts';
import { strings } from './strings.ts';
import type { ActStrings } from './strings.ts';
import type { ActKit, ActTexts, Choice, Drawing, Line, Values } from './types.ts';

type Proof = components['schemas']['Proof'];

const LONG = 2000;
const SHORT = 120;
const MOST_FILES = 5;
/** Somebody else was quicker, or the device is no longer in the state for it. */
const OVERTAKEN = [409, 412];

/** Asks for what one change of a device needs. What was typed stays where the service refuses. */
export function openAction(root: ShadowRoot, name: DialogName, kit: ActKit): WarrantySerialAction {
  WarrantySerialAction.define();
  const part = document.createElement(WarrantySerialAction.tag) as WarrantySerialAction;
  Object.assign(part, { name, kit, unit: kit.unit });
  inside(root).appendChild(part);
  return part;
}

export class WarrantySerialAction extends Part<ActKit> {
  static override readonly tag = 'warranty-serial-action';
  static override styles = [
    baseStyles,
    fieldStyles,
    choiceStyles,
    buttonStyles,
    noticeStyles,
    problemStyles,
    dialogStyles,
    uploadsStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    name: { attribute: false },
    unit: { attribute: false },
    own: { state: true },
    now: { state: true },
    branches: { state: true },
    busy: { state: true },
    problem: { state: true },
    isOvertaken: { state: true },
  };

  name!: DialogName;
  /** As the person sees it; newer once somebody else was quicker. */
  unit!: Unit;

  private own: ActStrings | undefined;
  private now: Values = {};
  private branches: readonly Choice[] = [];
  private busy = false;
  private problem: Problem | undefined;
  private isOvertaken = false;
  #first: Values = {};
  #key = newIdempotencyKey();
  readonly #form = new Form(this, {
    t: () => this.#t,
    fieldOf: (pointer) => ACTIONS[this.name].fieldOf?.[pointer] ?? pointer.slice(1).replaceAll('/', '.'),
    check: () => this.#missing(),
  });
  readonly #uploads = new Uploads<Proof>(this, {
    maxFiles: MOST_FILES,
    send: ({ file, name, idempotencyKey, signal, onProgress }) =>
      this.kit.client
        .upload('/v1/units/{id}/proofs', {
          file,
          path: { id: this.unit.id },
          query: { name: name.slice(0, 1000), type: 'other' },
          idempotencyKey,
          signal,
          onProgress,
        })
        .then(({ data }) => data),
  });

  get #t(): ActTexts {
    return { ...this.kit.t, ...strings.en, ...this.own };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#first = this.now = ACTIONS[this.name].start?.(this.unit, today()) ?? {};
    void this.#prepare();
  }

  protected override render(): unknown {
    if (!this.own) return nothing;
    const t = this.#t;
    return dialog({
      open: true,
      title: word(t, 'act', this.name),
      t,
      onClose: this.#close,
      content: this.#formView(t),
    });
  }

  #formView(t: ActTexts): TemplateResult {
    const action = ACTIONS[this.name];
    return html`<form
      class="stack"
      novalidate
      @input=${this.#typed}
      @change=${this.#typed}
      @submit=${this.#submit}
    >
      <p class="muted">
        ${this.unit.name ?? this.unit.model.name} · <bdi class="mono" dir="ltr">${this.unit.serial}</bdi>
      </p>
      ${this.isOvertaken ? notice('warn', html`<p>${t.overtaken}</p>`, { alert: true }) : nothing}
      ${action.fields(this.#drawing(t))} ${this.problem ? problemView({ problem: this.problem, t }) : nothing}
      <div class="row">
        ${button({ label: word(t, 'do', this.name), kind: action.danger ? 'danger' : 'primary', type: 'submit', busy: this.busy })}
        ${button({ label: t.cancel, kind: 'quiet', onClick: this.#close })}
      </div>
    </form>`;
  }

  #drawing(t: ActTexts): Drawing {
    const { unit, now, branches } = this;
    const { locale } = this.kit;
    const of = (name: string, label: string, { required = false, hint }: Line = {}) => ({
      ...{ name, label, required, hint, t },
      value: this.#first[name],
      error: this.#form.error(name),
    });
    return {
      ...{ t, locale, unit, now, branches, today: today() },
      line: (name, label, line) =>
        textField({
          ...of(name, label, line),
          maxlength: SHORT,
          type: line?.type ?? 'text',
          verbatim: line?.verbatim ?? false,
          ...(line?.whole ? { inputmode: 'numeric' } : {}),
        }),
      words: (name, label, line) => textArea({ ...of(name, label, line), rows: 3, maxlength: LONG }),
      day: (name, label, line) =>
        dateField({ ...of(name, label, line), ...(line?.max ? { max: line.max } : {}) }),
      choice: (name, label, choices, line) =>
        select({
          ...of(name, label, line),
          choices,
          ...(this.#first[name] === undefined || !line?.required
            ? { prompt: line?.required ? t.pleaseChoose : '–' }
            : {}),
        }),
      tick: (name, label) => checkbox({ name, label, checked: this.#first[name] === 'on', t }),
      evidence: (label) =>
        uploadsView({
          name: 'evidence',
          label,
          uploads: this.#uploads,
          locale,
          error: this.#form.error('evidence'),
          t,
        }),
    };
  }

  #missing(): FieldError[] {
    const t = this.#t;
    const name = ACTIONS[this.name].missing?.(this.#form.values());
    return [
      ...(name ? [{ name, message: t.fillIn }] : []),
      ...(this.#uploads.busy ? [{ name: 'evidence', message: t.problem_uploads_unfinished }] : []),
    ];
  }

  readonly #typed = (event: Event): void => {
    this.#form.input(event);
    this.now = this.#form.values();
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.busy || !this.#form.validate()) return;
    this.busy = true;
    this.problem = undefined;
    this.isOvertaken = false;
    try {
      await ACTIONS[this.name].send({
        client: this.kit.client,
        unit: this.unit,
        values: this.#form.values(),
        proofIds: this.#uploads.results.map(({ id }) => id),
        idempotencyKey: this.#key,
        signal: this.signal,
      });
      this.kit.done(word(this.#t, 'done', this.name));
      this.#close();
    } catch (reason) {
      if (!isAbort(reason)) await this.#refuse(toProblem(reason));
    } finally {
      this.busy = false;
    }
  };

  async #refuse(problem: Problem): Promise<void> {
    // What is sent next may be another request.
    if (problem.status > 0 && problem.status < 500) this.#key = newIdempotencyKey();
    if (OVERTAKEN.includes(problem.status)) {
      const fresh = await this.kit.fresh().catch(() => undefined);
      if (fresh && fresh.version !== this.unit.version) {
        this.unit = fresh;
        this.isOvertaken = true;
        if (problem.status === 412) return;
      }
    }
    const named = withWords(problem, this.#t);
    if (this.#form.refuse(named).length > 0 || named.errors.length === 0) this.problem = named;
  }

  /** A language that cannot be loaded must not cost the person the form. */
  async #prepare(): Promise<void> {
    const { client, language, unit } = this.kit;
    const own = await Promise.resolve(strings.load(language)).catch(() => strings.en);
    if (ACTIONS[this.name].needsBranches && unit.owner && unit.actions.includes('edit')) {
      const path = { id: unit.owner.id };
      // Whoever may not see the branches leaves it where it is.
      const found = await client
        .call('get', '/v1/organizations/{id}/branches', { path, query: { limit: 100 }, signal: this.signal })
        .catch(() => undefined);
      this.branches = (found?.data.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
    }
    this.own = own;
  }

  readonly #close = (): void => {
    if (!this.isConnected) return;
    this.remove();
    this.dispatchEvent(new Event('closed'));
  };
}

/** In the calendar of whoever sits here; the service looks at its own. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** Errors of a field speak the language of the form. */
const withWords = (problem: Problem, t: ActTexts): Problem =>
  new Problem({
    ...problem,
    errors: problem.errors.map((one) => ({ ...one, detail: known(t, `error_${one.code}`) ?? t.badValue })),
  });
