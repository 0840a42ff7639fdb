import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import { importRow } from '../../db/index.ts';
import { z } from '@hono/zod-openapi';
import { toWireId } from '../../db/id.ts';
import type { ImportVerdict } from '../../db/vocab.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { readCursor, writeCursor } from '../core/page.ts';
import { inTenant } from '../core/tenant.ts';
import { findImport } from './access.ts';
import { reasonIn } from './represent.ts';
import type { ImportRowList, ImportRowQuery } from './schema.ts';
import { importTexts } from './texts/index.ts';

/** The rows of a file with what becomes of each, in the order of the file. */
export async function listImportRows(
  ctx: Ctx,
  { id, verdict, limit, cursor }: ImportRowQuery & { id: string },
): Promise<ImportRowList> {
  const name = `rows ${id} ${verdict ?? ''}`;
  const from = Number(readCursor(cursor, name, rowNumber)?.at ?? 0);
  const rows = await transact(ctx, async (tx) => {
    await findImport(tx, id);
    return readRows(tx, { id, from, limit: limit + 1, verdicts: verdict ? [verdict] : null });
  });
  const texts = importTexts(ctx.locale);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => ({
      row: row.rowNo,
      cells: row.cells,
      verdict: row.verdict,
      label: texts.verdicts[row.verdict],
      reason: row.message === null ? null : reasonIn(texts, row.message),
      unitId: row.unitId === null ? null : toWireId('unit', row.unitId),
      committed: row.committed,
    })),
    nextCursor: rows.length > limit && last ? writeCursor({ at: String(last.rowNo), id }, name) : null,
  };
}

const rowNumber = z.string().regex(/^\d{1,9}$/);

type Wanted = { id: string; from: number; limit: number; verdicts: readonly ImportVerdict[] | null };

export const readRows = (tx: Tx, { id, from, limit, verdicts }: Wanted) =>
  tx.db
    .select()
    .from(importRow)
    .where(
      and(
        inTenant(tx, importRow),
        eq(importRow.jobId, id),
        gt(importRow.rowNo, from),
        verdicts ? inArray(importRow.verdict, [...verdicts]) : undefined,
      ),
    )
    .orderBy(asc(importRow.rowNo))
    .limit(limit);
