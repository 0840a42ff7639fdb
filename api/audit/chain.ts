import { and, asc, eq, gt, lte, notExists, sql } from 'drizzle-orm';
import { audit, auditChain, auditHead } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { type AuditRecord, recordColumns } from './record.ts';
import { GENESIS, seal } from './seal.ts';

const BATCH = 500;
/** A younger row waits, so that those that commit out of order still stand in their order. */
const SETTLED_MS = 2_000;
/** No transaction of the Worker lives this long: what turns up later was not written by a verb. */
export const LATE_MS = 600_000;
/** A busy tenant is nudged many times a second. */
const PAUSE_MS = 5_000;

type Head = typeof auditHead.$inferSelect;
type Link = typeof auditChain.$inferInsert;

/** Puts what was recorded since into the tenant's chain. Verbs never wait for it; any number of calls come to the same. */
export async function chainAudit(ctx: Ctx): Promise<void> {
  let isFirst = true;
  while (await transact(ctx, (tx) => lengthen(tx, isFirst))) isFirst = false;
}

/** Whether there may be more. */
async function lengthen(tx: Tx, isFirst: boolean): Promise<boolean> {
  const now = Date.parse(tx.now());
  const head = await takeHead(tx);
  if (!head || (isFirst && wasJustSeen(head, now))) return false;
  const records = await findUnchained(tx, head, now);
  const links = await linksOf(head, records);
  const last = links.at(-1);
  await Promise.all([
    last && tx.db.insert(auditChain).values(links).execute(),
    tx.db
      .update(auditHead)
      .set({
        lookedAt: tx.now(),
        ...(last ? { seq: last.seq, hash: last.hash, recordedAt: latest(head, records) } : {}),
      })
      .where(inTenant(tx, auditHead))
      .execute(),
  ]);
  return records.length === BATCH;
}

/** Nothing while another is at it: that one does the work. */
async function takeHead(tx: Tx): Promise<Head | undefined> {
  const begun = tx.db
    .insert(auditHead)
    .values({ tenantId: tx.tenantId, seq: 0, hash: GENESIS })
    .onConflictDoNothing()
    .execute();
  const taken = tx.db
    .select()
    .from(auditHead)
    .where(inTenant(tx, auditHead))
    .for('update', { skipLocked: true })
    .execute();
  const [, [head]] = await Promise.all([begun, taken]);
  return head;
}

function wasJustSeen({ lookedAt }: Head, now: number): boolean {
  const ago = lookedAt === null ? Infinity : now - Date.parse(lookedAt);
  return ago >= 0 && ago < PAUSE_MS;
}

const findUnchained = (tx: Tx, { recordedAt }: Head, now: number): Promise<AuditRecord[]> =>
  tx.db
    .select(recordColumns)
    .from(audit)
    .where(
      and(
        inTenant(tx, audit),
        lte(audit.recordedAt, instant(now - SETTLED_MS)),
        recordedAt === null ? undefined : gt(audit.recordedAt, instant(Date.parse(recordedAt) - LATE_MS)),
        notExists(
          tx.db
            .select({ one: sql`1` })
            .from(auditChain)
            .where(and(inTenant(tx, auditChain), eq(auditChain.auditId, audit.id))),
        ),
      ),
    )
    .orderBy(asc(audit.recordedAt), asc(audit.id))
    .limit(BATCH)
    .execute();

async function linksOf({ tenantId, seq, hash }: Head, records: AuditRecord[]): Promise<Link[]> {
  const links: Link[] = [];
  let prevHash = hash;
  for (const record of records) {
    const link = { tenantId, seq: seq + links.length + 1, auditId: record.id, prevHash };
    prevHash = await seal(prevHash, record);
    links.push({ ...link, hash: prevHash });
  }
  return links;
}

function latest({ recordedAt }: Head, records: AuditRecord[]): string {
  const last = records.at(-1)!.recordedAt;
  return recordedAt !== null && Date.parse(recordedAt) > Date.parse(last) ? recordedAt : last;
}

const instant = (ms: number): string => new Date(ms).toISOString();
