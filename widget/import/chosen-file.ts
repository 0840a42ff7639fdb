import { Problem } from '../core/problem.ts';

const MOST_WORKBOOK = 20 * 1024 * 1024;
export const ACCEPT = '.csv,.tsv,.txt,.xlsx,text/csv';

export type Unfit = 'badType' | 'tooLarge' | 'emptyFile';

/** What can be told of a file before it travels. */
export function unfit({ name, size }: Pick<File, 'name' | 'size'>): Unfit | undefined {
  const [, type] = /\.(\w+)$/.exec(name.toLowerCase()) ?? [];
  if (!type || !['csv', 'tsv', 'txt', 'xlsx'].includes(type)) return 'badType';
  if (size === 0) return 'emptyFile';
  return type === 'xlsx' && size > MOST_WORKBOOK ? 'tooLarge' : undefined;
}

/** A connection that broke on the way is no fault of the file. */
export const wasInterrupted = (problem: Problem): boolean =>
  problem.code === 'offline' || problem.code === 'bad_answer' || problem.status >= 500;
