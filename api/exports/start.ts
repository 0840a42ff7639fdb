import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { answerTable, type TableFormat, tableHeaders } from '../core/table.ts';
import type { Asked } from './listing.ts';
import { exportTexts } from './texts/index.ts';

type Wanted = { id: string; name: string; list: Asked; format: TableFormat; isHead: boolean };

/** A list as a file. That somebody took it along is known before its first row leaves. */
export async function startExport(ctx: Ctx, { id, name, list, format, isHead }: Wanted): Promise<Response> {
  const say = exportTexts(ctx.locale);
  const fileName = `${name}-${ctx.now().slice(0, 10)}`;
  const pages = list.pages(ctx, say);
  if (isHead) {
    await pages.next();
    return new Response(null, { headers: tableHeaders(fileName, format) });
  }
  const header = list.columns.map((column) => say.columns[column]);
  const answer = await answerTable(ctx, { name: fileName, header, pages }, format);
  await transact(ctx, (tx) =>
    writeAudit(tx, {
      action: 'export.start',
      objectType: 'export',
      objectId: id,
      changes: { list: name, format },
    }),
  );
  return answer;
}
