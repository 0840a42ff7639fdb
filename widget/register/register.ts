import { html, nothing } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { WarrantyElement } from '../core/element.ts';
import type { Phase, View } from '../core/element.ts';
import { newIdempotencyKey } from '../core/idempotency-key.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { withRetry } from '../core/retry.ts';
import { sendFilesBy } from '../core/client.ts';
import { sendFile } from '../core/send-file.ts';
import { baseStyles } from '../core/styles.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { dateField } from '../ui/date-field.ts';
import { field, fieldStyles } from '../ui/field.ts';
import { notice, noticeStyles } from '../ui/notice.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import { textArea } from '../ui/text-area.ts';
import { textField } from '../ui/text-field.ts';
import { RegisteredEvent } from './events.ts';
import { keepTyped, NOTHING, readTyped } from './kept.ts';
import { strings } from './strings.ts';
import type { RegisterStrings } from './strings.ts';
import type { Registration, Row, Typed } from './types.ts';

const KEY = 'warranty-register';
const MOST = 50;

sendFilesBy(sendFile);

/**
 * Registers devices: by their owner with a proof, several at once for a fleet, or by a dealer from the list of what he has
 * sold. What is typed outlives a reload.
 *
 * @element warranty-register
 * @event warranty-registered - A device is registered or waits for the service: `ref`, `state`.
 * @csspart result - What became of it.
 * @csspart pending - The dealer's list.
 */
export class WarrantyRegister extends WarrantyElement<RegisterStrings> {
  static override readonly tag = 'warranty-register';
  static override styles = [baseStyles, fieldStyles, buttonStyles, noticeStyles, problemStyles];
  static override properties: PropertyDeclarations = {
    typed: { state: true },
    made: { state: true },
    rows: { state: true },
    sale: { state: true },
    problem: { state: true },
    errors: { state: true },
    busy: { state: true },
  };
  readonly area = strings;

  private typed: Typed = NOTHING;
  private made: readonly Registration[] = [];
  private rows: readonly Row[] = [];
  /** The unit of the dealer's list whose sale is being written. */
  private sale: Row | undefined;
  private problem: Problem | undefined;
  private errors: Partial<Typed> = {};
  private busy = false;
  #keys = new Map<string, string>();
  #seen: string | undefined;
  #leaving: AbortController | undefined;

  protected override arrive(): void {
    this.#leaving = new AbortController();
    this.typed = readTyped(KEY);
  }

  protected override leave(): void {
    this.#leaving?.abort(new DOMException('The element left the page', 'AbortError'));
  }

  protected override willUpdate(): void {
    const token = this.session?.token;
    if (!this.client || token === this.#seen) return;
    this.#seen = token;
    this.rows = [];
    if (token) void this.#loadRows();
  }

  protected override phase(): Phase {
    if (this.busy) return 'loading';
    return this.problem ? 'error' : this.made.length > 0 ? 'ready' : 'empty';
  }

  get #isSignedIn(): boolean {
    return this.session?.signedIn ?? false;
  }

