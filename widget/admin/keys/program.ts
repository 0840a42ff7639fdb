import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { KEY_SCOPES } from '../../../db/vocab.ts';
import type { KeyScope } from '../../../db/vocab.ts';
import { Form } from '../../core/forms.ts';
import { formatInstant, formatPlainDate } from '../../core/format.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { withRetry } from '../../core/retry.ts';
import { button } from '../../ui/button.ts';
import { choiceCards } from '../../ui/choice.ts';
import { dateField } from '../../ui/date-field.ts';
import { dialog } from '../../ui/dialog.ts';
import { errorSummary } from '../../ui/error-summary.ts';
import { notice } from '../../ui/notice.ts';
import { problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { textArea } from '../../ui/text-area.ts';
import { textField } from '../../ui/text-field.ts';
import { copyButton } from '../copy-button.ts';
import { lines } from '../lines.ts';
import { organizationChoices } from '../organization-choices.ts';
import type { Choice } from '../organization-choices.ts';
import { moneyOf, moneyText, moneyValues } from '../money.ts';
import { Work } from '../work.ts';
import { programChips } from './keys.ts';
import { KeysPart } from './keys-part.ts';
import type { KeysTexts } from './strings.ts';
import type { Program, ProgramWithSecret } from './wire.ts';

const AMOUNT = '\\d{1,12}([.,]\\d{1,2})?';
const OVERLAPS = [24, 72, 168, 0];
const FOR_SERVICE: readonly KeyScope[] = ['claims:decide', 'workshop:write', 'audit:read'];

/** One secret key: made, rolled, revoked. The secret is shown once. */
export class WarrantyAdminProgram extends KeysPart {
  static override readonly tag = 'warranty-admin-program';
  static override properties: PropertyDeclarations = {
    program: { attribute: false },
    onSaved: { attribute: false },
    secret: { state: true },
    asking: { state: true },
    organizations: { state: true },
    decides: { state: true },
  };
  program: Program | undefined;
  onSaved!: (program: Program) => void;
  private secret: string | undefined;
  private asking: 'roll' | 'revoke' | 'limit' | undefined;
  private decides = false;
  private organizations: readonly Choice[] = [];
  #overlap = 24;
  #key = newIdempotencyKey();

  readonly #work = new Work(this);
  readonly #form = new Form(this, {
    t: () => this.t,
    fieldOf: (pointer) => {
      const [, first = '', second] = pointer.split('/');
      return first === 'amountLimit' ? (second === 'currency' ? 'currency' : 'amount') : first;
    },
    check: (form) =>
      new FormData(form).getAll('scopes').length === 0
        ? [{ name: 'scopes', message: this.t.elementsNone }]
        : [],
  });

  protected override firstUpdated(): void {
    super.firstUpdated();
    void organizationChoices(this.kit.client, this.signal).then(
      (found) => (this.organizations = found),
      () => undefined,
    );
  }

  protected override render(): TemplateResult {
    const { t, kit, program } = this;
    return html`<div class="stack wide">
      <div class="stack tight">
        <div>
          ${button({ label: t.back, kind: 'quiet', onClick: () => kit.go({ panel: 'keys', path: '' }) })}
        </div>
        <div class="head">
          <h2 tabindex="-1" dir="auto">${program?.name ?? t.newProgram}</h2>
          ${program ? html`<span class="row">${programChips(program, t, kit.locale)}</span>` : nothing}
        </div>
      </div>
      ${this.secret ? this.#secretView(this.secret) : nothing}
      ${program ? this.#facts(program) : this.#fields()}
      ${this.#work.problem ? problemView({ problem: this.#work.problem, t }) : nothing}
      ${program && !program.revokedAt ? this.#actions(program) : nothing}
    </div>`;
  }

  #secretView(secret: string): TemplateResult {
    const { t, kit } = this;
    return notice(
      'warn',
      html`<h3 tabindex="-1" data-secret>${t.secret}</h3>
        <p>${t.secretOnce}</p>
        <code class="value mono" dir="ltr">${secret}</code>
        <div class="row">
          ${copyButton(secret, { kit, what: t.secret })}
          ${button({ label: t.secretKept, kind: 'quiet', onClick: () => (this.secret = undefined) })}
        </div>`,
      { alert: true },
    );
  }

  #facts(program: Program): TemplateResult {
    const { t, kit } = this;
    const instant = (at: string | null, otherwise: string) =>
      at ? formatInstant(at, kit.locale) : otherwise;
    const { exposedOn, previous } = program;
    return html`${
        exposedOn && !program.revokedAt
          ? notice('bad', html`<p>${t.exposed(formatPlainDate(exposedOn, kit.locale))}</p>`)
          : nothing
      }
      ${
        previous
          ? notice(
              'info',
              html`<p>${t.previous(previous.hint, formatInstant(previous.expiresAt, kit.locale))}</p>`,
            )
          : nothing
      }
      <dl class="facts">
        <dt>${t.hint}</dt>
        <dd><code class="mono" dir="ltr">${program.hint}</code></dd>
        <dt>${t.scopes}</dt>
        <dd>${program.scopes.map((scope) => scopeName(scope, t)).join(' · ')}</dd>
        <dt>${t.organization}</dt>
        <dd>${program.organizationId ? this.#organizationName(program.organizationId) : t.wholeBrand}</dd>
        <dt>${t.networks}</dt>
        <dd dir="auto">${program.networks.join(', ') || t.anywhere}</dd>
        ${
          program.scopes.includes('claims:decide')
            ? html`<dt>${t.limit}</dt>
                <dd>
                  ${program.amountLimit ? moneyText(program.amountLimit, kit.locale) : t.limitNone}
                  ${program.revokedAt ? nothing : button({ label: t.limitSet, kind: 'quiet', onClick: () => (this.asking = 'limit') })}
                </dd>`
            : nothing
        }
        <dt>${t.created}</dt>
        <dd>${formatInstant(program.createdAt, kit.locale)}</dd>
        <dt>${t.lastUsed}</dt>
        <dd>${instant(program.lastUsedAt, t.notUsed)}</dd>
        <dt>${t.expires}</dt>
        <dd>${instant(program.expiresAt, t.never)}</dd>
        ${
          program.revokedAt
            ? html`<dt>${t.revoked}</dt>
                <dd>${formatInstant(program.revokedAt, kit.locale)}</dd>`
            : nothing
        }
      </dl>`;
  }

  #organizationName(id: string): string {
    return this.organizations.find(({ value }) => value === id)?.label ?? id;
  }

  #fields(): TemplateResult {
    const { t } = this;
    const error = (name: string) => this.#form.error(name);
    return html`<form class="stack" novalidate @input=${this.#form.input} @submit=${this.#submit}>
      ${errorSummary(this.#form, t)}
      ${textField({ name: 'name', label: t.name, hint: t.nameHint, required: true, maxlength: 60, error: error('name'), t })}
      ${choiceCards({
        name: 'mode',
        label: t.mode,
        required: true,
        value: 'live',
        choices: [
          { value: 'live', label: t.live, description: t.liveText },
          { value: 'test', label: t.test, description: t.testText },
        ],
        t,
      })}
      <fieldset class="field">
        <legend class="label">${t.scopes}</legend>
        <div class="ticks">
          ${KEY_SCOPES.map(
            (scope) =>
              html`<label class="choice plain">
                <input
                  type="checkbox"
                  name="scopes"
                  value=${scope}
                  @change=${(event: Event) => {
                    if (scope === 'claims:decide') this.decides = (event.target as HTMLInputElement).checked;
                  }}
                />
                <span
                  >${scopeName(scope, t)} <code class="mono small muted" dir="ltr">${scope}</code>${
                    FOR_SERVICE.includes(scope)
                      ? html`<span class="description">${t.forService}</span>`
                      : nothing
                  }</span
                >
              </label>`,
          )}
        </div>
        ${error('scopes') ? html`<p class="error" role="alert">${error('scopes')}</p>` : nothing}
      </fieldset>
      ${this.decides ? this.#limitFields(null) : nothing}
      <div class="fields">
        ${select({ name: 'organizationId', label: t.organization, hint: t.organizationHint, prompt: t.wholeBrand, choices: this.organizations, error: error('organizationId'), t })}
        ${dateField({ name: 'expiresAt', label: t.expires, hint: t.expiresHint, min: today(), error: error('expiresAt'), t })}
      </div>
      ${textArea({ name: 'networks', label: t.networks, hint: t.networksHint, rows: 2, error: error('networks'), t })}
      <div>${button({ label: t.create, kind: 'primary', type: 'submit', busy: this.#work.busy })}</div>
    </form>`;
  }

  #limitFields(limit: Program['amountLimit']): TemplateResult {
    const { t } = this;
    const { amount = '', currency = '' } = moneyValues(limit);
    const error = (name: string) => (this.program ? undefined : this.#form.error(name));
    return html`<div class="fields">
      ${textField({ name: 'amount', label: t.limit, hint: t.limitHint, inputmode: 'decimal', pattern: AMOUNT, value: amount, error: error('amount'), t })}
      ${textField({ name: 'currency', label: t.currency, hint: t.currencyHint, verbatim: true, maxlength: 3, pattern: '[A-Za-z]{3}', value: currency, error: error('currency'), t })}
    </div>`;
  }

  readonly #setLimit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const { program } = this;
    const form = event.currentTarget as HTMLFormElement;
    if (!program || !form.reportValidity()) return;
    const request = {
      path: { id: program.id },
      body: { amountLimit: limitOf(new FormData(form)) },
      idempotencyKey: newIdempotencyKey(),
      signal: this.signal,
    };
    const changed = await this.#work.run(
      async () => (await this.kit.client.call('put', '/v1/api-keys/{id}/limit', request)).data,
    );
    this.asking = undefined;
    if (!changed) return;
    this.onSaved(changed);
    this.kit.announce(this.t.saved);
  };

  #actions(program: Program): TemplateResult {
    const { t } = this;
    const close = () => (this.asking = undefined);
    const { busy } = this.#work;
    return html`<div class="row end">
        ${button({ label: t.roll, onClick: () => (this.asking = 'roll') })}
        ${button({ label: t.revoke, kind: 'danger', onClick: () => (this.asking = 'revoke') })}
      </div>
      ${dialog({
        open: this.asking === 'limit',
        title: t.limitSet,
        content: html`<form class="stack" @submit=${this.#setLimit}>
          ${this.#limitFields(program.amountLimit)}
          <div class="row">
            ${button({ label: t.save, kind: 'primary', type: 'submit', busy })}
            ${button({ label: t.cancel, kind: 'quiet', onClick: close })}
          </div>
        </form>`,
        t,
        onClose: close,
      })}
      ${dialog({
        open: this.asking === 'roll' || this.asking === 'revoke',
        title: this.asking === 'roll' ? t.rollTitle : t.revokeProgram,
        content:
          this.asking === 'roll'
            ? html`<p>${t.rollText}</p>
                ${select({
                  name: 'overlap',
                  label: t.overlap,
                  required: true,
                  value: String(this.#overlap),
                  choices: OVERLAPS.map((hours) => ({
                    value: String(hours),
                    label: hours ? t.hours(hours) : t.overlapNone,
                  })),
                  onChange: (value) => (this.#overlap = Number(value)),
                  t,
                })}`
            : html`<p>${t.revokeProgramText}</p>`,
        actions: html`${
          this.asking === 'roll'
            ? button({ label: t.roll, kind: 'primary', busy, onClick: () => void this.#roll(program) })
            : button({ label: t.revoke, kind: 'danger', busy, onClick: () => void this.#revoke(program) })
        }
        ${button({ label: t.cancel, kind: 'quiet', onClick: close })}`,
        t,
        onClose: close,
      })}`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#work.busy || !this.#form.validate()) return;
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const [organizationId, day] = [text('organizationId'), text('expiresAt')];
    const amountLimit = limitOf(form);
    const body = {
      name: text('name'),
      mode: text('mode') === 'test' ? ('test' as const) : ('live' as const),
      scopes: KEY_SCOPES.filter((scope) => form.getAll('scopes').includes(scope)),
      networks: lines(text('networks')),
      ...(organizationId ? { organizationId } : {}),
      ...(amountLimit ? { amountLimit } : {}),
      ...(day ? { expiresAt: new Date(`${day}T23:59:59`).toISOString() } : {}),
    };
    void this.#show(() => this.kit.client.call('post', '/v1/api-keys', { body, ...this.#once }));
  };

  async #roll({ id }: Program): Promise<void> {
    const body = { overlapHours: this.#overlap };
    await this.#show(() =>
      this.kit.client.call('post', '/v1/api-keys/{id}/roll', { path: { id }, body, ...this.#once }),
    );
  }

  get #once() {
    return { idempotencyKey: this.#key, signal: this.signal };
  }

  /** An answer that was lost is asked for again with the same key and shows the same secret. */
  async #show(ask: () => Promise<{ data: ProgramWithSecret }>): Promise<void> {
    const made = await this.#work.run(async () => (await withRetry(ask, { signal: this.signal })).data);
    this.asking = undefined;
    this.#key = newIdempotencyKey();
    if (!made) return this.#refuse();
    const { secret, ...program } = made;
    this.secret = secret;
    this.onSaved(program);
    this.kit.go({ panel: 'keys', path: `program/${program.id}` }, 'replace');
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('[data-secret]')?.focus();
  }

  async #revoke({ id }: Program): Promise<void> {
    const request = { path: { id }, body: {}, idempotencyKey: newIdempotencyKey(), signal: this.signal };
    const revoked = await this.#work.run(
      async () => (await this.kit.client.call('post', '/v1/api-keys/{id}/revoke', request)).data,
    );
    this.asking = undefined;
    if (!revoked) return;
    this.secret = undefined;
    this.onSaved(revoked);
    this.kit.announce(this.t.revoked);
  }

  #refuse(): void {
    const { problem } = this.#work;
    if (this.program || problem?.code !== 'invalid' || problem.errors.length === 0) return;
    if (this.#form.refuse(problem).length === 0) this.#work.clear();
  }
}

function scopeName(scope: KeyScope, t: KeysTexts): string {
  const texts: Readonly<Record<string, unknown>> = t;
  const name = texts[`scope_${scope.replace(':', '_')}`];
  return typeof name === 'string' ? name : scope;
}

const limitOf = (form: FormData) =>
  moneyOf({ amount: String(form.get('amount') ?? ''), currency: String(form.get('currency') ?? '') });

const today = (): string => new Date().toISOString().slice(0, 10);
