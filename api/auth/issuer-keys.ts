import { and, eq, isNull, ne, or } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type SsoKey, ssoIssuer } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { announce } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { fetchKeySet, type KeySetProblem, type Request } from './fetch-key-set.ts';

export type Issuer = typeof ssoIssuer.$inferSelect;

const FRESH_MS = 10 * 60_000;
const DAY_MS = 86_400_000;
const USABLE_MS = DAY_MS;
/** Between two questions to a host, whatever is asked of us meanwhile. */
const PAUSE_MS = 60_000;

/** The keys that count now: of the host's address ten minutes long, and the last good ones for a day while it fails. */
export async function keysOf(ctx: Ctx, issuer: Issuer, kid: string, request: Request): Promise<SsoKey[]> {
  if (issuer.jwksUrl === null) return issuer.keys ?? [];
  const now = ctx.now();
  const since = (instant: string | null) =>
    instant === null ? Infinity : Date.parse(now) - Date.parse(instant);
  const kept = since(issuer.fetchedAt) < USABLE_MS ? (issuer.fetchedKeys ?? []) : [];
  const isFresh = since(issuer.fetchedAt) < FRESH_MS && kept.some((key) => key.kid === kid);
  if (isFresh || since(issuer.triedAt) < PAUSE_MS) return kept;

  const { jwksUrl: url, algorithm } = issuer;
  const answer = await fetchKeySet({ url, algorithm, request });
  const found =
    'keys' in answer
      ? { fetchedKeys: answer.keys, fetchedAt: now, fetchProblem: null }
      : { fetchProblem: answer.problem };
  const isSame = (tx: Tx) =>
    and(inTenant(tx, ssoIssuer), eq(ssoIssuer.id, issuer.id), eq(ssoIssuer.version, issuer.version));
  await transact(ctx, async (tx) => {
    const today = now.slice(0, 10);
    const isNew = 'problem' in answer && issuer.alarmedOn !== today;
    const alarm = isNew ? { alarmedOn: today } : {};
    const changed = await tx.db
      .update(ssoIssuer)
      .set({ ...found, ...alarm, triedAt: now })
      .where(isNew ? and(isSame(tx), isDistinctFrom(ssoIssuer.alarmedOn, today)) : isSame(tx))
      .returning({ id: ssoIssuer.id });
    if (isNew && changed.length > 0) await tellFailure(tx, issuer, answer.problem);
  });
  return 'keys' in answer ? answer.keys : kept;
}

const isDistinctFrom = (column: PgColumn, value: string) => or(isNull(column), ne(column, value));

/** Once a day for each host, however often its people try. */
const tellFailure = (tx: Tx, { id, brandId, issuer, jwksUrl }: Issuer, problem: KeySetProblem) =>
  announce(tx, {
    kind: 'issuer.keys_failing',
    objectId: id,
    sequence: Math.floor(Date.parse(tx.now()) / DAY_MS),
    payload: { brandId, issuer, address: jwksUrl, problem },
  });
