import { adoptStyles, html, nothing } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { WarrantyElement } from '../core/element.ts';
import type { Phase, View } from '../core/element.ts';
import { newIdempotencyKey } from '../core/idempotency-key.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { withRetry } from '../core/retry.ts';
import { baseStyles } from '../core/styles.ts';
import { badgeStyles } from '../ui/badge.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { dispute } from '../ui/dispute.ts';
import { fieldStyles } from '../ui/field.ts';
import { noticeStyles } from '../ui/notice.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import type { Scan } from '../ui/scan.ts';
import { textField } from '../ui/text-field.ts';
import { answerView } from './answer.ts';
import { cardStyles } from './card.styles.ts';
import { CardCheckedEvent } from './events.ts';
import { strings } from './strings.ts';
import type { CardStrings } from './strings.ts';
import { tokenIn, tokenOf } from './token.ts';
import type { Card, CardCheck, Revoking, Valid } from './types.ts';

const LONGEST = 2000;

/**
 * Checks a warranty card: the one that the page's address carries, or one that is scanned or pasted. With `unit` it is the card
 * of that device, for those who see all of it: to print, to issue, to end.
 *
 * @element warranty-card
 * @attr {string} token - The card to check; by default what stands behind # of the page's address.
 * @attr {string} unit - The device whose card is shown to its owner, its dealer or the service.
 * @event warranty-card-checked - An answer is there: `result`.
 * @csspart result - What the check says.
 * @csspart paper - The card to print.
 */
export class WarrantyCard extends WarrantyElement<CardStrings> {
  static override readonly tag = 'warranty-card';
  static override styles = [
    baseStyles,
    fieldStyles,
    buttonStyles,
    badgeStyles,
    noticeStyles,
    problemStyles,
    cardStyles,
  ];
  static override properties: PropertyDeclarations = {
    token: {},
    unit: {},
    check: { state: true },
    card: { state: true },
    problem: { state: true },
    busy: { state: true },
    typed: { state: true },
    fieldError: { state: true },
    reason: { state: true },
  };
  readonly area = strings;

  token = '';
  unit = '';

  private check: CardCheck | undefined;
  /** `null` where the device has none. */
  private card: Card | null | undefined;
  private problem: Problem | undefined;
  private busy = false;
  private typed = '';
  private fieldError = '';
  private reason: Revoking['reason'] | undefined;
  #asked: unknown;
  #again: () => void = () => undefined;
  #asking: AbortController | undefined;
  #scan: Scan | undefined;
  #holding: typeof import('./holding.ts') | undefined;

  /** What the last check said. */
  get result(): CardCheck | undefined {
    return this.check;
  }

  protected override arrive(): void {
    this.#follow();
    addEventListener('hashchange', this.#follow);
  }

  protected override leave(): void {
    removeEventListener('hashchange', this.#follow);
    this.#asking?.abort(new DOMException('The element left the page', 'AbortError'));
  }

  protected override willUpdate(): void {
    if (!this.client) return;
    const asked = this.unit ? `${this.unit} ${this.session?.token ?? ''}` : this.token;
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (this.unit) void this.#load();
    else if (this.token) void this.verify(this.token);
  }

  protected override phase(): Phase {
    if (this.busy) return 'loading';
    if (this.problem) return 'error';
    return this.check || this.card ? 'ready' : 'empty';
  }

  /** Checks a card, given by its token or the whole link. */
  async verify(text: string): Promise<void> {
    const token = tokenOf(text);
    this.fieldError = token ? '' : this.t.enter;
    if (!token) return;
    await this.#ask(async (signal) => {
      const { data } = await this.client!.call('post', '/v1/cards/verify', {
        body: { token: token.slice(0, 1200) },
        signal,
      });
      this.check = data;
      this.announce(this.t[data.result]);
      this.dispatchEvent(new CardCheckedEvent(data.result));
    });
  }

