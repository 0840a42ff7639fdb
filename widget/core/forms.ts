import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormStrings } from '../lang/common.ts';
import type { FieldProblem, Problem } from './problem.ts';

export interface FieldError {
  name: string;
  message: string;
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
export type FormHost = ReactiveControllerHost & HTMLElement;

export interface FormOptions {
  t: () => FormStrings;
  /** The field that shows an error of this pointer; by default `/a/0/b` is the field named `a.0.b`. */
  fieldOf?: (pointer: string) => string;
  /** Checks beyond the native ones. */
  check?: (form: HTMLFormElement) => FieldError[];
}

/** Errors of one `<form novalidate>` in the host's shadow root: native validity first, then what the API says. */
export class Form implements ReactiveController {
  readonly #host: FormHost;
  readonly #options: FormOptions;
  #errors: FieldError[] = [];
  #dirty = false;

  constructor(host: FormHost, options: FormOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {}

  get errors(): readonly FieldError[] {
    return this.#errors;
  }

  /** Something was typed since the last `settle()`. */
  get dirty(): boolean {
    return this.#dirty;
  }

  error(name: string): string | undefined {
    return this.#errors.find((one) => one.name === name)?.message;
  }

  /** `@input` of the form: marks it dirty and takes an error away as soon as its field is right. */
  readonly input = (event: Event): void => {
    this.#dirty = true;
    const control = event.target as Control;
    if (control.name && this.error(control.name) && control.validity.valid) this.#drop(control.name);
  };

  settle(): void {
    this.#dirty = false;
    this.#show([]);
  }

  /** True when every field is right; otherwise shows the errors and takes the reader to them. */
  validate(): boolean {
    const form = this.#form();
    const errors = controlsOf(form)
      .filter((control) => !control.validity.valid)
      .map((control) => ({ name: control.name, message: this.#nativeMessage(control) }));
    this.#show(unique([...errors, ...(this.#options.check?.(form) ?? [])]));
    if (this.#errors.length > 0) void this.focusErrors();
    return this.#errors.length === 0;
  }

  /** Puts the API's field errors at their fields; returns those that have no field here. */
  refuse(problem: Problem): FieldProblem[] {
    const names = new Set(controlsOf(this.#form()).map((control) => control.name));
    const fieldOf = this.#options.fieldOf ?? nameOf;
    const homeless = problem.errors.filter((one) => !names.has(fieldOf(one.pointer)));
    const homed = problem.errors.filter((one) => names.has(fieldOf(one.pointer)));
    this.#show(unique(homed.map((one) => ({ name: fieldOf(one.pointer), message: one.detail }))));
    if (homed.length > 0) void this.focusErrors();
    return homeless;
  }

  values(): Record<string, string> {
    const entries = [...new FormData(this.#form())].filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    return Object.fromEntries(entries);
  }

  async focusErrors(): Promise<void> {
    await this.#host.updateComplete;
    const summary = this.#host.shadowRoot?.querySelector<HTMLElement>('[data-error-summary]');
    if (summary) summary.focus();
    else this.focus(this.#errors[0]?.name ?? '');
  }

  focus(name: string): void {
    controlsOf(this.#form())
      .find((control) => control.name === name)
      ?.focus();
  }

  #form(): HTMLFormElement {
    const form = this.#host.shadowRoot?.querySelector('form');
    if (!form) throw new Error(`<${this.#host.localName}> has no form on screen`);
    return form;
  }

  /** What the reader calls the field. */
  label(name: string): string {
    const control = controlsOf(this.#form()).find((one) => one.name === name);
    const legend =
      control?.type === 'radio' ? control.closest('fieldset')?.querySelector('legend') : undefined;
    const label = legend ?? control?.labels?.[0];
    return label?.firstChild
      ? [...label.childNodes]
          .filter((one) => one instanceof Text)
          .map((one) => one.data)
          .join('')
          .trim()
      : '';
  }

  #show(errors: FieldError[]): void {
    this.#errors = errors;
    this.#host.requestUpdate();
  }

  #drop(name: string): void {
    this.#show(this.#errors.filter((one) => one.name !== name));
  }

  #nativeMessage(control: Control): string {
    const t = this.#options.t();
    const { validity } = control;
    if (validity.customError) return control.validationMessage;
    if (validity.valueMissing)
      return control.type === 'radio' || control.localName === 'select' ? t.chooseOne : t.fillIn;
    if (validity.typeMismatch && control.type === 'email') return t.badEmail;
    if (validity.badInput && control.type === 'date') return t.badDate;
    if (validity.rangeOverflow && control.type === 'date') return t.dateTooLate;
    if (validity.rangeUnderflow && control.type === 'date') return t.dateTooEarly;
    if (validity.tooLong) return t.tooLong((control as HTMLInputElement).maxLength);
    if (validity.tooShort) return t.tooShort((control as HTMLInputElement).minLength);
    return control.title || t.badValue;
  }
}

function nameOf(pointer: string): string {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (one): one is Control =>
      (one instanceof HTMLInputElement ||
        one instanceof HTMLTextAreaElement ||
        one instanceof HTMLSelectElement) &&
      one.name !== '' &&
      one.willValidate,
  );
}

function unique(errors: FieldError[]): FieldError[] {
  return errors.filter((one, index) => errors.findIndex((other) => other.name === one.name) === index);
}
