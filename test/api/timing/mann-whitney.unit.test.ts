import { expect, it } from 'vitest';
import { mannWhitney, median } from './mann-whitney.ts';

const range = (count: number, shift = 0) => Array.from({ length: count }, (_, at) => at + shift);

it('sees no difference between equal samples', () => {
  expect(mannWhitney(range(50), range(50))).toBeCloseTo(1, 5);
  expect(mannWhitney([1, 1, 1], [1, 1, 1])).toBe(1);
});

it('gives the probability that tables give', () => {
  // U = 1 of 8 and 8: z = 3.204 with the correction for continuity.
  const [one, other] = [
    [1, 2, 3, 4, 5, 6, 7, 9],
    [8, 10, 11, 12, 13, 14, 15, 16],
  ];
  expect(mannWhitney(one, other)).toBeCloseTo(0.00136, 4);
  expect(mannWhitney(other, one)).toBeCloseTo(0.00136, 4);
});

it('sees a shift of a tenth of the spread in thousands of values', () => {
  expect(mannWhitney(range(5000), range(5000, 500))).toBeLessThan(1e-9);
  expect(mannWhitney(range(20), range(20, 2))).toBeGreaterThan(0.1);
});

it('finds the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});
