import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { schema } from '../../db/index.ts';
import { type Call, type Database, DatabaseLost, type Transaction, type Within } from '../core/database.ts';
import { inline, literal } from './literal.ts';

/** The whole request is promised an answer within 8 seconds. */
const DEADLINE_MS = 7_000;
const CONNECT_SECONDS = 3;

/**
 * A connection belongs to its request: one is opened by the first query and `close` ends it. Calls travel together, a
 * transaction has the connection to itself; a connection that was lost is not used again, the next question opens another.
 */
export function openDatabase(connectionString: string, dial?: Dial): Database & { close(): Promise<void> } {
  let link: Link | undefined;
  /** The transactions so far. */
  let turn: Promise<unknown> = Promise.resolve();
  const open = new Set<Promise<unknown>>();

  const ask = <T>(work: (link: Link) => Promise<T>): Promise<T> => {
    link = !link || link.lost ? connect(connectionString, dial) : link;
    const answer = answered(link, work(link));
    const settled: Promise<unknown> = answer.catch(() => undefined).then(() => open.delete(settled));
    open.add(settled);
    return answer;
  };

  let waiting: Question[] = [];
  const askWaiting = () => {
    if (waiting.length === 0) return;
    const questions = waiting;
    waiting = [];
    const calls = questions.map(({ text }, i) => `${text} as "${i}"`).join(', ');
    turn
      .then(() => ask(async (link) => (await send(link, `select ${calls}`))[0]))
      .then(
        (row) => questions.forEach(({ resolve }, i) => resolve(row?.[i])),
        (error: unknown) => questions.forEach(({ reject }) => reject(error)),
      );
  };

  return {
    transaction(within, work) {
      askWaiting();
      const mine = turn.then(() => ask((link) => runTransaction(link, within, work)));
      turn = mine.catch(() => undefined);
      return mine;
    },
    call: <T>(name: string, args: Parameters<Call>[1]) =>
      new Promise<T>((resolve, reject) => {
        // The function's own contract, see db/functions.
        const answer = resolve as (value: unknown) => void;
        if (waiting.push({ text: callText(name, args), resolve: answer, reject }) === 1)
          setTimeout(askWaiting);
      }),
    close: async () => {
      askWaiting();
      await turn;
      await Promise.all(open);
      await link?.client.end({ timeout: 1 });
    },
  };
}

/** A call that goes with all others of the same moment. */
type Question = { text: string; resolve(value: unknown): void; reject(error: unknown): void };

type Link = {
  client: postgres.Sql;
  /** The first answer, or its failure. */
  first: Promise<unknown> | undefined;
  db: Transaction;
  call: Call;
  /** The connection went away; a silent reconnect inside a transaction would lose its beginning. */
  lost: boolean;
  committing: boolean;
  /** What first went wrong in the transaction; whatever follows only hears that it is over. */
  failure: unknown;
};

/** How a connection is made where the runtime has sockets of its own. */
export type Dial = (address: { hostname: string; port: number }) => Promise<object>;

function connect(connectionString: string, dial: Dial | undefined): Link {
  const client = postgres(connectionString, {
    ...(dial ? { socket: once(connectionString, dial) } : {}),
    max: 1,
    prepare: false,
    fetch_types: false,
    connect_timeout: CONNECT_SECONDS,
    idle_timeout: 0,
    max_lifetime: null,
    onnotice: () => undefined,
    onclose: () => giveUp(link),
  });
  const link: Link = {
    client,
    first: undefined,
    get db(): Transaction {
      return drizzle<typeof schema>(forDrizzle(link));
    },
    call: callOn((text) => send(link, text)),
    lost: false,
    committing: false,
    failure: undefined,
  };
  return link;
}

/**
 * Statements run in the order of the code, whether awaited or not. What is asked while the connection opens waits for the
 * first answer: postgres.js would send only half of it then.
 */
function send(link: Link, text: string, shape: Shape = {}) {
  const ask = () => {
    const query = link.client.unsafe(text);
    if (shape.values) void query.values();
    return query.execute();
  };
  const answer: Promise<Rows> = link.first ? link.first.then(ask) : ask();
  link.first ??= answer.then(
    () => undefined,
    () => undefined,
  );
  answer.catch((error: unknown) => (link.failure ??= error));
  return answer;
}

