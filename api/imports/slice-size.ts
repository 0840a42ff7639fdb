const MOST = 10_000;
/** A slice that takes longer than this holds up whoever waits for the same rows. */
const QUICK_MS = 700;
const SLOW_MS = 1_500;

/** Rows of the next slice, after one of `rows` took this long. */
export function nextSize(rows: number, tookMs: number): number {
  if (tookMs > SLOW_MS) return Math.max(1, Math.floor(rows / 2));
  return tookMs < QUICK_MS ? Math.min(MOST, rows * 2) : rows;
}

/** After a failure: soon at one row, so that a row that can never be done is found. */
export const sizeAfterFailure = (rows: number): number => Math.max(1, Math.floor(rows / 8));
