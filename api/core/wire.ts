import { z } from '@hono/zod-openapi';
import { fromWireId, type IdKind, PREFIXES, toWireId } from '../../db/id.ts';

/** An identifier of one kind: `claim_01j…` on the wire, a uuid inside. */
export const wireId = (kind: IdKind) =>
  z
    .string()
    .transform((value, check) => {
      const uuid = fromWireId(kind, value);
      if (uuid !== null) return uuid;
      check.addIssue({
        code: 'custom',
        message: `Not an id of the form ${PREFIXES[kind]}_…`,
        params: { code: 'bad_id' },
      });
      return z.NEVER;
    })
    .openapi({ type: 'string', example: toWireId(kind, '0193b0d4-7c1a-7cc3-98c4-dc0c0c07398f') });

/** The same where `null` takes it away. */
export const wireIdOrNull = (kind: IdKind) =>
  wireId(kind)
    .nullable()
    .openapi({ type: ['string', 'null'], example: toWireId(kind, '0193b0d4-7c1a-7cc3-98c4-dc0c0c07398f') });

/** The same on the way out, where it is a string already. */
export const idOf = (kind: IdKind) =>
  z.string().openapi({ example: toWireId(kind, '0193b0d4-7c1a-7cc3-98c4-dc0c0c07398f') });

export const money = z
  .object({
    amountMinor: z
      .int()
      .min(0)
      .max(1e15)
      .openapi({ description: 'In the smallest unit of the currency, e.g. cents' }),
    currency: z.string().regex(/^[A-Z]{3}$/, 'Three letters of ISO 4217'),
  })
  .strict()
  .openapi('Money', { example: { amountMinor: 150000, currency: 'KZT' } });

export const plainDate = z.iso.date().openapi({ description: 'A calendar day', example: '2026-03-31' });
export const instantOut = z.string().openapi({ format: 'date-time', example: '2026-03-31T09:30:00.000Z' });
