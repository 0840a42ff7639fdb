import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { CUSTOMER_TYPES } from '../../../db/vocab.ts';
import { Form } from '../../core/forms.ts';
import { Part } from '../../core/part.ts';
import type { components } from '../../core/schema.d.ts';
import { button } from '../../ui/button.ts';
import { dateField } from '../../ui/date-field.ts';
import { dialog } from '../../ui/dialog.ts';
import { errorSummary } from '../../ui/error-summary.ts';
import { notice } from '../../ui/notice.ts';
import { problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { textField } from '../../ui/text-field.ts';
import type { Kit } from '../kit.ts';
import { Work } from '../work.ts';
import { newUid, replaced } from './draft.ts';
import type { Model, Row } from './draft.ts';
import { modelStyles } from './models.styles.ts';
import { rowsView } from './rows.ts';
import type { ModelsTexts } from './strings.ts';

type Link = Model['terms'][number];
type Linked = Link & Row;
type Term = components['schemas']['Term'];
type Offered = components['schemas']['OfferedTerms'];

const linkRow = (link: Link): Linked => ({ ...link, uid: newUid() });

/** How a model is sold: which terms its devices get, to whom, where and when, and whether it is sold at all. */
export class WarrantyAdminModelSale extends Part<Kit> {
  static override readonly tag = 'warranty-admin-model-sale';
  static override styles = modelStyles;
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    t: { attribute: false },
    model: { attribute: false },
    onSaved: { attribute: false },
    links: { state: true },
    terms: { state: true },
    offered: { state: true },
    closing: { state: true },
  };
  t!: ModelsTexts;
  model!: Model;
  onSaved!: (model: Model) => void;
  private links: readonly Linked[] = [];
  private terms: readonly Term[] | undefined;
  private offered: Offered | undefined;
  private closing = false;

  readonly #work = new Work(this);
  readonly #form = new Form(this, {
    t: () => this.t,
    fieldOf: (pointer) => pointer.replace(/^\/items\//, 'terms.').replaceAll('/', '.'),
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const before = changed.get('model') as Model | undefined;
    if (!changed.has('model')) return;
    if (JSON.stringify(before?.terms) !== JSON.stringify(this.model.terms))
      this.links = this.model.terms.map(linkRow);
    if (before?.id !== this.model.id) void this.#load();
  }

  get #writes(): boolean {
    return this.kit.me.rights.includes('unit.change_dates');
  }

  protected override render(): TemplateResult {
    const { t, model } = this;
    const { problem } = this.#work;
    return html`<div class="stack wide">
      <section class="stack" aria-labelledby="terms">
        <div>
          <h3 id="terms">${t.terms}</h3>
          <p class="muted">${t.termsText}</p>
        </div>
        ${this.#writes ? this.#write() : this.#read()} ${this.#today()}
      </section>
      ${problem ? problemView({ problem, t, next: problem.code === 'precondition_failed' ? t.changedMeanwhile : undefined }) : nothing}
      ${this.kit.me.rights.includes('settings.manage') ? this.#sold(model) : nothing}
    </div>`;
  }

  #read(): TemplateResult {
    const { t, model } = this;
    if (model.terms.length === 0) return html`<p class="nothing">${t.termsNone}</p>`;
    return html`<ul class="list">
        ${model.terms.map(
          ({ termCode, customerType, region, soldFrom, soldTo }) =>
            html`<li class="item">
              <span><code class="mono" dir="ltr">${termCode}</code></span>
              <span class="small muted"
                >${customerType ? t[`customer_${customerType}`] : t.customer_all} ·
                ${region ?? t.everywhere}${soldFrom || soldTo ? html` · <bdi>${soldFrom ?? '…'} – ${soldTo ?? '…'}</bdi>` : nothing}</span
              >
            </li>`,
        )}
      </ul>
      <p class="small muted">${t.termsOthers}</p>`;
  }

  #write(): TemplateResult {
    const { t } = this;
    const codes = [...new Set(this.terms?.map(({ code }) => code))];
    return html`<form class="stack" novalidate @input=${this.#form.input} @submit=${this.#submit}>
      ${errorSummary(this.#form, t)}
      ${this.links.length === 0 ? html`<p class="nothing">${t.termsNone}</p>` : nothing}
      ${rowsView({
        rows: this.links,
        most: 50,
        name: t.termN,
        add: t.addTerm,
        make: () =>
          linkRow({
            termCode: codes[0] ?? '',
            customerType: null,
            region: null,
            soldFrom: null,
            soldTo: null,
          }),
        set: (links) => (this.links = links),
        row: (row, at) => this.#link(row, at, codes),
        t,
      })}
      <div class="row end">
        ${button({ label: t.saveTerms, kind: 'primary', type: 'submit', busy: this.#work.busy })}
      </div>
    </form>`;
  }

  #link(row: Linked, at: number, codes: readonly string[]): TemplateResult {
    const { t } = this;
    const name = (field: string) => `terms.${at}.${field}`;
    const error = (field: string) => this.#form.error(name(field));
    const put = (part: Partial<Link>) => (this.links = replaced(this.links, { ...row, ...part }));
    const known = codes.includes(row.termCode) || !row.termCode ? codes : [row.termCode, ...codes];
    return html`<div class="fields narrow">
      ${select({ name: name('termCode'), label: t.term, required: true, value: row.termCode, choices: known.map((code) => ({ value: code, label: this.#nameOf(code) })), error: error('termCode'), onChange: (termCode) => put({ termCode }), t })}
      ${select({ name: name('customerType'), label: t.customer, prompt: t.customer_all, value: row.customerType ?? '', choices: CUSTOMER_TYPES.map((value) => ({ value, label: t[`customer_${value}`] })), onChange: (value) => put({ customerType: (value || null) as Link['customerType'] }), t })}
      ${textField({ name: name('region'), label: t.region, hint: t.regionHint, verbatim: true, maxlength: 6, pattern: '[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?', value: row.region ?? '', error: error('region'), onInput: (value) => put({ region: value.trim().toUpperCase() || null }), t })}
      ${dateField({ name: name('soldFrom'), label: t.soldFrom, value: row.soldFrom ?? '', error: error('soldFrom'), onInput: (value) => put({ soldFrom: value || null }), t })}
      ${dateField({ name: name('soldTo'), label: t.soldTo, value: row.soldTo ?? '', min: row.soldFrom ?? '', error: error('soldTo'), onInput: (value) => put({ soldTo: value || null }), t })}
    </div>`;
  }

  #nameOf(code: string): string {
    const named = this.terms?.find((one) => one.code === code)?.name;
    return named ? `${named} (${code})` : code;
  }

  #today(): TemplateResult | typeof nothing {
    const { t, offered } = this;
    if (!offered) return nothing;
    if (offered.items.length === 0) return notice('warn', html`<p>${t.soldWithout}</p>`);
    return html`<details>
      <summary>${t.soldToday(offered.items.length)}</summary>
      ${offered.items.map(
        ({ name, sentences }) =>
          html`<p><b>${name}</b></p>
            <ul class="sentences">
              ${sentences.map(({ text }) => html`<li>${text}</li>`)}
            </ul>`,
      )}
    </details>`;
  }

  #sold({ closed }: Model): TemplateResult {
    const { t } = this;
    return html`<section class="stack" aria-labelledby="sold">
      <h3 id="sold">${t.sold}</h3>
      <p>${closed ? t.soldNoMore : t.soldStill}</p>
      <div>
        ${
          closed
            ? button({ label: t.sellAgain, busy: this.#work.busy, onClick: () => void this.#close(false) })
            : button({ label: t.closeModel, kind: 'danger', onClick: () => (this.closing = true) })
        }
      </div>
      ${dialog({
        open: this.closing,
        title: t.closeTitle,
        content: html`<p>${t.closeText}</p>`,
        actions: html`${button({ label: t.closeModel, kind: 'danger', busy: this.#work.busy, onClick: () => void this.#close(true) })}
        ${button({ label: t.cancel, kind: 'quiet', onClick: () => (this.closing = false) })}`,
        t,
        onClose: () => (this.closing = false),
      })}
    </section>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#work.busy && this.#form.validate()) void this.#save();
  };

  async #save(): Promise<void> {
    const items = this.links.map(({ uid: _, ...link }) => link);
    const saved = await this.#change(
      async (request) =>
        (await this.kit.client.call('put', '/v1/models/{id}/terms', { ...request, body: { items } })).data,
    );
    if (saved) {
      void this.#look();
      return;
    }
    const { problem } = this.#work;
    if (problem?.code === 'invalid' && this.#form.refuse(problem).length === 0) this.#work.clear();
  }

  async #close(closed: boolean): Promise<void> {
    await this.#change(
      async (request) =>
        (await this.kit.client.call('patch', '/v1/models/{id}', { ...request, body: { closed } })).data,
    );
    this.closing = false;
  }

  async #change(
    send: (request: { path: { id: string }; ifMatch: string; signal: AbortSignal }) => Promise<Model>,
  ): Promise<boolean> {
    const { id, version } = this.model;
    const saved = await this.#work.run(() =>
      send({ path: { id }, ifMatch: `"${version}"`, signal: this.signal }),
    );
    if (!saved) return false;
    if (this.#writes) this.#form.settle();
    this.model = saved;
    this.onSaved(saved);
    this.kit.announce(this.t.saved);
    return true;
  }

  async #load(): Promise<void> {
    const { client } = this.kit;
    await this.#work.run(async () => {
      if (this.#writes)
        this.terms = (await client.call('get', '/v1/terms', { signal: this.signal })).data.items;
    });
    await this.#look();
  }

  /** What somebody who buys today is told; a help, without which the rest still works. */
  async #look(): Promise<void> {
    try {
      const { data } = await this.kit.client.call('get', '/v1/models/{id}/terms', {
        path: { id: this.model.id },
        signal: this.signal,
      });
      this.offered = data;
    } catch {
      this.offered = undefined;
    }
  }
}
