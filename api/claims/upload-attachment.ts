import type { Ctx } from '../core/context.ts';
import type { Attachment, UploadQuery } from '../attachments/schema.ts';

export async function uploadAttachment(
  ctx: Ctx,
  input: UploadQuery & { request: Request },
): Promise<Attachment> {
  throw new Error('not built yet');
}
