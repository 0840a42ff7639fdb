import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import type { schema } from '../../db/index.ts';

export type Transaction = PgDatabase<
  PostgresJsQueryResultHKT,
  typeof schema,
  ExtractTablesWithRelations<typeof schema>
>;

/** The one door to Postgres. There is no way to query outside a tenant. */
export interface Database {
  /**
   * Runs `work` in one transaction whose rows are those of `tenantId` within `reach` (see reach.ts), and commits. What is
   * sent inside without awaiting travels in one round trip.
   */
  transaction<T>(within: Within, work: (tx: Transaction, call: Call) => Promise<T>): Promise<T>;
  call: Call;
}

export type Within = { tenantId: string; reach: string };

/** One round trip: `select name(args…)`, a plpgsql function of `db/functions` that sets the tenant itself. Returns its jsonb. */
export type Call = <T>(name: string, args: (string | number | boolean | null)[]) => Promise<T>;

/** The database did not answer, or not in time. Whether a write took effect may be unknown. */
export class DatabaseLost extends Error {
  constructor(
    readonly duringCommit: boolean,
    cause: unknown,
    /** All the time there was is spent: no second question. */
    readonly inSilence = false,
  ) {
    super('the connection to the database was lost', { cause });
  }
}
