import { html, nothing } from 'lit';
import type { CSSResult, PropertyDeclarations } from 'lit';
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
import { scanIcon } from '../ui/scan-icon.ts';
import { problemStyles, problemView } from '../ui/problem-view.ts';
import type { Scan } from '../ui/scan.ts';
import type { SignIn } from '../ui/sign-in.ts';
import { textArea } from '../ui/text-area.ts';
import { textField } from '../ui/text-field.ts';
import type { Aftermath } from './aftermath.ts';
import type { Told } from './ask.ts';
import { RegisteredEvent } from './events.ts';
import { keepTyped, NOTHING, readTyped } from './kept.ts';
import { takeMailLink } from './mail-link.ts';
import type { MailLink } from './mail-link.ts';
import { FILES, proofQuery } from './proof.ts';
import { registerStyles } from './register.styles.ts';
import { strings } from './strings.ts';
import type { RegisterStrings } from './strings.ts';
import type { Registration, Row, Typed } from './types.ts';

const KEY = 'warranty-register';
const MOST = 50;
/** What a dealer has to sell, first what is sold and only not registered. */
const UNSOLD = ['pending_registration', 'assigned_to_dealer'] as const;

sendFilesBy(sendFile);

/**
 * Registers devices: by their owner with a proof, several at once for a fleet, or by a dealer from the list of what he has
 * sold. What is typed outlives a reload. Mailed links to a registration, a device that is passed on or the question whose it
 * is open here.
 *
 * @element warranty-register
 * @event warranty-registered - A device is registered or waits for the service: `ref`, `state`.
 * @csspart result - What became of it.
 * @csspart pending - The dealer's list.
 * @csspart question - Whether a device is still one's own.
 */
export class WarrantyRegister extends WarrantyElement<RegisterStrings> {
  static override readonly tag = 'warranty-register';
  static override styles = [baseStyles, fieldStyles, buttonStyles, problemStyles, registerStyles];
  static override properties: PropertyDeclarations = {
    typed: { state: true },
    made: { state: true },
    rows: { state: true },
    sale: { state: true },
    several: { state: true },
    told: { state: true },
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
  private several = false;
  private told: Told | undefined;
  private problem: Problem | undefined;
  private errors: Partial<Typed> = {};
  private busy = false;
  #keys = new Map<string, string>();
  #seen: string | undefined;
  #link: MailLink | undefined;
  #later: typeof import('./later.ts') | undefined;
  #after: Aftermath | undefined;
  #scan: Scan | undefined;
  #door: typeof import('./door.ts') | undefined;
  #signIn: SignIn | undefined;
  #asking: AbortController | undefined;
  #askedFor = '';

  protected override arrive(): void {
    this.typed = readTyped(KEY);
    this.several = this.typed.serials.includes('\n');
    this.#link = takeMailLink();
    addEventListener('hashchange', this.#hashChanged, { signal: this.signal });
  }

  protected override willUpdate(): void {
    const token = this.session?.token;
    if (!this.client) return;
    if (this.#link) void this.#openLink();
    if (token === this.#seen) return;
    this.#seen = token;
    this.rows = [];
    if (!token) return;
    this.#signIn = undefined;
    void this.#loadRows();
  }

  protected override phase(): Phase {
    if (this.busy) return 'loading';
    return this.problem ? 'error' : this.made.length > 0 ? 'ready' : 'empty';
  }

  get #isSignedIn(): boolean {
    return this.session?.signedIn ?? false;
  }

  /** What became of the last one stands in place of the form. */
  get #isOver(): boolean {
    return !this.sale && (this.#after?.isThere ?? false);
  }

  /** Begins with the first field; what was typed before stays. */
  async start(): Promise<void> {
    await this.updateComplete;
    this.scrollIntoView({ block: 'start' });
    this.#again();
  }

  readonly #again = (): void => {
    this.#after?.clear();
    this.#focus('[name=serials]');
  };

  /** Nobody has to see the list to register: where it is not for the reader, there is none. */
  async #loadRows(): Promise<void> {
    const load = async (lifecycle: (typeof UNSOLD)[number]) => {
      const call = { query: { lifecycle, limit: MOST }, signal: this.signal };
      return (await this.client!.call('get', '/v1/units', call)).data.items;
    };
    await Promise.all(UNSOLD.map(load)).then(
      (lists) => (this.rows = lists.flat()),
      () => undefined,
    );
  }

  readonly #hashChanged = (): void => {
    this.#link = takeMailLink();
    this.requestUpdate();
  };

