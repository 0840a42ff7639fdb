import { html, nothing } from 'lit';
import type { PropertyDeclarations, TemplateResult } from 'lit';
import { BRANCH_KINDS } from '../../../db/vocab.ts';
import type { BranchKind } from '../../../db/vocab.ts';
import { button } from '../../ui/button.ts';
import { checkbox } from '../../ui/choice.ts';
import { field } from '../../ui/field.ts';
import { select } from '../../ui/select.ts';
import { textArea } from '../../ui/text-area.ts';
import { textField } from '../../ui/text-field.ts';
import { HouseForm } from './house-form.ts';
import type { Values } from './house-form.ts';
import type { Branch, Colleague } from './kit.ts';
import { word } from './strings.ts';

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
type Calendar = NonNullable<Branch['calendar']>;

/** A branch: where it is, when somebody is there, who answers and who stands in. */
export class BranchForm extends HouseForm<Branch> {
  static override readonly tag = 'warranty-admin-branch-form';
  static override properties: PropertyDeclarations = {
    ...HouseForm.properties,
    organizationId: { attribute: false },
    branches: { attribute: false },
    colleagues: { attribute: false },
  };

  organizationId = '';
  branches: readonly Branch[] = [];
  colleagues: readonly Colleague[] = [];

  protected place = (): string => `branch/${this.base?.id ?? `new/${this.organizationId}`}`;
  protected submitLabel = (): string => (this.base ? this.kit.t.save : this.kit.t.add);

  protected read(base: Branch | undefined): Values {
    const calendar = base?.calendar;
    return {
      name: base?.name ?? '',
      kind: base?.kind ?? 'office',
      city: base?.city ?? '',
      address: base?.address ?? '',
      timeZone: base?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      parentId: base?.parent?.id ?? '',
      responsibleId: base?.responsible?.id ?? '',
      backupId: base?.backup?.id ?? '',
      hours: calendar ? 'on' : '',
      'calendar.from': calendar?.from ?? '09:00',
      'calendar.to': calendar?.to ?? '18:00',
      'calendar.holidays': (calendar?.holidays ?? []).join('\n'),
      ...Object.fromEntries(
        DAYS.map((day) => [`day${day}`, (calendar?.days ?? [1, 2, 3, 4, 5]).includes(day) ? 'on' : '']),
      ),
    };
  }

