import type { Field, Import } from './wire.ts';

export type Mapping = Import['mapping'];

export const fieldAt = (mapping: Mapping, column: number): Field | undefined =>
  (Object.keys(mapping) as Field[]).find((name) => mapping[name] === column);

/** A column is one thing and a thing is one column: what was said last counts. */
export function assign(mapping: Mapping, column: number, field: Field | undefined): Mapping {
  const others = (Object.entries(mapping) as [Field, number][]).filter(
    ([name, at]) => name !== field && at !== column,
  );
  return Object.fromEntries(field ? [...others, [field, column]] : others);
}

type Known = Pick<Import, 'fields'> & { mapping: Mapping; defaults: Import['defaults'] };

export const missing = ({ fields, mapping, defaults }: Known): Import['fields'] =>
  fields.filter(({ name, required }) => required && mapping[name] === undefined && !defaults[name]);
