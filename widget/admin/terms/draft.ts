import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { formatPlainDate } from '../../core/format.ts';
import { Form } from '../../core/forms.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { Part } from '../../core/part.ts';
import type { components } from '../../core/schema.d.ts';
import { button } from '../../ui/button.ts';
import { dateField } from '../../ui/date-field.ts';
import { dialog } from '../../ui/dialog.ts';
import { errorSummary } from '../../ui/error-summary.ts';
import { notice } from '../../ui/notice.ts';
import { problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { textArea } from '../../ui/text-area.ts';
import { textField } from '../../ui/text-field.ts';
import type { Kit } from '../kit.ts';
import { Work } from '../work.ts';
import { BASES, bodyOf, COMPONENTS, exclusionText, monthsOf, startField, startsOf } from './body.ts';
import type { TermBody } from './body.ts';
import type { TermsTexts } from './strings.ts';
import { termStyles } from './terms.styles.ts';

type Draft = components['schemas']['TermDraft'];
type Preview = components['schemas']['TermPreview'];
type Cover = Pick<Preview['units']['examples'][number]['before'], 'verdict' | 'lastCoveredDay' | 'lifetime'>;
/** `undefined` id: it was not saved yet. */
export type Written = Pick<Draft, 'body'> & Partial<Draft>;

/** Writes one term: a form, what it says, what it gives, and publishing. */
export class WarrantyAdminTermDraft extends Part<Kit> {
  static override readonly tag = 'warranty-admin-term-draft';
  static override styles = termStyles;
  static override properties: PropertyDeclarations = {
    t: { attribute: false },
    draft: { attribute: false },
    onSaved: { attribute: false },
    onGone: { attribute: false },
    preview: { state: true },
    publishing: { state: true },
    body: { state: true },
  };
  t!: TermsTexts;
  draft!: Written;
  onSaved!: (draft: Draft) => void;
  onGone!: () => void;
  private preview: Preview | undefined;
  private publishing = false;
  private body: TermBody | undefined;
  #key = newIdempotencyKey();
  #samples = ['', '-12', '-30'].map((months) => shiftMonths(Number(months)));

  readonly #work = new Work(this);
  readonly #form = new Form(this, {
    t: () => this.t,
    fieldOf: (pointer) => FIELDS[pointer.split('/')[2] ?? ''] ?? pointer.split('/')[2] ?? '',
    check: () =>
      this.#written().periods.length > 0 || this.#written().kind === 'statutory'
        ? []
        : [{ name: 'months_whole', message: this.t.badPeriod }],
  });

  protected override render(): TemplateResult {
    const { t, draft } = this;
    const body = this.body ?? draft.body;
    const { problem } = this.#work;
    return html`<div class="stack wide">
      ${
        body.source?.check
          ? notice(
              'info',
              html`<p>${t.lawyer}</p>
                <p class="small muted">${body.source.law}</p>`,
            )
          : nothing
      }
      <form class="stack" novalidate @input=${this.#form.input} @submit=${this.#submit}>
        ${errorSummary(this.#form, t)} ${this.#main(body)} ${this.#more(body)}
        <div class="row">
          ${button({ label: t.save, kind: 'primary', type: 'submit', busy: this.#work.busy })}
          ${
            draft.id
              ? html`${button({ label: t.preview, onClick: () => void this.#show() })}
                ${button({ label: t.publish, onClick: () => void this.#askToPublish() })}
                ${button({ label: t.discard, kind: 'quiet', onClick: () => void this.#discard() })}`
              : nothing
          }
        </div>
      </form>
      ${problem ? problemView({ problem, t, next: problem.code === 'precondition_failed' ? t.changedMeanwhile : undefined }) : nothing}
      ${this.#said(this.preview?.sentences ?? draft.sentences ?? [])}
      ${this.preview ? this.#gives(this.preview) : nothing}
      ${dialog({
        open: this.publishing,
        title: t.publishTitle,
        content: html`<p>${t.publishText}</p>
          ${this.preview ? html`<p>${this.#counts(this.preview)}</p>` : nothing}
          ${dateField({ name: 'validFrom', label: t.validFrom, value: shiftMonths(0), t })}`,
        actions: html`${button({ label: t.publish, kind: 'primary', busy: this.#work.busy, onClick: () => void this.#publish() })}
        ${button({ label: t.cancel, kind: 'quiet', onClick: () => (this.publishing = false) })}`,
        t,
        onClose: () => (this.publishing = false),
      })}
    </div>`;
  }

  #main(body: TermBody): TemplateResult {
    const { t } = this;
    const error = (name: string) => this.#form.error(name);
    const number = (name: string, label: string, value: unknown) =>
      textField({
        name,
        label,
        type: 'number',
        inputmode: 'numeric',
        value: String(value ?? ''),
        error: error(name),
        t,
      });
    return html`<div class="fields">
        ${textField({ name: 'code', label: t.code, hint: t.codeHint, verbatim: true, required: true, maxlength: 60, value: body.code, error: error('code'), t })}
        ${textField({ name: 'name', label: t.name, required: true, maxlength: 200, value: body.name, error: error('name'), t })}
        ${select({ name: 'kind', label: t.kind, required: true, value: body.kind, choices: choices(['commercial', 'statutory', 'extension'], (one) => t[`kind_${one}`]), t })}
        ${select({ name: 'liable', label: t.liable, required: true, value: body.liableParty, choices: choices(['manufacturer', 'seller', 'provider'], (one) => t[`liable_${one}`]), t })}
      </div>
      <fieldset class="plain stack">
        <legend>${t.periods}</legend>
        <div class="fields narrow">
          ${COMPONENTS.map((one) => number(`months_${one}`, t[one], monthsOf(body, one)))}
        </div>
      </fieldset>
      <fieldset class="plain stack">
        <legend>${t.starts}</legend>
        <p class="muted">${t.startsHint}</p>
        <div class="fields narrow">
          ${startsOf(body).map((basis, at) =>
            select({
              name: startField(at),
              label: t.startNo(at + 1),
              required: at === 0,
              ...(at === 0 ? {} : { prompt: t.noStart }),
              value: basis,
              choices: choices(BASES, (one) => t[`basis_${one}`]),
              error: error(startField(at)),
              t,
            }),
          )}
        </div>
      </fieldset>
      <div class="fields">
        ${select({ name: 'end', label: t.end, required: true, value: body.endConvention, choices: choices(['same_date', 'day_before'], (one) => t[`end_${one}`]), t })}
      </div>
      ${textArea({ name: 'summary', label: t.summary, rows: 2, required: Object.keys(body.texts).length === 0, maxlength: 5000, value: body.texts[this.kit.language]?.summary ?? '', error: error('summary'), t })}
      ${textArea({ name: 'exclusions', label: t.exclusions, hint: t.exclusionsHint, rows: 3, value: exclusionText(body, this.kit.language), error: error('exclusions'), t })}`;
  }

  #more(body: TermBody): TemplateResult {
    const { t } = this;
    const number = (name: string, label: string, value: unknown) =>
      textField({
        name,
        label,
        type: 'number',
        inputmode: 'numeric',
        value: String(value ?? ''),
        error: this.#form.error(name),
        t,
      });
    const { registration, replacementPolicy: replacement } = body;
    return html`<details>
      <summary>${t.more}</summary>
      <div class="fields">
        ${number('fallback', t.fallback, body.fallback?.days)}
        ${number('shelfCap', t.shelfCap, body.shelfCapMonths)}
        ${select({ name: 'replacement', label: t.replacement, required: true, value: replacement.kind, choices: choices(['inherit_remaining', 'greater_of', 'new_full', 'none'], (one) => t[`replacement_${one}`]), t })}
        ${number('replacementDays', t.replacementDays, 'days' in replacement ? replacement.days : '')}
        ${number('registrationDays', t.registrationDays, registration?.withinDays)}
        ${number('registrationMonths', t.registrationMonths, registration?.periods[0]?.value)}
        ${number('repairDays', t.repairDays, body.repairDays)}
        ${number('filingDays', t.filingDays, body.filingDays)}
        ${select({ name: 'transfer', label: t.transfer, prompt: t.transfer_none, value: body.transfer?.kind, choices: choices(['always', 'once', 'never'], (one) => t[`transfer_${one}`]), t })}
        ${select({ name: 'customers', label: t.customers, prompt: t.customers_all, value: body.customerType, choices: choices(['consumer', 'business'], (one) => t[`customers_${one}`]), t })}
        ${textField({ name: 'regions', label: t.regions, hint: t.regionsHint, verbatim: true, value: body.regions?.join(', ') ?? '', error: this.#form.error('regions'), t })}
      </div>
    </details>`;
  }

  #said(sentences: readonly { text: string }[]): TemplateResult | typeof nothing {
    if (sentences.length === 0) return nothing;
    return html`<section class="stack" aria-labelledby="said">
      <h3 id="said">${this.t.sentences}</h3>
      <ul class="sentences">
        ${sentences.map(({ text }) => html`<li>${text}</li>`)}
      </ul>
    </section>`;
  }

  #gives({ samples, units }: Preview): TemplateResult {
    const { t } = this;
    return html`<section class="stack" aria-labelledby="gives">
        <h3 id="gives">${t.samples}</h3>
        <div class="fields">
          ${samples.map(
            (receipt, at) =>
              html`<div class="sample stack">
                ${dateField({
                  name: `sample_${at}`,
                  label: `${t.sample(at + 1)}: ${t.delivered}`,
                  value: this.#samples[at],
                  onInput: (value) => this.#move(at, value),
                  required: true,
                  t,
                })}
                <p><b>${t[`verdict_${receipt.verdict}`]}</b> · ${t.lastDay}: ${this.#day(receipt)}</p>
              </div>`,
          )}
        </div>
      </section>
      <section class="stack" aria-labelledby="own">
        <div>
          <h3 id="own">${t.own}</h3>
          <p class="muted">${t.ownText} ${t.counted(units.examined, units.total)}</p>
        </div>
        <p>${this.#counts({ units })}</p>
        ${
          units.examples.length === 0
            ? nothing
            : html`<ul class="list">
                ${units.examples.map(
                  ({ serial, before, after }) =>
                    html`<li class="item">
                      <code class="mono" dir="ltr">${serial}</code>
                      <span>${t.before}: ${this.#cover(before)}</span>
                      <span>${t.after}: ${this.#cover(after)}</span>
                    </li>`,
                )}
              </ul>`
        }
      </section>`;
  }

  #counts({ units }: Pick<Preview, 'units'>): string {
    return this.t.changes(units.verdictChanges, units.lastDayChanges);
  }

  #cover(cover: Cover): string {
    return `${this.t[`verdict_${cover.verdict}`]}, ${this.#day(cover)}`;
  }

  #day({ lastCoveredDay, lifetime }: Omit<Cover, 'verdict'>): string {
    if (lifetime) return this.t.lifetime;
    return lastCoveredDay ? formatPlainDate(lastCoveredDay, this.kit.locale) : '–';
  }

  #written(): TermBody {
    return bodyOf(this.#form.values(), this.draft.body, this.kit.language);
  }

  #move(at: number, value: string): void {
    if (!value) return;
    this.#samples = this.#samples.map((one, index) => (index === at ? value : one));
    void this.#show();
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#work.busy && this.#form.validate()) void this.#save();
  };

  async #save(): Promise<Draft | undefined> {
    const { client } = this.kit;
    const { id, version } = this.draft;
    const body = { body: this.#written() };
    this.body = body.body;
    const saved = await this.#work.run(async () =>
      id
        ? (
            await client.call('patch', '/v1/term-drafts/{id}', {
              path: { id },
              ifMatch: `"${version ?? 1}"`,
              body,
              signal: this.signal,
            })
          ).data
        : (
            await client.call('post', '/v1/term-drafts', {
              body,
              idempotencyKey: this.#key,
              signal: this.signal,
            })
          ).data,
    );
    this.#key = newIdempotencyKey();
    if (!saved) {
      this.#refuse();
      return undefined;
    }
    this.#form.settle();
    this.draft = saved;
    this.body = undefined;
    this.onSaved(saved);
    this.kit.announce(this.t.saved);
    await this.#show();
    return saved;
  }

  async #show(): Promise<void> {
    const { id } = this.draft;
    if (!id || this.#work.busy || !this.#form.validate()) return;
    const body = {
      body: this.#written(),
      samples: this.#samples.map((delivery) => ({ dates: { delivery } })),
    };
    this.body = body.body;
    const found = await this.#work.run(
      async () =>
        (
          await this.kit.client.call('post', '/v1/term-drafts/{id}/preview', {
            path: { id },
            body,
            signal: this.signal,
          })
        ).data,
    );
    if (found) this.preview = found;
    else this.#refuse();
  }

  async #askToPublish(): Promise<void> {
    if (!this.#form.validate() || !(await this.#save())) return;
    this.publishing = true;
  }

  async #publish(): Promise<void> {
    const { id, version = 1 } = this.draft;
    if (!id) return;
    const field = this.shadowRoot?.querySelector<HTMLInputElement>('[name=validFrom]');
    const body = field?.value ? { validFrom: field.value } : {};
    const done = await this.#work.run(
      async () =>
        (
          await this.kit.client.call('post', '/v1/term-drafts/{id}/publish', {
            path: { id },
            ifMatch: `"${version}"`,
            body,
            signal: this.signal,
          })
        ).data,
    );
    this.publishing = false;
    if (done) this.onGone();
  }

  async #discard(): Promise<void> {
    const { id } = this.draft;
    if (!id) return;
    const gone = await this.#work.run(async () => {
      await this.kit.client.call('delete', '/v1/term-drafts/{id}', {
        path: { id },
        answer: 'none' as const,
        signal: this.signal,
      });
      return true;
    });
    if (gone) this.onGone();
  }

  #refuse(): void {
    const { problem } = this.#work;
    if (problem?.code !== 'invalid' || problem.errors.length === 0) return;
    if (this.#form.refuse(problem).length === 0) this.#work.clear();
  }
}

/** Fields of the form by the member of the body that they write. */
const FIELDS: Record<string, string> = {
  liableParty: 'liable',
  startBases: 'start_0',
  periods: 'months_whole',
  texts: 'summary',
  shelfCapMonths: 'shelfCap',
  registration: 'registrationDays',
};

const choices = <const V extends string>(values: readonly V[], labelOf: (value: V) => string) =>
  values.map((value) => ({ value, label: labelOf(value) }));

function shiftMonths(months: number): string {
  const day = new Date();
  day.setUTCDate(Math.min(day.getUTCDate(), 28));
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString().slice(0, 10);
}
