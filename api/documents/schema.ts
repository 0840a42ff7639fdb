import { z } from '@hono/zod-openapi';
import { ATTACHMENT_TYPES, FILE_TYPES } from '../../db/vocab.ts';
import { idOf, instantOut } from '../core/wire.ts';

const file = {
  type: z.enum(ATTACHMENT_TYPES),
  name: z.string().openapi({ example: 'invoice.jpg' }),
  mediaType: z.enum(FILE_TYPES).nullable(),
  size: z.int().nullable(),
  createdAt: instantOut,
};
const ref = z.string().nullable().openapi({ description: 'As people call what it belongs to' });

/** Where a file belongs says at which address its link is asked for. */
export const UnitDocument = z
  .discriminatedUnion('of', [
    z.object({ of: z.literal('claim'), id: idOf('attachment'), claimId: idOf('claim'), ref, ...file }),
    z.object({ of: z.literal('registration'), id: idOf('proof'), ref, ...file }),
    z.object({
      of: z.literal('correction'),
      id: idOf('proof'),
      correctionId: idOf('dateCorrection'),
      ref,
      ...file,
    }),
    z.object({ of: z.literal('unit'), id: idOf('proof'), ref, ...file }),
  ])
  .openapi('UnitDocument');
export type UnitDocument = z.infer<typeof UnitDocument>;

export const UnitDocuments = z.object({ items: z.array(UnitDocument) }).openapi('UnitDocuments');
export type UnitDocuments = z.infer<typeof UnitDocuments>;
