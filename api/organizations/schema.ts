import { z } from '@hono/zod-openapi';
import { LIMITS, ORGANIZATION_KINDS } from '../../db/vocab.ts';
import { text } from '../core/http.ts';
import { cursorParam, limitParam } from '../core/page.ts';
import { idOf, instantOut, wireId, wireIdOrNull } from '../core/wire.ts';
import { flawOf } from './naming.ts';

export const named = (kind: Parameters<typeof idOf>[0]) => z.object({ id: idOf(kind), name: z.string() });

export const STATES = ['open', 'closed', 'all'] as const;

const kind = z.enum(ORGANIZATION_KINDS);
const name = text(LIMITS.shortText).openapi({ example: 'Steppe Clinics' });

const Address = z
  .strictObject({
    lines: text(500).optional().openapi({ example: 'Abay avenue 12, office 4' }),
    city: text(LIMITS.shortText).optional().openapi({ example: 'Almaty' }),
    postalCode: text(20).optional().openapi({ example: '050000' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'Two letters of ISO 3166')
      .optional()
      .openapi({ example: 'KZ' }),
  })
  .openapi('PostalAddress');

const changedAddress = Address.nullable().optional();
const addresses = z
  .strictObject({ main: changedAddress, shipping: changedAddress, billing: changedAddress })
  .openapi({ description: 'The kinds that are named change; `null` takes one away' });

const externalRefs = z
  .array(z.strictObject({ system: text(60), id: text(LIMITS.shortText) }))
  .max(20)
  .openapi({
    description: 'What it is called in other systems',
    example: [{ system: 'erp', id: '10042' }],
  });

/** Refused with the flaw as its code. */
export const pattern = z
  .string()
  .trim()
  .min(1)
  .superRefine((value, check) => {
    const flaw = flawOf(value);
    if (flaw) check.addIssue({ code: 'custom', message: flaw.detail, params: { code: flaw.code } });
  })
  .openapi({
    description:
      'How its devices are named. Placeholders: `{organization}`, `{branch}`, `{model}`, `{serial}`, `{number}`, or with a width `{number:4}`',
    example: '{branch}-{model}-{number:4}',
  });

const approvalRequired = z
  .boolean()
  .openapi({ description: 'A claim waits for an approver of the organisation before it is sent' });

export const NewOrganization = z
  .strictObject({
    kind,
    name,
    parentId: wireId('organization').optional(),
    externalRefs: externalRefs.optional(),
    addresses: addresses.optional(),
    namingPattern: pattern.optional(),
    approvalRequired: approvalRequired.optional(),
  })
  .openapi('NewOrganization', { example: { kind: 'customer', name: 'Steppe Clinics' } });
export type NewOrganization = z.infer<typeof NewOrganization>;

export const OrganizationChange = z
  .strictObject({
    kind: kind.optional(),
    name: name.optional(),
    parentId: wireIdOrNull('organization').optional(),
    externalRefs: externalRefs.optional(),
    addresses: addresses.optional(),
    namingPattern: pattern.nullable().optional(),
    approvalRequired: approvalRequired.optional(),
    closed: z.boolean().optional().openapi({ description: 'Its people see and do nothing more there' }),
  })
  .openapi('OrganizationChange', {
    description: '`kind`, `parentId`, `externalRefs` and `closed` are for system administrators',
    example: { name: 'Steppe Clinics', approvalRequired: true },
  });
export type OrganizationChange = z.infer<typeof OrganizationChange>;

const ORGANIZATION_ACTIONS = ['update', 'manage', 'close', 'reopen', 'add-branch', 'add-contact'] as const;

export const Organization = z
  .object({
    id: idOf('organization'),
    kind,
    name: z.string(),
    parent: named('organization').nullable(),
    externalRefs: z.array(z.object({ system: z.string(), id: z.string() })),
    addresses: z.object({
      main: Address.optional(),
      shipping: Address.optional(),
      billing: Address.optional(),
    }),
    namingPattern: z.string().nullable(),
    approvalRequired: z.boolean(),
    createdAt: instantOut,
    updatedAt: instantOut,
    closedAt: instantOut.nullable(),
    version: z.int(),
    actions: z.array(z.enum(ORGANIZATION_ACTIONS)).openapi({
      description:
        'What the reader may do. `update`: name, addresses, naming, approval; `manage`: kind, parent, references',
    }),
  })
  .openapi('Organization');
export type Organization = z.infer<typeof Organization>;
export type OrganizationAction = (typeof ORGANIZATION_ACTIONS)[number];

export const OrganizationQuery = z.object({
  kind: kind.optional(),
  q: z
    .string()
    .trim()
    .max(LIMITS.shortText)
    .optional()
    .openapi({ description: 'Part of the name, or a reference in another system' }),
  state: z.enum(STATES).default('open'),
  limit: limitParam,
  cursor: cursorParam,
});
export type OrganizationQuery = z.infer<typeof OrganizationQuery>;

export const OrganizationList = z
  .object({ items: z.array(Organization), nextCursor: z.string().nullable() })
  .openapi('OrganizationList');
export type OrganizationList = z.infer<typeof OrganizationList>;

export const NamingQuery = z.object({ pattern });

export const NamingPreview = z
  .object({
    items: z.array(z.object({ serial: z.string(), name: z.string() })).openapi({
      description: 'Devices of the organisation under this pattern; an invented one where it has none',
    }),
  })
  .openapi('NamingPreview');
export type NamingPreview = z.infer<typeof NamingPreview>;
