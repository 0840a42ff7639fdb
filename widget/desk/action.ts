import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatMoney } from '../core/format-money.ts';
import { Form } from '../core/forms.ts';
import { newIdempotencyKey } from '../core/idempotency-key.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { withRetry } from '../core/retry.ts';
import { baseStyles } from '../core/styles.ts';
import { badgeStyles } from '../ui/badge.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { choiceStyles } from '../ui/choice.ts';
import { errorSummary, errorSummaryStyles } from '../ui/error-summary.ts';
import { fieldStyles } from '../ui/field.ts';
import { crossIcon } from '../ui/icon.ts';
import { noticeStyles } from '../ui/notice.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { FORMS } from './actions/index.ts';
import { actionStyles } from './action.styles.ts';
import { iconButton } from '../ui/icon-button.ts';
import { PartEvent } from './events.ts';
import { DeskPart } from './kit.ts';
import type { Money } from './money.ts';
import type { Values } from './kit.ts';
import { denseStyles } from '../ui/dense.ts';
import { staleView } from './stale.ts';
import { word } from './strings.ts';
import type { Action, Claim, Entry } from './wire.ts';

/** The short form of one action; what is typed outlives refusals, other people's changes and a closed form. */
export class WarrantyDeskAction extends DeskPart {
  static override readonly tag = 'warranty-desk-action';
  static override styles = [
    baseStyles,
    fieldStyles,
    choiceStyles,
    buttonStyles,
    badgeStyles,
    noticeStyles,
    problemStyles,
    errorSummaryStyles,
    denseStyles,
    actionStyles,
  ];

  @property() action!: Action;
  /** The case as it is now; the form stays with the version that it was opened on. */
  @property({ attribute: false }) claim!: Claim;
  @property({ attribute: false }) entries: readonly Entry[] = [];
  @state() private values: Values = {};
  @state() private busy = false;
  @state() private problem: Problem | undefined;
  /** The newer version that a refusal brought. */
  @state() private refused: Claim | undefined;
  @state() private comparing = false;

  readonly #form = new Form(this, { t: () => this.kit.t });
  #base: Claim | undefined;
  #seen = 0;
  #key = newIdempotencyKey();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.#base) return;
    if (!changed.has('claim')) return;
    this.#stand(this.claim);
    this.values = this.kit.kept.get(this.#place) ?? FORMS[this.action]?.start?.(this.claim, this.kit) ?? {};
  }

  protected override firstUpdated(): void {
    this.shadowRoot
      ?.querySelector<HTMLElement>(
        'form :is(input:checked, input:not([type=radio]), select, textarea, .primary)',
      )
      ?.focus();
  }

