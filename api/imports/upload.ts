import { importJob } from '../../db/index.ts';
import { toWireId } from '../../db/id.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem, unavailable } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { importerOf } from './access.ts';
import { goOn } from './go-on.ts';
import { receive } from '../core/receive-table.ts';
import { representImport } from './represent.ts';
import type { Import, ImportUpload } from './schema.ts';
import { XLSX_BYTES } from '../core/read-workbook.ts';

const MOST = { csv: 4 * 1024 ** 3, xlsx: XLSX_BYTES };

/** The bytes go to the store as they come; the row is written when they are all there, so what failed leaves nothing. */
export async function uploadImport(ctx: Ctx, input: ImportUpload & { request: Request }): Promise<Import> {
  const { organizationId } = importerOf(ctx);
  const { request, kind } = input;
  const encoding = request.headers.get('content-encoding');
  if (encoding && encoding !== 'identity')
    throw new Problem('media_type', { detail: 'Compressed bodies are not taken' });
  if (!request.body) throw new Problem('file_empty');
  const id = ctx.newId();
  const fileKey = `${ctx.tenantId}/imports/${id}`;
  const file = await store(ctx, request.body, fileKey);
  const job = await transact(ctx, async (tx) => {
    const [row] = await tx.db
      .insert(importJob)
      .values({
        tenantId: tx.tenantId,
        id,
        brandId: brandOf(tx.actor),
        organizationId,
        kind,
        fileName: input.fileName,
        fileHash: file.sha256,
        fileKey,
        format: file.format,
        size: file.size,
        state: 'uploaded',
        createdBy: tx.actor.kind === 'user' ? tx.actor.userId : null,
        createdAt: tx.now(),
        updatedAt: tx.now(),
      })
      .returning();
    await writeAudit(tx, {
      action: 'import.upload',
      objectType: 'import',
      objectId: id,
      changes: { kind, file: input.fileName, sha256: file.sha256, import: toWireId('import', id) },
    });
    return row!;
  }).catch(async (error: unknown) => {
    await ctx.files.remove(fileKey).catch(() => undefined);
    throw error;
  });
  goOn(ctx, id);
  return representImport(ctx, job);
}

async function store(ctx: Ctx, body: ReadableStream<Uint8Array>, key: string) {
  const refuse = (why: 'empty' | 'too_large') => new Problem(why === 'empty' ? 'file_empty' : 'too_large');
  const file = await receive(body, MOST, refuse);
  try {
    await ctx.files.put(key, file.stream, 'application/octet-stream');
  } catch (error) {
    throw error instanceof Problem ? error : unavailable(error);
  }
  return file.received();
}
