import { z } from '@hono/zod-openapi';
import { TABLE_FORMATS } from '../core/table.ts';
import { idOf, instantOut, wireId } from '../core/wire.ts';
import { LIST_NAMES } from './lists.ts';

export const NewExportLink = z
  .strictObject({
    list: z.enum(LIST_NAMES).openapi({ example: 'units' }),
    format: z.enum(TABLE_FORMATS).default('csv'),
    filters: z
      .record(z.string().max(40), z.string().max(200))
      .default({})
      .openapi({
        description: 'What the list takes as parameters, without `limit` and `cursor`',
        example: { lifecycle: 'active' },
      }),
  })
  .openapi('NewExportLink');
export type NewExportLink = z.infer<typeof NewExportLink>;

export const ExportLink = z
  .object({ id: idOf('export'), url: z.url(), expiresAt: instantOut })
  .openapi('ExportLink', {
    description: 'An address that a browser opens once, within fifteen minutes, without a credential',
  });
export type ExportLink = z.infer<typeof ExportLink>;

export const exportId = z.object({ id: wireId('export') });
