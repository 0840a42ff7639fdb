import { z } from '@hono/zod-openapi';
import { DATE_KINDS, LIMITS, VERDICTS } from '../../db/vocab.ts';
import { text } from '../core/http.ts';
import { cursorParam, limitParam } from '../core/page.ts';
import { idOf, instantOut, plainDate, wireId } from '../core/wire.ts';
import { Proof } from '../proofs/schema.ts';

/** What can be wrong; a correction itself is none of them. */
export const CORRECTABLE = DATE_KINDS.filter((kind) => kind !== 'correction');

export const CORRECTION_STATES = ['proposed', 'approved', 'rejected', 'withdrawn'] as const;

const dateKind = z.enum(CORRECTABLE).openapi({ example: 'delivery' });

export const NewCorrection = z
  .strictObject({
    unitId: wireId('unit').optional().openapi({ description: 'For whoever sees the unit whole' }),
    serial: z
      .string()
      .max(LIMITS.serial * 4)
      .optional()
      .openapi({
        description: 'For all others, as in the look-up; instead of `unitId`',
        example: 'ALT-L2-48213907',
      }),
    modelId: wireId('model').optional().openapi({ description: 'Where the serial exists on several models' }),
    dateKind,
    proposedDate: plainDate,
    statement: text(2000).optional().openapi({ example: 'The invoice says otherwise, see the photo' }),
    contact: z
      .strictObject({ name: text(200), email: z.email().max(254) })
      .optional()
      .openapi({ description: 'Required of whoever is not signed in' }),
  })
  .openapi('NewDateCorrection');
export type NewCorrection = z.infer<typeof NewCorrection>;

/** `received`: it waits for the service; `upload` opens it for files for an hour. The others: nothing was stored. */
export const CorrectionReceived = z
  .discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('received'),
      id: idOf('dateCorrection'),
      ref: z.string().openapi({ example: 'DC-7K3M-9Q2X' }),
      upload: z.object({
        expires: z.int().openapi({ description: 'Seconds since 1970' }),
        signature: z.string(),
      }),
    }),
    z.object({ outcome: z.literal('unknown') }),
    z.object({
      outcome: z.literal('choose_model'),
      models: z.array(z.object({ id: idOf('model') })),
    }),
  ])
  .openapi('DateCorrectionReceived');
export type CorrectionReceived = z.infer<typeof CorrectionReceived>;

const Cover = z.object({ verdict: z.enum(VERDICTS), lastCoveredDay: plainDate.nullable() });

const ProposedDate = {
  id: idOf('dateCorrection'),
  version: z.int(),
  ref: z.string().openapi({ example: 'DC-7K3M-9Q2X' }),
  state: z.enum(CORRECTION_STATES),
  unit: z.object({ id: idOf('unit'), serial: z.string(), model: z.string() }),
  dateKind: z.enum(DATE_KINDS),
  label: z
    .string()
    .openapi({ description: 'The kind of date in the reader’s language', example: 'Delivered' }),
  proposedDate: plainDate,
  previous: z
    .object({ date: plainDate, source: z.string(), verified: z.boolean() })
    .nullable()
    .openapi({ description: 'What the portal had when it was proposed; it stays readable' }),
  statement: z.string().nullable(),
  proposer: z.object({ name: z.string().nullable(), email: z.string().nullable(), signedIn: z.boolean() }),
  reason: z.string().nullable(),
  decidedAt: instantOut.nullable(),
  before: Cover.nullable().openapi({ description: 'The cover when it was decided' }),
  after: Cover.nullable(),
  actions: z.array(z.enum(['approve', 'reject'])),
  createdAt: instantOut,
};

export const CorrectionListItem = z.object(ProposedDate).openapi('DateCorrectionListItem');
export type CorrectionListItem = z.infer<typeof CorrectionListItem>;

export const Correction = z
  .object({
    ...ProposedDate,
    proofs: z.array(Proof),
    effect: z
      .object({ before: Cover, after: Cover })
      .nullable()
      .openapi({ description: 'For whoever decides: today’s cover, and what approving would make of it' }),
    claims: z
      .array(z.object({ id: idOf('claim'), ref: z.string(), then: z.enum(['rechecked', 'to_review']) }))
      .openapi({
        description:
          'For the service, once approved: claims whose receipt was computed again, and decided ones to look at',
      }),
  })
  .openapi('DateCorrection');
export type Correction = z.infer<typeof Correction>;

export const CorrectionQuery = z.strictObject({
  state: z.enum(CORRECTION_STATES).optional(),
  unitId: wireId('unit').optional(),
  limit: limitParam,
  cursor: cursorParam,
});
export type CorrectionQuery = z.infer<typeof CorrectionQuery>;

export const CorrectionList = z
  .object({ items: z.array(CorrectionListItem), nextCursor: z.string().nullable() })
  .openapi('DateCorrectionList');
export type CorrectionList = z.infer<typeof CorrectionList>;

export const Approving = z
  .strictObject({
    reason: text(2000),
    date: plainDate
      .optional()
      .openapi({ description: 'Where the proof shows another day than was proposed' }),
  })
  .openapi('DateCorrectionApproval');
export type Approving = z.infer<typeof Approving>;

export const Rejecting = z.strictObject({ reason: text(2000) }).openapi('DateCorrectionRejection');
export type Rejecting = z.infer<typeof Rejecting>;
