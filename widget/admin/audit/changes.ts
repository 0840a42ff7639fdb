export interface Row {
  name: string;
  before: string | undefined;
  after: string | undefined;
}

/** What an entry says of its changes, one line for each value; verbs write `from` and `to`, or `before` and `after`, or values. */
export function changesOf(changes: Readonly<Record<string, unknown>>): Row[] {
  const { before, after, ...rest } = changes;
  if (isRecord(before) && isRecord(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names]
      .map((name) => ({ name, before: written(before[name]), after: written(after[name]) }))
      .filter((row) => row.before !== row.after)
      .concat(changesOf(rest));
  }
  return Object.entries(changes).map(([name, value]) =>
    isRecord(value) && 'from' in value && 'to' in value
      ? { name, before: written(value['from']), after: written(value['to']) }
      : { name, before: undefined, after: written(value) },
  );
}

function written(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value) && value.length === 0) return undefined;
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
