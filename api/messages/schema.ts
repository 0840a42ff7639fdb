import { z } from '@hono/zod-openapi';
import {
  ATTACHMENT_TYPES,
  INFO_ITEM_KINDS,
  INFO_ITEM_STATES,
  LIMITS,
  MESSAGE_KINDS,
} from '../../db/vocab.ts';
import { text } from '../core/http.ts';
import { idOf, instantOut, plainDate, wireId } from '../core/wire.ts';

export const NewMessage = z
  .strictObject({
    body: text(LIMITS.longText),
    kind: z.enum(MESSAGE_KINDS).default('comment').openapi({
      description: '`comment` reaches both sides; the internal kinds stay on the side of their author',
    }),
    attachmentIds: z.array(wireId('attachment')).max(LIMITS.filesPerClaim).default([]),
  })
  .openapi('NewMessage');
export type NewMessage = z.infer<typeof NewMessage>;

export const InfoItem = z
  .object({
    id: idOf('infoItem'),
    kind: z.enum(INFO_ITEM_KINDS),
    prompt: z.string(),
    attachmentType: z.enum(ATTACHMENT_TYPES).nullable(),
    state: z.enum(INFO_ITEM_STATES),
    answerText: z.string().nullable(),
    confirmed: z.boolean().nullable(),
    answeredAt: instantOut.nullable(),
    answerable: z.boolean().openapi({ description: 'Whether the reader may answer it' }),
  })
  .openapi('InfoItem');

export const InfoRequest = z
  .object({
    id: idOf('infoRequest'),
    askedOf: z.enum(['claimant', 'site_contact']),
    dueOn: plainDate,
    note: z.string().nullable(),
    createdAt: instantOut,
    answeredAt: instantOut.nullable(),
    items: z.array(InfoItem),
    /** Whether the reader may answer it. */
    answerable: z.boolean(),
  })
  .openapi('InfoRequest');
export type InfoRequest = z.infer<typeof InfoRequest>;

export const NewInfoRequest = z
  .strictObject({
    askedOf: z.enum(['claimant', 'site_contact']).default('claimant'),
    dueOn: plainDate.optional().openapi({ description: 'Default: by the targets of the tenant' }),
    note: text(LIMITS.longText).optional(),
    items: z
      .array(
        z.strictObject({
          kind: z.enum(INFO_ITEM_KINDS),
          prompt: text(LIMITS.shortText),
          attachmentType: z.enum(ATTACHMENT_TYPES).optional(),
        }),
      )
      .min(1)
      .max(LIMITS.infoItems),
  })
  .openapi('NewInfoRequest');
export type NewInfoRequest = z.infer<typeof NewInfoRequest>;

/** Items may be answered one by one; the request is done when none is open. */
export const InfoAnswer = z
  .strictObject({
    items: z
      .array(
        z.strictObject({
          id: wireId('infoItem'),
          text: text(LIMITS.longText).optional(),
          confirmed: z.boolean().optional(),
          attachmentIds: z.array(wireId('attachment')).max(LIMITS.filesPerClaim).optional(),
        }),
      )
      .min(1)
      .max(LIMITS.infoItems),
  })
  .openapi('InfoAnswer');
export type InfoAnswer = z.infer<typeof InfoAnswer>;
