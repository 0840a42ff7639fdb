import { z } from '@hono/zod-openapi';
import { ATTACHMENT_TYPES, CLAIM_TYPES, EVIDENCE_MODES } from '../../db/vocab.ts';
import { idOf } from '../core/wire.ts';

export const Requirement = z
  .object({
    type: z.enum(ATTACHMENT_TYPES),
    mode: z
      .enum(EVIDENCE_MODES)
      .openapi({ description: '`block`: no submission without it; `flag`: submitted with a mark' }),
  })
  .openapi('Requirement', { example: { type: 'label_photo', mode: 'block' } });
export type Requirement = z.infer<typeof Requirement>;

export const Model = z
  .object({
    id: idOf('model'),
    code: z.string().openapi({ example: 'L200' }),
    name: z.string().openapi({ example: 'Desktop L200' }),
    family: z.string(),
    manufacturer: z.string().openapi({ example: 'Altai Computers' }),
    closed: z.boolean().openapi({ description: 'No longer made or sold; its devices keep their cover' }),
    labelHint: z
      .string()
      .nullable()
      .openapi({ description: 'Where to look for the serial, in the language of the request' }),
    labelPicture: z.string().nullable().openapi({ description: 'Address of a picture of the label' }),
    requirements: z.array(Requirement).openapi({ description: 'Proof that a claim for this model needs' }),
  })
  .openapi('Model');
export type Model = z.infer<typeof Model>;

export const ModelQuery = z.strictObject({ type: z.enum(CLAIM_TYPES).optional() });
export const ModelList = z.object({ items: z.array(Model) }).openapi('ModelList');
export type ModelList = z.infer<typeof ModelList>;

export { SerialRule } from './model-schema.ts';
export { Term } from './published-schema.ts';