  protected override render(): TemplateResult {
    const { t } = this.kit;
    const form = FORMS[this.action];
    const base = this.#base ?? this.claim;
    const title = word(t, 'action', this.action);
    const drawing = {
      kit: this.kit,
      claim: base,
      values: this.values,
      error: (name: string) => this.#form.error(name),
      set: (part: Values) => this.#keep(part),
    };
    return html`<section class="sheet" aria-labelledby="title" @keydown=${this.#press}>
      <header>
        <h3 id="title">${title}</h3>
        ${iconButton({ label: t.close, icon: crossIcon, onClick: () => this.#dismiss() })}
      </header>
      <form class="stack" novalidate @input=${this.#input} @submit=${this.#submit}>
        ${this.#news(base)} ${errorSummary(this.#form, t)} ${form?.fields(drawing)}
        ${this.problem ? problemView({ problem: this.problem, t, ...this.#advice(this.problem) }) : nothing}
        ${this.#isTooMuch ? html`<div>${button({ label: t.handToManager, onClick: this.#handToManager })}</div>` : nothing}
        <div class="row">
          ${button({ label: title, kind: 'primary', type: 'submit', busy: this.busy })}
          ${button({ label: t.cancel, kind: 'quiet', onClick: () => this.#dismiss() })}
        </div>
      </form>
    </section>`;
  }

  #news(base: Claim): TemplateResult | typeof nothing {
    const { t } = this.kit;
    const newest = this.refused && this.refused.version > this.claim.version ? this.refused : this.claim;
    if (newest.version === base.version) return nothing;
    if (!this.refused && !this.comparing) {
      return html`<button class="bar" type="button" @click=${() => (this.comparing = true)}>
        ${t.changedBar} ${t.show}
      </button>`;
    }
    return staleView({
      before: base,
      after: newest,
      entries: this.entries.filter(({ seq }) => seq > this.#seen),
      possible: newest.actions.includes(this.action),
      busy: this.busy,
      kit: this.kit,
      onApply: () => {
        this.#stand(newest);
        void this.#send();
      },
    });
  }

  get #isTooMuch(): boolean {
    return this.problem?.code === 'over_limit' && this.claim.actions.includes('assign');
  }

  /** Somebody else decides; what was typed here stays. */
  readonly #handToManager = (): void => {
    const { staff, me, kept } = this.kit;
    const manager = staff.find(({ id, roles }) => id !== me.userId && roles.includes('warranty_manager'));
    if (manager) kept.set(`${this.claim.ref}:assign`, { userId: manager.id });
    this.dispatchEvent(new PartEvent('instead', 'assign'));
  };

  #advice(problem: Problem): { next?: string } {
    if (problem.code === 'over_limit') {
      const limit = problem.body['limit'] as Money;
      return { next: this.kit.t.overLimit(formatMoney(limit, this.kit.lang)) };
    }
    return problem.code === 'wrong_state' ? { next: this.kit.t.wrongState } : {};
  }

  get #place(): string {
    return `${this.claim.ref}:${this.action}`;
  }

  #stand(claim: Claim): void {
    this.#base = claim;
    this.#seen = Math.max(0, ...this.entries.map(({ seq }) => seq));
    this.#key = newIdempotencyKey();
    this.refused = undefined;
    this.comparing = false;
  }

  #keep(part: Values): void {
    this.values = { ...this.values, ...part };
    this.kit.kept.set(this.#place, this.values);
    this.#key = newIdempotencyKey();
  }

  readonly #input = (event: Event): void => {
    this.#form.input(event);
    const { name, value } = event.target as HTMLInputElement;
    if (name) this.#keep({ [name]: value });
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.busy || !this.#form.validate()) return;
    void this.#send();
  };

  async #send(): Promise<void> {
    const form = FORMS[this.action];
    const claim = this.#base;
    if (!form || !claim || this.busy || !this.#form.validate()) return;
    this.busy = true;
    this.problem = undefined;
    const request = {
      path: { id: claim.id },
      ifMatch: `"${claim.version}"`,
      idempotencyKey: this.#key,
      signal: this.signal,
    };
    try {
      const { data } = await withRetry(
        () => form.send({ client: this.kit.client, claim, values: this.values, request }),
        { signal: this.signal, attempts: 4 },
      );
      this.kit.kept.delete(this.#place);
      this.kit.announce(this.kit.t.done(word(this.kit.t, 'action', this.action)));
      this.dispatchEvent(new PartEvent('changed', data));
    } catch (reason) {
      if (!isAbort(reason)) await this.#refuse(toProblem(reason));
    } finally {
      this.busy = false;
    }
  }

  async #refuse(problem: Problem): Promise<void> {
    // After a refusal the next try is another request; an answer that was lost is asked for again with the same key.
    if (problem.status >= 400 && problem.status < 500) this.#key = newIdempotencyKey();
    if (problem.code === 'precondition_failed') {
      this.refused = problem.body['current'] as Claim;
      this.dispatchEvent(new PartEvent('stale', undefined));
      await this.updateComplete;
      this.shadowRoot?.querySelector<HTMLElement>('[data-stale]')?.focus();
      return;
    }
    if (problem.code === 'wrong_state') this.dispatchEvent(new PartEvent('stale', undefined));
    if (problem.code === 'invalid' && this.#form.refuse(problem).length === 0 && problem.errors.length > 0)
      return;
    this.problem = problem;
  }

  #dismiss(): void {
    this.dispatchEvent(new PartEvent('dismiss', undefined));
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#dismiss();
  };
}
