import { getTableColumns, type InferSelectModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/** A row that a plpgsql function wrote with `to_jsonb`, in the shape that Drizzle would have given. */
export function rowOf<T extends PgTable>(table: T, json: Record<string, unknown>): InferSelectModel<T> {
  const row: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(getTableColumns(table))) {
    const value = json[column.name];
    const isInstant = column.getSQLType().startsWith('timestamp');
    row[name] = isInstant && typeof value === 'string' ? new Date(value).toISOString() : (value ?? null);
  }
  // Every column of the table is set, by its own name.
  return row as InferSelectModel<T>;
}
