import type { DateFormat } from '../../db/vocab.ts';
import type { Actor } from './actor.ts';
import type { Database, Transaction } from './database.ts';
import { type Reach, reachOf } from './reach.ts';

/** Where files lie. Keys are random; nothing is public. */
export interface Files {
  /** Streams; the object is there complete or not at all. */
  put(key: string, body: ReadableStream<Uint8Array>, mediaType: string): Promise<void>;
  /** Writes what nobody may write twice; `false`, and nothing done, where the key is taken. */
  putOnce(key: string, text: string, mediaType: string): Promise<boolean>;
  /** From this byte on. */
  get(key: string, from?: number): Promise<ReadableStream<Uint8Array> | null>;
  remove(key: string): Promise<void>;
}

export type Secrets = { link: string };

/** The only dependency of a verb. Clock, identifiers and randomness come from here and from nowhere else. */
export type Ctx = {
  tenantId: string;
  actor: Actor;
  /** Other than the actor's own, where a credential is only being proven. */
  reach?: Reach;
  database: Database;
  files: Files;
  secrets: Secrets;
  /** A service that knows leaked passwords, asked by k-anonymity; without one, only the portal's own list is. */
  passwordRangeUrl?: string | undefined;
  /** Network of the caller (/24 or /56) for budgets; never stored with what was asked. */
  addressBlock: string;
  /** Base address of this portal, without a slash at the end. */
  publicUrl: string;
  locale: string;
  /** How the person who asks wants days written; the language's own way without it. */
  dateFormat?: DateFormat | null;
  requestId: string;
  /** Now, as an RFC 3339 instant in UTC. */
  now(): string;
  newId(): string;
  random(bytes: number): Uint8Array;
  /** Runs after the answer was sent; never holds it up. */
  later(work: Promise<unknown>): void;
  /** Tells the queue that this tenant has something to deliver. */
  nudge(tenantId: string): Promise<void>;
};

/** A verb inside its transaction. `db` is the only handle there is. */
export type Tx = Ctx & { readonly db: Transaction };

const isOpen = (ctx: Ctx): ctx is Tx => 'db' in ctx;

/** Opens the tenant's transaction, or joins the one that is open. */
export function transact<T>(ctx: Ctx, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (isOpen(ctx)) return work(ctx);
  return ctx.database.transaction({ tenantId: ctx.tenantId, reach: reachOf(ctx) }, (db, call) =>
    // The only connection is taken: whoever asks for the database inside gets this transaction.
    work({ ...ctx, db, database: { call, transaction: (_, inner) => inner(db, call) } }),
  );
}
