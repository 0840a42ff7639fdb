import { and, eq } from 'drizzle-orm';
import { createMiddleware } from 'hono/factory';
import { idempotency } from '../../db/index.ts';
import { principalOf, realNow } from './actor.ts';
import { type Ctx, transact, type Tx } from './context.ts';
import { DatabaseLost } from './database.ts';
import type { AppContext, AppEnv } from './http.ts';
import { Problem } from './problem.ts';
import { inTenant } from './tenant.ts';
import { hashSecret } from './token.ts';

type Stored = { status: number; headers: Record<string, string>; body: string };

/** Headers that belong to the stored answer. */
const KEPT = ['content-type', 'etag', 'location'];

/**
 * Runs the whole operation in one transaction that also holds the key and the answer: a retry gets the stored answer, two
 * at once make one effect, a failure leaves nothing. `required` on operations that create; `quiet` where nobody waits
 * to hear of it.
 */
export const idempotent = ({ required, quiet = false }: { required: boolean; quiet?: boolean }) =>
  createMiddleware<AppEnv>(async function idempotent(c, next) {
    const key = c.req.header('idempotency-key');
    if (key === undefined && required) throw new Problem('idempotency_key_required');
    if (key !== undefined && !/^[\x21-\x7e]{1,255}$/.test(key)) throw new Problem('idempotency_key_invalid');

    const ctx = c.get('ctx');
    if (key === undefined) {
      await transact(ctx, (tx) => runOperation(c, tx, next)).catch((error: unknown) => {
        throw isLostCommit(error) ? outcomeUnknown(error) : error;
      });
    } else {
      const entry = { principal: principalOf(ctx.actor), key, fingerprint: await fingerprintOf(c) };
      const stored = await runOnce(c, ctx, entry, next).catch(async (error: unknown) => {
        if (!isLostCommit(error)) throw error;
        if (error.inSilence) throw outcomeUnknown(error);
        return afterLostCommit(ctx, entry);
      });
      if (stored) replay(c, stored);
    }
    if (!quiet) ctx.later(ctx.nudge(ctx.tenantId));
  });

type Entry = { principal: string; key: string; fingerprint: string };

async function runOnce(
  c: AppContext,
  ctx: Ctx,
  entry: Entry,
  next: () => Promise<void>,
): Promise<Stored | undefined> {
  try {
    await transact(ctx, async (tx) => {
      // Travels with what the operation asks first: a key that is taken ends the transaction and all that was sent behind it.
      const taking = takeKey(tx, entry);
      const ran = await Promise.allSettled([runOperation(c, tx, next)]);
      await taking;
      if (ran[0].status === 'rejected') throw ran[0].reason;
      const answer = { status: c.res.status, headers: keptHeaders(c.res), body: await c.res.clone().text() };
      // Travels with the commit, which tells if it failed.
      tx.db
        .update(idempotency)
        .set(answer)
        .where(isEntry(tx, entry))
        .execute()
        .catch(() => undefined);
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof KeyTaken)) throw error;
    return transact(ctx, (tx) => readStored(tx, entry));
  }
}

class KeyTaken extends Error {}

function takeKey(tx: Tx, entry: Entry): Promise<unknown> {
  const taking = tx.db
    .insert(idempotency)
    .values({ tenantId: tx.tenantId, ...entry, createdAt: realNow(tx) })
    .execute()
    .catch((error: unknown) => {
      const code = codeOf(error);
      if (code === '23505') throw new KeyTaken();
      // Another request with this key holds the row and does not let go in time.
      if (code === '55P03') throw inFlight();
      throw error;
    });
  taking.catch(() => undefined);
  return taking;
}

const codeOf = (error: unknown) =>
  (error as { cause?: { code?: string } }).cause?.code ?? (error as { code?: string }).code;

const inFlight = () => new Problem('in_flight', { headers: { 'retry-after': '1' } });

async function runOperation(c: AppContext, tx: Tx, next: () => Promise<void>): Promise<void> {
  const outer = c.get('ctx');
  c.set('ctx', tx);
  await next();
  c.set('ctx', outer);
  // Hono has turned the error into an answer already; the transaction must still roll back.
  if (c.error) throw c.error;
}

async function readStored(ctx: Tx, entry: Entry): Promise<Stored> {
  const [row] = await ctx.db.select().from(idempotency).where(isEntry(ctx, entry));
  if (!row || row.status === null) throw inFlight();
  if (row.fingerprint !== entry.fingerprint) throw new Problem('idempotency_mismatch');
  return { status: row.status, headers: row.headers ?? {}, body: row.body ?? '' };
}

/** The connection went away around COMMIT: one look on a new connection tells whether the key was written. */
async function afterLostCommit(ctx: Ctx, entry: Entry): Promise<Stored> {
  try {
    return await transact(ctx, (tx) => readStored(tx, entry));
  } catch (cause) {
    if (cause instanceof Problem && cause.code === 'idempotency_mismatch') throw cause;
    throw outcomeUnknown(cause);
  }
}

const isLostCommit = (error: unknown): error is DatabaseLost =>
  error instanceof DatabaseLost && error.duringCommit;

const outcomeUnknown = (cause: unknown) =>
  new Problem('outcome_unknown', { headers: { 'retry-after': '2' }, cause });

function replay(c: AppContext, { status, headers, body }: Stored): void {
  // Hono would carry the headers of an earlier answer over.
  c.res = undefined;
  c.res = new Response(body === '' ? null : body, {
    status,
    headers: { ...headers, 'idempotent-replayed': 'true' },
  });
}

const isEntry = (ctx: Ctx, { principal, key }: Entry) =>
  and(inTenant(ctx, idempotency), eq(idempotency.principal, principal), eq(idempotency.key, key));

function keptHeaders(response: Response): Record<string, string> {
  return Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** Method, path and the meaning of the body: the order of keys and white space do not count. */
async function fingerprintOf(c: AppContext): Promise<string> {
  const raw = await c.req.text();
  const meaning = raw === '' ? '' : canonical(JSON.parse(raw));
  return hashSecret(
    `${c.req.method} ${new URL(c.req.url).pathname} ${c.req.header('if-match') ?? ''} ${meaning}`,
  );
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

export const creates = idempotent({ required: true });
export const createsQuietly = idempotent({ required: true, quiet: true });
export const changes = idempotent({ required: false });
