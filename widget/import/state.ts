import type { Import, State, Verdict } from './wire.ts';

/** What the reader sees of a list. */
export type Step = 'columns' | 'reading' | 'check' | 'taking' | 'undoing' | 'result' | 'failed';

const STEPS: Record<State, Step> = {
  uploaded: 'reading',
  parsing: 'reading',
  mapping_needed: 'columns',
  dry_run_ready: 'check',
  committing: 'taking',
  done: 'result',
  done_with_errors: 'result',
  undoing: 'undoing',
  undone: 'result',
  failed: 'failed',
};

export const stepOf = ({ state }: Pick<Import, 'state'>): Step => STEPS[state];

export const isBusy = (list: Pick<Import, 'state'>): boolean =>
  ['reading', 'taking', 'undoing'].includes(stepOf(list));

type Tone = 'good' | 'info' | 'warn' | 'bad';
export const TONES: Record<Verdict, Tone> = {
  ok: 'good',
  changed: 'info',
  unchanged: 'info',
  duplicate: 'warn',
  near_duplicate: 'warn',
  bad_format: 'bad',
  unknown_model: 'bad',
  unknown_unit: 'bad',
  refused: 'bad',
};

const needsWork = (verdict: Verdict): boolean => TONES[verdict] === 'warn' || TONES[verdict] === 'bad';

export const rowsOf = ({ counts }: Pick<Import, 'counts'>, ...verdicts: Verdict[]): number =>
  counts.reduce((sum, { verdict, rows }) => sum + (verdicts.includes(verdict) ? rows : 0), 0);

/** Rows that are taken in, those that look like another only where somebody says so. */
export const rowsToTake = (list: Pick<Import, 'counts'>, acceptSimilar: boolean): number =>
  rowsOf(list, 'ok', 'changed', ...(acceptSimilar ? (['near_duplicate'] as const) : []));

export const rowsForWork = ({ counts }: Pick<Import, 'counts'>): number =>
  counts.reduce((sum, { verdict, rows }) => sum + (needsWork(verdict) ? rows : 0), 0);

/** What somebody looks at first: rows that need work, if there are any. */
export const firstVerdict = ({ counts }: Pick<Import, 'counts'>): Verdict | undefined =>
  counts.find(({ verdict }) => needsWork(verdict))?.verdict;
