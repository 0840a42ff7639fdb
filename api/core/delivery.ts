import { and, eq, inArray, isNull, lte, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { outbox } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from './context.ts';
import { DatabaseLost } from './database.ts';
import { after, describeFailure, nextEventAttempt } from './retry.ts';

const BATCH = 20;
const LEASE_MS = 60_000;
/** Leases that ended in silence: the row takes the whole process down with it. */
const MAX_LEASES = 20;

export type OutboxEvent = Pick<
  typeof outbox.$inferSelect,
  'id' | 'kind' | 'objectId' | 'sequence' | 'payload' | 'createdAt' | 'attempts'
>;

/**
 * Turns an event into rows (mails, later webhook deliveries) in the transaction that marks it. A consumer that does not
 * know the kind does nothing.
 */
export type Consumer = (tx: Tx, event: OutboxEvent) => Promise<void>;

export type Log = (entry: Record<string, unknown>) => void;

/** Works off the due events of the tenant, oldest first, those of one object in their order. */
export async function expandOutbox(ctx: Ctx, consumers: readonly Consumer[], log: Log): Promise<void> {
  for (;;) {
    const events = await leaseEvents(ctx);
    if (events.length === 0) return;
    for (const event of events) await expand(ctx, event, consumers, log);
  }
}

async function leaseEvents(ctx: Ctx): Promise<OutboxEvent[]> {
  return transact(ctx, async (tx) => {
    const due = await tx.db
      .select()
      .from(outbox)
      .where(and(eq(outbox.tenantId, tx.tenantId), isDue(tx.now()), isNextOfItsObject(tx)))
      .orderBy(outbox.createdAt, outbox.sequence, outbox.id)
      .limit(BATCH)
      .for('update', { skipLocked: true });
    const ids = due.map((event) => event.id);
    if (ids.length > 0) {
      await tx.db
        .update(outbox)
        .set({
          state: sql`case when ${outbox.attempts} >= ${MAX_LEASES} then 'dead' else 'leased' end`,
          attempts: sql`${outbox.attempts} + 1`,
          leasedUntil: after(tx.now(), LEASE_MS),
        })
        .where(and(eq(outbox.tenantId, tx.tenantId), inArray(outbox.id, ids)));
    }
    return due.map((event) => ({ ...event, attempts: event.attempts + 1 }));
  });
}

async function expand(ctx: Ctx, event: OutboxEvent, consumers: readonly Consumer[], log: Log): Promise<void> {
  if (event.attempts > MAX_LEASES) {
    return report(ctx, event, 'event_dead', new Error('Every attempt ended in silence'), log);
  }
  try {
    await transact(ctx, async (tx) => {
      const held = await tx.db
        .update(outbox)
        .set({ state: 'sent', sentAt: tx.now(), leasedUntil: null, lastError: null })
        .where(isHeld(tx, event))
        .returning({ id: outbox.id });
      if (held.length === 0) return;
      for (const consume of consumers) await consume(tx, event);
    });
  } catch (error) {
    // Nobody's fault but the database's: the lease runs out and the event is taken again.
    if (error instanceof DatabaseLost) throw error;
    await putBack(ctx, event, error, log);
  }
}

async function putBack(ctx: Ctx, event: OutboxEvent, error: unknown, log: Log): Promise<void> {
  const next = nextEventAttempt(event.attempts, ctx.now());
  await transact(ctx, async (tx) => {
    await tx.db
      .update(outbox)
      .set({
        state: next ? 'pending' : 'dead',
        leasedUntil: null,
        lastError: describeFailure(error),
        ...(next ? { dueAt: next } : {}),
      })
      .where(isHeld(tx, event));
  });
  report(ctx, event, next ? 'event_failed' : 'event_dead', error, log);
}

function report(ctx: Ctx, { id, kind }: OutboxEvent, code: string, error: unknown, log: Log): void {
  const level = code === 'event_dead' ? 'error' : 'warn';
  log({ level, code, tenantId: ctx.tenantId, eventId: id, kind, error: describeFailure(error) });
}

const isDue = (now: string) =>
  and(
    inArray(outbox.state, ['pending', 'leased']),
    lte(outbox.dueAt, now),
    or(isNull(outbox.leasedUntil), lte(outbox.leasedUntil, now)),
  );

/** The same lease, not a later one of somebody who took over. */
const isHeld = (tx: Tx, event: OutboxEvent) =>
  and(
    eq(outbox.tenantId, tx.tenantId),
    eq(outbox.id, event.id),
    eq(outbox.state, 'leased'),
    eq(outbox.attempts, event.attempts),
  );

function isNextOfItsObject(tx: Tx) {
  const earlier = alias(outbox, 'earlier');
  return notExists(
    tx.db
      .select({ one: sql`1` })
      .from(earlier)
      .where(
        and(
          eq(earlier.tenantId, outbox.tenantId),
          eq(earlier.objectId, outbox.objectId),
          inArray(earlier.state, ['pending', 'leased']),
          sql`(${earlier.sequence}, ${earlier.id}) < (${outbox.sequence}, ${outbox.id})`,
        ),
      ),
  );
}
