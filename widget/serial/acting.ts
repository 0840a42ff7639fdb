import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { COVERAGE_FLAGS, FLAG_REASONS, SERIAL_EXCEPTION_KINDS } from '../../db/vocab.ts';
import type { Client } from '../core/client.ts';
import { newIdempotencyKey } from '../core/idempotency-key.ts';
import { toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { button } from '../ui/button.ts';
import { dialog } from '../ui/dialog.ts';
import { problemView } from '../ui/problem-view.ts';
import { select } from '../ui/select.ts';
import { textArea } from '../ui/text-area.ts';
import { textField } from '../ui/text-field.ts';
import { word } from './strings.ts';
import type { DialogName, Texts, Unit } from './types.ts';

export interface ActingOptions {
  client: () => Client;
  t: () => Texts;
  changed: () => void;
  done: (text: string) => void;
}

type Branch = { id: string; name: string };
type Values = Record<string, string>;

const PLACE = ['place', 'room', 'rack'] as const;
const NAMES = ['name', 'inventoryNo'] as const;
const LONG = 2000;
const SHORT = 120;

/** The dialogs in which a device is changed. What was typed stays where the service refuses. */
export class Acting {
  readonly #options: ActingOptions;
  #name: DialogName | undefined;
  #values: Values = {};
  #missing: readonly string[] = [];
  #problem: Problem | undefined;
  #busy = false;
  #key = '';
  #branches: readonly Branch[] = [];

  constructor(options: ActingOptions) {
    this.#options = options;
  }

  open(name: DialogName, unit: Unit): void {
    this.#name = name;
    this.#problem = undefined;
    this.#missing = [];
    this.#key = newIdempotencyKey();
    this.#values = startOf(name, unit);
    this.#options.changed();
    if (name === 'move' && unit.actions.includes('edit') && unit.owner)
      void this.#loadBranches(unit.owner.id);
  }

  view(unit: Unit): TemplateResult {
    const t = this.#options.t();
    const name = this.#name;
    return dialog({
      open: name !== undefined,
      title: name ? t[`act_${name}`] : '',
      t,
      onClose: this.#close,
      content: name ? this.#form(name, unit) : nothing,
    });
  }

  #form(name: DialogName, unit: Unit): TemplateResult {
    const t = this.#options.t();
    const submit = (event: Event): void => {
      event.preventDefault();
      void this.#send(name, unit);
    };
    return html`<form class="stack" novalidate @submit=${submit}>
      ${this.#fields(name)} ${this.#problem ? problemView({ problem: this.#problem, t }) : nothing}
      <div class="row">
        ${button({ label: t.save, kind: 'primary', type: 'submit', busy: this.#busy })}
        ${button({ label: t.cancel, kind: 'quiet', onClick: this.#close })}
      </div>
    </form>`;
  }

  #fields(name: DialogName): unknown {
    const t = this.#options.t();
    switch (name) {
      case 'move':
        return html`${
          this.#branches.length
            ? this.#choice(
                'branchId',
                t.branch,
                this.#branches.map(({ id, name }) => ({ value: id, label: name })),
              )
            : nothing
        }
        ${PLACE.map((one) => this.#line(one, word(t, 'fact', one)))} ${this.#words('note', t.fact_note)}`;
      case 'edit':
        return NAMES.map((one) => this.#line(one, word(t, 'fact', one)));
      case 'note':
        return html`${this.#choice('kind', t.kind, wordsFor(SERIAL_EXCEPTION_KINDS, 'exception', t))}
        ${this.#words('note', t.fact_note, true)}`;
      case 'set-flag':
        return html`${this.#choice(
          'flag',
          t.cover,
          wordsFor(
            COVERAGE_FLAGS.filter((one) => one !== 'void_partial'),
            'flag',
            t,
          ),
        )}
        ${this.#values['flag'] === 'normal' ? nothing : this.#choice('code', t.kind, wordsFor(FLAG_REASONS, 'code', t))}
        ${this.#words('reason', t.fact_reason, true)} ${this.#line('proof', t.fact_proof)}`;
      case 'appeal-flag':
        return this.#words('grounds', t.fact_grounds, true);
    }
  }

  #line(name: string, label: string): TemplateResult {
    return textField({
      name,
      label,
      maxlength: SHORT,
      value: this.#values[name] ?? '',
      t: this.#options.t(),
      onInput: (value) => this.#type(name, value),
    });
  }

  #words(name: string, label: string, required = false): TemplateResult {
    const t = this.#options.t();
    return textArea({
      name,
      label,
      required,
      rows: 3,
      maxlength: LONG,
      value: this.#values[name] ?? '',
      error: this.#missing.includes(name) ? t.needed : '',
      t,
      onInput: (value) => this.#type(name, value),
    });
  }

  #choice(name: string, label: string, choices: { value: string; label: string }[]): TemplateResult {
    return select({
      name,
      label,
      required: true,
      choices,
      value: this.#values[name] ?? '',
      t: this.#options.t(),
      onChange: (value) => this.#type(name, value),
    });
  }

  #type(name: string, value: string): void {
    this.#values = { ...this.#values, [name]: value };
    this.#missing = this.#missing.filter((one) => one !== name);
    this.#options.changed();
  }

  async #send(name: DialogName, unit: Unit): Promise<void> {
    if (this.#busy) return;
    const values = this.#values;
    this.#missing = NEEDED[name].filter((one) => !values[one]?.trim());
    this.#problem = undefined;
    this.#busy = this.#missing.length === 0;
    this.#options.changed();
    if (!this.#busy) return;
    try {
      await send(this.#options.client(), name, unit, values, this.#key);
      this.#name = undefined;
      this.#options.done(this.#options.t().saved);
    } catch (reason) {
      this.#problem = toProblem(reason);
      this.#key = newIdempotencyKey();
    } finally {
      this.#busy = false;
      this.#options.changed();
    }
  }

  /** Whoever may not see the branches leaves it where it is. */
  async #loadBranches(id: string): Promise<void> {
    try {
      const { data } = await this.#options
        .client()
        .call('get', '/v1/organizations/{id}/branches', { path: { id }, query: { limit: 100 } });
      this.#branches = data.items;
      this.#options.changed();
    } catch {
      this.#branches = [];
    }
  }

  readonly #close = (): void => {
    this.#name = undefined;
    this.#options.changed();
  };
}

