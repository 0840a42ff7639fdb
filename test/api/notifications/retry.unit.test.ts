import { expect, it } from 'vitest';
import { nextEventAttempt, nextMailAttempt } from '../../../api/core/retry.ts';

const START = '2126-03-05T09:00:00.000Z';

it('a mail is tried for up to 72 hours, with growing pauses', () => {
  const hours: number[] = [];
  let now: string | null = START;
  for (let attempts = 1; (now = nextMailAttempt(START, attempts, now)) !== null; attempts++) {
    hours.push((Date.parse(now) - Date.parse(START)) / 3_600_000);
  }
  expect(hours.map((hour) => Math.round(hour * 60))).toEqual([1, 6, 36, 156, 516, 1236, 2676, 4116]);
});

it('an event is tried five times', () => {
  const tries = [1, 2, 3, 4, 5].map((attempts) => nextEventAttempt(attempts, START));
  expect(tries.slice(0, 4).map((next) => (Date.parse(next!) - Date.parse(START)) / 60_000)).toEqual([
    1, 2, 5, 10,
  ]);
  expect(tries[4]).toBeNull();
});
