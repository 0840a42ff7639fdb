import { z } from '@hono/zod-openapi';
import { BRANCH_KINDS, LIMITS, USER_STATUSES } from '../../db/vocab.ts';
import { text } from '../core/http.ts';
import { cursorParam, limitParam } from '../core/page.ts';
import { idOf, instantOut, plainDate, wireIdOrNull } from '../core/wire.ts';
import { named, STATES } from './schema.ts';
import { isTimeZone } from './time-zone.ts';

const name = text(LIMITS.shortText).openapi({ example: 'Karaganda' });
const kind = z.enum(BRANCH_KINDS);
const city = text(LIMITS.shortText).openapi({ example: 'Karaganda' });
const address = text(500).openapi({ example: 'Sample avenue 45' });

const timeZone = z
  .string()
  .max(64)
  .refine(isTimeZone, { message: 'Not a time zone of the IANA database', params: { code: 'unknown_zone' } })
  .openapi({ example: 'Asia/Almaty' });

const isOnce = (items: readonly unknown[]) => new Set(items).size === items.length;
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'A time of day, HH:MM');

const BusinessCalendar = z
  .strictObject({
    days: z
      .array(z.int().min(1).max(7))
      .min(1)
      .refine(isOnce, 'Each day once')
      .openapi({ description: '1 is Monday', example: [1, 2, 3, 4, 5] }),
    from: clock.openapi({ example: '09:00' }),
    to: clock.openapi({ example: '18:00' }),
    holidays: z
      .array(plainDate)
      .max(200)
      .refine(isOnce, 'Each day once')
      .openapi({ example: ['2026-03-21'] }),
  })
  .refine(({ from, to }) => from < to, {
    path: ['to'],
    message: 'It closes after it opens',
    params: { code: 'before_from' },
  })
  .openapi('BusinessCalendar');

export const NewBranch = z
  .strictObject({
    name,
    kind: kind.default('office'),
    city,
    address,
    timeZone,
    calendar: BusinessCalendar.nullable().optional(),
    parentId: wireIdOrNull('branch').optional(),
    responsibleId: wireIdOrNull('user').optional(),
    backupId: wireIdOrNull('user').optional(),
  })
  .openapi('NewBranch', {
    example: { name: 'Karaganda', city: 'Karaganda', address: 'Sample avenue 45', timeZone: 'Asia/Almaty' },
  });
export type NewBranch = z.infer<typeof NewBranch>;

export const BranchChange = z
  .strictObject({
    name: name.optional(),
    kind: kind.optional(),
    city: city.optional(),
    address: address.optional(),
    timeZone: timeZone.optional(),
    calendar: BusinessCalendar.nullable().optional(),
    parentId: wireIdOrNull('branch').optional(),
    responsibleId: wireIdOrNull('user').optional(),
    backupId: wireIdOrNull('user').optional(),
    closed: z.boolean().optional(),
  })
  .openapi('BranchChange', { example: { name: 'Karaganda' } });
export type BranchChange = z.infer<typeof BranchChange>;

export const Answerer = z
  .object({
    id: idOf('user'),
    name: z.string(),
    status: z.enum(USER_STATUSES).openapi({
      description: '`left` also where the person is no longer of this organisation',
    }),
  })
  .openapi('Answerer');
export type Answerer = z.infer<typeof Answerer>;

const BRANCH_ACTIONS = ['update', 'close', 'reopen', 'add-branch', 'add-contact'] as const;
export type BranchAction = (typeof BRANCH_ACTIONS)[number];

export const Branch = z
  .object({
    id: idOf('branch'),
    organizationId: idOf('organization'),
    name: z.string(),
    kind,
    city: z.string(),
    address: z.string(),
    timeZone: z.string(),
    calendar: BusinessCalendar.nullable(),
    parent: named('branch').nullable(),
    responsible: Answerer.nullable(),
    backup: Answerer.nullable(),
    createdAt: instantOut,
    updatedAt: instantOut,
    closedAt: instantOut.nullable(),
    version: z.int(),
    actions: z.array(z.enum(BRANCH_ACTIONS)).openapi({ description: 'What the reader may do' }),
  })
  .openapi('Branch');
export type Branch = z.infer<typeof Branch>;

export const BranchQuery = z.object({
  state: z.enum(STATES).default('open'),
  limit: limitParam,
  cursor: cursorParam,
});
export type BranchQuery = z.infer<typeof BranchQuery>;

export const BranchList = z
  .object({ items: z.array(Branch), nextCursor: z.string().nullable() })
  .openapi('BranchList');
export type BranchList = z.infer<typeof BranchList>;
