import { and, asc, eq, inArray, max } from 'drizzle-orm';
import { term, termDraft, toWireId } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { etagOf } from '../core/etag.ts';
import { notFound, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { type TermBody, termSentences } from '../terms/index.ts';
import type { TermDraft } from './schema.ts';

export type DraftRow = Omit<typeof termDraft.$inferSelect, 'body'> & { body: TermBody };

export const isDraft = (tx: Tx, id: string) => and(inTenant(tx, termDraft), eq(termDraft.id, id));

/** Bodies are written by this feature alone. */
const rowOf = (row: typeof termDraft.$inferSelect): DraftRow => ({ ...row, body: row.body as TermBody });

export async function findDraft(tx: Tx, id: string): Promise<DraftRow> {
  const [row] = await tx.db.select().from(termDraft).where(isDraft(tx, id));
  return row ? rowOf(row) : Promise.reject(notFound());
}

export async function lockDraft(tx: Tx, { id, version }: { id: string; version: number }): Promise<DraftRow> {
  const [row] = await tx.db.select().from(termDraft).where(isDraft(tx, id)).for('update');
  if (!row) throw notFound();
  if (row.version !== version) {
    const [current] = await draftsToWire(tx, [rowOf(row)]);
    throw new Problem('precondition_failed', { headers: { etag: etagOf(row.version) }, extra: { current } });
  }
  return rowOf(row);
}

export async function allDrafts(tx: Tx): Promise<DraftRow[]> {
  const rows = await tx.db
    .select()
    .from(termDraft)
    .where(inTenant(tx, termDraft))
    .orderBy(asc(termDraft.code))
    .limit(500);
  return rows.map(rowOf);
}

/** The newest version of each code that is published. */
export async function newestVersions(tx: Tx, codes: string[]): Promise<Map<string, number>> {
  if (codes.length === 0) return new Map();
  const rows = await tx.db
    .select({ code: term.code, newest: max(term.version) })
    .from(term)
    .where(and(inTenant(tx, term), inArray(term.code, codes)))
    .groupBy(term.code);
  return new Map(rows.map(({ code, newest }) => [code, newest ?? 0]));
}

export async function draftsToWire(tx: Tx, drafts: DraftRow[]): Promise<TermDraft[]> {
  const newest = await newestVersions(
    tx,
    drafts.map(({ code }) => code),
  );
  return drafts.map(({ id, code, body, updatedAt, version }) => ({
    id: toWireId('termDraft', id),
    code,
    body,
    sentences: termSentences(body, tx),
    published: newest.get(code) ?? null,
    updatedAt,
    version,
  }));
}

export async function draftToWire(tx: Tx, draft: DraftRow): Promise<TermDraft> {
  const [wire] = await draftsToWire(tx, [draft]);
  return wire!;
}
