import { html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Poll } from '../core/poll.ts';
import type { Problem } from '../core/problem.ts';
import { baseStyles } from '../core/styles.ts';
import { badgeStyles } from '../ui/badge.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { notice, noticeStyles } from '../ui/notice.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { skeleton, skeletonStyles } from '../ui/skeleton.ts';
import { offersOf } from './actions/index.ts';
import { caseHeader } from './case-header.ts';
import { caseStyles } from './case.styles.ts';
import { conversation } from './conversation.ts';
import { devices } from './devices.ts';
import { PartEvent } from './events.ts';
import { DeskPart } from './kit.ts';
import { denseStyles } from '../ui/dense.ts';
import { people } from './people.ts';
import { questions } from './questions.ts';
import type { WarrantyDeskReply } from './reply.ts';
import { story } from './story.ts';
import { word } from './strings.ts';
import type { Action, Claim, Status } from './wire.ts';

const LOOK_AGAIN = 5000;

/** One case on one screen, always as it is now. */
export class WarrantyDeskCase extends DeskPart {
  static override readonly tag = 'warranty-desk-case';
  static override styles = [
    baseStyles,
    badgeStyles,
    buttonStyles,
    noticeStyles,
    problemStyles,
    skeletonStyles,
    denseStyles,
    caseStyles,
  ];

  @property({ attribute: 'case-ref' }) ref = '';
  @state() private status: Status | undefined;
  @state() private problem: Problem | undefined;
  @state() private action: Action | undefined;
  @state() private wordsOnly = false;
  #wantsFocus = false;

  readonly #poll = new Poll<Status>(this, {
    interval: LOOK_AGAIN,
    load: (etag, signal) =>
      this.kit.client.call('get', '/v1/status/{ref}', { path: { ref: this.ref }, ifNoneMatch: etag, signal }),
    changed: (status) => {
      // An answer that was on its way while an action was done must not turn the case back.
      if ((this.status?.claim.version ?? 0) > status.claim.version) return;
      this.status = status;
      this.problem = undefined;
    },
    failed: (problem) => (this.problem = problem),
  });

  /** The focus goes to the heading as soon as it is there. */
  focusHeading(): void {
    this.#wantsFocus = true;
    this.requestUpdate();
  }

  write(mode: 'comment' | 'internal_service'): void {
    this.shadowRoot?.querySelector<WarrantyDeskReply>('warranty-desk-reply')?.begin(mode);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const spoke = changed.get('kit')?.lang;
    if (spoke !== undefined && spoke !== this.kit.lang) this.#again();
    if (!changed.has('ref')) return;
    this.status = undefined;
    this.problem = undefined;
    this.action = undefined;
    this.#again();
  }

  protected override updated(): void {
    const heading = this.shadowRoot?.querySelector<HTMLElement>('[data-heading]');
    if (!this.#wantsFocus || !heading) return;
    this.#wantsFocus = false;
    heading.focus();
  }

  protected override render(): TemplateResult {
    const { t } = this.kit;
    if (!this.status) {
      return html`<div class="waiting">
        ${this.problem ? problemView({ problem: this.problem, t, onRetry: () => this.#again() }) : skeleton(12, t)}
      </div>`;
    }
    const { claim, timeline } = this.status;
    return html`<article
      class="case"
      @part-changed=${this.#done}
      @part-stale=${this.#again}
      @part-instead=${this.#instead}
      @part-dismiss=${this.#dismiss}
    >
      ${caseHeader(claim, this.kit, (ref) => this.dispatchEvent(new PartEvent('open', ref)))}
      ${this.problem ? notice('warn', html`<p>${t.offlineBar}</p>`) : nothing} ${this.#actions(claim)}
      <div class="columns">
        <div class="column">
          ${questions(claim, this.kit)} ${devices(claim, this.kit)} ${story(claim, this.kit)}
          <section class="block" aria-labelledby="evidence">
            <h3 id="evidence">${t.evidence}</h3>
            <warranty-desk-evidence .kit=${this.kit} .claim=${claim}></warranty-desk-evidence>
          </section>
          ${people(claim, this.kit)}
        </div>
        <section class="column talk" aria-labelledby="talk">
          <div class="talk-head">
            <h3 id="talk">${t.conversation}</h3>
            <button
              class="link small"
              type="button"
              aria-pressed=${this.wordsOnly ? 'true' : 'false'}
              @click=${() => (this.wordsOnly = !this.wordsOnly)}
            >
              ${t.words}
            </button>
          </div>
          ${conversation(timeline, this.kit, this.wordsOnly)}
          ${keyed(claim.ref, html`<warranty-desk-reply .kit=${this.kit} .claim=${claim}></warranty-desk-reply>`)}
        </section>
      </div>
    </article>`;
  }

  #actions(claim: Claim): TemplateResult | typeof nothing {
    const { t } = this.kit;
    const offers = offersOf(claim.actions);
    return html`${
      offers.length
        ? html`<div class="actions" role="group" aria-label=${t.actions}>
            ${offers.map(({ action, kind }) =>
              button({
                label: word(t, 'action', action),
                kind,
                part: `action action-${action}`,
                onClick: () => (this.action = action),
              }),
            )}
          </div>`
        : nothing
    }
    ${
      this.action
        ? keyed(
            `${claim.ref}:${this.action}`,
            html`<warranty-desk-action
              .kit=${this.kit}
              .action=${this.action}
              .claim=${claim}
              .entries=${this.status?.timeline ?? []}
            ></warranty-desk-action>`,
          )
        : nothing
    }`;
  }

  readonly #again = (): void => {
    this.#poll.stop();
    this.#poll.start();
  };

  readonly #done = (event: PartEvent<'changed'>): void => {
    if (!this.status) return;
    this.status = { ...this.status, claim: event.detail };
    this.action = undefined;
    this.focusHeading();
    this.#again();
  };

  readonly #instead = (event: PartEvent<'instead'>): void => {
    this.action = event.detail;
  };

  readonly #dismiss = async (): Promise<void> => {
    const action = this.action;
    this.action = undefined;
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>(`[part~='action-${action}']`)?.focus();
  };
}
