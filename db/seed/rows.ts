import { getTableColumns, getTableName, is, SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Sql, TransactionSql } from 'postgres';

type New<T extends PgTable> = Omit<T['$inferInsert'], 'tenantId'>;
export type Insert = <T extends PgTable>(table: T, rows: New<T>[]) => Promise<void>;

/** One transaction of one tenant: row-level security holds for the seed as well. */
export async function inTenant(
  sql: Sql,
  tenantId: string,
  createdAt: string,
  fill: (insert: Insert, tx: TransactionSql) => Promise<void>,
) {
  await sql.begin(async (tx) => {
    await tx`select set_config('app.tenant', ${tenantId}, true)`;
    await fill(async (table, rows) => {
      const always = { tenantId, createdAt, updatedAt: createdAt };
      await insertRows(
        tx,
        table,
        rows.map((row) => ({ ...always, ...row })),
      );
    }, tx);
  });
}

/** All rows in one statement with one parameter, however many they are. */
async function insertRows(tx: TransactionSql, table: PgTable, rows: Record<string, unknown>[]) {
  const given = new Set(rows.flatMap((row) => Object.keys(row).filter((key) => row[key] !== undefined)));
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => given.has(key));
  if (rows.length === 0) return;
  const values = rows.map((row) =>
    Object.fromEntries(columns.map(([key, column]) => [column.name, row[key] ?? startValue(column)])),
  );
  const names = columns.map(([, column]) => `"${column.name}"`).join(', ');
  const name = `"${getTableName(table)}"`;
  await tx.unsafe(
    `insert into ${name} (${names}) select ${names} from jsonb_populate_recordset(null::${name}, $1::text::jsonb)`,
    [JSON.stringify(values)],
  );
}

const startValue = ({ default: value }: { default: unknown }) =>
  value === undefined || is(value, SQL) ? null : value;
