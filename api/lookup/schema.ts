import { z } from '@hono/zod-openapi';
import { LIMITS } from '../../db/vocab.ts';
import { text } from '../core/http.ts';
import { formatParam } from '../core/table.ts';
import { idOf, wireId } from '../core/wire.ts';
import { Requirement } from '../products/schema.ts';
import { Receipt } from '../terms/schema.ts';
import { UnitRelation } from '../units/schema.ts';

export const LookupRequest = z
  .strictObject({
    serial: z
      .string()
      .max(LIMITS.serial * 4)
      .openapi({
        description: 'As printed on the label, or the text of a GS1 code',
        example: 'ALT-L2-48213907',
      }),
    modelId: wireId('model').optional(),
  })
  .openapi('LookupRequest');
export type LookupRequest = z.infer<typeof LookupRequest>;

const ModelRef = z.object({
  id: idOf('model'),
  code: z.string(),
  name: z.string(),
  labelHint: z.string().nullable(),
  labelPicture: z.string().nullable(),
});

/**
 * `found`: the receipt. `choose_model`: the serial exists on several models. `unknown`: what to check. `hint`: the typed text
 * cannot be a serial of this brand, with the character that does not fit; it says nothing about other serials.
 */
export const LookupAnswer = z
  .discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('found'),
      serial: z.string().openapi({ description: 'The serial as the portal reads it' }),
      corrected: z
        .boolean()
        .openapi({ description: 'Letters of another alphabet were read as Latin ones; show it' }),
      model: ModelRef,
      receipt: Receipt,
      /** For those who may see the unit. */
      unitId: idOf('unit').nullable(),
      chain: z.array(UnitRelation).openapi({
        description: 'What took over from what, for those who may see the unit; the oldest first',
      }),
      requirements: z.array(Requirement),
      openClaims: z.array(z.object({ id: idOf('claim'), ref: z.string(), phase: z.string() })),
    }),
    z.object({ outcome: z.literal('choose_model'), serial: z.string(), models: z.array(ModelRef) }),
    z.object({
      outcome: z.literal('unknown'),
      serial: z.string(),
      checks: z.array(z.string()).openapi({ description: 'What to look at, in plain words' }),
      models: z.array(ModelRef).openapi({ description: 'Where the label is, by model' }),
    }),
    z.object({
      outcome: z.literal('hint'),
      serial: z.string(),
      problem: z.enum(['too_short', 'too_long', 'character', 'check_digit', 'other_alphabet']),
      position: z.int().nullable().openapi({ description: 'Character that does not fit, counted from 1' }),
      text: z.string(),
      suggestion: z.string().nullable().openapi({
        description: 'The same text without look-alikes, as the label prints it; nothing is looked up for it',
      }),
      models: z.array(ModelRef),
    }),
  ])
  .openapi('LookupAnswer');
export type LookupAnswer = z.infer<typeof LookupAnswer>;

export const LookupBatch = z
  .strictObject({
    serials: z
      .array(z.union([LookupRequest.shape.serial, LookupRequest]))
      .min(1)
      .max(500)
      .openapi({ description: 'Up to 500; ten from a page. Each alone, or with the model that is meant' }),
  })
  .openapi('LookupBatch', { example: { serials: ['ALT-L2-48213907', 'ALT-L2-48213908'] } });
export type LookupBatch = z.infer<typeof LookupBatch>;

const LookupBatchItem = z.object({
  serial: z.string().openapi({ description: 'As it was asked' }),
  answer: LookupAnswer.nullable(),
  problem: z.object({ code: z.string(), detail: z.string() }).nullable().openapi({
    description: 'Why this one was not asked: it is no serial, or a budget was used up before it',
  }),
});
export type LookupBatchItem = z.infer<typeof LookupBatchItem>;

export const LookupBatchAnswer = z.object({ items: z.array(LookupBatchItem) }).openapi('LookupBatchAnswer');
export type LookupBatchAnswer = z.infer<typeof LookupBatchAnswer>;

export const LookupFile = z.strictObject({
  fileName: text(200).openapi({ example: 'serials.csv' }),
  format: formatParam,
});
export type LookupFile = z.infer<typeof LookupFile>;
