import { and, eq, inArray, isNull, lte, ne, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { brand, mail } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import type { Log } from '../core/delivery.ts';
import {
  InvalidAddress,
  type MailTransport,
  PermanentMailError,
  TemporaryMailError,
  UnsafeHeader,
} from '../core/mail/index.ts';
import { after, describeFailure, nextMailAttempt } from '../core/retry.ts';
import type { Brand } from './case.ts';
import { noteArrival, noteRefusal } from './note-arrival.ts';
import { paramsOf } from './params.ts';
import { type MailRow, renderRow } from './render.ts';

/** Sent side by side; a Worker has six connections, and one is the database's. */
const BATCH = 4;
/** Longer than a transport waits for its server. */
const LEASE_MS = 120_000;

type Leased = MailRow & { brand: Brand };
type Outcome = 'sent' | 'failed' | 'later';

/** Lease, commit, send, mark: what is sent twice after a crash is the same mail under the same Message-ID. */
export async function sendMails(ctx: Ctx, transport: MailTransport, log: Log): Promise<void> {
  for (;;) {
    const mails = await leaseMails(ctx);
    if (mails.length === 0) return;
    const settled = await Promise.allSettled(mails.map((row) => sendMail(ctx, row, transport, log)));
    for (const result of settled) if (result.status === 'rejected') throw result.reason;
    // A server that takes none is not asked about the others now.
    if (settled.every((result) => result.status === 'fulfilled' && result.value === 'later')) return;
  }
}

async function leaseMails(ctx: Ctx): Promise<Leased[]> {
  return transact(ctx, async (tx) => {
    const due = await tx.db
      .select()
      .from(mail)
      .where(and(eq(mail.tenantId, tx.tenantId), isDue(tx.now()), isNextOfItsReader(tx)))
      .orderBy(mail.dueAt, mail.id)
      .limit(BATCH)
      .for('update', { skipLocked: true });
    if (due.length === 0) return [];
    await tx.db
      .update(mail)
      .set({
        state: 'leased',
        attempts: sql`${mail.attempts} + 1`,
        leasedUntil: after(tx.now(), LEASE_MS),
      })
      .where(
        and(
          eq(mail.tenantId, tx.tenantId),
          inArray(
            mail.id,
            due.map((row) => row.id),
          ),
        ),
      );
    const brands = await brandsOf(tx, due);
    return due.map((row) => ({ ...row, attempts: row.attempts + 1, brand: brands.get(row.brandId)! }));
  });
}

async function sendMail(ctx: Ctx, row: Leased, transport: MailTransport, log: Log): Promise<Outcome> {
  const { expiresAt } = paramsOf(row);
  if (expiresAt && expiresAt <= ctx.now()) return giveUp(ctx, row, new Error('Too late to be of use'), log);
  let providerId: string;
  try {
    ({ providerId } = await transport.send(renderRow(row, row.brand, ctx.publicUrl)));
  } catch (error) {
    const next = isPermanent(error) ? null : nextMailAttempt(row.createdAt, row.attempts, ctx.now());
    return next ? tryLater(ctx, row, error, next) : giveUp(ctx, row, error, log);
  }
  await transact(ctx, async (tx) => {
    await tx.db
      .update(mail)
      .set({
        state: 'sent',
        sentAt: tx.now(),
        providerId,
        leasedUntil: null,
        lastError: null,
        params: withoutSecrets,
      })
      .where(and(isRow(tx, row), ne(mail.state, 'sent')));
    await noteArrival(tx, row.toAddress);
  });
  return 'sent';
}

async function tryLater(ctx: Ctx, row: MailRow, error: unknown, dueAt: string): Promise<Outcome> {
  await transact(ctx, async (tx) => {
    await tx.db
      .update(mail)
      .set({ state: 'queued', dueAt, leasedUntil: null, lastError: describeFailure(error) })
      .where(isHeld(tx, row));
    if (isOfRecipient(error)) await noteRefusal(tx, row.toAddress, 'soft');
  });
  return 'later';
}

async function giveUp(ctx: Ctx, row: MailRow, error: unknown, log: Log): Promise<Outcome> {
  await transact(ctx, async (tx) => {
    await tx.db
      .update(mail)
      .set({ state: 'failed', leasedUntil: null, lastError: describeFailure(error), params: withoutSecrets })
      .where(isHeld(tx, row));
    if (isOfRecipient(error)) await noteRefusal(tx, row.toAddress, isPermanent(error) ? 'hard' : 'soft');
  });
  log({
    level: 'error',
    code: 'mail_failed',
    tenantId: ctx.tenantId,
    mailId: row.id,
    template: row.template,
  });
  return 'failed';
}

const isPermanent = (error: unknown) =>
  error instanceof PermanentMailError || error instanceof InvalidAddress || error instanceof UnsafeHeader;

/** Whether it says something of the address, and not of the server, the mail or the time. */
const isOfRecipient = (error: unknown) =>
  error instanceof InvalidAddress ||
  ((error instanceof PermanentMailError || error instanceof TemporaryMailError) && error.ofRecipient);

const withoutSecrets = sql`${mail.params} - 'secrets'`;

const isDue = (now: string) =>
  and(
    inArray(mail.state, ['queued', 'leased']),
    lte(mail.dueAt, now),
    or(isNull(mail.leasedUntil), lte(mail.leasedUntil, now)),
  );

const isRow = (tx: Tx, row: MailRow) => and(eq(mail.tenantId, tx.tenantId), eq(mail.id, row.id));

const isHeld = (tx: Tx, row: MailRow) =>
  and(isRow(tx, row), eq(mail.state, 'leased'), eq(mail.attempts, row.attempts));

/** What one reader gets about one claim arrives in the order in which it happened. */
function isNextOfItsReader(tx: Tx) {
  const earlier = alias(mail, 'earlier');
  return notExists(
    tx.db
      .select({ one: sql`1` })
      .from(earlier)
      .where(
        and(
          eq(earlier.tenantId, mail.tenantId),
          eq(earlier.claimId, mail.claimId),
          eq(earlier.toAddress, mail.toAddress),
          inArray(earlier.state, ['queued', 'leased']),
          sql`(${earlier.createdAt}, ${earlier.id}) < (${mail.createdAt}, ${mail.id})`,
        ),
      ),
  );
}

async function brandsOf(tx: Tx, rows: MailRow[]): Promise<Map<string, Brand>> {
  const ids = [...new Set(rows.map((row) => row.brandId))];
  const brands = await tx.db
    .select()
    .from(brand)
    .where(and(eq(brand.tenantId, tx.tenantId), inArray(brand.id, ids)));
  return new Map(brands.map((one) => [one.id, one]));
}
