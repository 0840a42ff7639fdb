const DAY = 86_400_000;

/** How much of the longest cover is left for each part, in percent; nothing to compare gives nothing. */
export function remaining(
  asOf: string,
  parts: readonly { lastCoveredDay: string | null; lifetime: boolean }[],
): number[] {
  const days = parts.map(({ lastCoveredDay, lifetime }) =>
    lifetime ? Infinity : lastCoveredDay ? Math.max(0, daysBetween(asOf, lastCoveredDay) + 1) : 0,
  );
  const longest = Math.max(0, ...days.filter(Number.isFinite));
  return days.map((left) => (left === Infinity ? 100 : longest ? Math.round((left / longest) * 100) : 0));
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}
