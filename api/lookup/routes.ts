import { createRoute } from '@hono/zod-openapi';
import { bytes } from '../core/file.ts';
import { bearer, body, createRouter, json, problems } from '../core/http.ts';
import { tableContent } from '../core/table.ts';
import { lookupUnit } from './lookup-unit.ts';
import { lookupFile } from './lookup-file.ts';
import { lookupUnits } from './lookup-units.ts';
import { LookupAnswer, LookupBatch, LookupBatchAnswer, LookupFile, LookupRequest } from './schema.ts';

export const lookup = createRouter();

lookup.openapi(
  createRoute({
    method: 'post',
    path: '/v1/lookups',
    operationId: 'lookupUnit',
    summary: 'Is this device covered, and why',
    description:
      'Answers with the coverage receipt in the language of the request. What an anonymous reader sees follows the policy of the brand; serials that do not exist are counted against budgets per address, key and brand.',
    tags: ['Look-up'],
    security: bearer,
    request: { body: body(LookupRequest) },
    responses: {
      200: json(LookupAnswer, 'The verdict, or what to do instead'),
      ...problems('origin_not_allowed'),
    },
  }),
  async (c) => c.json(await lookupUnit(c.get('ctx'), c.req.valid('json')), 200),
);

lookup.openapi(
  createRoute({
    method: 'post',
    path: '/v1/lookups/batch',
    operationId: 'lookupUnits',
    summary: 'The same for many devices at once',
    description:
      'Each serial is answered as `lookupUnit` would answer it, in the order asked, and each that does not exist counts against the same budgets: from where one is used up the rest says so and nothing more.',
    tags: ['Look-up'],
    security: bearer,
    request: { body: body(LookupBatch) },
    responses: {
      200: json(LookupBatchAnswer, 'An answer for each'),
      ...problems('origin_not_allowed'),
    },
  }),
  async (c) => c.json(await lookupUnits(c.get('ctx'), c.req.valid('json')), 200),
);

lookup.openapi(
  createRoute({
    method: 'post',
    path: '/v1/lookups/files',
    operationId: 'lookupFile',
    summary: 'A list of serials in, the same list with its cover out',
    description:
      'The body is a CSV file or an Excel workbook of at most 5 MB with at most 10,000 serials: in the column that is named so in one of the five languages, else in the first, from the first row on. For secret keys and people who are signed in; the budgets are those of `lookupUnit`.',
    tags: ['Look-up'],
    security: bearer,
    request: {
      query: LookupFile,
      body: { required: true, content: { 'text/csv': bytes, 'application/octet-stream': bytes } },
    },
    responses: {
      200: { description: 'A row for each serial, in the order of the file', content: tableContent },
      ...problems('too_large', 'media_type', 'file_empty'),
    },
  }),
  async (c) => lookupFile(c.get('ctx'), { ...c.req.valid('query'), request: c.req.raw }),
);
