import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../ui/button.ts';
import { crossIcon, icon } from '../../ui/icon.ts';
import { iconButton } from '../../ui/icon-button.ts';
import { textField } from '../../ui/text-field.ts';
import { elsewhere, isEmpty, raised, without } from './draft.ts';
import type { Row, TextRow, Texts } from './draft.ts';
import type { ModelsTexts } from './strings.ts';

const upIcon = icon('M12 19V5m0 0l-6 6m6-6l6 6');

interface RowsOptions<R extends Row> {
  rows: readonly R[];
  most: number;
  /** What one of them is called, before its number. */
  name: (n: number) => string;
  add: string;
  make: () => R;
  set: (rows: readonly R[]) => void;
  row: (row: R, at: number) => TemplateResult;
  t: ModelsTexts;
}

/** A list of the model that can be put in order, longer and shorter. */
export function rowsView<R extends Row>(options: RowsOptions<R>): TemplateResult {
  const { rows, most, name, add, make, set, row, t } = options;
  return html`${
      rows.length === 0
        ? nothing
        : html`<ol class="rows">
            ${repeat(
              rows,
              ({ uid }) => uid,
              (one, at) =>
                html`<li>
                  <fieldset class="plain" aria-label=${name(at + 1)}>${row(one, at)}</fieldset>
                  <div class="row tools">
                    ${
                      at === 0
                        ? nothing
                        : iconButton({
                            label: t.rowUp(name(at + 1)),
                            icon: upIcon,
                            onClick: () => set(raised(rows, at)),
                          })
                    }
                    ${iconButton({ label: t.rowRemove(name(at + 1)), icon: crossIcon, onClick: () => set(without(rows, one)) })}
                  </div>
                </li>`,
            )}
          </ol>`
    }
    <div>
      ${button({ label: add, disabled: rows.length >= most, onClick: () => set([...rows, make()]) })}
    </div>`;
}

interface TextInOptions {
  name: string;
  label: string;
  texts: Texts;
  locale: string;
  error: string | undefined;
  hint?: string;
  maxlength?: number;
  set: (texts: Texts) => void;
  t: ModelsTexts;
}

/** A text in the language that is being written; what another one says stands behind it. */
export const textIn = ({ texts, locale, set, maxlength = 2000, ...rest }: TextInOptions): TemplateResult =>
  textField({
    ...rest,
    maxlength,
    required: isEmpty(texts),
    value: texts[locale] ?? '',
    placeholder: elsewhere(texts, locale),
    onInput: (text) => set({ ...texts, [locale]: text }),
  });

interface TextRowsOptions extends Omit<RowsOptions<TextRow>, 'row'> {
  /** Of the field, before the number of the row. */
  field: string;
  locale: string;
  error: (name: string) => string | undefined;
}

export const textRows = ({ field, locale, error, ...rest }: TextRowsOptions): TemplateResult =>
  rowsView({
    ...rest,
    row: (one, at) =>
      textIn({
        name: `${field}.${at}`,
        label: rest.name(at + 1),
        texts: one.text,
        locale,
        error: error(`${field}.${at}`),
        set: (text) => rest.set(rest.rows.map((other) => (other.uid === one.uid ? { ...one, text } : other))),
        t: rest.t,
      }),
  });
