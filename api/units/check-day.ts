import { invalid } from '../core/problem.ts';

/** What has happened has happened by today. */
export function demandPast(day: string, today: string, pointer: string): void {
  if (day > today) throw invalid(pointer, 'in_the_future', `Today is ${today}`);
}
