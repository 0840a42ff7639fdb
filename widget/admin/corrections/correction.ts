import { html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { formatInstant, formatPlainDate } from '../../core/format.ts';
import { Form } from '../../core/forms.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { Part } from '../../core/part.ts';
import type { components } from '../../core/schema.d.ts';
import { baseStyles } from '../../core/styles.ts';
import { badge, badgeStyles, VERDICT_TONES } from '../../ui/badge.ts';
import { button, buttonStyles } from '../../ui/button.ts';
import { dateField } from '../../ui/date-field.ts';
import { denseStyles } from '../../ui/dense.ts';
import { fieldStyles } from '../../ui/field.ts';
import { notice, noticeStyles } from '../../ui/notice.ts';
import { problemStyles, problemView } from '../../ui/problem-view.ts';
import { skeleton, skeletonStyles } from '../../ui/skeleton.ts';
import { textArea } from '../../ui/text-area.ts';
import type { Kit } from '../kit.ts';
import { panelStyles } from '../panel.styles.ts';
import type { WarrantyAdminProof } from '../proof.ts';
import { Work } from '../work.ts';
import type { CorrectionsTexts } from './strings.ts';

type Correction = components['schemas']['DateCorrection'];
type Cover = NonNullable<Correction['before']>;

/** One proposed date: what is said, by what proof, what it would change, and the decision. */
export class WarrantyAdminCorrection extends Part<Kit> {
  static override readonly tag = 'warranty-admin-correction';
  static override styles = [
    baseStyles,
    badgeStyles,
    fieldStyles,
    buttonStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    denseStyles,
    panelStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    t: { attribute: false },
    correctionId: { attribute: false },
    found: { state: true },
  };

  t!: CorrectionsTexts;
  correctionId = '';
  private found: Correction | undefined;
  #stale = false;
  readonly #work = new Work(this);
  readonly #form = new Form(this, { t: () => this.t });

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('correctionId')) void this.#load();
  }

  protected override render(): TemplateResult {
    const { t, found } = this;
    const { problem } = this.#work;
    return html`<div class="stack">
      ${this.#stale ? notice('warn', html`<p>${t.changedMeanwhile}</p>`, { alert: true }) : nothing}
      ${problem ? problemView({ problem, t, onRetry: () => void this.#load() }) : nothing}
      ${found ? this.#whole(found) : problem ? nothing : skeleton(6, t)}
    </div>`;
  }

  #whole(one: Correction): TemplateResult {
    const { t, kit } = this;
    const day = (date: string) => formatPlainDate(date, kit.locale);
    const { previous, proposer } = one;
    return html`<div>
        <h3>${one.unit.model} · <span class="mono" dir="ltr">${one.unit.serial}</span></h3>
        <p class="muted">
          <span class="mono" dir="ltr">${one.ref}</span> · ${t[`state_${one.state}`]} ·
          ${formatInstant(one.createdAt, kit.locale)}
        </p>
      </div>
      <dl class="facts">
        <dt>${t.was}</dt>
        <dd>
          ${one.label}:
          ${
            previous
              ? html`<strong>${day(previous.date)}</strong>,
                  <bdi>${previous.source}</bdi>
                  ${badge(previous.verified ? 'good' : 'warn', previous.verified ? t.proved : t.unproved)}`
              : t.nothingBefore
          }
        </dd>
        <dt>${t.proposed}</dt>
        <dd>${one.label}: <strong>${day(one.proposedDate)}</strong></dd>
        <dt>${t.by}</dt>
        <dd>
          <bdi>${proposer.name}</bdi> ${proposer.email ? html`· <bdi>${proposer.email}</bdi>` : nothing}
          ${proposer.signedIn ? nothing : badge('warn', t.notSignedIn)}
        </dd>
        ${
          one.statement
            ? html`<dt>${t.says}</dt>
                <dd><bdi>${one.statement}</bdi></dd>`
            : nothing
        }
        ${
          one.reason
            ? html`<dt>${t.decidedWith}</dt>
                <dd><bdi>${one.reason}</bdi></dd>`
            : nothing
        }
      </dl>
      ${this.#proofs(one)} ${this.#effect(one)} ${this.#claims(one)} ${this.#decision(one)}`;
  }

  #proofs({ id, proofs }: Correction): TemplateResult {
    const { t, kit } = this;
    return html`<section class="stack tight">
      <h4>${t.proofs}</h4>
      ${
        proofs.length === 0
          ? html`<p class="muted">${t.noProofs}</p>`
          : proofs.map(
              (proof) =>
                html`<warranty-admin-proof
                  .kit=${kit}
                  .t=${t}
                  .proof=${proof}
                  .link=${this.#link(id)}
                ></warranty-admin-proof>`,
            )
      }
    </section>`;
  }

  #effect({ effect, before, after }: Correction): TemplateResult | typeof nothing {
    const { t } = this;
    const shown = effect ?? (before && after ? { before, after } : null);
    if (!shown) return nothing;
    const isSame =
      shown.before.verdict === shown.after.verdict &&
      shown.before.lastCoveredDay === shown.after.lastCoveredDay;
    return html`<section class="stack tight" aria-live="polite">
      <h4>${t.effect}</h4>
      <dl class="facts">
        <dt>${t.before}</dt>
        <dd>${this.#cover(shown.before)}</dd>
        <dt>${t.after}</dt>
        <dd>${this.#cover(shown.after)}</dd>
      </dl>
      ${isSame ? html`<p class="muted">${t.noChange}</p>` : nothing}
    </section>`;
  }

  #cover({ verdict, lastCoveredDay }: Cover): TemplateResult {
    const { t, kit } = this;
    return html`${badge(VERDICT_TONES[verdict], t[`verdict_${verdict}`])}
    ${lastCoveredDay ? formatPlainDate(lastCoveredDay, kit.locale) : t.noLastDay}`;
  }

  #claims({ claims }: Correction): TemplateResult | typeof nothing {
    const { t } = this;
    if (claims.length === 0) return nothing;
    return html`<section class="stack tight">
      <h4>${t.claims}</h4>
      <ul class="list">
        ${claims.map(
          ({ ref, then }) =>
            html`<li class="item">
              <span class="mono" dir="ltr">${ref}</span>
              ${badge(then === 'to_review' ? 'warn' : 'good', t[`then_${then}`])}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #decision(one: Correction): TemplateResult | typeof nothing {
    const { t } = this;
    if (one.state !== 'proposed') return nothing;
    if (!one.actions.includes('approve')) return html`<p class="muted">${t.own}</p>`;
    const { busy } = this.#work;
    const error = (name: string) => this.#form.error(name);
    return html`<form
      class="stack"
      novalidate
      @input=${this.#form.input}
      @submit=${(event: Event) => event.preventDefault()}
    >
      <h4>${t.decide}</h4>
      <div class="fields">
        ${dateField({
          name: 'date',
          label: t.date,
          hint: t.dateHint,
          required: true,
          value: one.proposedDate,
          max: new Date().toISOString().slice(0, 10),
          error: error('date'),
          onInput: (date) => void this.#preview(date),
          t,
        })}
      </div>
      ${textArea({ name: 'reason', label: t.reason, hint: t.reasonHint, required: true, rows: 3, maxlength: 2000, error: error('reason'), t })}
      <div class="row">
        ${button({ label: t.approve, kind: 'primary', busy, onClick: () => void this.#decide('approve') })}
        ${button({ label: t.reject, kind: 'danger', busy, onClick: () => void this.#decide('reject') })}
      </div>
    </form>`;
  }

  #link(id: string): WarrantyAdminProof['link'] {
    return async (proof, signal) => {
      const path = { id, proofId: proof.id };
      const request = { path, signal };
      return (await this.kit.client.call('post', '/v1/date-corrections/{id}/proofs/{proofId}/links', request))
        .data.url;
    };
  }

  #load(): Promise<unknown> {
    return this.#work.run(async () => {
      const { data } = await this.kit.client.call('get', '/v1/date-corrections/{id}', {
        path: { id: this.correctionId },
        signal: this.signal,
      });
      this.found = data;
    });
  }

  /** What another day would do, while the reason is being written. */
  async #preview(date: string): Promise<void> {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !this.found) return;
    try {
      const { data } = await this.kit.client.call('get', '/v1/date-corrections/{id}', {
        path: { id: this.correctionId },
        query: { date },
        signal: this.signal,
      });
      if (this.#form.values()['date'] === date) this.found = { ...this.found, effect: data.effect };
    } catch {
      // The decision does not depend on the preview.
    }
  }

  async #decide(verb: 'approve' | 'reject'): Promise<void> {
    const { found: one, kit, t } = this;
    if (!one || !this.#form.validate()) return;
    const { reason = '', date = '' } = this.#form.values();
    this.#stale = false;
    const request = {
      path: { id: one.id },
      ifMatch: `"${one.version}"`,
      idempotencyKey: newIdempotencyKey(),
      signal: this.signal,
    };
    const done = await this.#work.run(async () => {
      const { data } =
        verb === 'approve'
          ? await kit.client.call('post', '/v1/date-corrections/{id}/approve', {
              ...request,
              body: { reason, ...(date === one.proposedDate ? {} : { date }) },
            })
          : await kit.client.call('post', '/v1/date-corrections/{id}/reject', {
              ...request,
              body: { reason },
            });
      return data;
    });
    if (done) {
      this.found = done;
      kit.announce(verb === 'approve' ? t.approved : t.rejected);
      this.dispatchEvent(new Event('decided'));
      return;
    }
    const { problem } = this.#work;
    if (problem?.code === 'precondition_failed' || problem?.code === 'wrong_state') {
      this.#stale = true;
      await this.#load();
    } else if (problem?.code === 'invalid' && this.#form.refuse(problem).length === 0) this.#work.clear();
  }
}
