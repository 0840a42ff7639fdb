import { z } from '@hono/zod-openapi';
import { CUSTOMER_TYPES, LIMITS, VERDICTS } from '../../db/vocab.ts';
import { idOf, instantOut, plainDate, wireId } from '../core/wire.ts';
import { SerialRule } from '../products/schema.ts';
import { Receipt } from '../terms/schema.ts';
import { TermBodySchema } from '../terms/index.ts';

const Sentence = z.object({ code: z.string(), text: z.string() });

export const TermDraft = z
  .object({
    id: idOf('termDraft'),
    code: z.string().openapi({ example: 'altai-standard' }),
    body: TermBodySchema,
    sentences: z.array(Sentence),
    published: z
      .int()
      .nullable()
      .openapi({ description: 'The newest version that is published; `null` where this is the first' }),
    updatedAt: instantOut,
    version: z.int(),
  })
  .openapi('TermDraft');
export type TermDraft = z.infer<typeof TermDraft>;
export const TermDraftList = z.object({ items: z.array(TermDraft) }).openapi('TermDraftList');

export const NewTermDraft = z.strictObject({ body: TermBodySchema }).openapi('NewTermDraft');
export const TermDraftChange = z.strictObject({ body: TermBodySchema }).openapi('TermDraftChange');

export const Publication = z
  .strictObject({
    validFrom: plainDate.nullable().optional().openapi({
      description:
        'From which sales on it applies: today or later, or, for a first version, any day; without one today, `null` for always',
    }),
  })
  .openapi('Publication', { example: {} });
export type Publication = z.infer<typeof Publication>;

const dates = z
  .strictObject({
    manufactured: plainDate.optional(),
    shipped: plainDate.optional(),
    sale: plainDate.optional(),
    delivery: plainDate.optional(),
    installation: plainDate.optional(),
    activation: plainDate.optional(),
  })
  .openapi({ example: { delivery: '2026-03-31' } });

export const SampleUnit = z
  .strictObject({
    dates,
    asOf: plainDate
      .optional()
      .openapi({ description: 'The day that the verdict speaks of; today without one' }),
    customerType: z.enum(CUSTOMER_TYPES).optional(),
    registeredOn: plainDate.optional(),
    workshopDays: z.int().min(0).max(3650).optional(),
  })
  .openapi('SampleUnit');
export type SampleUnit = z.infer<typeof SampleUnit>;

export const PreviewInput = z
  .strictObject({
    body: TermBodySchema.optional().openapi({ description: 'Instead of what the draft says now' }),
    samples: z.array(SampleUnit).max(12).optional(),
    modelIds: z.array(wireId('model')).max(50).optional().openapi({
      description: 'Of which models units are counted; without them the models that the term is of',
    }),
  })
  .openapi('TermPreviewInput', { example: { samples: [{ dates: { delivery: '2026-03-31' } }] } });
export type PreviewInput = z.infer<typeof PreviewInput>;

const Cover = z.object({
  verdict: z.enum(VERDICTS),
  lastCoveredDay: plainDate.nullable(),
  lifetime: z.boolean(),
});

export const TermPreview = z
  .object({
    sentences: z.array(Sentence),
    samples: z.array(Receipt),
    units: z.object({
      total: z.int().openapi({ description: 'Units of these models' }),
      examined: z.int().openapi({ description: 'Of which so many were computed' }),
      sampled: z.boolean().openapi({ description: 'An even sample, because there are too many' }),
      verdictChanges: z.int(),
      lastDayChanges: z.int(),
      examples: z.array(
        z.object({
          unitId: idOf('unit'),
          serial: z.string(),
          before: Cover,
          after: Cover,
        }),
      ),
    }),
  })
  .openapi('TermPreview');
export type TermPreview = z.infer<typeof TermPreview>;

export const TermPreset = z
  .object({
    id: z.string().openapi({ example: 'eu' }),
    jurisdiction: z.string().openapi({ example: 'EU' }),
    name: z.string(),
    source: z.object({ law: z.string(), url: z.string(), check: z.literal('lawyer') }),
    body: TermBodySchema,
    sentences: z.array(Sentence),
  })
  .openapi('TermPreset');
export type TermPreset = z.infer<typeof TermPreset>;
export const TermPresetList = z.object({ items: z.array(TermPreset) }).openapi('TermPresetList');

export const SerialTrial = z
  .strictObject({
    serial: z.string().min(1).max(200).openapi({ example: 'ALT-L2-00000017' }),
    rule: SerialRule,
  })
  .openapi('SerialTrial');
export type SerialTrial = z.infer<typeof SerialTrial>;

export const SerialVerdict = z
  .object({
    normalised: z.string().max(LIMITS.serial * 4),
    ok: z.boolean(),
    problem: z.enum(['too_short', 'too_long', 'character', 'check_digit']).nullable(),
    position: z.int().nullable().openapi({ description: 'Counts from 1' }),
    expected: z.string().nullable(),
    severity: z.enum(['stop', 'warn']),
  })
  .openapi('SerialVerdict');
export type SerialVerdict = z.infer<typeof SerialVerdict>;
