import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { checkbox } from '../../ui/choice.ts';
import { select } from '../../ui/select.ts';
import { textArea } from '../../ui/text-area.ts';
import { textField } from '../../ui/text-field.ts';
import { questionRow, replaced, specificationRow, textRow } from './draft.ts';
import type { ModelDraft, QuestionRow, SpecificationRow } from './draft.ts';
import { rowsView, textIn, textRows } from './rows.ts';
import type { ModelsTexts } from './strings.ts';

export interface ListsOptions {
  draft: ModelDraft;
  locale: string;
  error: (name: string) => string | undefined;
  set: (part: Partial<ModelDraft>) => void;
  t: ModelsTexts;
}

const KEY = '[a-z][a-z0-9_]{0,39}';

const keyField = (
  name: string,
  { key }: { key: string },
  put: (key: string) => void,
  options: ListsOptions,
) =>
  textField({
    name,
    label: options.t.key,
    hint: options.t.keyHint,
    verbatim: true,
    pattern: KEY,
    maxlength: 40,
    value: key,
    error: options.error(name),
    onInput: put,
    t: options.t,
  });

/** What is written down of each device of the model. */
export function specifications(options: ListsOptions): TemplateResult {
  const { draft, t, set } = options;
  const rows = draft.specifications;
  const put = (row: SpecificationRow) => set({ specifications: replaced(rows, row) });
  return section('specifications', t.specifications, t.specificationsText, [
    rowsView({
      rows,
      most: 60,
      name: t.fieldN,
      add: t.addField,
      make: specificationRow,
      set: (specifications) => set({ specifications }),
      row: (row, at) => specification(row, at, put, options),
      t,
    }),
  ]);
}

function specification(
  row: SpecificationRow,
  at: number,
  put: (row: SpecificationRow) => void,
  options: ListsOptions,
): TemplateResult {
  const { t, error, locale } = options;
  const name = (field: string) => `specifications.${at}.${field}`;
  return html`<div class="fields">
    ${textIn({ name: name('label'), label: t.fieldLabel, texts: row.text, locale, error: error(name('label')), set: (text) => put({ ...row, text }), t })}
    ${select({
      name: name('type'),
      label: t.fieldType,
      required: true,
      value: row.type,
      choices: (['text', 'number', 'choice'] as const).map((value) => ({ value, label: t[`type_${value}`] })),
      onChange: (type) => put({ ...row, type: type as SpecificationRow['type'] }),
      t,
    })}
    ${
      row.type === 'choice'
        ? textArea({
            name: name('choices'),
            label: t.choices,
            hint: t.choicesHint,
            required: true,
            rows: 3,
            value: row.choices,
            error: error(name('choices')),
            onInput: (choices) => put({ ...row, choices }),
            t,
          })
        : textField({
            name: name('unit'),
            label: t.unit,
            hint: t.unitHint,
            maxlength: 20,
            value: row.unit,
            error: error(name('unit')),
            onInput: (unit) => put({ ...row, unit }),
            t,
          })
    }
    ${keyField(name('key'), row, (key) => put({ ...row, key }), options)}
    ${checkbox({ name: name('required'), label: t.fieldRequired, checked: row.required, onChange: (required) => put({ ...row, required }), t })}
  </div>`;
}

/** What a claim for the model asks about the fault. */
export function questions(options: ListsOptions): TemplateResult {
  const { draft, t, set } = options;
  const rows = draft.symptomQuestions;
  const put = (row: QuestionRow) => set({ symptomQuestions: replaced(rows, row) });
  return section('questions', t.questions, t.questionsText, [
    rowsView({
      rows,
      most: 30,
      name: t.questionN,
      add: t.addQuestion,
      make: questionRow,
      set: (symptomQuestions) => set({ symptomQuestions }),
      row: (row, at) => question(row, at, put, options),
      t,
    }),
  ]);
}

function question(
  row: QuestionRow,
  at: number,
  put: (row: QuestionRow) => void,
  options: ListsOptions,
): TemplateResult {
  const { t, error, locale } = options;
  const name = (field: string) => `symptomQuestions.${at}.${field}`;
  const type = (value: string): void =>
    put({
      ...row,
      type: value as QuestionRow['type'],
      choices: value === 'choice' && row.choices.length === 0 ? [textRow(), textRow()] : row.choices,
    });
  return html`<div class="fields">
      ${textIn({ name: name('text'), label: t.questionText, texts: row.text, locale, error: error(name('text')), set: (text) => put({ ...row, text }), t })}
      ${select({
        name: name('type'),
        label: t.answerType,
        required: true,
        value: row.type,
        choices: (['yes_no', 'text', 'choice'] as const).map((value) => ({
          value,
          label: t[`answer_${value}`],
        })),
        onChange: type,
        t,
      })}
      ${keyField(name('key'), row, (key) => put({ ...row, key }), options)}
    </div>
    ${
      row.type === 'choice'
        ? html`<div class="stack inner">
            ${textRows({
              rows: row.choices,
              most: 30,
              field: name('choices'),
              name: t.answerN,
              add: t.addAnswer,
              make: textRow,
              set: (choices) => put({ ...row, choices }),
              locale,
              error,
              t,
            })}
          </div>`
        : nothing
    }`;
}

/** What is done before a device of the model is packed or handed over. */
export function checklist(options: ListsOptions): TemplateResult {
  const { draft, t, set, locale, error } = options;
  return section('checklist', t.checklist, t.checklistText, [
    textRows({
      rows: draft.checklist,
      most: 30,
      field: 'checklist',
      name: t.lineN,
      add: t.addLine,
      make: textRow,
      set: (lines) => set({ checklist: lines }),
      locale,
      error,
      t,
    }),
  ]);
}

const section = (id: string, title: string, text: string, content: unknown): TemplateResult =>
  html`<section class="stack" aria-labelledby=${id}>
    <div>
      <h3 id=${id}>${title}</h3>
      <p class="muted">${text}</p>
    </div>
    ${content}
  </section>`;
