import { getTableColumns, type InferSelectModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

type Field = { name: string; column: string; isInstant: boolean };

const fields = new WeakMap<PgTable, Field[]>();

/** A row that a plpgsql function wrote with `to_jsonb`, in the shape that Drizzle would have given. */
export function rowOf<T extends PgTable>(table: T, json: Record<string, unknown>): InferSelectModel<T> {
  const row: Record<string, unknown> = {};
  for (const { name, column, isInstant } of fieldsOf(table)) {
    const value = json[column];
    row[name] = isInstant && typeof value === 'string' ? new Date(value).toISOString() : (value ?? null);
  }
  // Every column of the table is set, by its own name.
  return row as InferSelectModel<T>;
}

function fieldsOf(table: PgTable): Field[] {
  let known = fields.get(table);
  if (!known) {
    known = Object.entries(getTableColumns(table)).map(([name, column]) => ({
      name,
      column: column.name,
      isInstant: column.getSQLType().startsWith('timestamp'),
    }));
    fields.set(table, known);
  }
  return known;
}
