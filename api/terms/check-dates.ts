import { Temporal } from 'temporal-polyfill';

export type ClaimDateField = 'manufactured' | 'invoice' | 'startOfUse' | 'failure' | 'repair' | 'meter';

export interface ClaimDates {
  manufactured?: string;
  invoice?: string;
  startOfUse?: string;
  failure?: string;
  repair?: string;
  meter?: number;
  lastMeter?: number;
}

export interface DateProblem {
  field: ClaimDateField;
  code: 'not_a_date' | 'in_future' | 'before';
  /** The field whose value is contradicted. */
  other?: ClaimDateField;
  params: Record<string, string | number>;
}

const plainDate = /^\d{4}-\d{2}-\d{2}$/;
const dateFields = ['manufactured', 'invoice', 'startOfUse', 'failure', 'repair'] as const;
const orders = [
  ['manufactured', 'invoice'],
  ['startOfUse', 'failure'],
  ['failure', 'repair'],
] as const;

/** Each impossible date as a message for its field; never a refusal of the form. */
export function checkDates(dates: ClaimDates, today: string): DateProblem[] {
  const problems: DateProblem[] = [];
  for (const field of dateFields) {
    const date = dates[field];
    if (date === undefined) continue;
    if (!isPlainDate(date)) problems.push({ field, code: 'not_a_date', params: {} });
    else if (date > today) problems.push({ field, code: 'in_future', params: { limit: today } });
  }
  const unreadable = new Set(problems.filter((p) => p.code === 'not_a_date').map((p) => p.field));
  for (const [earlier, later] of orders) {
    const first = dates[earlier];
    const second = dates[later];
    if (first === undefined || second === undefined) continue;
    if (unreadable.has(earlier) || unreadable.has(later)) continue;
    if (second < first)
      problems.push({ field: later, code: 'before', other: earlier, params: { limit: first } });
  }
  if (dates.meter !== undefined && dates.lastMeter !== undefined && dates.meter < dates.lastMeter) {
    problems.push({ field: 'meter', code: 'before', other: 'meter', params: { limit: dates.lastMeter } });
  }
  return problems;
}

export function isPlainDate(text: string): boolean {
  if (!plainDate.test(text) || text.startsWith('0000')) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  try {
    Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}
