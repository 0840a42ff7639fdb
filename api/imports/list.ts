import { and, desc, sql } from 'drizzle-orm';
import { importJob } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { readCursor, writeCursor } from '../core/page.ts';
import { importerOf, visibleTo } from './access.ts';
import { representImport } from './represent.ts';
import type { ImportList, ImportQuery } from './schema.ts';

/** The latest first. */
export async function listImports(ctx: Ctx, { limit, cursor }: ImportQuery): Promise<ImportList> {
  const importer = importerOf(ctx);
  const from = readCursor(cursor, 'imports');
  const rows = await transact(ctx, (tx) =>
    tx.db
      .select()
      .from(importJob)
      .where(
        and(
          visibleTo(tx, importer),
          from ? sql`(${importJob.createdAt}, ${importJob.id}) < (${from.at}, ${from.id})` : undefined,
        ),
      )
      .orderBy(desc(importJob.createdAt), desc(importJob.id))
      .limit(limit + 1),
  );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map((job) => representImport(ctx, job)),
    nextCursor:
      rows.length > limit && last ? writeCursor({ at: last.createdAt, id: last.id }, 'imports') : null,
  };
}
