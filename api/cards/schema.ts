import { z } from '@hono/zod-openapi';
import { CARD_REVOCATIONS } from '../../db/vocab.ts';
import { cursorParam, limitParam } from '../core/page.ts';
import { idOf, instantOut, plainDate, wireId } from '../core/wire.ts';
import { Receipt } from '../terms/schema.ts';

const LONGEST_TOKEN = 1200;
const number = z.string().openapi({ description: 'As printed on the card', example: '7K3M-9Q2X' });
const model = z.object({ id: idOf('model'), code: z.string(), name: z.string() });

export const NewCard = z.strictObject({ unitId: wireId('unit') }).openapi('NewCard');
export type NewCard = z.infer<typeof NewCard>;

export const Card = z
  .object({
    id: idOf('card'),
    number,
    unitId: idOf('unit'),
    serial: z.string(),
    model,
    lastCoveredDay: plainDate
      .nullable()
      .openapi({ description: 'As the card tells it; what holds today is told by a check' }),
    token: z.string().openapi({ description: 'What the QR code carries behind #; see docs/cards.md' }),
    url: z.string().openapi({
      description: 'The text of the QR code',
      example: 'https://portal.example/b/altai/card#AQ…',
    }),
    issuedAt: instantOut,
    revokedAt: instantOut.nullable(),
    revokedReason: z.enum(CARD_REVOCATIONS).nullable(),
    verifications: z.int().openapi({ description: 'How often it was checked' }),
    lastVerifiedAt: instantOut.nullable(),
    copySuspectedAt: instantOut
      .nullable()
      .openapi({ description: 'When it was checked from so many networks that there must be copies' }),
  })
  .openapi('Card');
export type Card = z.infer<typeof Card>;

export const CardQuery = z.strictObject({
  unitId: wireId('unit').optional(),
  suspected: z
    .enum(['true'])
    .optional()
    .openapi({ description: 'Only those of which there seem to be copies' }),
  limit: limitParam,
  cursor: cursorParam,
});
export type CardQuery = z.infer<typeof CardQuery>;

export const CardList = z
  .object({ items: z.array(Card), nextCursor: z.string().nullable() })
  .openapi('CardList');
export type CardList = z.infer<typeof CardList>;

export const CardRevoking = z
  .strictObject({ reason: z.enum(CARD_REVOCATIONS).exclude(['reissued']) })
  .openapi('CardRevoking');
export type CardRevoking = z.infer<typeof CardRevoking>;

export const CardToVerify = z
  .strictObject({ token: z.string().min(1).max(LONGEST_TOKEN).openapi({ example: 'AQ-not-a-card' }) })
  .openapi('CardToVerify');
export type CardToVerify = z.infer<typeof CardToVerify>;

/**
 * `valid`: issued by this brand and in force. `revoked`: issued and ended. `forged`: it names this brand, a key or a
 * number of it, and was not signed by it. `unknown`: another's, or none that we issued. `unreadable`: no card at all.
 */
export const CardCheck = z
  .discriminatedUnion('result', [
    z.object({
      result: z.literal('valid'),
      number,
      issuedAt: instantOut,
      serial: z.string(),
      model,
      receipt: Receipt,
      /** For those who see the whole unit. */
      card: Card.nullable(),
    }),
    z.object({
      result: z.literal('revoked'),
      number,
      revokedAt: instantOut.nullable(),
      reissued: z.boolean().openapi({ description: 'Another card took its place' }),
    }),
    z.object({ result: z.enum(['forged', 'unknown', 'unreadable']) }),
  ])
  .openapi('CardCheck');
export type CardCheck = z.infer<typeof CardCheck>;

export const CardKeyList = z
  .object({
    keys: z.array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        alg: z.literal('EdDSA'),
        use: z.literal('sig'),
        kid: z.string().openapi({ example: '9f3a01c7' }),
        x: z.string(),
      }),
    ),
  })
  .openapi('CardKeyList');
export type CardKeyList = z.infer<typeof CardKeyList>;

export const CardKeyRoll = z
  .strictObject({
    revokePrevious: z.boolean().openapi({
      description: 'The key before came into wrong hands: all cards that it signed end',
      example: false,
    }),
  })
  .openapi('CardKeyRoll');
export type CardKeyRoll = z.infer<typeof CardKeyRoll>;
