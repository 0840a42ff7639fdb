import { z } from '@hono/zod-openapi';
import {
  COVERAGE_FLAGS,
  CUSTODIES,
  FLAG_REASONS,
  SERIAL_EXCEPTION_KINDS,
  SERIAL_EXCEPTION_STATES,
} from '../../db/vocab.ts';
import { text } from '../core/http.ts';
import { cursorParam, limitParam } from '../core/page.ts';
import { idOf, instantOut, plainDate, wireId, wireIdOrNull } from '../core/wire.ts';

const LONG = 2000;
const reason = text(LONG).openapi({
  description: 'Why, for the history',
  example: 'Says the service report',
});
const proofIds = z
  .array(wireId('proof'))
  .max(5)
  .openapi({ description: 'Files that were added to the unit before' });
const serial = text(120).openapi({ example: 'NL-ESP-0004217' });

export const UnitFlag = z
  .strictObject({
    flag: z.enum(COVERAGE_FLAGS),
    components: z
      .array(text(60))
      .min(1)
      .max(20)
      .optional()
      .openapi({ description: 'What is void, with `void_partial` only', example: ['battery'] }),
    code: z.enum(FLAG_REASONS).optional().openapi({ description: 'Needed unless it is normal again' }),
    reason,
    proof: text(300)
      .optional()
      .openapi({ description: 'What proves it: a report, a claim, a photo', example: 'Report 2026-118' }),
    proofIds: proofIds.optional(),
  })
  .refine(({ flag, components }) => (flag === 'void_partial') === (components !== undefined), {
    path: ['components'],
    message: 'Components go with void_partial, and only with it',
    params: { code: 'components' },
  })
  .refine(({ flag, code }) => flag === 'normal' || code !== undefined, {
    path: ['code'],
    message: 'Say which kind of reason it is',
    params: { code: 'required' },
  })
  .openapi('UnitFlag', {
    example: { flag: 'suspended', code: 'under_investigation', reason: 'The seal is broken' },
  });
export type UnitFlag = z.infer<typeof UnitFlag>;

export const FlagAppeal = z
  .strictObject({ grounds: text(LONG), proofIds: proofIds.optional() })
  .openapi('FlagAppeal', { example: { grounds: 'The seal was opened by your own service in May.' } });
export type FlagAppeal = z.infer<typeof FlagAppeal>;

export const NewRelation = z
  .strictObject({
    kind: z.enum(['component_of', 're_serialised_as', 'duplicate_of']),
    unitId: wireId('unit').optional(),
    newSerial: serial.optional().openapi({
      description:
        'With `re_serialised_as`: the serial that the same device has now, where it is no unit yet',
    }),
    validFrom: plainDate.optional(),
    note: text(LONG).optional(),
  })
  .refine(({ unitId, newSerial }) => (unitId === undefined) !== (newSerial === undefined), {
    path: ['unitId'],
    message: 'Either a unit or a new serial',
    params: { code: 'one_of' },
  })
  .refine(({ kind, newSerial }) => newSerial === undefined || kind === 're_serialised_as', {
    path: ['newSerial'],
    message: 'Only a device that got another serial has a new one',
    params: { code: 'kind' },
  })
  .openapi('NewUnitRelation', { example: { kind: 're_serialised_as', newSerial: 'NL-ESP-0009001' } });
export type NewRelation = z.infer<typeof NewRelation>;

export const Replacement = z
  .strictObject({
    newUnitId: wireId('unit').optional(),
    newSerial: serial.optional(),
    modelId: wireId('model')
      .optional()
      .openapi({ description: 'Of the new serial; the same model without it' }),
    shippedOn: plainDate.openapi({ description: 'The day on which the old serial ends' }),
    claimId: wireId('claim').optional(),
    note: text(LONG).optional(),
  })
  .refine(({ newUnitId, newSerial }) => (newUnitId === undefined) !== (newSerial === undefined), {
    path: ['newUnitId'],
    message: 'Either a unit or a new serial',
    params: { code: 'one_of' },
  })
  .openapi('Replacement', { example: { newSerial: 'NL-ESP-0009001', shippedOn: '2026-03-31' } });
