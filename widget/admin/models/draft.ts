import { LOCALES } from '../../../db/vocab.ts';
import type { Locale } from '../../../db/vocab.ts';
import type { components } from '../../core/schema.d.ts';

export type Model = components['schemas']['ModelRecord'];
export type Texts = Record<string, string>;
type SpecificationField = Model['specifications'][number];
type Question = Model['symptomQuestions'][number];

/** One line of a list that is being written; `uid` stays with it wherever it is moved. */
export interface Row {
  readonly uid: number;
}
export interface TextRow extends Row {
  readonly text: Texts;
}
export interface SpecificationRow extends TextRow {
  readonly key: string;
  readonly type: SpecificationField['type'];
  readonly unit: string;
  readonly choices: string;
  readonly required: boolean;
}
export interface QuestionRow extends TextRow {
  readonly key: string;
  readonly type: Question['type'];
  readonly choices: readonly TextRow[];
}

/** What of a model is written in several languages or as a list. */
export interface ModelDraft {
  readonly labelHint: Texts;
  readonly specifications: readonly SpecificationRow[];
  readonly symptomQuestions: readonly QuestionRow[];
  readonly checklist: readonly TextRow[];
}

let last = 0;
export const newUid = (): number => ++last;

export const textRow = (text: Texts = {}): TextRow => ({ uid: newUid(), text });
export const specificationRow = (): SpecificationRow => ({
  ...textRow(),
  key: '',
  type: 'text',
  unit: '',
  choices: '',
  required: false,
});
export const questionRow = (): QuestionRow => ({ ...textRow(), key: '', type: 'yes_no', choices: [] });

export const draftOf = (model: Model | undefined): ModelDraft => ({
  labelHint: model?.labelHint ?? {},
  specifications: (model?.specifications ?? []).map(({ label, unit = '', choices = [], ...one }) => ({
    ...textRow(label),
    key: one.key,
    type: one.type,
    unit,
    choices: choices.join('\n'),
    required: one.required ?? false,
  })),
  symptomQuestions: (model?.symptomQuestions ?? []).map(({ key, text, type, choices = [] }) => ({
    ...textRow(text),
    key,
    type,
    choices: choices.map(textRow),
  })),
  checklist: (model?.checklist ?? []).map(textRow),
});

export const bodyOf = (draft: ModelDraft) => ({
  labelHint: said(draft.labelHint),
  specifications: withKeys(draft.specifications).map(
    ({ key, text, type, unit, choices, required }): SpecificationField => ({
      key,
      label: said(text),
      type,
      ...(unit.trim() ? { unit: unit.trim() } : {}),
      ...(type === 'choice' ? { choices: linesOf(choices) } : {}),
      ...(required ? { required } : {}),
    }),
  ),
  symptomQuestions: withKeys(draft.symptomQuestions).map(({ key, text, type, choices }): Question => ({
    key,
    text: said(text),
    type,
    ...(type === 'choice' ? { choices: choices.map((one) => said(one.text)) } : {}),
  })),
  checklist: draft.checklist.map(({ text }) => said(text)),
});

/** Texts that nobody has written yet do not count. */
const said = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([locale, text]) => [locale, text.trim()] as const)
      .filter(([, text]) => text),
  );

// A comma may belong to a choice, so that only lines part them.
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean);

/** What programs call a row: as typed, else from its text, each once. */
export function withKeys<R extends TextRow & { key: string }>(rows: readonly R[]): R[] {
  const taken = new Set(rows.map(({ key }) => key).filter(Boolean));
  return rows.map((row) => {
    if (row.key) return row;
    const stem = keyOf(row.text);
    let key = stem;
    for (let n = 2; taken.has(key); n++) key = `${stem}_${n}`;
    taken.add(key);
    return { ...row, key };
  });
}

function keyOf(text: Texts): string {
  const plain = (text['en'] ?? Object.values(text)[0] ?? '').normalize('NFKD').toLowerCase();
  const key = plain
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, 36);
  return key || 'field';
}

export const isEmpty = (texts: Texts): boolean => Object.keys(said(texts)).length === 0;

/** What stands in another language while this one is empty. */
export const elsewhere = (texts: Texts, locale: string): string =>
  texts[locale] ? '' : (texts['en'] ?? Object.values(texts)[0] ?? '');

/** The languages in which something of the draft is still missing. */
export const missingIn = (draft: ModelDraft): Locale[] => {
  const all = [
    draft.labelHint,
    ...draft.specifications.map(({ text }) => text),
    ...draft.symptomQuestions.flatMap(({ text, choices }) => [text, ...choices.map((one) => one.text)]),
    ...draft.checklist.map(({ text }) => text),
  ].map(said);
  return LOCALES.filter((locale) => all.some((texts) => !isEmpty(texts) && !texts[locale]));
};

export const replaced = <R extends Row>(rows: readonly R[], changed: R): readonly R[] =>
  rows.map((one) => (one.uid === changed.uid ? changed : one));

export const without = <R extends Row>(rows: readonly R[], { uid: gone }: Row): readonly R[] =>
  rows.filter((one) => one.uid !== gone);

export const raised = <R extends Row>(rows: readonly R[], at: number): readonly R[] =>
  at === 0 ? rows : [...rows.slice(0, at - 1), rows[at]!, rows[at - 1]!, ...rows.slice(at + 1)];
