import { z } from '@hono/zod-openapi';
import { text } from '../core/http.ts';
import { wireIdOrNull, wireId } from '../core/wire.ts';

const SHORT = 120;
export const MOST_AT_ONCE = 500;

const words = (max: number, example: string) =>
  text(max)
    .nullable()
    .openapi({ type: ['string', 'null'], example });

const placeFields = {
  branchId: wireIdOrNull('branch').optional(),
  place: words(SHORT, 'Building B').optional(),
  room: words(SHORT, '214').optional(),
  rack: words(SHORT, 'R3').optional(),
  responsibleId: wireIdOrNull('user').optional(),
};

const channel = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/, 'Lower-case letters, digits, - and _');

export const UnitEdit = z
  .strictObject({
    name: words(200, 'Karaganda-L200-0007').optional(),
    inventoryNo: words(SHORT, 'INV-00412').optional(),
    specifications: z
      .record(z.string().min(1).max(60), z.union([text(200), z.number(), z.null()]))
      .optional()
      .openapi({
        description: 'Values of the fields that the model has; `null` takes one away, the rest stays',
        example: { ram: 16 },
      }),
    responsibleId: wireIdOrNull('user').optional(),
    contactId: wireIdOrNull('contact').optional(),
    region: text(20)
      .nullable()
      .optional()
      .openapi({
        type: ['string', 'null'],
        description: 'Where it was sold. Terms depend on it, so that only the service changes it',
        example: 'KZ',
      }),
    salesChannel: channel
      .nullable()
      .optional()
      .openapi({
        type: ['string', 'null'],
        description: 'How it was sold, in the words of the terms; only the service changes it',
        example: 'retail',
      }),
  })
  .openapi('UnitEdit', { example: { name: 'Reception', inventoryNo: 'INV-00412' } });
export type UnitEdit = z.infer<typeof UnitEdit>;

export const UnitMove = z
  .strictObject({ ...placeFields, note: text(500).optional() })
  .openapi('UnitMove', { example: { room: '214', rack: 'R3' } });
export type UnitMove = z.infer<typeof UnitMove>;

export const UnitBulk = z
  .strictObject({
    ids: z.array(wireId('unit')).min(1).max(MOST_AT_ONCE),
    changes: z.strictObject({ ...placeFields, contactId: wireIdOrNull('contact').optional() }),
    applyNamingPattern: z
      .boolean()
      .default(false)
      .openapi({ description: 'Name each by the pattern of the organisation that owns it' }),
    note: text(500).optional(),
  })
  .openapi('UnitBulk', {
    example: { ids: ['unit_01j6tdafgwfkrscdec0w3gedwf'], changes: { room: '214' } },
  });
export type UnitBulk = z.infer<typeof UnitBulk>;

export const UnitBulkDone = z
  .object({
    changed: z.int(),
    items: z.array(z.object({ id: z.string(), version: z.int(), name: z.string().nullable() })),
  })
  .openapi('UnitBulkDone');
export type UnitBulkDone = z.infer<typeof UnitBulkDone>;
