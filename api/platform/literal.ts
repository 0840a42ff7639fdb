export type Value = string | number | boolean | null;

/**
 * A value as SQL text. A quoted literal without a type is resolved as a parameter without one is, and travels in the same
 * message as its statement: postgres.js asks for the types of parameters first, a wait of its own on a fresh connection.
 */
export function literal(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value)))
    return `'${value}'`;
  if (typeof value !== 'string') throw new TypeError(`no SQL value: ${typeof value}`);
  if (value.includes('\0')) throw new TypeError('Postgres text holds no NUL');
  const quoted = `'${value.replaceAll("'", "''")}'`;
  // In E'' a backslash has one meaning, whatever standard_conforming_strings says.
  return quoted.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}

const QUOTED_OR_PLACE = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\d+)/g;

/** The statement with its parameters put in. `text` is written by us; only `values` come from outside. */
export function inline(text: string, values: readonly unknown[]): string {
  if (values.length === 0) return text;
  return text.replace(QUOTED_OR_PLACE, (part: string, place: string | undefined) =>
    place === undefined ? part : literal(values[Number(place) - 1]),
  );
}
