import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Client } from '../core/client.ts';
import { newIdempotencyKey } from '../core/idempotency-key.ts';
import { toProblem } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import { withRetry } from '../core/retry.ts';
import type { components } from '../core/schema.d.ts';
import { button } from '../ui/button.ts';
import { checkbox } from '../ui/choice.ts';
import { dialog } from '../ui/dialog.ts';
import { problemView } from '../ui/problem-view.ts';
import { select } from '../ui/select.ts';
import { textField } from '../ui/text-field.ts';
import type { Counts, Item, Me, Texts } from './wire.ts';

type Bulk = components['schemas']['UnitBulk'];
type Field = 'branchId' | 'place' | 'room' | 'rack' | 'responsibleId';

export interface ChangeContext {
  client: Client;
  t: Texts;
  me: Me;
  counts: Counts | undefined;
  items: readonly Item[];
  done: (changed: number) => void;
}

/** One change for all that are chosen: where they stand, who answers for them, what they are called. */
export class Change {
  readonly #host: ReactiveControllerHost;
  readonly #context: () => ChangeContext;
  #values: Partial<Record<Field, string>> = {};
  #isNamed = false;
  #names: readonly string[] = [];
  #error: string | undefined;
  #problem: Problem | undefined;
  #busy = false;
  #key = newIdempotencyKey();
  open = false;

  constructor(host: ReactiveControllerHost, context: () => ChangeContext) {
    this.#host = host;
    this.#context = context;
  }

  start(): void {
    this.#values = {};
    this.#isNamed = false;
    this.#error = this.#problem = undefined;
    this.#key = newIdempotencyKey();
    this.open = true;
    this.#host.requestUpdate();
  }

  readonly close = (): void => {
    this.open = false;
    this.#host.requestUpdate();
  };

  view(): TemplateResult {
    const { t, items } = this.#context();
    return dialog({
      open: this.open,
      title: t.moveTitle(items.length),
      content: this.open ? this.#form() : nothing,
      t,
      onClose: this.close,
    });
  }

  #form(): TemplateResult {
    const { t, me, counts } = this.#context();
    const words = (name: Field, label: string): TemplateResult =>
      textField({
        name: `change-${name}`,
        label,
        maxlength: 120,
        placeholder: t.unchanged,
        value: this.#values[name],
        onInput: (value) => this.#set(name, value),
        t,
      });
    const one = (name: Field, label: string, choices: { value: string; label: string }[]): TemplateResult =>
      select({
        name: `change-${name}`,
        label,
        prompt: t.unchanged,
        choices,
        value: this.#values[name] ?? '',
        onChange: (value) => this.#set(name, value),
        t,
      });
    const branches = (counts?.branches ?? []).map(({ id, name, city }) => ({
      value: id,
      label: city ? `${name}, ${city}` : name,
    }));
    return html`<form class="stack" novalidate @submit=${this.#submit}>
      ${branches.length ? one('branchId', t.branch, branches) : nothing} ${words('place', t.place)}
      ${words('room', t.room)} ${words('rack', t.rack)}
      ${me.userId ? one('responsibleId', t.responsible, [{ value: me.userId, label: t.mine }]) : nothing}
      ${
        me.rights.includes('unit.edit')
          ? checkbox({
              name: 'change-name',
              label: t.nameThem,
              hint: this.#isNamed && this.#names.length ? this.#names.join(' · ') : undefined,
              checked: this.#isNamed,
              required: true,
              onChange: (checked) => void this.#name(checked),
              t,
            })
          : nothing
      }
      ${this.#error ? html`<p class="error" role="alert">${this.#error}</p>` : nothing}
      ${this.#problem ? problemView({ problem: this.#problem, t }) : nothing}
      <div>${button({ label: t.apply, kind: 'primary', type: 'submit', busy: this.#busy })}</div>
    </form>`;
  }

  #set(name: Field, value: string): void {
    this.#values = { ...this.#values, [name]: value };
    this.#key = newIdempotencyKey();
  }

  /** What the pattern of the organisation makes of some of its devices. */
  async #name(isNamed: boolean): Promise<void> {
    const { client, me } = this.#context();
    this.#isNamed = isNamed;
    this.#names = [];
    this.#key = newIdempotencyKey();
    this.#host.requestUpdate();
    const id = me.memberships.find(({ organization }) => organization)?.organization?.id;
    if (!isNamed || !id) return;
    try {
      const path = { id };
      const { data } = await client.call('get', '/v1/organizations/{id}', { path });
      if (!data.namingPattern) return;
      const query = { pattern: data.namingPattern };
      const preview = await client.call('get', '/v1/organizations/{id}/naming-preview', { path, query });
      this.#names = preview.data.items.map(({ name }) => name);
    } catch {
      // Whoever may not look at the pattern may still use it.
    }
    this.#host.requestUpdate();
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client, t, items, done } = this.#context();
    const changes: Bulk['changes'] = Object.fromEntries(
      Object.entries(this.#values).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : [])),
    );
    this.#error = Object.keys(changes).length || this.#isNamed ? undefined : t.nothingToDo;
    this.#host.requestUpdate();
    if (this.#error || this.#busy) return;
    this.#busy = true;
    this.#problem = undefined;
    try {
      const body = { ids: items.map(({ id }) => id), changes, applyNamingPattern: this.#isNamed };
      const idempotencyKey = this.#key;
      const { data } = await withRetry(() => client.call('post', '/v1/units/bulk', { body, idempotencyKey }));
      this.open = false;
      done(data.changed);
    } catch (reason) {
      this.#problem = toProblem(reason);
    }
    this.#busy = false;
    this.#host.requestUpdate();
  };
}