  async #openLink(): Promise<void> {
    const link = this.#link!;
    this.#link = undefined;
    await this.#guard(async () => {
      await this.#prepare();
      await this.#after!.open(link);
    });
    this.#focus('[part=result] h2');
  }

  #type(name: keyof Typed, value: string): void {
    const isOther = name === 'serials' && value !== this.typed.serials;
    this.typed = { ...this.typed, [name]: value, ...(isOther ? { modelId: '' } : {}) };
    if (isOther) this.told = undefined;
    keepTyped(KEY, this.typed);
  }

  /** Asked for as soon as somebody turns to the form, so that it is there before it is needed. */
  readonly #prepare = async (): Promise<void> => {
    if (this.#later) return;
    const later = await import('./later.ts');
    if (this.#later) return;
    this.#later = later;
    this.#after = new later.Aftermath({
      client: () => this.client!,
      t: () => this.t,
      locale: () => this.localize.lang(),
      hostedUrl: () => this.brand?.brand.hostedUrl,
      signal: () => this.signal,
      keyOf: (said) => this.#keyOf(said),
      made: () => this.made,
      changed: (made) => (this.made = made),
      refuse: (problem) => (this.problem = problem),
      announce: (text) => this.announce(text),
      update: () => this.requestUpdate(),
    });
    this.#dress(later.styles);
  };

  /** Added to what is there, so that neither of two late scripts takes the other's away. */
  #dress(styles: readonly CSSResult[]): void {
    const root = this.renderRoot as ShadowRoot;
    const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
    this.requestUpdate();
  }

  /** What the portal knows of a serial that stands alone in the field; where it does not answer, nothing is said. */
  readonly #settle = async (): Promise<void> => {
    await this.#prepare();
    const { client } = this;
    if (!client || !this.#later || this.several || this.sale) return;
    const { serial, problem } = this.#later.readSerial(this.typed.serials, this.t);
    if (problem || serial === this.#askedFor) return;
    this.#askedFor = serial;
    if (serial !== this.typed.serials) this.#type('serials', serial);
    this.#asking?.abort(new DOMException('Asked again', 'AbortError'));
    const { signal } = (this.#asking = new AbortController());
    const told = await this.#later.askAbout(client, serial, { t: this.t, signal }).catch(() => undefined);
    if (signal.aborted || this.signal.aborted) return;
    this.told = told;
    if (told) this.announce(told.text);
  };

  readonly #offerScan = async (): Promise<void> => {
    await this.#guard(this.#prepare);
    if (!this.#later) return;
    this.#scan ??= new this.#later.Scan(this, {
      read: this.#take,
      closed: () => this.#focus('[name=serials]'),
    });
    if (this.#scan.open) this.#scan.close();
    else this.#scan.offer();
  };

  readonly #take = (text: string): boolean => {
    const { serial, problem } = this.#later!.readSerial(text, this.t);
    if (problem) return false;
    const before = this.several && this.typed.serials.trim();
    this.#type('serials', before ? `${before}\n${serial}` : serial);
    this.#scan?.close();
    void this.#settle();
    return true;
  };

  readonly #openDoor = async (): Promise<void> => {
    await this.#guard(async () => {
      const isNew = !this.#door;
      this.#door ??= await import('./door.ts');
      if (isNew) this.#dress([this.#door.signInStyles]);
      this.#signIn = new this.#door.SignIn(this, {
        client: () => this.client,
        session: () => this.session,
        t: () => this.t,
        language: () => this.localize.language,
        announce: (text) => this.announce(text),
      });
      this.requestUpdate();
      await this.#signIn.focus();
    });
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>('#field-proof');
    void this.#send(input?.files?.[0]);
  };

  async #send(file: File | undefined): Promise<void> {
    const { t, typed, sale } = this;
    if (this.busy) return;
    await this.#guard(this.#prepare);
    const serials = sale ? [sale.serial] : typed.serials.split(/[\n,;]+/).flatMap((one) => one.trim() || []);
    const unreadable = sale
      ? undefined
      : serials.map((one) => this.#later?.readSerial(one, t).problem).find(Boolean);
    const serialError = serials.length === 0 ? t.enterSerial : unreadable;
    this.errors = {
      ...(serialError ? { serials: serialError } : {}),
      ...(!sale && this.told?.mustChoose && !typed.modelId ? { modelId: t.chooseOne } : {}),
      ...(typed.date ? {} : { date: t.enterDate }),
      ...(sale && !typed.name.trim() ? { name: t.enterName } : {}),
      ...(this.#isSignedIn || sale || typed.email.includes('@') ? {} : { email: t.enterEmail }),
    };
    if (Object.keys(this.errors).length > 0) return this.#focus('[aria-invalid=true]');
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
    this.told = undefined;
    this.#askedFor = '';
    this.#keys.clear();
    this.typed = NOTHING;
    keepTyped(KEY, NOTHING);
    this.announce(made.map(({ serial, stateText }) => `${serial}: ${stateText}`).join('. '));
    this.#focus('[part=result] h2');
    if (this.#isSignedIn) void this.#loadRows();
  }

  #refuse(problem: Problem): void {
    const at = (end: string) => problem.errors?.find(({ pointer }) => pointer.endsWith(end));
    if (at('modelId')?.code === 'choose_model') {
      this.errors = { modelId: this.t.chooseOne };
      this.#askedFor = '';
      void this.#settle().then(() => this.#focus('[aria-invalid=true]'));
    } else if (at('Date')) this.errors = { date: this.t.badDate };
    else if (at('invoiceLine')) this.errors = { invoiceLine: this.t.lineTaken };
    else if (at('serial')) this.errors = { serials: this.t.badSerial };
    else this.problem = problem;
    this.#focus('[aria-invalid=true]');
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    await work().catch((reason: unknown) => {
      if (!isAbort(reason)) this.problem = toProblem(reason);
    });
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  /** One key for what is said: a repeated attempt never makes a second registration. */
  #keyOf(said: unknown): string {
    const text = JSON.stringify(said);
    const key = this.#keys.get(text) ?? newIdempotencyKey();
    this.#keys.set(text, key);
    return key;
  }

  #given<K extends keyof Typed, N extends string>(name: K, as: N): { [P in N]?: string } {
    const value = this.typed[name].trim();
    return (value ? { [as]: value } : {}) as { [P in N]?: string };
  }

  #customer() {
    return { ...this.#given('name', 'name'), ...this.#given('email', 'email') };
  }

  async #register(serial: string): Promise<Registration> {
    const customer = this.#customer();
    const body = {
      serial,
      purchaseDate: this.typed.date,
      ...this.#given('modelId', 'modelId'),
      ...this.#given('invoiceNo', 'invoiceNo'),
      ...this.#given('place', 'placeOfPurchase'),
      ...(Object.keys(customer).length > 0 ? { customer } : {}),
    };
    const call = { body, idempotencyKey: this.#keyOf(body), signal: this.signal };
    const { data } = await withRetry(() => this.client!.call('post', '/v1/registrations', call), call);
    return data;
  }

  async #sell({ id }: Row): Promise<Registration> {
    const body = {
      customer: this.#customer(),
      deliveryDate: this.typed.date,
      ...this.#given('invoiceNo', 'invoiceNo'),
      ...this.#given('invoiceLine', 'invoiceLine'),
    };
    const call = { path: { id }, body, idempotencyKey: this.#keyOf({ id, ...body }), signal: this.signal };
    const { data } = await withRetry(() => this.client!.call('post', '/v1/units/{id}/sale', call), call);
    return data;
  }

  #prove(made: Registration, file: File): Promise<unknown> {
    const access = made.access ? { access: made.access.token } : {};
    return this.client!.upload('/v1/proofs', {
      file,
      query: { registration: made.id, ...proofQuery(file), ...access },
      idempotencyKey: this.#keyOf({ proof: made.id, name: file.name, size: file.size }),
      signal: this.signal,
    });
  }

  async #read(made: Registration): Promise<Registration> {
    const query = made.access ? { access: made.access.token } : {};
    const call = { path: { id: made.id }, query, signal: this.signal };
    const { data } = await this.client!.call('get', '/v1/registrations/{id}', call);
    return made.access ? { ...data, access: made.access } : data;
  }

  #choose(row: Row | undefined): void {
    this.sale = row;
    this.#after?.clear();
    this.errors = {};
    this.problem = undefined;
    this.#type('date', '');
    this.#focus(row ? '[name=date]' : '[part=pending] button');
    void this.#prepare();
  }

  protected override view(): View {
    const { t, problem } = this;
    return html`<div class="stack">
      ${problem ? problemView({ problem, t }) : nothing}
      ${
        this.#isOver
          ? html`<section class="stack" part="result" aria-label=${t.result}>
              ${this.#after!.view()}
              <div>${button({ label: t.another, onClick: this.#again })}</div>
            </section>`
          : nothing
      }
      ${this.rows.length > 0 && !this.sale ? this.#rowsView() : nothing}
      ${this.#isOver ? nothing : this.#signIn && this.#door ? this.#door.signInView(this.#signIn, { t }) : this.#formView()}
    </div>`;
  }

  #rowsView(): unknown {
    const { t } = this;
    return html`<section class="stack tight pending" part="pending">
      <h2>${t.pending}</h2>
      <ul>
        ${this.rows.map(
          (row) =>
            html`<li>
              <span
                ><span class="mono" dir="ltr">${row.serial}</span><br /><span class="muted"
                  >${row.model.name}</span
                ></span
              >
              ${button({
                label: t.sell,
                description: `${t.sell}: ${row.serial}, ${row.model.name}`,
                onClick: () => this.#choose(row),
              })}
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
    return html`<form class="stack" novalidate @submit=${this.#submit} @focusin=${this.#prepare}>
      <div class="head">
        <h2>${sale ? t.sale(sale.serial) : t.title}</h2>
        ${this.#isSignedIn ? nothing : button({ label: t.signIn, kind: 'quiet', onClick: this.#openDoor })}
      </div>
      ${sale ? html`<p class="muted">${sale.model.name}</p>` : this.#serialView(input('serials'))}
      <div class="two">
        ${dateField({ ...input('date'), label: sale ? t.delivered : t.bought, required: true })}
        ${sale ? nothing : textField({ ...input('place'), label: t.place, maxlength: 200 })}
        ${textField({ ...input('invoiceNo'), label: t.invoiceNo, maxlength: 100 })}
        ${sale ? textField({ ...input('invoiceLine'), label: t.invoiceLine, maxlength: 20 }) : nothing}
      </div>
      <div class="two">
        ${textField({
          ...input('name'),
          label: sale ? t.customer : t.name,
          autocomplete: sale ? 'off' : 'name',
          maxlength: 200,
          required: Boolean(sale),
        })}
        ${textField({
          ...input('email'),
          label: t.email,
          type: 'email',
          autocomplete: sale ? 'off' : 'email',
          required: !this.#isSignedIn && !sale,
        })}
      </div>
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
                  accept=${FILES}
                  aria-describedby=${describedBy}
                />`,
            )
      }
      <div class="row">
        ${button({ label: sale ? t.sell : t.register, kind: 'primary', type: 'submit', busy: this.busy })}
        ${sale ? button({ label: t.back, kind: 'quiet', onClick: () => this.#choose(undefined) }) : nothing}
      </div>
    </form>`;
  }

  #serialView(input: Omit<Parameters<typeof textArea>[0], 'label'>): unknown {
    const { t, several, told } = this;
    const options = {
      ...input,
      label: several ? t.severalSerials : t.serials,
      hint: several ? t.severalHint : t.serialsHint,
      required: true,
    };
    const scan = button({ label: t.scan, icon: scanIcon, onClick: this.#offerScan });
    return html`<div class="stack tight">
        <div class="entry" @change=${this.#settle}>
          ${several ? textArea(options) : textField({ ...options, verbatim: true, maxlength: 512 })} ${scan}
        </div>
        ${
          told && this.#later
            ? this.#later.toldView(told, {
                t,
                modelId: this.typed.modelId,
                error: this.errors.modelId ?? '',
                use: (serial) => {
                  this.#type('serials', serial);
                  void this.#settle();
                },
                choose: (modelId) => this.#type('modelId', modelId),
              })
            : nothing
        }
        <div>
          ${button({
            label: several ? t.oneDevice : t.severalDevices,
            kind: 'quiet',
            onClick: () => {
              this.several = !several;
              this.told = undefined;
              this.#focus('[name=serials]');
            },
          })}
        </div>
      </div>
      ${this.#scan?.view(t) ?? nothing}`;
  }
}
