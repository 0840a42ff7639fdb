import { and, eq, isNotNull, lt, notExists, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import {
  guess,
  passwordReset,
  signInStep,
  apiKey,
  budget,
  cardVerification,
  claimLink,
  exportLink,
  idempotency,
  lookupLog,
  session,
  signInCode,
  ssoToken,
} from '../../db/index.ts';
import { type Ctx, transact, type Tx } from './context.ts';
import { inTenant } from './tenant.ts';

const DAY_MS = 86_400_000;

/** How long what has served its purpose is kept: days after it ended. */
const KEPT_DAYS = { answers: 1, counters: 2, credentials: 7, lookups: 30, keys: 90, cardChecks: 731 };

/** Stored answers, counters, dead credentials, old look-ups and checks of cards; a retention of claims is another matter. */
export async function forgetExpired(ctx: Ctx): Promise<void> {
  const before = (days: number) => new Date(Date.parse(ctx.now()) - days * DAY_MS).toISOString();
  await transact(ctx, async (tx) => {
    await tx.db
      .delete(idempotency)
      .where(and(inTenant(tx, idempotency), lt(idempotency.createdAt, before(KEPT_DAYS.answers))));
    await tx.db
      .delete(budget)
      .where(and(inTenant(tx, budget), lt(budget.windowStart, before(KEPT_DAYS.counters))));
    const dead = before(KEPT_DAYS.credentials);
    await tx.db.delete(signInCode).where(and(inTenant(tx, signInCode), lt(signInCode.expiresAt, dead)));
    await tx.db
      .delete(passwordReset)
      .where(and(inTenant(tx, passwordReset), lt(passwordReset.expiresAt, dead)));
    await tx.db.delete(signInStep).where(and(inTenant(tx, signInStep), lt(signInStep.expiresAt, dead)));
    await tx.db
      .delete(guess)
      .where(and(inTenant(tx, guess), lt(guess.updatedAt, before(KEPT_DAYS.counters))));
    await tx.db.delete(claimLink).where(and(inTenant(tx, claimLink), lt(claimLink.expiresAt, dead)));
    await tx.db.delete(exportLink).where(and(inTenant(tx, exportLink), lt(exportLink.expiresAt, dead)));
    await tx.db
      .delete(session)
      .where(and(inTenant(tx, session), or(lt(session.expiresAt, dead), lt(session.revokedAt, dead))));
    await tx.db
      .delete(ssoToken)
      .where(and(inTenant(tx, ssoToken), lt(ssoToken.expiresAt, before(KEPT_DAYS.answers))));
    await tx.db
      .delete(lookupLog)
      .where(and(inTenant(tx, lookupLog), lt(lookupLog.at, before(KEPT_DAYS.lookups))));
    await tx.db
      .delete(cardVerification)
      .where(and(inTenant(tx, cardVerification), lt(cardVerification.at, before(KEPT_DAYS.cardChecks))));
    await forgetKeys(tx, before(KEPT_DAYS.keys));
  });
}

/** Secrets that ended: first those that were rolled, then the keys that none of them points to. */
async function forgetKeys(tx: Tx, before: string): Promise<void> {
  const ended = and(inTenant(tx, apiKey), or(lt(apiKey.expiresAt, before), lt(apiKey.revokedAt, before)));
  await tx.db.delete(apiKey).where(and(ended, isNotNull(apiKey.replacedBy)));
  const rolled = alias(apiKey, 'rolled');
  const pointing = tx.db
    .select({ one: sql`1` })
    .from(rolled)
    .where(and(eq(rolled.tenantId, apiKey.tenantId), eq(rolled.replacedBy, apiKey.id)));
  await tx.db.delete(apiKey).where(and(ended, notExists(pointing)));
}