const NEEDED: Record<DialogName, readonly string[]> = {
  move: [],
  edit: [],
  note: ['note'],
  'set-flag': ['reason'],
  'appeal-flag': ['grounds'],
};

function startOf(name: DialogName, unit: Unit): Values {
  switch (name) {
    case 'move':
      return {
        branchId: unit.branch?.id ?? '',
        place: unit.place ?? '',
        room: unit.room ?? '',
        rack: unit.rack ?? '',
      };
    case 'edit':
      return { name: unit.name ?? '', inventoryNo: unit.inventoryNo ?? '' };
    case 'note':
      return { kind: SERIAL_EXCEPTION_KINDS[0] };
    case 'set-flag':
      return { flag: unit.coverageFlag === 'normal' ? 'suspended' : 'normal', code: FLAG_REASONS[0] };
    case 'appeal-flag':
      return {};
  }
}

const wordsFor = (names: readonly string[], prefix: string, t: Texts) =>
  names.map((value) => ({ value, label: word(t, prefix, value) }));

async function send(client: Client, name: DialogName, unit: Unit, values: Values, idempotencyKey: string) {
  const sent = { path: { id: unit.id }, ifMatch: `"${unit.version}"`, idempotencyKey };
  const said = (key: string): string => values[key]?.trim() ?? '';
  const orNone = (key: string): string | null => said(key) || null;
  const given = (key: string) => (said(key) ? { [key]: said(key) } : {});
  switch (name) {
    case 'move': {
      const branch = said('branchId') && said('branchId') !== unit.branch?.id ? given('branchId') : {};
      const body = {
        ...branch,
        place: orNone('place'),
        room: orNone('room'),
        rack: orNone('rack'),
        ...given('note'),
      };
      return client.call('post', '/v1/units/{id}/move', { ...sent, body });
    }
    case 'edit':
      return client.call('patch', '/v1/units/{id}', {
        ...sent,
        body: { name: orNone('name'), inventoryNo: orNone('inventoryNo') },
      });
    case 'note': {
      const kind = SERIAL_EXCEPTION_KINDS.find((one) => one === values['kind']) ?? SERIAL_EXCEPTION_KINDS[0];
      return client.call('post', '/v1/units/{id}/exceptions', {
        path: sent.path,
        idempotencyKey,
        body: { kind, note: said('note') },
      });
    }
    case 'set-flag': {
      const flag = COVERAGE_FLAGS.find((one) => one === values['flag']) ?? 'normal';
      const code = FLAG_REASONS.find((one) => one === values['code']);
      const body = {
        flag,
        reason: said('reason'),
        ...(flag !== 'normal' && code ? { code } : {}),
        ...given('proof'),
      };
      return client.call('post', '/v1/units/{id}/flag', { ...sent, body });
    }
    case 'appeal-flag':
      return client.call('post', '/v1/units/{id}/flag-appeal', {
        ...sent,
        body: { grounds: said('grounds') },
      });
  }
}
