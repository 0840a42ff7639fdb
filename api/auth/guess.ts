import { and, eq, sql } from 'drizzle-orm';
import { budget, guess } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { hashSecret } from '../core/token.ts';
import { waitAfter } from './guess-wait.ts';

const DAY_MS = 86_400_000;
const WINDOW_MS = 600_000;
const PER_NETWORK = 100;
/** While somebody tries one password on many accounts, each network has less. */
const PER_TENANT = 1_000;
const PER_NETWORK_UNDER_ATTACK = 10;

export type Guess = {
  of: 'code' | 'password' | 'second_factor';
  /** Whose: an address, whether anybody has it or not, or the id of a user. */
  account: string;
};

/**
 * Counts a guess before it is looked at, so that those at the same moment are counted too; 429 where this network has to
 * wait. Commit it even if the guess turns out wrong, and `forgive` it if it was right.
 */
export async function admitGuess(tx: Tx, made: Guess): Promise<void> {
  await admitNetwork(tx);
  const { own, all } = await bucketsOf(tx, made);
  const mine = await lock(tx, own);
  const wait = Math.ceil((Date.parse(mine.waitsUntil) - Date.parse(tx.now())) / 1000);
  if (wait > 0) throw tooMany(wait);
  const theirs = await lock(tx, all);
  await write(tx, own, mine.failures + 1, waitAfter(mine.failures + 1, theirs.failures + 1));
  await write(tx, all, theirs.failures + 1, 0);
}

/** It was right: the network is trusted with this account again, and its budget is as if nothing had been asked. */
export async function forgiveGuess(tx: Tx, made: Guess): Promise<void> {
  const windowStart = windowOf(tx);
  for (const bucket of budgetsOf(tx)) {
    await tx.db
      .update(budget)
      .set({ used: sql`greatest(0, ${budget.used} - 1)` })
      .where(and(inTenant(tx, budget), eq(budget.bucket, bucket), eq(budget.windowStart, windowStart)));
  }
  const { own } = await bucketsOf(tx, made);
  await tx.db.delete(guess).where(isBucket(tx, own));
}

const TENANT = 'guess:tenant';
const networkOf = (tx: Tx) => `guess:block:${tx.addressBlock}`;
/** Everybody takes them in this order, and before the rows of an account, so that nobody waits for each other. */
const budgetsOf = (tx: Tx) => [networkOf(tx), TENANT];
const windowOf = (tx: Tx) => new Date(Math.floor(Date.parse(tx.now()) / WINDOW_MS) * WINDOW_MS).toISOString();

async function admitNetwork(tx: Tx): Promise<void> {
  const windowStart = windowOf(tx);
  const network = networkOf(tx);
  const counted = await tx.db
    .insert(budget)
    .values(budgetsOf(tx).map((bucket) => ({ tenantId: tx.tenantId, bucket, windowStart, used: 1 })))
    .onConflictDoUpdate({
      target: [budget.tenantId, budget.bucket, budget.windowStart],
      set: { used: sql`${budget.used} + 1` },
    })
    .returning({ bucket: budget.bucket, used: budget.used });
  const used = (bucket: string) => counted.find((row) => row.bucket === bucket)?.used ?? 0;
  const most = used(TENANT) > PER_TENANT ? PER_NETWORK_UNDER_ATTACK : PER_NETWORK;
  if (used(network) > most)
    throw tooMany(Math.ceil((Date.parse(windowStart) + WINDOW_MS - Date.parse(tx.now())) / 1000));
}

async function bucketsOf(tx: Tx, { of, account }: Guess): Promise<{ own: string; all: string }> {
  const all = `${of}:${(await hashSecret(account)).slice(0, 32)}`;
  return { all, own: `${all}:${tx.addressBlock}` };
}

/** The row, made where there is none, held until the end of the transaction. What is older than a day counts no more. */
async function lock(tx: Tx, bucket: string): Promise<{ failures: number; waitsUntil: string }> {
  const now = tx.now();
  const [row] = await tx.db
    .insert(guess)
    .values({ tenantId: tx.tenantId, bucket, failures: 0, waitsUntil: now, updatedAt: now })
    .onConflictDoUpdate({ target: [guess.tenantId, guess.bucket], set: { bucket } })
    .returning();
  const isOld = Date.parse(row!.updatedAt) < Date.parse(now) - DAY_MS;
  return isOld ? { failures: 0, waitsUntil: now } : row!;
}

async function write(tx: Tx, bucket: string, failures: number, waitSeconds: number): Promise<void> {
  const now = tx.now();
  await tx.db
    .update(guess)
    .set({
      failures,
      waitsUntil: new Date(Date.parse(now) + waitSeconds * 1000).toISOString(),
      updatedAt: now,
    })
    .where(isBucket(tx, bucket));
}

const isBucket = (tx: Tx, bucket: string) => and(inTenant(tx, guess), eq(guess.bucket, bucket));

const tooMany = (seconds: number) =>
  new Problem('too_many_requests', { headers: { 'retry-after': String(seconds) } });
