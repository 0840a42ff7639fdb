const DAY = 86_400_000;

/** Tomorrow here, since it may be that already where the brand is; the API knows the exact day. */
export function latestDay(now = Date.now()): string {
  const day = new Date(now + DAY);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
