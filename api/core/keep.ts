/**
 * What hardly changes, kept in the isolate for seconds. Only values are kept: a promise of one request must not be awaited
 * by another.
 */
export function keeper<T>(seconds: number, capacity = 500) {
  const kept = new Map<string, { value: T; until: number }>();
  return async function keep(
    key: string,
    now: string,
    load: () => Promise<T>,
    isEnough: (value: T) => boolean = () => true,
  ): Promise<T> {
    const at = Date.parse(now);
    const known = kept.get(key);
    if (known && known.until > at && isEnough(known.value)) return known.value;
    const value = await load();
    if (kept.size >= capacity) kept.clear();
    kept.set(key, { value, until: at + seconds * 1000 });
    return value;
  };
}
