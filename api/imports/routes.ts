import { createRoute } from '@hono/zod-openapi';
import { bytes } from '../core/file.ts';
import { answerPage, answerVersioned } from '../core/answer.ts';
import { bearer, body, createRouter, json, problems } from '../core/http.ts';
import { getCorrections } from './corrections.ts';
import { getImport } from './get.ts';
import { listImports } from './list.ts';
import { removeImport } from './remove.ts';
import { listImportRows } from './rows.ts';
import {
  Import,
  ImportCommit,
  importId,
  ImportList,
  ImportMapping,
  ImportQuery,
  ImportRowList,
  ImportRowQuery,
  ImportUndo,
  ImportUpload,
} from './schema.ts';
import { setMapping } from './set-mapping.ts';
import { commitImport, undoImport } from './start.ts';
import { uploadImport } from './upload.ts';

export const imports = createRouter();

const tags = ['Import'];

imports.openapi(
  createRoute({
    method: 'post',
    path: '/v1/imports',
    operationId: 'uploadImport',
    summary: 'Bring in a list of units, sales or owners',
    description:
      'The body is the file itself: CSV of any size (UTF-8, or UTF-16 with its mark) or an Excel workbook of at most 20 MB. Nothing is taken in yet: the file is read, and each row gets a verdict. The service brings in everybody’s units; an organisation where its own devices are, a dealer what he has sold. The same file twice changes nothing the second time.',
    tags,
    security: bearer,
    request: {
      query: ImportUpload,
      body: {
        required: true,
        content: { 'text/csv': bytes, 'application/octet-stream': bytes },
      },
    },
    responses: {
      201: json(Import, 'What is known of it so far'),
      ...problems('too_large', 'media_type', 'file_empty'),
    },
  }),
  async (c) => c.json(await uploadImport(c.get('ctx'), { ...c.req.valid('query'), request: c.req.raw }), 201),
);

imports.openapi(
  createRoute({
    method: 'get',
    path: '/v1/imports',
    operationId: 'listImports',
    summary: 'Lists that were brought in, the latest first',
    tags,
    security: bearer,
    request: { query: ImportQuery },
    responses: { 200: json(ImportList, 'A page'), ...problems('cursor_invalid') },
  }),
  async (c) => answerPage(c, await listImports(c.get('ctx'), c.req.valid('query'))),
);

imports.openapi(
  createRoute({
    method: 'get',
    path: '/v1/imports/{id}',
    operationId: 'getImport',
    summary: 'How far a list is, and what becomes of its rows',
    tags,
    security: bearer,
    request: { params: importId },
    responses: { 200: json(Import, 'The list'), ...problems('not_found') },
  }),
  async (c) => {
    const found = await getImport(c.get('ctx'), c.req.valid('param'));
    return answerVersioned(c, found, found.version);
  },
);

imports.openapi(
  createRoute({
    method: 'get',
    path: '/v1/imports/{id}/rows',
    operationId: 'listImportRows',
    summary: 'The rows of a list with their verdicts',
    tags,
    security: bearer,
    request: { params: importId, query: ImportRowQuery },
    responses: { 200: json(ImportRowList, 'A page'), ...problems('not_found', 'cursor_invalid') },
  }),
  async (c) =>
    answerPage(c, await listImportRows(c.get('ctx'), { ...c.req.valid('query'), ...c.req.valid('param') })),
);

imports.openapi(
  createRoute({
    method: 'get',
    path: '/v1/imports/{id}/corrections',
    operationId: 'getImportCorrections',
    summary: 'The rows that need work, to mend and send again',
    tags,
    security: bearer,
    request: { params: importId },
    responses: {
      200: { description: 'CSV with the reason in its last column', content: { 'text/csv': bytes } },
      ...problems('not_found'),
    },
  }),
  async (c) =>
    c.body(await getCorrections(c.get('ctx'), c.req.valid('param')), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="corrections.csv"',
    }),
);

imports.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/imports/{id}',
    operationId: 'mapImport',
    summary: 'Say which column is what; the rows are judged anew',
    description: 'Remembered for the next file of this kind with the same header.',
    tags,
    security: bearer,
    request: { params: importId, body: body(ImportMapping) },
    responses: { 200: json(Import, 'The list, read anew'), ...problems('not_found', 'wrong_state') },
  }),
  async (c) => {
    const after = await setMapping(c.get('ctx'), { ...c.req.valid('json'), ...c.req.valid('param') });
    return answerVersioned(c, after, after.version);
  },
);

imports.openapi(
  createRoute({
    method: 'post',
    path: '/v1/imports/{id}/commit',
    operationId: 'commitImport',
    summary: 'Take in all rows that can be',
    description: 'Goes on by itself; ask for the list to see how far it is. A second call does nothing more.',
    tags,
    security: bearer,
    request: { params: importId, body: body(ImportCommit) },
    responses: { 200: json(Import, 'The list'), ...problems('not_found', 'wrong_state') },
  }),
  async (c) =>
    c.json(await commitImport(c.get('ctx'), { ...c.req.valid('json'), ...c.req.valid('param') }), 200),
);

imports.openapi(
  createRoute({
    method: 'post',
    path: '/v1/imports/{id}/undo',
    operationId: 'undoImport',
    summary: 'Take the rows back, within 14 days',
    description:
      'Units that were made go again, what was changed becomes as it was. A row on which something hangs, or that was changed since, stays and says so.',
    tags,
    security: bearer,
    request: { params: importId, body: body(ImportUndo) },
    responses: { 200: json(Import, 'The list'), ...problems('not_found', 'wrong_state') },
  }),
  async (c) => c.json(await undoImport(c.get('ctx'), c.req.valid('param')), 200),
);

imports.openapi(
  createRoute({
    method: 'delete',
    path: '/v1/imports/{id}',
    operationId: 'removeImport',
    summary: 'Forget a list that was not taken in',
    tags,
    security: bearer,
    request: { params: importId },
    responses: { 204: { description: 'Gone' }, ...problems('not_found', 'wrong_state') },
  }),
  async (c) => {
    await removeImport(c.get('ctx'), c.req.valid('param'));
    return c.body(null, 204);
  },
);