  #load(): Promise<void> {
    return this.#ask(async (signal) => {
      const [{ data }, holding] = await Promise.all([
        this.client!.call('get', '/v1/cards', { query: { unitId: this.unit, limit: 1 }, signal }),
        import('./holding.ts'),
      ]);
      this.#holding = holding;
      this.card = data.items.find(({ revokedAt }) => revokedAt === null) ?? null;
    });
  }

  #issue(): Promise<void> {
    const idempotencyKey = newIdempotencyKey();
    return this.#ask(async (signal) => {
      const body = { unitId: this.unit };
      const { data } = await withRetry(
        () => this.client!.call('post', '/v1/cards', { body, idempotencyKey, signal }),
        { signal },
      );
      this.card = data;
    });
  }

  #revoke(): Promise<void> {
    const idempotencyKey = newIdempotencyKey();
    return this.#ask(async (signal) => {
      const path = { id: this.card!.id };
      const body = { reason: this.reason! };
      await withRetry(
        () => this.client!.call('post', '/v1/cards/{id}/revoke', { path, body, idempotencyKey, signal }),
        { signal },
      );
      this.card = null;
      this.reason = undefined;
    });
  }

  async #ask(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#asking?.abort(new DOMException('Asked again', 'AbortError'));
    const { signal } = (this.#asking = new AbortController());
    this.#again = () => void this.#ask(work);
    this.busy = true;
    this.problem = undefined;
    try {
      await work(signal);
    } catch (reason) {
      if (isAbort(reason) || signal.aborted) return;
      this.problem = toProblem(reason);
      this.check = undefined;
    }
    if (!signal.aborted) this.busy = false;
  }

  protected override view(): View {
    return this.unit ? this.#ownView() : this.#checkView();
  }

  #ownView(): View {
    const { t, card, problem } = this;
    if (card === undefined && !problem) return html`<p class="muted">${t.loading}</p>`;
    return html`<div class="stack">
      ${problem ? problemView({ problem, t, onRetry: this.#again }) : nothing}
      ${
        card === undefined
          ? nothing
          : this.#holding?.holdingView(card ?? undefined, {
              t,
              locale: this.localize.locale,
              busy: this.busy,
              reason: this.reason,
              issue: () => void this.#issue(),
              choose: (reason) => (this.reason = reason),
              revoke: () => void this.#revoke(),
            })
      }
    </div>`;
  }

  #checkView(): View {
    const { t, check, problem } = this;
    return html`<section class="stack result" part="result" aria-busy=${this.busy}>
        ${problem ? problemView({ problem, t, next: t.notChecked, onRetry: this.#again }) : nothing}
        ${check && !problem ? answerView(check, { t, locale: this.localize.locale, dispute: this.#dispute }) : nothing}
        ${this.busy && !check ? html`<p class="muted">${t.loading}</p>` : nothing}
      </section>
      <form class="stack ask" novalidate @submit=${this.#submit}>
        <h2>${check ? t.another : t.title}</h2>
        <p class="muted">${t.intro}</p>
        <div>${button({ label: t.read, kind: 'primary', onClick: () => void this.#offerScan() })}</div>
        ${this.#scan?.view(t) ?? nothing}
        ${textField({
          name: 'card',
          label: t.paste,
          value: this.typed,
          required: true,
          verbatim: true,
          maxlength: LONGEST,
          error: this.fieldError,
          onInput: (value) => (this.typed = value),
          t,
        })}
        <div class="row">
          ${button({ label: t.look, type: 'submit', busy: this.busy })}
          ${check?.result === 'valid' ? button({ label: t.print, kind: 'quiet', onClick: () => print() }) : nothing}
        </div>
      </form>`;
  }

  readonly #dispute = async ({ serial, model, receipt }: Valid): Promise<void> => {
    const about = { serial, modelId: model.id, dateKind: receipt.start?.basis };
    await dispute(this, about, {
      t: this.t,
      locale: this.localize.locale,
      language: this.localize.language,
      client: this.client!,
      signedIn: this.session?.signedIn ?? false,
    }).catch((reason: unknown) => (this.problem = toProblem(reason)));
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (!this.busy) void this.verify(this.typed);
  };

  /** Another card was opened in the same tab. */
  readonly #follow = (): void => {
    this.token = tokenIn(location.hash) || this.token;
  };

  async #offerScan(): Promise<void> {
    const { Scan, scanStyles } = await import('../ui/scan.ts');
    if (!this.#scan) {
      this.#scan = new Scan(this, {
        read: this.#take,
        closed: () => this.renderRoot.querySelector('button')?.focus(),
      });
      adoptStyles(this.renderRoot as ShadowRoot, [
        ...(this.constructor as typeof WarrantyCard).elementStyles,
        ...scanStyles,
      ]);
    }
    if (this.#scan.open) this.#scan.close();
    else this.#scan.offer();
  }

  readonly #take = (text: string): boolean => {
    if (!tokenIn(`#${tokenOf(text)}`)) return false;
    this.typed = '';
    void this.verify(text);
    return true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-card': WarrantyCard;
  }
}
