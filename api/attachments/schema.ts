import { z } from '@hono/zod-openapi';
import { ATTACHMENT_TYPES, FILE_TYPES, LIMITS } from '../../db/vocab.ts';
import { idOf, instantOut, wireId } from '../core/wire.ts';

export const Attachment = z
  .object({
    id: idOf('attachment'),
    claimId: idOf('claim'),
    type: z.enum(ATTACHMENT_TYPES),
    name: z.string(),
    mediaType: z.enum(FILE_TYPES).nullable(),
    size: z.int().nullable().openapi({ description: 'Bytes as stored, without metadata' }),
    width: z.int().nullable(),
    height: z.int().nullable(),
    lineId: idOf('line').nullable(),
    infoItemId: idOf('infoItem').nullable(),
    messageId: idOf('message').nullable(),
    from: z.enum(['claimant', 'service']),
    createdAt: instantOut,
    /** The author may still take it back. */
    removable: z.boolean(),
  })
  .openapi('Attachment');
export type Attachment = z.infer<typeof Attachment>;

export const UploadQuery = z.strictObject({
  claim: wireId('claim'),
  type: z.enum(ATTACHMENT_TYPES),
  name: z.string().min(1).max(1000).openapi({ example: 'label.jpg' }),
  line: wireId('line').optional(),
  infoItem: wireId('infoItem').optional(),
});
export type UploadQuery = z.infer<typeof UploadQuery>;

export const AttachmentLink = z.object({ url: z.url(), expiresAt: instantOut }).openapi('AttachmentLink', {
  description: `A download address that works for five minutes without a credential; files are at most ${LIMITS.fileBytes} bytes`,
});
export type AttachmentLink = z.infer<typeof AttachmentLink>;
