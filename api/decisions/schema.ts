import { z } from '@hono/zod-openapi';
import { LIMITS, REASON_CODES } from '../../db/vocab.ts';
import { text } from '../core/http.ts';
import { idOf, money, wireId } from '../core/wire.ts';

const note = text(LIMITS.longText);

export const Decision = z
  .strictObject({
    lines: z
      .array(
        z.strictObject({
          id: wireId('line'),
          decision: z.enum(['approved', 'rejected']),
          reason: z.enum(REASON_CODES).optional().openapi({ description: 'Required on a rejection' }),
          text: note.optional().openapi({
            description:
              'Plain words for the claimant; required on a rejection, and on an approval against the coverage receipt',
          }),
          approvedAmount: money.optional().openapi({
            description:
              'Of what was claimed; all of it unless given. A decision above the limit of who decides is refused as `over_limit`',
          }),
        }),
      )
      .min(1)
      .max(LIMITS.unitsPerClaim)
      .openapi({ description: 'Every unit of the claim, each decided' }),
    note: note.optional(),
  })
  .openapi('Decision');
export type Decision = z.infer<typeof Decision>;

export const Cancellation = z
  .strictObject({ reason: z.enum(REASON_CODES), note })
  .openapi('Cancellation', { example: { reason: 'duplicate', note: 'The same case is WC-7K3M-9Q2X.' } });
export type Cancellation = z.infer<typeof Cancellation>;

export const Assignment = z
  .strictObject({
    userId: wireId('user')
      .nullable()
      .openapi({ type: ['string', 'null'] }),
  })
  .openapi('Assignment');
export type Assignment = z.infer<typeof Assignment>;

export const StaffList = z
  .object({ items: z.array(z.object({ id: idOf('user'), name: z.string(), roles: z.array(z.string()) })) })
  .openapi('StaffList');
