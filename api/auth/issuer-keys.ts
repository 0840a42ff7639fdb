import { and, eq } from 'drizzle-orm';
import { type SsoKey, ssoIssuer } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { fetchKeySet, type Request } from './fetch-key-set.ts';

export type Issuer = typeof ssoIssuer.$inferSelect;

const FRESH_MS = 10 * 60_000;
const USABLE_MS = 24 * 3_600_000;
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
  await transact(ctx, (tx) =>
    tx.db
      .update(ssoIssuer)
      .set({ ...found, triedAt: now })
      .where(
        and(inTenant(tx, ssoIssuer), eq(ssoIssuer.id, issuer.id), eq(ssoIssuer.version, issuer.version)),
      ),
  );
  return 'keys' in answer ? answer.keys : kept;
}
