import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { schema } from '../../db/index.ts';
import { type Call, type Database, DatabaseLost, type Transaction } from '../core/database.ts';

const DEADLINE_MS = 8_000;
const CONNECT_SECONDS = 3;

/**
 * A connection belongs to its request: at most one is opened, on the first query, and `close` ends it. Two transactions of
 * one request follow each other; inside a transaction only its handle exists.
 */
export function openDatabase(connectionString: string): Database & { close(): Promise<void> } {
  const client = postgres(connectionString, {
    max: 1,
    prepare: false,
    fetch_types: false,
    connect_timeout: CONNECT_SECONDS,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => undefined,
  });
  // Once, before the first query: drizzle replaces the serialisers of the client that it is given.
  drizzle(client, { schema });

  const withDeadline = async <T>(work: Promise<T>, duringCommit: () => boolean): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new DatabaseLost(duringCommit(), 'deadline')), DEADLINE_MS);
    });
    try {
      return await Promise.race([work, deadline]);
    } catch (error) {
      if (error instanceof DatabaseLost) void client.end({ timeout: 0 });
      throw isConnectionError(error) ? new DatabaseLost(duringCommit(), error) : error;
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    async transaction<T>(tenantId: string, work: (tx: Transaction, call: Call) => Promise<T>): Promise<T> {
      let committing = false;
      const run = async (): Promise<T> => {
        const connection = await client.reserve();
        try {
          // Not awaited: both travel with the first statement of the work.
          const opened = Promise.all([
            connection.unsafe('begin'),
            connection.unsafe("select set_config('app.tenant', $1, true)", [tenantId]),
          ]);
          opened.catch(() => undefined);
          try {
            const handle = Object.assign(connection, { options: client.options });
            const result = await work(drizzle(handle, { schema }), callOn(connection));
            await opened;
            committing = true;
            await connection.unsafe('commit');
            return result;
          } catch (error) {
            if (!committing) await connection.unsafe('rollback').catch(() => undefined);
            throw error;
          }
        } finally {
          connection.release();
        }
      };
      return withDeadline(run(), () => committing);
    },

    call: (name, args) => withDeadline(callOn(client)(name, args), () => false),

    close: () => client.end({ timeout: 1 }),
  };
}

type Arguments = Parameters<Call>[1];

const callOn =
  (connection: { unsafe: (text: string, args: Arguments) => PromiseLike<Record<string, unknown>[]> }): Call =>
  async <T>(name: string, args: Arguments) => {
    if (!/^[a-z_]+$/.test(name)) throw new TypeError(`not the name of a function: ${name}`);
    const places = args.map((_, i) => `$${i + 1}`).join(', ');
    const rows = await connection.unsafe(`select ${name}(${places}) as answer`, args);
    const answer = rows[0]?.['answer'];
    return (typeof answer === 'string' ? JSON.parse(answer) : answer) as T;
  };

const CONNECTION_CODES = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]);

function isConnectionError(error: unknown): boolean {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    const code = 'code' in e ? String(e.code) : '';
    // 57P0x: the server is shutting down or starting; 08xxx: connection exceptions.
    if (CONNECTION_CODES.has(code) || code.startsWith('57P0') || code.startsWith('08')) return true;
    if (/proxy request failed|Network connection lost|Stream was cancelled|cannot connect/i.test(e.message)) return true;
  }
  return false;
}