  protected fields(values: Values): TemplateResult {
    const { t } = this.kit;
    const text = (name: string, label: string, most: number) =>
      textField({
        name,
        label,
        value: values[name],
        required: true,
        maxlength: most,
        error: this.form.error(name),
        t,
      });
    return html`${text('name', t.name, 200)}
      <div class="fields">
        ${select({
          name: 'kind',
          label: t.kind,
          value: values['kind'],
          required: true,
          choices: BRANCH_KINDS.map((value) => ({ value, label: word(t, 'branch', value) })),
          t,
        })}
        ${select({
          name: 'parentId',
          label: t.belongsTo,
          value: values['parentId'],
          prompt: t.topLevel,
          choices: this.branches
            .filter(({ id, closedAt }) => id !== this.base?.id && closedAt === null)
            .map(({ id, name }) => ({ value: id, label: name })),
          error: this.form.error('parentId'),
          t,
        })}
        ${text('city', t.city, 200)} ${text('address', t.street, 500)}
      </div>
      ${this.#timeZone(values)}
      <div class="fields">
        ${this.#person('responsibleId', t.responsible, values)} ${this.#person('backupId', t.backup, values)}
      </div>
      ${checkbox({ name: 'hours', label: t.hasHours, hint: t.hoursHint, checked: values['hours'] === 'on', t })}
      ${values['hours'] === 'on' ? this.#hours(values) : nothing}
      ${
        this.base?.actions.includes('close') || this.base?.actions.includes('reopen')
          ? html`<div class="row">${this.#closing(this.base)}</div>`
          : nothing
      }`;
  }

  #closing(base: Branch): TemplateResult {
    const closes = base.actions.includes('close');
    return button({
      label: closes ? this.kit.t.closeBranch : this.kit.t.reopen,
      kind: closes ? 'danger' : 'secondary',
      onClick: () => void this.act(() => this.#change(base, { closed: closes })),
    });
  }

  #timeZone(values: Values): TemplateResult {
    const { t } = this.kit;
    const options = {
      name: 'timeZone',
      label: t.timeZone,
      required: true,
      error: this.form.error('timeZone'),
      t,
    };
    return field(
      options,
      ({ id, describedBy, invalid }) =>
        html`<input
            class="control"
            id=${id}
            name="timeZone"
            list="zones"
            .value=${values['timeZone'] ?? ''}
            required
            maxlength="64"
            autocomplete="off"
            dir="ltr"
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
          />
          <datalist id="zones">
            ${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}
          </datalist>`,
    );
  }

  #person(name: 'responsibleId' | 'backupId', label: string, values: Values): TemplateResult {
    const { t } = this.kit;
    const present = name === 'responsibleId' ? this.base?.responsible : this.base?.backup;
    const gone = present && !this.colleagues.some(({ id }) => id === present.id) ? [present] : [];
    return select({
      name,
      label,
      value: values[name],
      prompt: t.nobody,
      choices: [...gone, ...this.colleagues].map((one) => ({ value: one.id, label: one.name })),
      error: this.form.error(name),
      t,
    });
  }

  #hours(values: Values): TemplateResult {
    const { t, locale } = this.kit;
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
    const time = (name: string, label: string) =>
      field(
        { name, label, required: true, error: this.form.error(name), t },
        ({ id, describedBy, invalid }) =>
          html`<input
            class="control"
            type="time"
            id=${id}
            name=${name}
            .value=${values[name] ?? ''}
            required
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
          />`,
      );
    return html`<fieldset class="stack tight">
      <legend class="label">${t.days}</legend>
      <div class="row">
        ${DAYS.map(
          (day) =>
            html`<label class="choice plain"
              ><input type="checkbox" name=${`day${day}`} .checked=${values[`day${day}`] === 'on'} /><span
                >${weekday.format(Date.UTC(2024, 0, day))}</span
              ></label
            >`,
        )}
      </div>
      ${this.form.error('calendar.days') ? html`<p class="error">${this.form.error('calendar.days')}</p>` : nothing}
      <div class="fields">${time('calendar.from', t.from)} ${time('calendar.to', t.to)}</div>
      ${textArea({ name: 'calendar.holidays', label: t.holidays, hint: t.holidaysHint, value: values['calendar.holidays'], rows: 2, error: this.form.error('calendar.holidays'), t })}
    </fieldset>`;
  }

  protected async send(values: Values, changed: Set<string>, idempotencyKey: string): Promise<Branch> {
    const calendar = values['hours'] === 'on' ? calendarOf(values) : null;
    const hoursChanged = [...changed].some((name) => /^(hours|day\d|calendar\.)/.test(name));
    if (this.base) {
      return this.#change(this.base, {
        ...Object.fromEntries(
          ['name', 'kind', 'city', 'address', 'timeZone'].flatMap((name) =>
            changed.has(name) ? [[name, values[name]]] : [],
          ),
        ),
        ...Object.fromEntries(
          ['parentId', 'responsibleId', 'backupId'].flatMap((name) =>
            changed.has(name) ? [[name, values[name] || null]] : [],
          ),
        ),
        ...(hoursChanged ? { calendar } : {}),
      });
    }
    const { data } = await this.kit.client.call('post', '/v1/organizations/{id}/branches', {
      path: { id: this.organizationId },
      body: {
        name: values['name'] ?? '',
        kind: values['kind'] as BranchKind,
        city: values['city'] ?? '',
        address: values['address'] ?? '',
        timeZone: values['timeZone'] ?? '',
        calendar,
        parentId: values['parentId'] || null,
        responsibleId: values['responsibleId'] || null,
        backupId: values['backupId'] || null,
      },
      idempotencyKey,
      signal: this.signal,
    });
    return data;
  }

  async #change({ id, version }: Branch, body: object): Promise<Branch> {
    const { data } = await this.kit.client.call('patch', '/v1/branches/{id}', {
      path: { id },
      body,
      ifMatch: `"${version}"`,
      signal: this.signal,
    });
    return data;
  }
}

const calendarOf = (values: Values): Calendar => ({
  days: DAYS.filter((day) => values[`day${day}`] === 'on'),
  from: values['calendar.from'] ?? '',
  to: values['calendar.to'] ?? '',
  holidays: [...new Set((values['calendar.holidays'] ?? '').split(/[\s,;]+/).filter(Boolean))],
});
