import { z } from '@hono/zod-openapi';
import { METERS } from '../../db/vocab.ts';
import { text } from '../core/http.ts';
import { plainDate } from '../core/wire.ts';

export const NewMeterReading = z
  .strictObject({
    meter: z.enum(METERS),
    value: z.int().min(0).max(1e9).openapi({ example: 1240 }),
    readOn: plainDate.optional().openapi({ description: 'Today, unless said' }),
    note: text(500).optional(),
    strike: z.boolean().optional().openapi({
      description:
        'Readings that cannot be true together with this one are struck out; for who may change dates',
    }),
  })
  .openapi('NewMeterReading', { example: { meter: 'hours', value: 1240 } });
export type NewMeterReading = z.infer<typeof NewMeterReading>;