export type Replacement = z.infer<typeof Replacement>;

export const ReturnToStock = z
  .strictObject({
    returnedOn: plainDate,
    custody: z.enum(['dealer', 'manufacturer']).optional(),
    reason,
  })
  .openapi('ReturnToStock', { example: { returnedOn: '2026-03-31', reason: 'Sent back within 14 days' } });
export type ReturnToStock = z.infer<typeof ReturnToStock>;

export const Retirement = z
  .strictObject({ as: z.enum(['retired', 'scrapped', 'lost_stolen']), on: plainDate, reason })
  .openapi('Retirement', { example: { as: 'retired', on: '2026-03-31', reason: 'Replaced by a new model' } });
export type Retirement = z.infer<typeof Retirement>;

export const CustodyCorrection = z
  .strictObject({ custody: z.enum(CUSTODIES), reason })
  .openapi('CustodyCorrection', { example: { custody: 'depot', reason: 'Found in the depot' } });
export type CustodyCorrection = z.infer<typeof CustodyCorrection>;

export const NewException = z
  .strictObject({
    kind: z.enum(SERIAL_EXCEPTION_KINDS),
    note: text(LONG),
    otherUnitId: wireId('unit').optional(),
    assigneeId: wireId('user').optional(),
  })
  .openapi('NewException', {
    example: { kind: 'unreadable', note: 'The label is burnt, the last digit is a guess' },
  });
export type NewException = z.infer<typeof NewException>;

export const NewLooseException = z
  .strictObject({ serial, ...NewException.shape })
  .openapi('NewLooseException', {
    example: { serial: 'NL-ESP-00O4217', kind: 'unknown', note: 'A customer holds it in his hands' },
  });
export type NewLooseException = z.infer<typeof NewLooseException>;

export const ExceptionChange = z
  .strictObject({
    kind: z.enum(SERIAL_EXCEPTION_KINDS).optional(),
    note: text(LONG).optional(),
    state: z.enum(SERIAL_EXCEPTION_STATES).optional(),
    solution: text(LONG).optional(),
    assigneeId: wireIdOrNull('user').optional(),
  })
  .openapi('ExceptionChange', { example: { state: 'solved', solution: 'Read again under a lamp' } });
export type ExceptionChange = z.infer<typeof ExceptionChange>;

const named = z.object({ id: z.string(), name: z.string() });

export const EXCEPTION_ACTIONS = ['take', 'answer', 'reopen', 'merge'] as const;

export const SerialException = z
  .object({
    id: idOf('exception'),
    version: z.int(),
    serial: z.string(),
    unitId: idOf('unit').nullable(),
    otherUnitId: idOf('unit').nullable(),
    otherSerial: z.string().nullable(),
    model: z.string().nullable().openapi({ description: 'Of the unit, where there is one' }),
    kind: z.enum(SERIAL_EXCEPTION_KINDS),
    note: z.string(),
    state: z.enum(SERIAL_EXCEPTION_STATES),
    assignee: named.nullable(),
    solvedBy: named.nullable(),
    solution: z.string().nullable(),
    createdBy: named.nullable(),
    actions: z.array(z.enum(EXCEPTION_ACTIONS)),
    createdAt: instantOut,
    updatedAt: instantOut,
  })
  .openapi('SerialException');
export type SerialException = z.infer<typeof SerialException>;

export const ExceptionQuery = z.strictObject({
  q: text(100).optional().openapi({ description: 'Beginning of a serial, or words of the note or solution' }),
  kind: z.enum(SERIAL_EXCEPTION_KINDS).optional(),
  state: z.enum(SERIAL_EXCEPTION_STATES).optional(),
  assigneeId: wireId('user').optional(),
  unitId: wireId('unit').optional(),
  limit: limitParam,
  cursor: cursorParam,
});
export type ExceptionQuery = z.infer<typeof ExceptionQuery>;

export const ExceptionList = z
  .object({ items: z.array(SerialException), nextCursor: z.string().nullable() })
  .openapi('SerialExceptionList');
export type ExceptionList = z.infer<typeof ExceptionList>;
