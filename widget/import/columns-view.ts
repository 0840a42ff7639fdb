import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { button } from '../ui/button.ts';
import { field, fieldError, fieldId } from '../ui/field.ts';
import { notice } from '../ui/notice.ts';
import { select } from '../ui/select.ts';
import { textField } from '../ui/text-field.ts';
import type { Desk } from './desk.ts';
import { assign, fieldAt } from './mapping.ts';
import type { Mapping } from './mapping.ts';
import type { Field, Import } from './wire.ts';

interface ColumnsOptions {
  desk: Desk;
  mapping: Mapping;
  defaults: Import['defaults'];
  error: string | undefined;
  /** How many columns are on screen. */
  most: number;
  onMapping: (mapping: Mapping) => void;
  onDefault: (field: Field, value: string) => void;
  onMore: () => void;
  onCheck: () => void;
}

const WITH_DEFAULT = ['model', 'dealer', 'owner', 'customerType'] as const;

/** A line for each column of the file: what it is called, what stands in it, what it is. */
export function columnsView(options: ColumnsOptions): TemplateResult {
  const { desk, mapping, error, most, onMapping } = options;
  const { t, list } = desk;
  const submit = (event: Event): void => {
    event.preventDefault();
    options.onCheck();
  };
  const hidden = list.columns.length - most;
  return html`<form class="stack" novalidate @submit=${submit}>
    <h2 tabindex="-1">${t.columns}</h2>
    ${notice('info', html`<p>${list.remembered ? t.columnsKnown : t.columnsFound}</p>`)}
    ${error ? html`<div id=${fieldId('columns')} tabindex="-1">${fieldError({ name: 'columns', label: t.columns, error, t })}</div>` : nothing}
    <ul class="columns" part="columns">
      ${list.columns.slice(0, most).map((name, at) => line(options, name || t.columnNo(at + 1), at))}
    </ul>
    ${hidden > 0 ? html`<div>${button({ label: t.moreColumns(count(options, hidden)), onClick: options.onMore })}</div>` : nothing}
    ${defaultsView(options)}
    <div class="row">
      ${button({ label: t.checkRows, kind: 'primary', type: 'submit', busy: desk.acting === 'map' })}
      ${desk.discard()}
    </div>
  </form>`;

  function line(
    {
      desk: {
        list: { sample, fields },
      },
    }: ColumnsOptions,
    name: string,
    at: number,
  ): TemplateResult {
    const example = sample[at]?.trim();
    const chosen = fieldAt(mapping, at);
    const choose = (event: Event): void => {
      const { value } = event.target as HTMLSelectElement;
      onMapping(assign(mapping, at, fields.find((one) => one.name === value)?.name));
    };
    return html`<li class=${chosen ? 'used' : ''}>
      ${field(
        {
          name: `column-${at}`,
          label: html`<bdi>${name}</bdi>`,
          hint: example ? t.example(isolated(example)) : undefined,
          required: true,
          t,
        },
        ({ id, describedBy }) =>
          html`<select
            class="control"
            part="control"
            id=${id}
            aria-describedby=${describedBy}
            @change=${choose}
          >
            <option value="" .selected=${chosen === undefined}>${t.leaveOut}</option>
            ${fields.map(
              ({ name: value, label, required }) =>
                html`<option value=${value} .selected=${value === chosen}>
                  ${required ? `${label} *` : label}
                </option>`,
            )}
          </select>`,
      )}
    </li>`;
  }
}

/** An example keeps its direction inside a sentence of another. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

const count = ({ desk: { locale } }: ColumnsOptions, rows: number): string =>
  new Intl.NumberFormat(locale).format(rows);

function defaultsView({ desk: { t, list }, mapping, defaults, onDefault }: ColumnsOptions): TemplateResult {
  const fields = WITH_DEFAULT.flatMap((name) => list.fields.find((one) => one.name === name) ?? []);
  const isNeeded = fields.some(({ name, required }) => required && mapping[name] === undefined);
  const isSet = Object.keys(defaults).length > 0;
  return html`<details class="defaults" ?open=${isNeeded || isSet}>
    <summary>${t.defaults}</summary>
    <div class="columns">
      ${fields.map(({ name, label }) =>
        name === 'customerType'
          ? select({
              name: `default-${name}`,
              label,
              prompt: '–',
              value: defaults[name],
              choices: (['consumer', 'business'] as const).map((value) => ({ value, label: t[value] })),
              onChange: (value) => onDefault(name, value),
              t,
            })
          : textField({
              name: `default-${name}`,
              label,
              value: defaults[name] ?? '',
              maxlength: name === 'model' ? 100 : 200,
              onInput: (value) => onDefault(name, value),
              t,
            }),
      )}
    </div>
  </details>`;
}
