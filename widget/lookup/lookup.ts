import { adoptStyles, html, nothing } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { safeLink } from '../core/address.ts';
import { WarrantyElement } from '../core/element.ts';
import type { Phase, View } from '../core/element.ts';
import { FollowClaimEvent, StartClaimEvent } from '../core/events.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { baseStyles } from '../core/styles.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { fieldStyles } from '../ui/field.ts';
import { textField } from '../ui/text-field.ts';
import type { Reader } from './drawing.ts';
import { LookedUpEvent } from './events.ts';
import { lookupStyles } from './lookup.styles.ts';
import { strings } from './strings.ts';
import type { LookupStrings } from './strings.ts';
import type { Found, Hint, LookupAnswer, ModelRef, Texts } from './types.ts';

const LONGEST = 256;

/**
 * Says whether a device is covered, until when and why. Remembers nothing.
 *
 * @element warranty-lookup
 * @event warranty-looked-up - An answer is there: `outcome`, `verdict`.
 * @event warranty-start-claim - Somebody wants to claim: `serial`, `modelId`. Prevent it to handle it yourself.
 * @event warranty-follow-claim - Somebody wants to see an open claim: `ref`, `id`.
 * @event warranty-show-serial - Everything about a device is wanted: `serial`, `unitId`. Prevent it to show it yourself.
 * @event warranty-date-wrong - Somebody says that a date is wrong: `serial`, `modelId`, `unitId`, `dateKind`. Prevent it to handle it yourself.
 * @csspart result - The answer.
 * @csspart facts - Dates and terms of the receipt.
 * @csspart components - The table of what is covered.
 * @csspart why - The reasons.
 * @csspart exclusions - What is not covered.
 * @csspart models - The models, with where their label is.
 * @csspart model - One model to choose.
 */
export class WarrantyLookup extends WarrantyElement<LookupStrings> {
  static override readonly tag = 'warranty-lookup';
  static override styles = [baseStyles, fieldStyles, buttonStyles, lookupStyles];
  static override properties: PropertyDeclarations = {
    serial: {},
    claimHref: { attribute: 'claim-href' },
    typed: { state: true },
    answer: { state: true },
    problem: { state: true },
    fieldError: { state: true },
    places: { state: true },
  };
  readonly area = strings;

  /** Looked up at once; by default `serial=` of the page's address, behind ? or #. */
  serial = '';
  /** Where a claim is made, if no element of the page does it; by default the brand's hosted page. */
  claimHref = '';

  private typed = '';
  private answer: LookupAnswer | undefined;
  private problem: Problem | undefined;
  private fieldError = '';
  private places: readonly ModelRef[] | 'closed' | 'loading' = 'closed';
  #drawing: typeof import('./drawing.ts') | undefined;
  #asked = '';
  #asking: AbortController | undefined;
  #model: string | undefined;

  /** The last answer. */
  get result(): LookupAnswer | undefined {
    return this.answer;
  }

  protected override arrive(): void {
    const given = [location.search, location.hash].map((part) =>
      new URLSearchParams(part.slice(1)).get('serial'),
    );
    this.serial ||= given.find(Boolean)?.slice(0, LONGEST) ?? '';
  }

  protected override leave(): void {
    this.#asking?.abort(new DOMException('The element left the page', 'AbortError'));
    this.#asking = undefined;
  }

  protected override willUpdate(): void {
    if (!this.client || this.serial === this.#asked) return;
    this.#asked = this.serial;
    this.typed = this.serial;
    if (this.serial) void this.look();
  }

  protected override phase(): Phase {
    return this.#asking ? 'loading' : this.problem ? 'error' : this.answer ? 'ready' : 'empty';
  }

  /** Looks up what is typed; `modelId` where the serial alone does not tell. */
  async look(modelId?: string): Promise<void> {
    const { client } = this;
    const serial = this.typed.trim();
    this.fieldError = serial ? '' : this.t.enterSerial;
    if (!client || !serial) return this.#focusField();
    this.#asking?.abort(new DOMException('Asked again', 'AbortError'));
    const { signal } = (this.#asking = new AbortController());
    this.typed = serial;
    this.#model = modelId;
    this.problem = undefined;
    const drawing = this.#prepare();
    try {
      const { data } = await client.call('post', '/v1/lookups', { body: { serial, modelId }, signal });
      await drawing;
      this.#asking = undefined;
      this.#show(data);
    } catch (reason) {
      await drawing.catch(() => undefined);
      if (isAbort(reason) || signal.aborted) return;
      this.#asking = undefined;
      this.#refuse(toProblem(reason));
    }
  }

  #show(answer: LookupAnswer): void {
    const { t } = this;
    this.answer = answer;
    if (answer.outcome === 'hint') this.fieldError = answer.text;
    this.announce(
      {
        found: () => (answer as Found).receipt.headline,
        choose_model: () => t.chooseModel,
        hint: () => (answer as Hint).text,
        unknown: () => t.missing,
      }[answer.outcome](),
    );
    this.dispatchEvent(
      new LookedUpEvent(answer.outcome, answer.outcome === 'found' ? answer.receipt.verdict : undefined),
    );
  }

  #refuse(problem: Problem): void {
    this.answer = undefined;
    if (problem.status === 422) {
      this.fieldError = this.t.badSerial;
      this.#focusField();
    } else this.problem = problem;
    this.requestUpdate();
  }

