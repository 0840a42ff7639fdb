import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { formatInstant } from '../../core/format.ts';
import { Form } from '../../core/forms.ts';
import { newIdempotencyKey } from '../../core/idempotency-key.ts';
import { Part } from '../../core/part.ts';
import { badge } from '../../ui/badge.ts';
import { button } from '../../ui/button.ts';
import { choiceCards } from '../../ui/choice.ts';
import { problemView } from '../../ui/problem-view.ts';
import { textArea } from '../../ui/text-area.ts';
import type { Kit } from '../kit.ts';
import type { Proof } from '../proof.ts';
import { Work } from '../work.ts';
import { registrationStyles } from './registrations.styles.ts';
import type { RegistrationsTexts } from './strings.ts';
import { proofLink } from './wire.ts';
import type { OwnershipCase } from './wire.ts';

const DECISIONS = ['transfer', 'refuse', 'merge'] as const;

/** A device that two say is theirs: what each says and proves, side by side, and whose it is. */
export class WarrantyAdminOwnership extends Part<Kit> {
  static override readonly tag = 'warranty-admin-ownership';
  static override styles = registrationStyles;
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    t: { attribute: false },
    found: { attribute: false },
    onDecided: { attribute: false },
  };

  t!: RegistrationsTexts;
  found!: OwnershipCase;
  onDecided!: (after: OwnershipCase) => void;
  #key = newIdempotencyKey();
  readonly #work = new Work(this);
  readonly #form = new Form(this, { t: () => this.t });

  protected override render(): TemplateResult {
    const { t, kit, found } = this;
    const { problem } = this.#work;
    return html`<div class="stack wide">
      <div>
        <h3><span class="mono" dir="ltr">${found.serial}</span></h3>
        <p class="muted">
          ${formatInstant(found.createdAt, kit.locale)}
          ${badge(found.decidedAt ? 'neutral' : 'warn', found.stateText)}
        </p>
      </div>
      <div class="sides">
        ${this.#side('claimant', t.claimant, t[`grounds_${found.grounds}`], found.statement, found.proofs)}
        ${this.#side('owner', t.owner, found.answer ? t[`answer_${found.answer}`] : t.answerNone, found.answerStatement, found.ownerProofs)}
      </div>
      ${
        found.reason
          ? html`<dl class="facts">
              <dt>${t.decidedWith}</dt>
              <dd><bdi>${found.reason}</bdi></dd>
            </dl>`
          : nothing
      }
      ${problem ? problemView({ problem, t }) : nothing} ${this.#decision(found)}
    </div>`;
  }

  #side(
    id: string,
    title: string,
    says: string,
    words: string | null,
    proofs: readonly Proof[],
  ): TemplateResult {
    const { t, kit } = this;
    return html`<section class="box stack tight" aria-labelledby=${id}>
      <h4 id=${id}>${title}</h4>
      <p>${says}</p>
      ${words ? html`<blockquote class="said"><bdi>${words}</bdi></blockquote>` : html`<p class="muted">${t.noWords}</p>`}
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

  #decision({ actions, decidedAt }: OwnershipCase): TemplateResult | typeof nothing {
    const { t } = this;
    if (decidedAt) return nothing;
    if (!actions.includes('decide')) return html`<p class="muted">${t.forManagers}</p>`;
    const error = (name: string) => this.#form.error(name);
    return html`<section class="box" aria-labelledby="decide">
      <form class="stack" novalidate @input=${this.#form.input} @submit=${this.#submit}>
        <h4 id="decide">${t.decide}</h4>
        ${choiceCards({
          name: 'decision',
          label: t.whose,
          required: true,
          choices: DECISIONS.map((value) => ({
            value,
            label: t[`decision_${value}`],
            description: t[`decision_${value}_text`],
          })),
          error: error('decision'),
          t,
        })}
        ${textArea({ name: 'reason', label: t.reason, hint: t.caseReasonHint, required: true, rows: 3, maxlength: 5000, error: error('reason'), t })}
        <div class="row">
          ${button({ label: t.decideIt, kind: 'primary', type: 'submit', busy: this.#work.busy })}
        </div>
      </form>
    </section>`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#work.busy && this.#form.validate()) void this.#decide();
  };

  async #decide(): Promise<void> {
    const { kit, t, found } = this;
    const { decision, reason = '' } = this.#form.values();
    const after = await this.#work.run(
      async () =>
        (
          await kit.client.call('post', '/v1/ownership-cases/{id}/decide', {
            path: { id: found.id },
            idempotencyKey: this.#key,
            body: { decision: decision as (typeof DECISIONS)[number], reason },
            signal: this.signal,
          })
        ).data,
    );
    this.#key = newIdempotencyKey();
    if (after) {
      kit.announce(t.decided);
      this.onDecided(after);
      return;
    }
    const { problem } = this.#work;
    if (problem?.code === 'invalid' && this.#form.refuse(problem).length === 0) this.#work.clear();
  }
}
