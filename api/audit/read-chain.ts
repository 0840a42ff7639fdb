import { and, asc, eq, gt, notExists, sql } from 'drizzle-orm';
import { audit, auditChain, auditHead } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { recordColumns } from './record.ts';
import type { ChainLink, Mark } from './verify.ts';

const PAGE = 1_000;

type Source = Pick<Tx, 'db' | 'tenantId'>;

export async function readHead(source: Source): Promise<Mark | null> {
  const [head] = await source.db
    .select({ seq: auditHead.seq, hash: auditHead.hash })
    .from(auditHead)
    .where(inTenant(source, auditHead));
  return head ?? null;
}

/** The chain beside the rows it seals, a page at a time. */
export async function* readLinks(
  source: Source,
  behind = Number.MIN_SAFE_INTEGER,
): AsyncGenerator<ChainLink> {
  for (let after = behind; ;) {
    const page = await source.db
      .select({
        seq: auditChain.seq,
        auditId: auditChain.auditId,
        prevHash: auditChain.prevHash,
        hash: auditChain.hash,
        record: recordColumns,
      })
      .from(auditChain)
      .leftJoin(audit, and(inTenant(source, audit), eq(audit.id, auditChain.auditId)))
      .where(and(inTenant(source, auditChain), gt(auditChain.seq, after)))
      .orderBy(asc(auditChain.seq))
      .limit(PAGE);
    for (const { record, ...link } of page) yield { ...link, record: record?.id ? record : null };
    if (page.length < PAGE) return;
    after = page.at(-1)!.seq;
  }
}

/** Audit rows that have no place in the chain. */
export async function* readStrays(source: Source): AsyncGenerator<{ id: string; recordedAt: string }> {
  for (let after: { id: string; recordedAt: string } | undefined; ;) {
    const page = await source.db
      .select({ id: recordColumns.id, recordedAt: recordColumns.recordedAt })
      .from(audit)
      .where(
        and(
          inTenant(source, audit),
          after &&
            sql`(${audit.recordedAt}, ${audit.id}) > (${after.recordedAt}::timestamptz, ${after.id}::uuid)`,
          notExists(
            source.db
              .select({ one: sql`1` })
              .from(auditChain)
              .where(and(inTenant(source, auditChain), eq(auditChain.auditId, audit.id))),
          ),
        ),
      )
      .orderBy(asc(audit.recordedAt), asc(audit.id))
      .limit(PAGE);
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1);
  }
}
