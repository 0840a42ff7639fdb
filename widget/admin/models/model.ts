import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { LOCALES } from '../../../db/vocab.ts';
import { Form } from '../../core/forms.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { Part } from '../../core/part.ts';
import type { components } from '../../core/schema.d.ts';
import { button } from '../../ui/button.ts';
import { checkbox } from '../../ui/choice.ts';
import { errorSummary } from '../../ui/error-summary.ts';
import { notice } from '../../ui/notice.ts';
import { problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { textArea } from '../../ui/text-area.ts';
import { textField } from '../../ui/text-field.ts';
import type { Kit } from '../kit.ts';
import { lines } from '../lines.ts';
import { Work } from '../work.ts';
import { modelStyles } from './models.styles.ts';
import type { ModelsTexts } from './strings.ts';

export type Model = components['schemas']['ModelRecord'];
export type Maker = components['schemas']['Manufacturer'];
type Verdict = components['schemas']['SerialVerdict'];
type SerialRule = components['schemas']['SerialRule'];

/** One model: what it is called, where its label is, and its serial rule with a place to try it. */
export class WarrantyAdminModel extends Part<Kit> {
  static override readonly tag = 'warranty-admin-model';
  static override styles = modelStyles;
  static override properties: PropertyDeclarations = {
    t: { attribute: false },
    model: { attribute: false },
    makers: { attribute: false },
    onSaved: { attribute: false },
    verdict: { state: true },
    picture: { state: true },
  };
  t!: ModelsTexts;
  model: Model | undefined;
  makers: readonly Maker[] = [];
  onSaved!: (model: Model) => void;
  private verdict: Verdict | undefined;
  private picture: string | undefined;
  #key = newIdempotencyKey();

  readonly #work = new Work(this);
  readonly #form = new Form(this, {
    t: () => this.t,
    fieldOf: (pointer) => {
      const [, first = '', second = ''] = pointer.split('/');
      if (first === 'labelHint') return `hint_${second || this.kit.language}`;
      return first === 'serialRule' ? second : first;
    },
  });

  protected override render(): TemplateResult {
    const { t, model } = this;
    const { problem } = this.#work;
    return html`<form class="stack wide" novalidate @input=${this.#form.input} @submit=${this.#submit}>
      ${errorSummary(this.#form, t)} ${this.#names()} ${this.#label()} ${this.#rule()}
      ${model ? checkbox({ name: 'closed', label: t.closed, checked: model.closed, required: false, t }) : nothing}
      ${problem ? problemView({ problem, t, next: problem.code === 'precondition_failed' ? t.changedMeanwhile : undefined }) : nothing}
      <div>${button({ label: t.save, kind: 'primary', type: 'submit', busy: this.#work.busy })}</div>
    </form>`;
  }

  #names(): TemplateResult {
    const { t, model } = this;
    const error = (name: string) => this.#form.error(name);
    return html`<div class="fields">
      ${
        model
          ? nothing
          : select({
              name: 'manufacturerId',
              label: t.maker,
              required: true,
              choices: this.makers.map(({ id, name }) => ({ value: id, label: name })),
              error: error('manufacturerId'),
              t,
            })
      }
      ${textField({ name: 'code', label: t.code, verbatim: true, required: true, maxlength: 60, value: model?.code ?? '', error: error('code'), t })}
      ${textField({ name: 'name', label: t.name, required: true, maxlength: 200, value: model?.name ?? '', error: error('name'), t })}
      ${textField({ name: 'family', label: t.family, required: true, maxlength: 200, value: model?.family ?? '', error: error('family'), t })}
      ${textField({ name: 'gtin', label: t.gtin, hint: t.gtinHint, verbatim: true, inputmode: 'numeric', maxlength: 14, value: model?.gtin ?? '', error: error('gtin'), t })}
    </div>`;
  }

  #label(): TemplateResult {
    const { t, model } = this;
    const error = (name: string) => this.#form.error(name);
    const shown = this.picture ?? model?.labelPicture ?? '';
    return html`<fieldset class="plain stack">
        <legend>${t.hints}</legend>
        <div class="fields">
          ${LOCALES.map((locale) =>
            textField({
              name: `hint_${locale}`,
              label: new Intl.DisplayNames(this.kit.locale, { type: 'language' }).of(locale) ?? locale,
              required: locale === this.kit.language && !model,
              maxlength: 2000,
              value: model?.labelHint[locale] ?? '',
              error: error(`hint_${locale}`),
              t,
            }),
          )}
        </div>
      </fieldset>
      ${textField({ name: 'labelPicture', label: t.picture, hint: t.pictureHint, verbatim: true, maxlength: 1000, value: model?.labelPicture ?? '', error: error('labelPicture'), onInput: (value) => (this.picture = value), t })}
      ${/^(https:\/\/|\/)\S+$/.test(shown) ? html`<img class="picture" src=${new URL(shown, this.kit.client.api).href} alt=${t.pictureAlt} />` : nothing}
      ${textArea({ name: 'pictures', label: t.pictures, hint: t.picturesHint, rows: 2, value: model?.pictures.join('\n') ?? '', error: error('pictures'), t })}`;
  }

  #rule(): TemplateResult {
    const { t } = this;
    const rule = this.model?.serialRule;
    const error = (name: string) => this.#form.error(name);
    return html`<section class="stack" aria-labelledby="rule">
      <div>
        <h3 id="rule">${t.rule}</h3>
        <p class="muted">${t.ruleText}</p>
      </div>
      <div class="fields">
        ${textField({ name: 'mask', label: t.mask, hint: t.maskHint, verbatim: true, maxlength: 130, value: rule?.mask ?? '', error: error('mask'), t })}
        ${textField({ name: 'alphabet', label: t.alphabet, verbatim: true, maxlength: 100, value: rule?.alphabet ?? '', error: error('alphabet'), t })}
        ${textField({ name: 'minLength', label: t.minLength, type: 'number', required: true, value: String(rule?.minLength ?? 2), error: error('minLength'), t })}
        ${textField({ name: 'maxLength', label: t.maxLength, type: 'number', required: true, value: String(rule?.maxLength ?? 64), error: error('maxLength'), t })}
        ${select({ name: 'checkDigit', label: t.checkDigit, required: true, value: rule?.checkDigit ?? 'none', choices: (['none', 'luhn', 'gs1', 'iso7064'] as const).map((value) => ({ value, label: t[`check_${value}`] })), t })}
        ${select({ name: 'severity', label: t.severity, required: true, value: rule?.severity ?? 'warn', choices: (['stop', 'warn'] as const).map((value) => ({ value, label: t[`severity_${value}`] })), t })}
      </div>
      ${checkbox({ name: 'strip', label: t.strip, hint: t.stripText, checked: rule?.strip ?? true, required: true, t })}
      <div class="row try">
        ${textField({ name: 'trial', label: t.trySerial, verbatim: true, maxlength: 200, error: error('trial'), t })}
        ${button({ label: t.try, onClick: () => void this.#try() })}
      </div>
      <div role="status">${this.verdict ? this.#said(this.verdict) : nothing}</div>
    </section>`;
  }

  #said({ ok, normalised, problem, position }: Verdict): TemplateResult {
    const { t } = this;
    if (ok || !problem) {
      return html`${notice('good', html`<p>${t.fits} <code class="mono" dir="ltr">${normalised}</code></p>`)}`;
    }
    return html`${notice('bad', html`<p>${t.at(position ?? 1)}: ${t[`problem_${problem}`]} <code class="mono" dir="ltr">${normalised}</code></p>`)}`;
  }

  #ruleOf(values: Record<string, string>): SerialRule {
    return {
      mask: values['mask'] || null,
      alphabet: values['alphabet'] || null,
      minLength: Number(values['minLength']),
      maxLength: Number(values['maxLength']),
      strip: values['strip'] === 'on',
      checkDigit: values['checkDigit'] as SerialRule['checkDigit'],
      severity: values['severity'] as SerialRule['severity'],
    };
  }

  async #try(): Promise<void> {
    const values = this.#form.values();
    const serial = (values['trial'] ?? '').trim();
    if (!serial) {
      this.#form.focus('trial');
      return;
    }
    const body = { serial, rule: this.#ruleOf(values) };
    this.verdict = await this.#work.run(
      async () =>
        (await this.kit.client.call('post', '/v1/serial-trials', { body, signal: this.signal })).data,
    );
    if (!this.verdict) this.#refuse();
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#work.busy && this.#form.validate()) void this.#save();
  };

  async #save(): Promise<void> {
    const { client } = this.kit;
    const { model } = this;
    const values = this.#form.values();
    const hints = LOCALES.flatMap((locale) => {
      const said = (values[`hint_${locale}`] ?? '').trim();
      return said ? [[locale, said] as const] : [];
    });
    const body = {
      code: values['code'] ?? '',
      name: values['name'] ?? '',
      family: values['family'] ?? '',
      gtin: values['gtin'] || null,
      labelPicture: values['labelPicture'] || null,
      labelHint: Object.fromEntries(hints),
      pictures: lines(values['pictures'] ?? ''),
      serialRule: this.#ruleOf(values),
    };
    const { signal } = this;
    const saved = await this.#work.run(async () => {
      if (model) {
        const request = {
          path: { id: model.id },
          ifMatch: `"${model.version}"`,
          body: { ...body, closed: values['closed'] === 'on' },
          signal,
        };
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
