import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { formatInstant, formatPlainDate } from '../../core/format.ts';
import { Form } from '../../core/forms.ts';
import type { FieldError } from '../../core/forms.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { Part } from '../../core/part.ts';
import type { components } from '../../core/schema.d.ts';
import { badge } from '../../ui/badge.ts';
import { button } from '../../ui/button.ts';
import { notice } from '../../ui/notice.ts';
import { problemView } from '../../ui/problem-view.ts';
import { select } from '../../ui/select.ts';
import { skeleton } from '../../ui/skeleton.ts';
import { textArea } from '../../ui/text-area.ts';
import type { Kit } from '../kit.ts';
import { Work } from '../work.ts';
import { registrationStyles } from './registrations.styles.ts';
import type { RegistrationsTexts } from './strings.ts';
import { proofLink } from './wire.ts';
import type { Registration } from './wire.ts';

type Model = components['schemas']['Model'];

/** One registration: why it waits, what it is proven with, and the decision. */
export class WarrantyAdminRegistration extends Part<Kit> {
  static override readonly tag = 'warranty-admin-registration';
  static override styles = registrationStyles;
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    t: { attribute: false },
    registrationId: { attribute: false },
    onDecided: { attribute: false },
    found: { state: true },
    models: { state: true },
    stale: { state: true },
  };

  t!: RegistrationsTexts;
  registrationId = '';
  onDecided!: () => void;
  private found: Registration | undefined;
  private models: readonly Model[] = [];
  private stale = false;
  #key = newIdempotencyKey();
  readonly #work = new Work(this);
  #verb: 'approve' | 'reject' = 'approve';
  readonly #form = new Form(this, { t: () => this.t, check: (form) => this.#missing(new FormData(form)) });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('registrationId')) void this.#load();
  }

  protected override render(): TemplateResult {
    const { t, found } = this;
    const { problem } = this.#work;
    return html`<div class="stack wide">
      ${this.stale ? notice('warn', html`<p>${t.changedMeanwhile}</p>`, { alert: true }) : nothing}
      ${problem ? problemView({ problem, t, onRetry: () => void this.#load() }) : nothing}
      ${found ? this.#whole(found) : problem ? nothing : skeleton(6, t)}
    </div>`;
  }

  #whole(one: Registration): TemplateResult {
    const { t, kit } = this;
    const day = (date: string | null) => (date ? formatPlainDate(date, kit.locale) : '–');
    return html`<div>
        <h3>${one.model?.name ?? t.modelUnknown} · <span class="mono" dir="ltr">${one.serial}</span></h3>
        <p class="muted">
          <span class="mono" dir="ltr">${one.ref}</span> · ${t[`channel_${one.channel}`]} ·
          ${formatInstant(one.createdAt, kit.locale)}
        </p>
      </div>
      ${
        one.reasons.length > 0
          ? notice(
              'warn',
              html`<p><b>${t.waitsBecause}</b></p>
                <ul class="plain">
                  ${one.reasons.map(({ text }) => html`<li>${text}</li>`)}
                </ul>`,
            )
          : nothing
      }
      <dl class="facts">
        <dt>${t.state}</dt>
        <dd>${badge(one.state === 'active' ? 'good' : 'warn', one.stateText)}</dd>
        <dt>${t.customer}</dt>
        <dd>
          <bdi
            >${[one.customer?.name, one.customer?.email, one.customer?.phone].filter(Boolean).join(' · ') || '–'}</bdi
          >
        </dd>
        <dt>${t.bought}</dt>
        <dd>${day(one.purchaseDate)}</dd>
        <dt>${t.delivered}</dt>
        <dd>${day(one.deliveryDate)}</dd>
        <dt>${t.invoice}</dt>
        <dd><bdi>${[one.invoiceNo, one.invoiceLine].filter(Boolean).join(' / ') || '–'}</bdi></dd>
        ${
          one.decisionReason
            ? html`<dt>${t.decidedWith}</dt>
                <dd><bdi>${one.decisionReason}</bdi></dd>`
            : nothing
        }
        ${
          one.receipt
            ? html`<dt>${t.cover}</dt>
                <dd>${one.receipt.headline}</dd>`
            : nothing
        }
      </dl>
      ${this.#conflicts(one)} ${this.#proofs(one)} ${this.#decision(one)}`;
  }

  #conflicts({ conflicts }: Registration): TemplateResult | typeof nothing {
    const { t, kit } = this;
    if (conflicts.length === 0) return nothing;
    const say = (field: string, value: string) =>
      field === 'date' ? formatPlainDate(value, kit.locale) : value;
    return html`<section class="stack tight" aria-labelledby="conflicts">
      <h4 id="conflicts">${t.conflicts}</h4>
      <div class="scroll" tabindex="0" role="group" aria-labelledby="conflicts">
        <table>
          <thead>
            <tr>
              <td></td>
              <th scope="col">${t.sold}</th>
              <th scope="col">${t.registered}</th>
            </tr>
          </thead>
          <tbody>
            ${conflicts.map(
              ({ field, sold, registered }) =>
                html`<tr>
                  <th scope="row">${t[`field_${field}`]}</th>
                  <td><bdi>${say(field, sold)}</bdi></td>
                  <td><bdi>${say(field, registered)}</bdi></td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #proofs({ proofs }: Registration): TemplateResult {
    const { t, kit } = this;
    return html`<section class="stack tight" aria-labelledby="proofs">
      <h4 id="proofs">${t.proofs}</h4>
      ${
        proofs.length === 0
          ? html`<p class="muted">${t.noProofs}</p>`
          : proofs.map(
              (proof) =>
                html`<warranty-admin-proof
                  .kit=${kit}
                  .t=${t}
                  .proof=${proof}
                  .link=${proofLink(kit.client)}
                ></warranty-admin-proof>`,
            )
      }
    </section>`;
  }

  #decision({ actions, state, model }: Registration): TemplateResult | typeof nothing {
    const { t } = this;
    if (state !== 'pending_approval') return nothing;
    if (!actions.includes('approve')) return html`<p class="muted">${t.own}</p>`;
    const { busy } = this.#work;
    const error = (name: string) => this.#form.error(name);
    return html`<section class="box" aria-labelledby="decide">
      <form
        class="stack"
        novalidate
        @input=${this.#form.input}
        @submit=${(event: Event) => event.preventDefault()}
      >
        <h4 id="decide">${t.decide}</h4>
        ${
          model
            ? nothing
            : html`<div class="fields">
                ${select({ name: 'modelId', label: t.model, hint: t.modelHint, prompt: t.choose, choices: this.models.filter(({ closed }) => !closed).map(({ id, name }) => ({ value: id, label: name })), error: error('modelId'), t })}
              </div>`
        }
        ${textArea({ name: 'reason', label: t.reason, hint: t.reasonHint, rows: 3, maxlength: 5000, error: error('reason'), t })}
        <div class="row">
          ${button({ label: t.approve, kind: 'primary', busy, onClick: () => void this.#decide('approve') })}
          ${button({ label: t.reject, kind: 'danger', busy, onClick: () => void this.#decide('reject') })}
        </div>
      </form>
    </section>`;
  }

  /** A refusal is told why; what was not known becomes a device of a model. */
  #missing(said: FormData): FieldError[] {
    const { t } = this;
    const name = this.#verb === 'reject' ? 'reason' : 'modelId';
    const value = said.get(name);
    if (value === null || (typeof value === 'string' && value.trim())) return [];
    return [{ name, message: name === 'reason' ? t.fillIn : t.chooseOne }];
  }

  #load(): Promise<unknown> {
    const { client } = this.kit;
    const { signal } = this;
    return this.#work.again(async () => {
      const path = { id: this.registrationId };
      const { data } = await client.call('get', '/v1/registrations/{id}', { path, signal });
      this.found = data;
      if (!data.model && data.actions.includes('approve'))
        this.models = (await client.call('get', '/v1/models', { signal })).data.items;
    });
  }

  async #decide(verb: 'approve' | 'reject'): Promise<void> {
    const { found: one, kit, t, signal } = this;
    this.#verb = verb;
    if (!one || !this.#form.validate()) return;
    const { reason = '', modelId } = this.#form.values();
    this.stale = false;
    const request = { path: { id: one.id }, idempotencyKey: this.#key, signal };
    const done = await this.#work.run(async () => {
      const { data } =
        verb === 'approve'
          ? await kit.client.call('post', '/v1/registrations/{id}/approve', {
              ...request,
              body: { ...(reason.trim() ? { reason } : {}), ...(modelId ? { modelId } : {}) },
            })
          : await kit.client.call('post', '/v1/registrations/{id}/reject', { ...request, body: { reason } });
      return data;
    });
    this.#key = newIdempotencyKey();
    if (done) {
      this.found = done;
      kit.announce(verb === 'approve' ? t.approved : t.rejected);
      this.onDecided();
      return;
    }
    const { problem } = this.#work;
    if (problem?.code === 'wrong_state') {
      this.stale = true;
      await this.#load();
    } else if (problem?.code === 'invalid' && this.#form.refuse(problem).length === 0) this.#work.clear();
  }
}
