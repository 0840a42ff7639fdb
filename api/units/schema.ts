import { z } from '@hono/zod-openapi';
import {
  COVERAGE_FLAGS,
  CUSTODIES,
  CUSTOMER_TYPES,
  DATE_KINDS,
  LIFECYCLES,
  METER_SOURCES,
  METERS,
  PHASES,
  SERIAL_EXCEPTION_KINDS,
  UNIT_EVENT_KINDS,
  UNIT_RELATION_KINDS,
  VERDICTS,
} from '../../db/vocab.ts';
import { cursorParam, limitParam } from '../core/page.ts';
import { idOf, instantOut, plainDate, wireId } from '../core/wire.ts';
import { Receipt } from '../terms/schema.ts';

export const UNIT_ACTIONS = [
  'edit',
  'move',
  'propose-date',
  'change-date',
  'set-flag',
  'note',
  'register-sale',
  'transfer',
  'return-to-stock',
  'start-claim',
  'appeal-flag',
  'replace',
  'relate',
  'retire',
  'correct-custody',
  'read-meter',
] as const;

const named = <K extends Parameters<typeof idOf>[0]>(kind: K) =>
  z.object({ id: idOf(kind), name: z.string() });

const UnitDate = z.object({
  kind: z.enum(DATE_KINDS),
  label: z.string().openapi({ description: 'The kind in the reader’s language', example: 'Delivered' }),
  date: plainDate,
  source: z.string().openapi({ description: 'Where the date comes from', example: 'invoice F-2041' }),
  verified: z.boolean().openapi({ description: 'Somebody of the service has seen the proof' }),
  verifiedAt: instantOut.nullable(),
  verifiedBy: z.string().nullable().openapi({ description: 'Who of the service; for the service only' }),
  proofId: idOf('proof')
    .nullable()
    .openapi({ description: 'What proves it; whoever may read it finds it among the documents' }),
});

const UnitReading = z.object({
  meter: z.enum(METERS),
  value: z.int(),
  readOn: plainDate,
  source: z.enum(METER_SOURCES),
  verified: z.boolean().openapi({ description: 'Read or confirmed by the service' }),
  struck: z.boolean().openapi({ description: 'Found to be wrong: it counts no more' }),
  note: z.string().nullable(),
});

const UnitEvent = z.object({
  id: idOf('event'),
  kind: z.enum(UNIT_EVENT_KINDS),
  text: z.string(),
  at: instantOut,
  by: z.string().nullable().openapi({ description: 'Who did it, where the reader may know' }),
  facts: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .openapi({ description: 'Plain facts of the event: dates, places, reasons' }),
  audience: z.enum(['owner', 'service']),
});

/** A relation in the swap chain; the id only where the reader may see the other unit whole. */
export const UnitRelation = z
  .object({
    kind: z.enum(UNIT_RELATION_KINDS),
    validFrom: plainDate,
    from: z.object({ id: idOf('unit').nullable(), serial: z.string() }),
    to: z.object({ id: idOf('unit').nullable(), serial: z.string() }),
  })
  .openapi('UnitRelation');
export type UnitRelation = z.infer<typeof UnitRelation>;

