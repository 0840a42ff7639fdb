import { createRoute, z } from '@hono/zod-openapi';
import { answerVersioned } from '../core/answer.ts';
import { bearer, createRouter, json, problems } from '../core/http.ts';
import { wireId } from '../core/wire.ts';
import { countUnits } from './count.ts';
import { getUnit } from './get.ts';
import { listUnits } from './list.ts';
import { Unit, UnitCounts, UnitList, UnitQuery } from './schema.ts';

export const units = createRouter();

const tags = ['Units'];
const unitId = z.object({ id: wireId('unit') });

units.openapi(
  createRoute({
    method: 'get',
    path: '/v1/units',
    operationId: 'listUnits',
    summary: 'The units that one may see whole, the newest first',
    description:
      'Own units of a person or an organisation, those of a dealer, or all for the service; within the branches that one reaches.',
    tags,
    security: bearer,
    request: { query: UnitQuery },
    responses: { 200: json(UnitList, 'A page'), ...problems('cursor_invalid') },
  }),
  async (c) => c.json(await listUnits(c.get('ctx'), c.req.valid('query')), 200),
);

units.openapi(
  createRoute({
    method: 'get',
    path: '/v1/units/counts',
    operationId: 'countUnits',
    summary: 'How many units one may see whole, by life, cover flag, model and branch',
    tags,
    security: bearer,
    responses: { 200: json(UnitCounts, 'The counts'), ...problems() },
  }),
  async (c) => c.json(await countUnits(c.get('ctx')), 200),
);

units.openapi(
  createRoute({
    method: 'get',
    path: '/v1/units/{id}',
    operationId: 'getUnit',
    summary: 'The life of one serial: dates with their source, cover, history, swap chain, claims',
    description: 'For whoever may see it whole; all others learn dates and cover from the look-up.',
    tags,
    security: bearer,
    request: { params: unitId },
    responses: { 200: json(Unit, 'The unit'), ...problems('not_found') },
  }),
  async (c) => {
    const unit = await getUnit(c.get('ctx'), c.req.valid('param'));
    return answerVersioned(c, unit, unit.version);
  },
);
