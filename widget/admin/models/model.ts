import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { normaliseGtin } from '../../../db/gtin.ts';
import { LOCALES } from '../../../db/vocab.ts';
import { Form } from '../../core/forms.ts';
import type { FieldError } from '../../core/forms.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { Part } from '../../core/part.ts';
import { isAbort } from '../../core/problem.ts';
import type { components } from '../../core/schema.d.ts';
import { button } from '../../ui/button.ts';
import { errorSummary } from '../../ui/error-summary.ts';
import { problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { textArea } from '../../ui/text-area.ts';
import { textField } from '../../ui/text-field.ts';
import type { Kit } from '../kit.ts';
import { lines } from '../lines.ts';
import { Work } from '../work.ts';
import { bodyOf, draftOf, missingIn } from './draft.ts';
import type { Model, ModelDraft } from './draft.ts';
import { checklist, questions, specifications } from './fields.ts';
import { modelStyles } from './models.styles.ts';
import { textIn } from './rows.ts';
import { ruleOf, ruleView } from './rule.ts';
import type { Trial } from './rule.ts';
import type { ModelsTexts } from './strings.ts';

export type Maker = components['schemas']['Manufacturer'];

const TRY_AFTER_MS = 250;

/** One model: what it is called, where its label is, what is written down and asked of it, and what its serials look like. */
export class WarrantyAdminModel extends Part<Kit> {
  static override readonly tag = 'warranty-admin-model';
  static override styles = modelStyles;
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    t: { attribute: false },
    model: { attribute: false },
    makers: { attribute: false },
    onSaved: { attribute: false },
    draft: { state: true },
    writing: { state: true },
    verdict: { state: true },
    picture: { state: true },
    gtin: { state: true },
  };
  t!: ModelsTexts;
  model: Model | undefined;
  makers: readonly Maker[] = [];
  onSaved!: (model: Model) => void;
  private draft: ModelDraft = draftOf(undefined);
  /** The language whose texts are on screen. */
  private writing = '';
  private verdict: Trial | undefined;
  private picture: string | undefined;
  private gtin: string | undefined;
  #key = newIdempotencyKey();
  #trial: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  readonly #work = new Work(this);
  readonly #form = new Form(this, {
    t: () => this.t,
    fieldOf: (pointer) => {
      const [, first = '', ...rest] = pointer.split('/');
      if (first === 'labelHint') return 'labelHint';
      return first === 'serialRule' ? (rest[0] ?? 'mask') : [first, ...rest].join('.');
    },
    check: () => this.#misfits(),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.writing) this.writing = this.kit.language;
    if (!changed.has('model')) return;
    this.draft = draftOf(this.model);
    this.picture = undefined;
    this.gtin = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#trial);
  }

  protected override render(): TemplateResult {
    const { t, model } = this;
    const { problem } = this.#work;
    const lists = {
      draft: this.draft,
      locale: this.writing,
      error: (name: string) => this.#form.error(name),
      set: this.#set,
      t,
    };
    return html`<form class="stack wide" novalidate @input=${this.#form.input} @submit=${this.#submit}>
      ${errorSummary(this.#form, t)} ${this.#names()} ${this.#language()} ${this.#label()}
      ${specifications(lists)} ${questions(lists)} ${checklist(lists)}
      ${ruleView({ rule: model?.serialRule, error: lists.error, verdict: this.verdict, onTry: this.#tryLater, t })}
      ${problem ? problemView({ problem, t, next: problem.code === 'precondition_failed' ? t.changedMeanwhile : undefined }) : nothing}
      <div class="row end">
        ${button({ label: t.save, kind: 'primary', type: 'submit', busy: this.#work.busy })}
      </div>
    </form>`;
  }

  #names(): TemplateResult {
    const { t, model } = this;
    const error = (name: string) => this.#form.error(name);
    const gtin = this.gtin ?? model?.gtin ?? '';
    return html`<div class="fields">
      ${
        model
          ? nothing
          : select({
              name: 'manufacturerId',
              label: t.maker,
              required: true,
              prompt: t.choose,
              choices: this.makers.map(({ id, name }) => ({ value: id, label: name })),
              error: error('manufacturerId'),
              t,
            })
      }
      ${textField({ name: 'code', label: t.code, hint: t.codeHint, verbatim: true, required: true, maxlength: 60, value: model?.code ?? '', error: error('code'), t })}
      ${textField({ name: 'name', label: t.name, required: true, maxlength: 200, value: model?.name ?? '', error: error('name'), t })}
      ${textField({ name: 'family', label: t.family, hint: t.familyHint, required: true, maxlength: 200, value: model?.family ?? '', error: error('family'), t })}
      <div>
        ${textField({ name: 'gtin', label: t.gtin, hint: t.gtinHint, verbatim: true, inputmode: 'numeric', maxlength: 14, value: model?.gtin ?? '', error: error('gtin'), onInput: (value) => (this.gtin = value.trim()), t })}
        <p class="small" role="status">${gtinView(gtin, t)}</p>
      </div>
    </div>`;
  }

  #language(): TemplateResult {
    const { t } = this;
    const names = new Intl.DisplayNames(this.kit.locale, { type: 'language' });
    const missing = missingIn(this.draft);
    return html`<div class="fields writing">
      ${select({
        name: 'writing',
        label: t.writing,
        hint:
          missing.length > 0
            ? t.missingIn(missing.map((one) => names.of(one) ?? one).join(', '))
            : t.writingHint,
        required: true,
        value: this.writing,
        choices: LOCALES.map((value) => ({ value, label: names.of(value) ?? value })),
        onChange: (writing) => (this.writing = writing),
        t,
      })}
    </div>`;
  }

  #label(): TemplateResult {
    const { t, model } = this;
    const error = (name: string) => this.#form.error(name);
    const shown = this.picture ?? model?.labelPicture ?? '';
    return html`<section class="stack" aria-labelledby="label">
      <div>
        <h3 id="label">${t.label}</h3>
        <p class="muted">${t.labelText}</p>
      </div>
      ${textIn({
        name: 'labelHint',
        label: t.hints,
        hint: t.hintsHint,
        texts: this.draft.labelHint,
        locale: this.writing,
        error: error('labelHint'),
        set: (labelHint) => this.#set({ labelHint }),
        t,
      })}
      ${textField({ name: 'labelPicture', label: t.picture, hint: t.pictureHint, verbatim: true, maxlength: 1000, value: model?.labelPicture ?? '', error: error('labelPicture'), onInput: (value) => (this.picture = value), t })}
      ${/^(https:\/\/|\/)\S+$/.test(shown) ? html`<img class="picture" src=${new URL(shown, this.kit.client.api).href} alt=${t.pictureAlt} />` : nothing}
      ${textArea({ name: 'pictures', label: t.pictures, hint: t.picturesHint, rows: 2, value: model?.pictures.join('\n') ?? '', error: error('pictures'), t })}
    </section>`;
  }

  readonly #set = (part: Partial<ModelDraft>): void => {
    this.draft = { ...this.draft, ...part };
  };

  #misfits(): FieldError[] {
    const gtin = this.#form.values()['gtin']?.trim() ?? '';
    return gtin && !normaliseGtin(gtin) ? [{ name: 'gtin', message: this.t.gtinWrong }] : [];
  }

  readonly #tryLater = (): void => {
    clearTimeout(this.#trial);
    this.#trial = setTimeout(() => void this.#try(), TRY_AFTER_MS);
  };

  /** A trial is a help while writing: what is wrong with the rule itself is told when it is saved. */
  async #try(): Promise<void> {
    const values = this.#form.values();
    const serial = (values['trial'] ?? '').trim();
    const asked = ++this.#asked;
    if (!serial) {
      this.verdict = undefined;
      return;
    }
    try {
      const { data } = await this.kit.client.call('post', '/v1/serial-trials', {
        body: { serial, rule: ruleOf(values) },
        signal: this.signal,
      });
      if (asked === this.#asked) this.verdict = data;
    } catch (reason) {
      if (!isAbort(reason) && asked === this.#asked) this.verdict = 'no_rule';
    }
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#work.busy && this.#form.validate()) void this.#save();
  };

  async #save(): Promise<void> {
    const { client } = this.kit;
    const { model, signal } = this;
    const values = this.#form.values();
    const body = {
      code: values['code'] ?? '',
      name: values['name'] ?? '',
      family: values['family'] ?? '',
      gtin: values['gtin']?.trim() || null,
      labelPicture: values['labelPicture']?.trim() || null,
      pictures: lines(values['pictures'] ?? ''),
      serialRule: ruleOf(values),
      ...bodyOf(this.draft),
    };
    const saved = await this.#work.run(async () => {
      if (model) {
        const request = { path: { id: model.id }, ifMatch: `"${model.version}"`, body, signal };
        return (await client.call('patch', '/v1/models/{id}', request)).data;
      }
      const made = { ...body, manufacturerId: values['manufacturerId'] ?? '' };
      return (await client.call('post', '/v1/models', { body: made, idempotencyKey: this.#key, signal }))
        .data;
    });
    this.#key = newIdempotencyKey();
    if (!saved) {
      this.#refuse();
      return;
    }
    this.#form.settle();
    this.model = saved;
    this.onSaved(saved);
    this.kit.announce(this.t.saved);
  }

  #refuse(): void {
    const { problem } = this.#work;
    if (problem?.code !== 'invalid' || problem.errors.length === 0) return;
    if (this.#form.refuse(problem).length === 0) this.#work.clear();
  }
}

function gtinView(gtin: string, t: ModelsTexts): TemplateResult | typeof nothing {
  if (!gtin) return nothing;
  return normaliseGtin(gtin)
    ? html`<span class="fits">${t.gtinFits(gtin.replace(/^0+(?=\d{8})/, '').length)}</span>`
    : html`<span class="muted">${t.gtinNotYet}</span>`;
}