/** Rows as arrays instead of objects. */
type Shape = { values?: boolean };
type Rows = postgres.RowList<postgres.Row[]>;

/** As much of a client as Drizzle uses. */
function forDrizzle(link: Link): postgres.Sql {
  const unsafe = (text: string, values: unknown[]) => {
    const shape: Shape = {};
    const answer = send(link, inline(text, values), shape);
    return Object.assign(answer, {
      values() {
        shape.values = true;
        return answer;
      },
    });
  };
  return { unsafe, options: link.client.options } as unknown as postgres.Sql;
}

/** A link has one connection: where it is refused, or taken and closed at once, postgres.js would try without end. */
function once(connectionString: string, dial: Dial): () => Promise<object> {
  const { hostname, port } = new URL(connectionString);
  let dialled = false;
  return async () => {
    if (dialled) throw Object.assign(new Error('the connection was closed'), { code: 'CONNECTION_CLOSED' });
    dialled = true;
    return dial({ hostname, port: Number(port || 5432) });
  };
}

function giveUp(link: Link): void {
  if (link.lost) return;
  link.lost = true;
  void link.client.end({ timeout: 0 });
}

async function runTransaction<T>(
  link: Link,
  { tenantId, reach }: Within,
  work: (tx: Transaction, call: Call) => Promise<T>,
): Promise<T> {
  const { db, call } = link;
  if (!/^[0-9a-f-]{36}$/.test(tenantId)) throw new TypeError('not the id of a tenant');
  if (!/^[0-9a-f *-]*$/.test(reach)) throw new TypeError('not a reach');
  // Not awaited: it travels with the first statement of the work. No parameters, so one message does for both.
  link.failure = undefined;
  const opened = send(
    link,
    `begin; select set_config('app.tenant', '${tenantId}', true), set_config('app.reach', '${reach}', true)`,
  );
  try {
    const result = await work(db, call);
    await opened;
    if (link.lost) throw new DatabaseLost(false, 'closed inside the transaction');
    link.committing = true;
    const { command } = await send(link, 'commit');
    link.committing = false;
    // What was not awaited may have failed; Postgres then answers a commit with a rollback.
    if (command !== 'COMMIT') throw link.failure ?? new Error('the transaction was rolled back');
    return result;
  } catch (error) {
    if (!link.lost && !link.committing) await send(link, 'rollback').catch(() => giveUp(link));
    throw saysOnlyThatItIsOver(error) ? (link.failure ?? error) : error;
  }
}

const saysOnlyThatItIsOver = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && error.code === '25P02') || saysOnlyThatItIsOver(error.cause));

/** Every answer has a deadline, which postgres.js does not know; what is late is given up, so that nothing hangs on it. */
async function answered<T>(link: Link, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DatabaseLost(link.committing, 'deadline', true)), DEADLINE_MS);
  });
  try {
    return await Promise.race([work, deadline]);
  } catch (error) {
    const gone = error instanceof DatabaseLost || isConnectionError(error);
    if (!gone) throw error;
    giveUp(link);
    throw error instanceof DatabaseLost ? error : new DatabaseLost(link.committing, error);
  } finally {
    clearTimeout(timer);
  }
}

const callOn =
  (ask: (text: string) => ReturnType<typeof send>): Call =>
  async <T>(name: string, args: Parameters<Call>[1]) => {
    const [row] = await ask(`select ${callText(name, args)} as answer`);
    // The function's own contract, see db/functions.
    return row?.['answer'] as T;
  };

function callText(name: string, args: Parameters<Call>[1]): string {
  if (!/^[a-z_]+$/.test(name)) throw new TypeError(`not the name of a function: ${name}`);
  return `${name}(${args.map(literal).join(', ')})`;
}

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
    if (/proxy request failed|Network connection lost|Stream was cancelled|cannot connect/i.test(e.message))
      return true;
  }
  return false;
}
