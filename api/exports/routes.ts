import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { type AppEnv, bearer, body, createRouter, json, problems } from '../core/http.ts';
import { SignedQuery } from '../core/signed-address.ts';
import { formatParam, tableContent, type TableFormat } from '../core/table.ts';
import { createExportLink } from './create-link.ts';
import type { Listing } from './listing.ts';
import { type ListName, LISTS } from './lists.ts';
import { openExportLink } from './open-link.ts';
import { ExportLink, exportId, NewExportLink } from './schema.ts';
import { startExport } from './start.ts';

export const exports = createRouter();

const tags = ['Export'];
const file = {
  200: {
    description:
      'The file, as its rows are read. After a failure on the way the connection is closed: a workbook cannot be opened then, and the last line of a CSV says that it is not whole.',
    content: tableContent,
  },
};

/** The route of a list, with the filters of the list. */
const routeOf = <S extends z.ZodObject>(
  name: ListName,
  { query }: Listing<S>,
  said: { operationId: string; summary: string },
) =>
  createRoute({
    method: 'get',
    path: `/v1/exports/${name}`,
    ...said,
    description:
      'Filters and rows are those of the list; states are words in the language of the request, instants are in UTC.',
    tags,
    security: bearer,
    request: { query: query.extend({ format: formatParam }) },
    responses: { ...file, ...problems('not_found') },
  });

const answering =
  <S extends z.ZodObject>(name: ListName, list: Listing<S>) =>
  (c: Context<AppEnv, string, { out: { query: z.output<S> & { format: TableFormat } } }>) => {
    const ctx = c.get('ctx');
    const { format, ...query } = c.req.valid('query');
    const isHead = c.req.method === 'HEAD';
    return startExport(ctx, {
      id: ctx.newId(),
      name,
      list: list.asked(query as z.output<S>),
      format,
      isHead,
    });
  };

exports.openapi(
  routeOf('units', LISTS.units, { operationId: 'exportUnits', summary: 'Devices as a file' }),
  answering('units', LISTS.units),
);

exports.openapi(
  routeOf('claims', LISTS.claims, { operationId: 'exportClaims', summary: 'Claims as a file' }),
  answering('claims', LISTS.claims),
);

exports.openapi(
  routeOf('registrations', LISTS.registrations, {
    operationId: 'exportRegistrations',
    summary: 'Registrations as a file',
  }),
  answering('registrations', LISTS.registrations),
);

exports.openapi(
  routeOf('ownership-cases', LISTS['ownership-cases'], {
    operationId: 'exportOwnershipCases',
    summary: 'Disputes about whose a device is, as a file',
  }),
  answering('ownership-cases', LISTS['ownership-cases']),
);

exports.openapi(
  routeOf('date-corrections', LISTS['date-corrections'], {
    operationId: 'exportDateCorrections',
    summary: 'Proposed dates as a file',
  }),
  answering('date-corrections', LISTS['date-corrections']),
);

exports.openapi(
  routeOf('serial-exceptions', LISTS['serial-exceptions'], {
    operationId: 'exportExceptions',
    summary: 'What is unusual about serial numbers, as a file',
  }),
  answering('serial-exceptions', LISTS['serial-exceptions']),
);

exports.openapi(
  routeOf('cards', LISTS.cards, { operationId: 'exportCards', summary: 'Warranty cards as a file' }),
  answering('cards', LISTS.cards),
);

exports.openapi(
  routeOf('models', LISTS.models, {
    operationId: 'exportModels',
    summary: 'The models of the brand as a file',
  }),
  answering('models', LISTS.models),
);

exports.openapi(
  routeOf('organizations', LISTS.organizations, {
    operationId: 'exportOrganizations',
    summary: 'Organisations as a file',
  }),
  answering('organizations', LISTS.organizations),
);

exports.openapi(
  routeOf('branches', LISTS.branches, {
    operationId: 'exportBranches',
    summary: 'The branches of an organisation as a file',
  }),
  answering('branches', LISTS.branches),
);

exports.openapi(
  routeOf('contacts', LISTS.contacts, {
    operationId: 'exportContacts',
    summary: 'The contacts of an organisation as a file',
  }),
  answering('contacts', LISTS.contacts),
);

exports.openapi(
  routeOf('people', LISTS.people, {
    operationId: 'exportPeople',
    summary: 'The people of an organisation, or everybody, as a file',
  }),
  answering('people', LISTS.people),
);

exports.openapi(
  routeOf('audit', LISTS.audit, { operationId: 'exportAudit', summary: 'Who did what, as a file' }),
  answering('audit', LISTS.audit),
);

exports.openapi(
  routeOf('metrics', LISTS.metrics, { operationId: 'exportMetric', summary: 'One measure as a file' }),
  answering('metrics', LISTS.metrics),
);

exports.openapi(
  createRoute({
    method: 'post',
    path: '/v1/exports/links',
    operationId: 'createExportLink',
    summary: 'An address that saves a list without a header',
    description:
      'For a browser, which sends no credential with a download: it works once and for fifteen minutes, with the rights that the person has when it is opened, as long as the session that asked for it is not ended.',
    tags,
    security: bearer,
    request: { body: body(NewExportLink) },
    responses: { 201: json(ExportLink, 'The address'), ...problems('not_found') },
  }),
  async (c) => c.json(await createExportLink(c.get('ctx'), c.req.valid('json')), 201),
);

exports.openapi(
  createRoute({
    method: 'get',
    path: '/v1/exports/links/{id}',
    operationId: 'openExportLink',
    summary: 'Save a list by its signed address',
    description: 'Takes no credential: the signature of `createExportLink` is the right.',
    tags,
    security: [],
    request: { params: exportId, query: SignedQuery },
    responses: { ...file, ...problems('signature_invalid', 'link_spent', 'not_found') },
  }),
  async (c) =>
    openExportLink(c.get('ctx'), {
      ...c.req.valid('param'),
      ...c.req.valid('query'),
      isHead: c.req.method === 'HEAD',
    }),
);
