import { adoptStyles, html, LitElement, nothing } from 'lit';
import type { PropertyDeclarations } from 'lit';
import { parseSerialInput } from '../../db/serial-text.ts';
import type { SerialInput } from '../../db/serial-text.ts';
import { WarrantyElement } from '../core/element.ts';
import type { View } from '../core/element.ts';
import { baseStyles } from '../core/styles.ts';
import { button, buttonStyles } from '../ui/button.ts';
import { attributesOf, fieldError, fieldStyles, hint, labelText } from '../ui/field.ts';
import type { FieldOptions } from '../ui/field.ts';
import { scanIcon } from '../ui/scan-icon.ts';
import type { Scan } from '../ui/scan.ts';
import { ScannedEvent } from './events.ts';
import { askOf } from './known.ts';
import type { Known } from './known.ts';
import { serialInputStyles } from './serial-input.styles.ts';
import { strings } from './strings.ts';
import type { SerialInputStrings } from './strings.ts';

const LONGEST = 512;

/**
 * A field for a serial number in any form of any page: typed, pasted, or read from the code on the label. What it gives the
 * form is the serial, also where a whole GS1 code was put in. Inside a provider it says below what the portal knows of it.
 *
 * @element warranty-serial-input
 * @attr {string} name - Under which the form sends it.
 * @attr {string} value - What stands in it at first and after a reset.
 * @attr {boolean} required - The form is not sent without it.
 * @attr {boolean} disabled
 * @attr {string} label - In place of “Serial number”; a `<label for>` of the page goes before it.
 * @attr {boolean} unchecked - The portal is not asked.
 * @event input - Something was typed or read.
 * @event change - It was left with another value, or a code was read.
 * @event warranty-scanned - A code was read: `serial`, `gtin`, `batch`.
 * @csspart control - The field.
 * @csspart scan - What reads the code.
 * @csspart viewer - The picture of the camera.
 */