export const Unit = z
  .object({
    id: idOf('unit'),
    version: z.int(),
    serial: z.string().openapi({ description: 'As printed on the label' }),
    name: z.string().nullable(),
    model: z.object({ id: idOf('model'), code: z.string(), name: z.string(), family: z.string() }),
    manufacturer: z.string(),
    batch: z.string().nullable(),
    inventoryNo: z.string().nullable(),
    specifications: z.array(z.object({ key: z.string(), label: z.string(), value: z.string() })),
    dates: z.array(UnitDate),
    receipt: Receipt,
    lifecycle: z.enum(LIFECYCLES),
    lifecycleText: z.string(),
    custody: z.enum(CUSTODIES),
    custodyText: z.string(),
    coverageFlag: z.enum(COVERAGE_FLAGS),
    flagReason: z.string().nullable(),
    flagComponents: z.array(z.string()).nullable().openapi({ description: 'What of it is void' }),
    customerType: z.enum(CUSTOMER_TYPES).nullable(),
    owner: named('organization').nullable(),
    dealer: named('organization').nullable(),
    branch: z.object({ id: idOf('branch'), name: z.string(), city: z.string() }).nullable(),
    place: z.string().nullable(),
    room: z.string().nullable(),
    rack: z.string().nullable(),
    responsible: named('user').nullable(),
    contact: named('contact').nullable(),
    invoice: z.object({ no: z.string(), line: z.string().nullable() }).nullable(),
    relations: z.array(UnitRelation),
    claims: z.array(
      z.object({ id: idOf('claim'), ref: z.string(), phase: z.enum(PHASES), createdAt: instantOut }),
    ),
    events: z.array(UnitEvent),
    exceptions: z.array(
      z.object({
        id: idOf('exception'),
        version: z.int(),
        kind: z.enum(SERIAL_EXCEPTION_KINDS),
        note: z.string(),
        state: z.enum(['open', 'solved', 'dismissed']),
        solution: z.string().nullable(),
        createdAt: instantOut,
      }),
    ),
    meterReadings: z.array(UnitReading).openapi({ description: 'The newest first' }),
    workshopStays: z
      .array(z.object({ from: plainDate, to: plainDate }))
      .openapi({ description: 'From the day it came to the day it was ready' }),
    repairs: z.array(z.object({ on: plainDate, component: z.string() })),
    salesChannel: z.string().nullable().openapi({ example: 'retail' }),
    replacement: z
      .string()
      .nullable()
      .openapi({ description: 'What its terms give a device that takes over, for whoever may replace it' }),
    actions: z.array(z.enum(UNIT_ACTIONS)),
    updatedAt: instantOut,
  })
  .openapi('Unit');
export type Unit = z.infer<typeof Unit>;

export const UnitQuery = z.strictObject({
  q: z.string().trim().min(2).max(100).optional().openapi({
    description:
      'Beginning of a serial or inventory number, or a part of name, place or room; among all units of a company words count only where no number begins so',
  }),
  modelId: wireId('model').optional(),
  branchId: wireId('branch').optional().openapi({ description: 'With all branches below it' }),
  organizationId: wireId('organization').optional(),
  responsibleId: wireId('user').optional(),
  lifecycle: z.enum(LIFECYCLES).optional(),
  custody: z.enum(CUSTODIES).optional(),
  flag: z.enum(COVERAGE_FLAGS).optional(),
  place: z.string().trim().min(1).max(100).optional().openapi({ description: 'Part of place, room or rack' }),
  verdict: z.enum(VERDICTS).optional().openapi({
    description:
      'The cover today. It is worked out anew, because terms, flags and the day decide: a page may hold fewer units than asked for while `nextCursor` still leads on.',
  }),
  limit: limitParam,
  cursor: cursorParam,
});
export type UnitQuery = z.infer<typeof UnitQuery>;

export const UnitListItem = z
  .object({
    id: idOf('unit'),
    version: z.int(),
    serial: z.string(),
    name: z.string().nullable(),
    model: z.object({ id: idOf('model'), code: z.string(), name: z.string() }),
    inventoryNo: z.string().nullable(),
    branch: z.object({ id: idOf('branch'), name: z.string(), city: z.string() }).nullable(),
    place: z.string().nullable(),
    room: z.string().nullable(),
    rack: z.string().nullable(),
    responsible: z.string().nullable(),
    lifecycle: z.enum(LIFECYCLES),
    lifecycleText: z.string(),
    custody: z.enum(CUSTODIES),
    custodyText: z.string(),
    verdict: z.enum(VERDICTS),
    headline: z.string().openapi({ example: 'Covered until 31 March 2027.' }),
    lastCoveredDay: plainDate.nullable(),
  })
  .openapi('UnitListItem');
export type UnitListItem = z.infer<typeof UnitListItem>;

export const UnitList = z
  .object({ items: z.array(UnitListItem), nextCursor: z.string().nullable() })
  .openapi('UnitList');
export type UnitList = z.infer<typeof UnitList>;

const counted = { count: z.int() };

export const UnitCounts = z
  .object({
    total: z.int(),
    lifecycles: z.array(z.object({ lifecycle: z.enum(LIFECYCLES), text: z.string(), ...counted })),
    flags: z.array(z.object({ flag: z.enum(COVERAGE_FLAGS), ...counted })),
    models: z
      .array(z.object({ id: idOf('model'), code: z.string(), name: z.string(), ...counted }))
      .openapi({ description: 'The 200 with most units, by name' }),
    branches: z
      .array(z.object({ id: idOf('branch'), name: z.string(), city: z.string(), ...counted }))
      .openapi({ description: 'The 200 with most units, by name' }),
  })
  .openapi('UnitCounts');
export type UnitCounts = z.infer<typeof UnitCounts>;