  /** Nobody has to see the list to register: where it is not for the reader, there is none. */
  async #loadRows(): Promise<void> {
    const query = { lifecycle: 'pending_registration', limit: MOST } as const;
    const signal = this.#leaving!.signal;
    await this.client!.call('get', '/v1/units', { query, signal }).then(
      ({ data }) => (this.rows = data.items),
      () => undefined,
    );
  }

  #type(name: keyof Typed, value: string): void {
    this.typed = { ...this.typed, [name]: value };
    keepTyped(KEY, this.typed);
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>('input[type=file]');
    void this.#send(input?.files?.[0]);
  };

  async #send(file: File | undefined): Promise<void> {
    const { t, typed, sale } = this;
    const serials = sale ? [sale.serial] : typed.serials.split(/[\n,;]+/).flatMap((one) => one.trim() || []);
    this.errors = {
      ...(serials.length === 0 ? { serials: t.enterSerial } : {}),
      ...(typed.date ? {} : { date: t.enterDate }),
      ...(this.#isSignedIn || sale || typed.email.includes('@') ? {} : { email: t.enterEmail }),
    };
    if (Object.keys(this.errors).length > 0 || this.busy) return this.#focusError();
    this.busy = true;
    this.problem = undefined;
    const made: Registration[] = [];
    try {
      for (const serial of serials.slice(0, MOST)) {
        const one = sale ? await this.#sell(sale) : await this.#register(serial);
        if (file) await this.#prove(one, file);
        made.push(file ? await this.#read(one) : one);
        this.dispatchEvent(new RegisteredEvent(one));
      }
      this.#finish(made);
    } catch (reason) {
      if (!isAbort(reason)) this.#refuse(toProblem(reason));
    }
    this.busy = false;
  }

  #finish(made: Registration[]): void {
    this.made = made;
    this.sale = undefined;
    this.#keys.clear();
    this.typed = NOTHING;
    keepTyped(KEY, NOTHING);
    this.announce(made.map(({ serial, stateText }) => `${serial}: ${stateText}`).join('. '));
    if (this.#isSignedIn) void this.#loadRows();
  }

  #refuse(problem: Problem): void {
    const dated = problem.errors?.find(({ pointer }) => pointer.endsWith('Date'));
    if (dated) {
      this.errors = { date: this.t.badDate };
      this.#focusError();
    } else this.problem = problem;
  }

  #focusError(): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
    );
  }

  /** One key for what is said: a repeated attempt never makes a second registration. */
  #keyOf(said: unknown): string {
    const text = JSON.stringify(said);
    const key = this.#keys.get(text) ?? newIdempotencyKey();
    this.#keys.set(text, key);
    return key;
  }

  #customer() {
    const { name, email } = this.typed;
    return {
      ...(name.trim() ? { name: name.trim() } : {}),
      ...(email.trim() ? { email: email.trim() } : {}),
    };
  }

  async #register(serial: string): Promise<Registration> {
    const { date, invoiceNo } = this.typed;
    const invoice = invoiceNo.trim() ? { invoiceNo: invoiceNo.trim() } : {};
    const customer = this.#customer();
    const who = Object.keys(customer).length > 0 ? { customer } : {};
    const body = { serial, purchaseDate: date, ...invoice, ...who };
    const call = { body, idempotencyKey: this.#keyOf(body), signal: this.#leaving!.signal };
    const { data } = await withRetry(() => this.client!.call('post', '/v1/registrations', call), call);
    return data;
  }

  async #sell({ id }: Row): Promise<Registration> {
    const { date, invoiceNo } = this.typed;
    const invoice = invoiceNo.trim() ? { invoiceNo: invoiceNo.trim() } : {};
    const body = { customer: this.#customer(), deliveryDate: date, ...invoice };
    const idempotencyKey = this.#keyOf({ id, ...body });
    const call = { path: { id }, body, idempotencyKey, signal: this.#leaving!.signal };
    const { data } = await withRetry(() => this.client!.call('post', '/v1/units/{id}/sale', call), call);
    return data;
  }

  #prove(made: Registration, file: File): Promise<unknown> {
    const access = made.access ? { access: made.access.token } : {};
    return this.client!.upload('/v1/proofs', {
      file,
      query: { registration: made.id, type: 'invoice', name: file.name.slice(0, 1000), ...access },
      idempotencyKey: this.#keyOf({ proof: made.id, name: file.name, size: file.size }),
      signal: this.#leaving!.signal,
    });
  }

  async #read(made: Registration): Promise<Registration> {
    const query = made.access ? { access: made.access.token } : {};
    const call = { path: { id: made.id }, query, signal: this.#leaving!.signal };
    return (await this.client!.call('get', '/v1/registrations/{id}', call)).data;
  }

  protected override view(): View {
    const { t, problem, made } = this;
    return html`<div class="stack">
      ${problem ? problemView({ problem, t }) : nothing}
      <section class="stack" part="result" aria-label=${t.result}>
        ${made.map((one) => this.#madeView(one))}
      </section>
      ${this.rows.length > 0 && !this.sale ? this.#rowsView() : nothing} ${this.#formView()}
    </div>`;
  }

  #madeView(one: Registration): unknown {
    const { t } = this;
    return notice(
      one.state === 'active' ? 'good' : 'warn',
      html`<h3>${one.stateText}</h3>
        <p>
          <span class="mono" dir="ltr">${one.serial}</span> · ${t.reference}
          <span class="mono" dir="ltr">${one.ref}</span>
        </p>
        ${one.receipt ? html`<p>${one.receipt.headline}</p>` : nothing}
        ${[...one.reasons.map(({ text }) => text), ...one.notes].map((text) => html`<p>${text}</p>`)}`,
    );
  }

  #rowsView(): unknown {
    const { t } = this;
    return html`<section class="stack tight" part="pending">
      <h2>${t.pending}</h2>
      <ul class="stack tight">
        ${this.rows.map(
          (row) =>
            html`<li class="row">
              <span><span class="mono" dir="ltr">${row.serial}</span> · ${row.model.name}</span>
              ${button({ label: t.sell, onClick: () => (this.sale = row) })}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #formView(): unknown {
    const { t, typed, errors, sale } = this;
    const input = (name: keyof Typed) => ({
      name,
      value: typed[name],
      error: errors[name] ?? '',
      onInput: (value: string) => this.#type(name, value),
      t,
    });
    return html`<form class="stack" novalidate @submit=${this.#submit}>
      <h2>${sale ? t.sale(sale.serial) : t.title}</h2>
      ${
        sale
          ? nothing
          : textArea({ ...input('serials'), label: t.serials, hint: t.serialsHint, required: true })
      }
      ${dateField({ ...input('date'), label: sale ? t.delivered : t.bought, required: true })}
      ${textField({ ...input('invoiceNo'), label: t.invoiceNo, maxlength: 100 })}
      ${textField({ ...input('name'), label: t.name, autocomplete: 'name', maxlength: 200 })}
      ${textField({
        ...input('email'),
        label: t.email,
        type: 'email',
        autocomplete: 'email',
        required: !this.#isSignedIn && !sale,
      })}
      ${
        sale
          ? nothing
          : field(
              { name: 'proof', label: t.proof, hint: t.proofHint, t },
              ({ id, describedBy }) =>
                html`<input
                  class="control"
                  type="file"
                  id=${id}
                  name="proof"
                  accept="image/jpeg,image/png,image/webp,image/heic,application/pdf"
                  aria-describedby=${describedBy}
                />`,
            )
      }
      <div class="row">
        ${button({ label: sale ? t.sell : t.register, kind: 'primary', type: 'submit', busy: this.busy })}
        ${sale ? button({ label: t.back, kind: 'quiet', onClick: () => (this.sale = undefined) }) : nothing}
      </div>
    </form>`;
  }
}