export class WarrantySerialInput extends WarrantyElement<SerialInputStrings> {
  static override readonly tag = 'warranty-serial-input';
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [baseStyles, fieldStyles, buttonStyles, serialInputStyles];
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    required: { type: Boolean, reflect: true },
    disabled: { type: Boolean, reflect: true },
    unchecked: { type: Boolean },
    label: {},
    typed: { state: true },
    known: { state: true },
    checking: { state: true },
    shown: { state: true },
  };
  readonly area = strings;

  name = '';
  required = false;
  disabled = false;
  unchecked = false;
  label = '';

  private typed = '';
  private known: Known | undefined;
  private checking = false;
  /** Whether an error is shown: after somebody has left the field, or tried to send. */
  private shown = false;
  #isInert = false;
  #scan: Scan | undefined;
  #left = '';
  #asking: AbortController | undefined;
  #isDirty = false;

  protected override get alone(): boolean {
    return true;
  }

  /** What stands in the field. The form gets `serial`. */
  get value(): string {
    return this.typed;
  }
  set value(value: string) {
    this.#isDirty = true;
    this.#put(String(value ?? ''));
  }

  /** The serial in it as people write it, or an empty text. */
  get serial(): string {
    const read = this.#read();
    return read.ok ? read.serial : '';
  }

  /** Of the GS1 code that stands in it. */
  get gtin(): string | null {
    const read = this.#read();
    return read.ok ? read.gtin : null;
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get labels(): NodeList {
    return this.internals.labels;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  get type(): string {
    return 'warranty-serial-input';
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  formResetCallback(): void {
    this.#isDirty = false;
    this.shown = false;
    this.known = undefined;
    this.#put(this.getAttribute('value') ?? '');
    this.#left = this.typed;
  }

  formDisabledCallback(disabled: boolean): void {
    this.#isInert = disabled;
    if (disabled) this.#scan?.close();
    // Also called from within an update, when the attribute is written.
    void this.updateComplete.then(() => this.requestUpdate());
  }

  formStateRestoreCallback(state: string | File | FormData | null): void {
    if (typeof state !== 'string') return;
    this.#isDirty = true;
    this.#put(state);
  }

  protected override arrive(): void {
    if (!this.#isDirty) this.#put(this.getAttribute('value') ?? '');
    this.#left = this.typed;
    this.addEventListener('invalid', this.#refuse);
  }

  protected override leave(): void {
    this.removeEventListener('invalid', this.#refuse);
    this.#asking?.abort(new DOMException('The element left the page', 'AbortError'));
  }

  protected override updated(): void {
    super.updated();
    this.#validate();
  }

  protected override view(): View {
    const { t } = this;
    const named = [...this.internals.labels].map((one) => one.textContent?.trim() ?? '').join(' ');
    const options: FieldOptions = {
      name: 'serial',
      label: this.label || t.label,
      hint: t.hint,
      error: this.shown ? this.#message() : '',
      required: this.required,
      t,
    };
    const { id, describedBy, invalid } = attributesOf(options);
    const isOff = this.disabled || this.#isInert;
    return html`<div class="field" part="field">
        ${named ? nothing : html`<label class="label" part="label" for=${id}>${labelText(options)}</label>`}
        ${hint(options)}
        <div class="line">
          <input
            class="control mono"
            part="control"
            id=${id}
            type="text"
            .value=${this.typed}
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            dir="ltr"
            maxlength=${LONGEST}
            ?disabled=${isOff}
            ?required=${this.required}
            aria-label=${named || nothing}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
            @input=${this.#type}
            @change=${this.#settle}
            @keydown=${this.#key}
          />
          ${button({ label: t.scan, icon: scanIcon, disabled: isOff, onClick: () => void this.#offerScan() })}
        </div>
        ${fieldError(options)}${this.#told()}
      </div>
      ${this.#scan?.view(t) ?? nothing}`;
  }

  #told(): unknown {
    const { known, t } = this;
    if (this.checking) return html`<p class="told muted" part="told">${t.checking}</p>`;
    if (!known) return nothing;
    return html`<p class="told ${known.tone}" part="told">
      ${known.text}
      ${
        known.suggestion
          ? html`<button
              class="button quiet mono"
              type="button"
              @click=${() => this.#choose(known.suggestion!)}
            >
              ${known.suggestion}
            </button>`
          : nothing
      }
    </p>`;
  }

  #read(): SerialInput {
    return parseSerialInput(this.typed);
  }

  #message(): string {
    if (this.typed.trim() === '') return this.required ? this.t.missing : '';
    const read = this.#read();
    if (read.ok) return '';
    return read.problem === 'not_text' ? this.t.character : this.t[read.problem];
  }

  #put(typed: string): void {
    this.typed = typed;
    this.internals.setFormValue(this.serial || null, typed);
    this.#validate();
  }

  #validate(): void {
    const message = this.#message();
    const field = this.renderRoot?.querySelector('input') ?? undefined;
    const flag = this.typed.trim() === '' ? { valueMissing: true } : { customError: true };
    this.internals.setValidity(message ? flag : {}, message, field);
  }

  readonly #type = (event: Event): void => {
    this.#isDirty = true;
    this.known = undefined;
    this.#put((event.target as HTMLInputElement).value);
  };

  readonly #settle = (): void => {
    if (this.typed === this.#left) return;
    this.#left = this.typed;
    this.shown = true;
    this.dispatchEvent(new Event('change', { bubbles: true }));
    void this.#check();
  };

  /** As in a field of the browser: Enter sends the form. */
  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    this.#settle();
    this.form?.requestSubmit();
  };

  readonly #refuse = (): void => {
    this.shown = true;
  };

  #choose(serial: string): void {
    this.value = serial;
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.#settle();
    this.focus();
  }

  async #check(): Promise<void> {
    this.#asking?.abort(new DOMException('Asked again', 'AbortError'));
    this.known = undefined;
    this.checking = false;
    const { client, serial } = this;
    if (!client || !serial || this.unchecked) return;
    const { signal } = (this.#asking = new AbortController());
    this.checking = true;
    // A field is of use also where nobody answers: it says nothing then.
    const known = await askOf(client, serial, signal).catch(() => undefined);
    if (signal.aborted) return;
    this.checking = false;
    this.known = known;
    if (known) this.announce(known.text);
  }

  async #offerScan(): Promise<void> {
    if (!this.#scan) {
      const { Scan, scanStyles } = await import('../ui/scan.ts');
      this.#scan ??= new Scan(this, { read: this.#take, closed: () => this.focus() });
      adoptStyles(this.renderRoot as ShadowRoot, [
        ...(this.constructor as typeof WarrantySerialInput).elementStyles,
        ...scanStyles,
      ]);
    }
    if (this.#scan.open) this.#scan.close();
    else this.#scan.offer();
  }

  readonly #take = (text: string): boolean => {
    const read = parseSerialInput(text);
    if (!read.ok) return false;
    this.#isDirty = true;
    this.#put(read.serial);
    this.dispatchEvent(new ScannedEvent(read));
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.announce(read.serial);
    this.#settle();
    return true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'warranty-serial-input': WarrantySerialInput;
  }
}
