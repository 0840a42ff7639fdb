import type { LitElement } from 'lit';
import type { Client } from '../core/client.ts';
import { newIdempotencyKey } from '../core/idempotency-key.ts';
import { isAbort, toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import type { components } from '../core/schema.d.ts';
import type { Language } from '../core/strings.ts';
import { strings } from './adding-strings.ts';
import type { AddingStrings } from './adding-strings.ts';
import type { Texts } from './board.ts';
import type { ClaimType, Entries, UnitEntry } from './entries.ts';
import type { Look, Serials } from './serials.ts';
import { isAddress } from './wire.ts';

type NewRegistration = components['schemas']['NewRegistration'];
type Registration = components['schemas']['Registration'];

export interface Attempt {
  busy?: boolean;
  errors?: { modelId?: string; date?: string; place?: string; email?: string };
  problem?: Problem;
}

export interface AdditionsOptions {
  client: () => Client;
  signal: () => AbortSignal;
  t: () => Texts;
  language: () => Language;
  type: () => ClaimType;
  serials: Serials;
  entries: () => Entries;
  change: (entries: Entries) => void;
  announce: (text: string) => void;
}

const NOT_TRIED: Attempt = {};

/** Devices that nobody knows yet are registered while the claim is written; one that cannot be stops nobody. */
export class Additions {
  readonly #host: LitElement;
  readonly #options: AdditionsOptions;
  readonly #attempts = new Map<string, Attempt>();
  readonly #keys = new Map<string, string>();
  #loaded: { language: Language; texts: AddingStrings } | undefined;
  #asked: Language | undefined;

  constructor(host: LitElement, options: AdditionsOptions) {
    this.#host = host;
    this.#options = options;
  }

  of(unit: UnitEntry): Attempt {
    return this.#attempts.get(unit.key) ?? NOT_TRIED;
  }

  /** Its own texts, once they are there in the reader's language. */
  get texts(): AddingStrings | undefined {
    const language = this.#options.language();
    if (this.#loaded?.language !== language) this.#load(language);
    return this.#loaded?.texts;
  }

  mayOpen(unit: UnitEntry): boolean {
    return isNew(this.#options.serials.of(unit)) === true;
  }

  isOpen(unit: UnitEntry): boolean {
    if (!unit.adding || !this.texts) return false;
    return isNew(this.#options.serials.of(unit)) !== false;
  }

  open({ key }: UnitEntry): void {
    const { purchaseDate } = this.#options.entries();
    this.#rewrite(key, (unit) => ({ ...unit, adding: { date: purchaseDate, place: '' } }));
    this.#focus(`[data-adding="${key}"] input`);
  }

  close({ key }: UnitEntry): void {
    this.#attempts.delete(key);
    this.#rewrite(key, ({ adding: _, ...unit }) => unit);
    this.#focus(`[data-add="${key}"] button`);
  }

  write({ key }: UnitEntry, typed: Partial<NonNullable<UnitEntry['adding']>>): void {
    const { date } = typed;
    const { units } = this.#options.entries();
    const purchaseDate = units.length === 1 && date !== undefined ? { purchaseDate: date } : {};
    this.#rewrite(
      key,
      (unit) => (unit.adding ? { ...unit, adding: { ...unit.adding, ...typed } } : unit),
      purchaseDate,
    );
  }

  async add(unit: UnitEntry): Promise<void> {
    const { key } = unit;
    if (this.of(unit).busy) return;
    const errors = this.#lacking(unit);
    if (Object.keys(errors).length > 0) return this.#refuse(key, { errors });
    this.#try(key, { busy: true });
    try {
      const body = this.#body(unit);
      const { data } = await this.#options.client().call('post', '/v1/registrations', {
        body,
        idempotencyKey: this.#keyOf(body),
        signal: this.#options.signal(),
      });
      this.#take(unit, data);
    } catch (reason) {
      if (isAbort(reason)) this.#attempts.delete(key);
      else this.#refuse(key, this.#said(toProblem(reason)));
    }
  }

  /** The day of a claim with one device is the day of the device. */
  dayOf({ adding }: UnitEntry): string {
    const { units, purchaseDate } = this.#options.entries();
    return units.length === 1 ? purchaseDate : (adding?.date ?? '');
  }

  get #own(): AddingStrings {
    return this.texts ?? strings.en;
  }

  #load(language: Language): void {
    if (this.#asked === language) return;
    this.#asked = language;
    const take = (texts: AddingStrings): void => {
      if (this.#asked === language) this.#loaded = { language, texts };
    };
    const texts = strings.load(language);
    if (!(texts instanceof Promise)) return take(texts);
    // A language that cannot be loaded must not cost the reader the form.
    void texts.then(take, () => take(strings.en)).then(() => this.#host.requestUpdate());
  }

  #lacking(unit: UnitEntry): NonNullable<Attempt['errors']> {
    const { entries, t, type } = this.#options;
    const needsAddress = type() === 'customer' && !isAddress(entries().contact.email.trim());
    return {
      ...(!this.dayOf(unit) && { date: this.#own.needsDate }),
      ...(needsAddress && { email: t().missing_email }),
    };
  }

  #body(unit: UnitEntry): NewRegistration {
    const { contact, branchId } = this.#options.entries();
    const given = (name: string, typed: string): Record<string, string> =>
      typed.trim() ? { [name]: typed.trim() } : {};
    return {
      serial: unit.serial.trim(),
      purchaseDate: this.dayOf(unit),
      ...given('modelId', unit.modelId),
      ...given('placeOfPurchase', unit.adding?.place ?? ''),
      ...given('branchId', branchId),
      // A dealer's contact is not his customer.
      ...(this.#options.type() === 'customer' && {
        customer: {
          ...given('name', contact.name),
          ...given('email', contact.email),
          ...given('phone', contact.phone),
        },
      }),
      within: 'claim',
    };
  }

  #take({ key, serial }: UnitEntry, made: Registration): void {
    const { announce, serials } = this.#options;
    const added = {
      serial: serial.trim(),
      ref: made.ref,
      state: made.stateText,
      settled: made.state === 'active',
      why: made.reasons.map(({ text }) => text),
    };
    this.#attempts.delete(key);
    this.#rewrite(key, ({ adding: _, ...unit }) => ({
      ...unit,
      modelId: unit.modelId || (made.model?.id ?? ''),
      added,
    }));
    if (added.settled) {
      const unit = this.#options.entries().units.find((one) => one.key === key);
      if (unit) void serials.lookAgain(unit);
    }
    announce(this.#own.registered(added.ref, added.state));
    this.#focus(`[data-added="${key}"]`);
  }

  #said(problem: Problem): Attempt {
    const t = this.#options.t();
    const at = (end: string): boolean => problem.errors.some(({ pointer }) => pointer.endsWith(end));
    const errors = {
      ...(at('/modelId') && { modelId: t.manyModels }),
      ...(at('/purchaseDate') && { date: this.#own.wrongDate }),
      ...(at('/placeOfPurchase') && { place: t.badValue }),
      ...(at('/customer/email') && { email: t.badEmail }),
    };
    return Object.keys(errors).length > 0 ? { errors } : { problem };
  }

  #refuse(key: string, attempt: Attempt): void {
    this.#try(key, attempt);
    if (attempt.errors) this.#focus(`[data-unit="${key}"] [aria-invalid]`);
  }

  #try(key: string, attempt: Attempt): void {
    this.#attempts.set(key, attempt);
    this.#host.requestUpdate();
  }

  /** One key for what is said: a repeated attempt never makes a second registration. */
  #keyOf(body: NewRegistration): string {
    const text = JSON.stringify(body);
    const key = this.#keys.get(text) ?? newIdempotencyKey();
    this.#keys.set(text, key);
    return key;
  }

  #rewrite(key: string, write: (unit: UnitEntry) => UnitEntry, more: Partial<Entries> = {}): void {
    const entries = this.#options.entries();
    const units = entries.units.map((unit) => (unit.key === key ? write(unit) : unit));
    this.#options.change({ ...entries, ...more, units });
  }

  #focus(selector: string): void {
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }
}

/** A serial that reads wrong may be right all the same, unless another one is proposed; without an answer, nobody knows. */
function isNew(look: Look | undefined): boolean | undefined {
  if (typeof look !== 'object') return undefined;
  return look.outcome === 'unknown' || (look.outcome === 'hint' && look.suggestion === null);
}
