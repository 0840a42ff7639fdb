/** Rows beyond each edge of what is seen, so that a fast scroll meets no gap. */
const MARGIN = 10;
const MOST = 56;
/** A new window only every few rows: less drawing while scrolling. */
const STEP = 4;

export interface Seen {
  scrolled: number;
  height: number;
  row: number;
  count: number;
}

/** Which rows are drawn: from the first up to, not with, the last. */
export function windowOf({ scrolled, height, row, count }: Seen): { from: number; to: number } {
  const top = Math.floor(Math.max(0, scrolled) / row) - MARGIN;
  const from = Math.max(0, Math.min(Math.floor(top / STEP) * STEP, count - 1));
  const wanted = Math.ceil(height / row) + 2 * MARGIN + STEP;
  return { from, to: Math.min(count, from + Math.min(MOST, wanted)) };
}
