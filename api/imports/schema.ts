import { z } from '@hono/zod-openapi';
import { CUSTOMER_TYPES, IMPORT_KINDS, IMPORT_STATES, IMPORT_VERDICTS } from '../../db/vocab.ts';
import { cursorParam, limitParam } from '../core/page.ts';
import { text } from '../core/http.ts';
import { idOf, instantOut, wireId } from '../core/wire.ts';
import { IMPORT_FIELDS } from './columns.ts';

const kind = z.enum(IMPORT_KINDS);
const field = z.enum(IMPORT_FIELDS);

export const ImportUpload = z.strictObject({
  kind: kind.openapi({ description: 'Units, sales of units that are known, or owners of units' }),
  fileName: text(200).openapi({ example: 'units.csv' }),
});
export type ImportUpload = z.infer<typeof ImportUpload>;

export const Import = z
  .object({
    id: idOf('import'),
    version: z.int(),
    kind,
    fileName: z.string(),
    format: z.enum(['csv', 'xlsx']),
    size: z.int().openapi({ description: 'Bytes' }),
    state: z.enum(IMPORT_STATES),
    problem: z
      .string()
      .nullable()
      .openapi({ description: 'Why the file cannot be read, in the reader’s language' }),
    columns: z.array(z.string()),
    mapping: z.partialRecord(field, z.int()).openapi({ description: 'Field to column, counted from 0' }),
    remembered: z
      .boolean()
      .openapi({ description: 'The mapping is that of the last file of this kind with the same header' }),
    sample: z.array(z.string()).openapi({ description: 'The first row below the header, in short' }),
    defaults: z.partialRecord(field, z.string()),
    fields: z.array(z.object({ name: field, label: z.string(), required: z.boolean() })),
    total: z.int().nullable().openapi({ description: 'Rows of the file, once it was read to its end' }),
    parsed: z.int().openapi({ description: 'Last row that was read; the header is row 1' }),
    committed: z
      .int()
      .openapi({ description: 'Last row that was worked off, while rows are taken in or back' }),
    progress: z.number().openapi({ description: 'Of what is going on, from 0 to 1' }),
    counts: z.array(z.object({ verdict: z.enum(IMPORT_VERDICTS), label: z.string(), rows: z.int() })),
    similarAccepted: z.boolean().openapi({ description: 'Rows that look like another are taken as well' }),
    notUndone: z.int().openapi({ description: 'Rows that were taken in and could not be taken back' }),
    createdAt: instantOut,
    committedAt: instantOut.nullable(),
    undoUntil: instantOut.nullable(),
    actions: z.array(z.enum(['map', 'commit', 'undo', 'remove'])),
  })
  .openapi('Import');
export type Import = z.infer<typeof Import>;

export const ImportQuery = z.strictObject({ limit: limitParam, cursor: cursorParam });
export type ImportQuery = z.infer<typeof ImportQuery>;

export const ImportList = z
  .object({ items: z.array(Import), nextCursor: z.string().nullable() })
  .openapi('ImportList');
export type ImportList = z.infer<typeof ImportList>;

export const ImportRowQuery = z.strictObject({
  verdict: z.enum(IMPORT_VERDICTS).optional(),
  limit: limitParam,
  cursor: cursorParam,
});
export type ImportRowQuery = z.infer<typeof ImportRowQuery>;

export const ImportRowList = z
  .object({
    items: z.array(
      z.object({
        row: z.int().openapi({ description: 'As a spreadsheet counts: the header is row 1' }),
        cells: z.array(z.string()),
        verdict: z.enum(IMPORT_VERDICTS),
        label: z.string(),
        reason: z.string().nullable(),
        unitId: idOf('unit').nullable(),
        committed: z.boolean(),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .openapi('ImportRowList');
export type ImportRowList = z.infer<typeof ImportRowList>;

export const ImportMapping = z
  .strictObject({
    mapping: z.partialRecord(field, z.int().min(0).max(20_000)).openapi({ example: { serial: 0, model: 1 } }),
    defaults: z
      .strictObject({
        model: text(100).optional(),
        dealer: text(200).optional(),
        owner: text(200).optional(),
        customerType: z.enum(CUSTOMER_TYPES).optional(),
      })
      .optional()
      .openapi({ description: 'For cells that are empty or not in the file' }),
  })
  .openapi('ImportMapping');
export type ImportMapping = z.infer<typeof ImportMapping>;

export const ImportCommit = z
  .strictObject({
    acceptSimilar: z
      .boolean()
      .optional()
      .openapi({ description: 'Also rows whose serial looks like another one' }),
  })
  .openapi('ImportCommit');
export type ImportCommit = z.infer<typeof ImportCommit>;

export const ImportUndo = z.strictObject({}).openapi('ImportUndo');

export const importId = z.object({ id: wireId('import') });
