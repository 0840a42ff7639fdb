import type { Ctx } from '../core/context.ts';
import type { AttachmentLink } from '../attachments/schema.ts';

export async function linkAttachment(ctx: Ctx, input: { id: string }): Promise<AttachmentLink> {
  throw new Error('not built yet');
}
