import { z } from '@hono/zod-openapi';
import { LIMITS, OUTCOMES } from '../../db/vocab.ts';
import { HANDOVER_DIRECTIONS } from '../claims/index.ts';
import { text } from '../core/http.ts';
import { plainDate, wireId } from '../core/wire.ts';

const note = text(LIMITS.longText);
const short = text(LIMITS.shortText);
const lineId = wireId('line');

export const ReceiveUnit = z
  .strictObject({
    lineId,
    receivedSerial: z
      .string()
      .trim()
      .min(1)
      .max(LIMITS.serial)
      .optional()
      .openapi({ description: 'As read at the bench' }),
    condition: note.optional().openapi({ description: 'Condition and completeness' }),
    promisedOn: plainDate.optional(),
  })
  .openapi('ReceiveUnit');
export type ReceiveUnit = z.infer<typeof ReceiveUnit>;

export const DiagnoseUnit = z
  .strictObject({ lineId, note, promisedOn: plainDate.optional() })
  .openapi('DiagnoseUnit');
export type DiagnoseUnit = z.infer<typeof DiagnoseUnit>;

export const RepairUnit = z
  .strictObject({ lineId, note, promisedOn: plainDate.optional() })
  .openapi('RepairUnit');
export type RepairUnit = z.infer<typeof RepairUnit>;

export const ReadyUnit = z
  .strictObject({
    lineId,
    outcome: z.enum(OUTCOMES),
    note,
    pickUpPlace: short.optional(),
    component: z
      .string()
      .regex(/^[a-z][a-z0-9_-]{0,39}$/, 'Lower-case letters, digits, - and _')
      .optional()
      .openapi({
        description:
          'What was mended, in the words of the terms: it has a cover of its own. Without one, parts',
        example: 'battery',
      }),
    underLaw: z.boolean().optional().openapi({
      description:
        'A consumer chose the repair under the legal guarantee, which may prolong it. Unless said, it is so where that guarantee is what covered the unit',
    }),
  })
  .openapi('ReadyUnit');
export type ReadyUnit = z.infer<typeof ReadyUnit>;

export const ReturnUnit = z
  .strictObject({
    lineId,
    recipientName: short.openapi({ description: 'Full name', example: 'Dana Seitkali' }),
    recipientDepartment: short.openapi({ example: 'Front office' }),
    report: short.optional().openapi({ description: 'Number of the transfer report or consignment note' }),
  })
  .openapi('ReturnUnit');
export type ReturnUnit = z.infer<typeof ReturnUnit>;

export const ConfirmHandover = z
  .strictObject({
    direction: z
      .enum(HANDOVER_DIRECTIONS)
      .openapi({ description: '`to_service`: the devices have left; `back`: they are here again' }),
    name: short.openapi({ description: 'Full name of who took them', example: 'Dana Seitkali' }),
    department: short.openapi({ example: 'Front office' }),
    report: short.optional().openapi({ description: 'Number of the transfer report or consignment note' }),
    lineIds: z
      .array(lineId)
      .min(1)
      .max(LIMITS.unitsPerClaim)
      .optional()
      .openapi({ description: 'All that wait for it, unless given' }),
  })
  .openapi('ConfirmHandover');
export type ConfirmHandover = z.infer<typeof ConfirmHandover>;
