import { z } from '@hono/zod-openapi';
import { ATTACHMENT_TYPES, FILE_TYPES } from '../../db/vocab.ts';
import { idOf, instantOut } from '../core/wire.ts';

export const Proof = z
  .object({
    id: idOf('proof'),
    type: z.enum(ATTACHMENT_TYPES),
    name: z.string().openapi({ example: 'invoice.jpg' }),
    mediaType: z.enum(FILE_TYPES).nullable(),
    size: z.int().nullable().openapi({ description: 'Bytes as stored, without metadata' }),
    createdAt: instantOut,
  })
  .openapi('Proof');
export type Proof = z.infer<typeof Proof>;

export const ProofUpload = z.strictObject({
  type: z.enum(ATTACHMENT_TYPES).default('invoice'),
  name: z.string().min(1).max(1000).openapi({ example: 'invoice.jpg' }),
});
export type ProofUpload = z.infer<typeof ProofUpload>;
