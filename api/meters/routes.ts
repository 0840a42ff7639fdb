import { createRoute, z } from '@hono/zod-openapi';
import { etagOf } from '../core/etag.ts';
import { bearer, body, createRouter, idempotencyHeader, json, problems } from '../core/http.ts';
import { creates } from '../core/idempotency.ts';
import { wireId } from '../core/wire.ts';
import { Unit } from '../units/schema.ts';
import { addReading } from './add-reading.ts';
import { NewMeterReading } from './schema.ts';

export const meters = createRouter();

meters.openapi(
  createRoute({
    method: 'post',
    path: '/v1/units/{id}/meter-readings',
    operationId: 'addMeterReading',
    summary: 'What a meter of a unit shows',
    description:
      'By whoever edits the unit or handles its claims; a reading by the service counts as verified. One that a meter cannot show after or before the others is refused. Claims that wait for a decision get their receipt anew.',
    tags: ['Units'],
    security: bearer,
    middleware: [creates] as const,
    request: {
      params: z.object({ id: wireId('unit') }),
      headers: idempotencyHeader,
      body: body(NewMeterReading),
    },
    responses: {
      201: json(Unit, 'The unit with the reading'),
      ...problems(
        'not_found',
        'wrong_state',
        'idempotency_key_required',
        'idempotency_mismatch',
        'in_flight',
      ),
    },
  }),
  async (c) => {
    const after = await addReading(c.get('ctx'), { ...c.req.valid('json'), ...c.req.valid('param') });
    c.header('etag', etagOf(after.version));
    return c.json(after, 201);
  },
);