  #focusField(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector('input')?.focus());
  }

  protected override view(): View {
    const { t } = this;
    const busy = Boolean(this.#asking);
    return html`<form class="stack ask" novalidate @submit=${this.#submit} @focusin=${this.#prepare}>
        <h2>${t.title}</h2>
        <div class="line">
          ${textField({
            name: 'serial',
            label: t.serial,
            hint: t.serialHint,
            value: this.typed,
            required: true,
            verbatim: true,
            maxlength: LONGEST,
            error: this.fieldError,
            onInput: this.#type,
            t,
          })}
          ${button({ label: t.look, kind: 'primary', type: 'submit', busy })}
        </div>
        <div>
          <button
            class="button quiet where"
            type="button"
            aria-expanded=${this.places !== 'closed'}
            @click=${this.#togglePlaces}
          >
            ${t.where}
          </button>
          ${this.#drawing?.scanView(this.#reader(t))}${this.#placesView(t)}
        </div>
      </form>
      <section class="stack result" part="result" aria-label=${t.title} aria-busy=${busy}>
        ${this.#resultView(t)}
      </section>`;
  }

  #placesView(t: Texts): unknown {
    if (this.places === 'closed') return nothing;
    if (this.places === 'loading') return html`<p class="muted">${t.loading}</p>`;
    const drawn = this.places.length > 0 && this.#drawing?.labelPlaces(this.places, t);
    return drawn || html`<p class="muted">${t.whereNone}</p>`;
  }

  #resultView(t: Texts): unknown {
    const { answer, problem } = this;
    const drawing = this.#drawing;
    if (drawing && problem) return drawing.refusalView(problem, this.#reader(t));
    if (drawing && answer) return drawing.answerView(answer, this.#reader(t));
    return problem ? html`<p role="alert">${t.notChecked} ${t.notCheckedNext}</p>` : nothing;
  }

  #reader(t: Texts): Reader {
    return {
      t,
      locale: this.localize.lang(),
      typed: this.typed,
      brand: this.brand?.brand,
      element: this,
      language: this.localize.language,
      client: this.client!,
      signedIn: this.session?.signedIn ?? false,
      refuse: (reason) => this.#refuse(toProblem(reason)),
      look: (serial) => {
        this.typed = serial;
        void this.look();
      },
      choose: (model) => void this.look(model.id),
      again: () => void this.look(this.#model),
      another: () => this.#focusField(),
      claim: (serial, modelId) =>
        this.#ask(new StartClaimEvent({ serial, modelId }), { serial, model: modelId }, this.claimHref),
      follow: (claim) => this.#ask(new FollowClaimEvent(claim), { ref: claim.ref }),
    };
  }

  /** The page does it, or else the address given. */
  #ask(request: Event, query: Record<string, string | undefined>, href?: string): void {
    if (!this.dispatchEvent(request)) return;
    const link = safeLink(href || this.brand?.brand.hostedUrl);
    if (!link) return;
    const url = new URL(link);
    for (const [name, value] of Object.entries(query)) if (value) url.searchParams.set(name, value);
    location.assign(url);
  }

  /** Asked for as soon as somebody turns to the field, so that it is there before the answer. */
  readonly #prepare = async (): Promise<void> => {
    if (this.#drawing) return;
    const drawing = await import('./drawing.ts');
    if (this.#drawing) return;
    this.#drawing = drawing;
    adoptStyles(this.renderRoot as ShadowRoot, [
      ...(this.constructor as typeof WarrantyLookup).elementStyles,
      ...drawing.styles,
    ]);
    this.requestUpdate();
  };

  readonly #type = (value: string): void => {
    this.typed = value;
    this.fieldError = '';
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (!this.#asking) void this.look();
  };

  readonly #togglePlaces = async (): Promise<void> => {
    if (this.places !== 'closed') {
      this.places = 'closed';
      return;
    }
    this.places = 'loading';
    try {
      const [{ data }] = await Promise.all([
        this.client!.call('get', '/v1/models', { signal: this.signal }),
        this.#prepare(),
      ]);
      if (this.places === 'loading') this.places = data.items;
    } catch (reason) {
      if (!isAbort(reason)) this.places = [];
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-lookup': WarrantyLookup;
  }
}
