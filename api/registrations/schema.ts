import { z } from '@hono/zod-openapi';
import {
  ATTACHMENT_TYPES,
  CUSTOMER_TYPES,
  LIMITS,
  OWNERSHIP_CASE_STATES,
  OWNERSHIP_GROUNDS,
  REGISTRATION_CHANNELS,
  REGISTRATION_REASONS,
  REGISTRATION_STATES,
} from '../../db/vocab.ts';
import { text } from '../core/http.ts';
import { cursorParam, limitParam } from '../core/page.ts';
import { idOf, instantOut, plainDate, wireId } from '../core/wire.ts';
import { Proof } from '../proofs/schema.ts';
import { Receipt } from '../terms/schema.ts';

const email = z
  .email()
  .max(LIMITS.email)
  .transform((value) => value.toLowerCase())
  .openapi({ type: 'string', example: 'dana@people.example' });

const access = z.string().max(200).openapi({
  description: '`access.token` of the registration, for who made it without signing in',
});

const Customer = z.strictObject({
  name: text(LIMITS.shortText).optional().openapi({ example: 'Dana Sample' }),
  email: email.optional(),
  phone: text(40).optional(),
  type: z.enum(CUSTOMER_TYPES).optional(),
});

const sold = {
  purchaseDate: plainDate.optional(),
  deliveryDate: plainDate.optional(),
  invoiceNo: text(100).optional(),
  invoiceLine: text(20).optional(),
};

export const NewRegistration = z
  .strictObject({
    serial: text(256).openapi({ example: 'SN-4711' }),
    modelId: wireId('model').optional(),
    ...sold,
    placeOfPurchase: text(LIMITS.shortText).optional(),
    externalId: text(100).optional().openapi({
      description: 'Of the point of sale; the same id gives the same registration',
    }),
    customer: Customer.optional(),
    organizationId: wireId('organization').optional(),
    branchId: wireId('branch').optional(),
    within: z.enum(['claim']).optional().openapi({ description: 'Where it is made' }),
  })
  .openapi('NewRegistration', {
    example: { serial: 'SN-4711', purchaseDate: '2026-03-31', customer: { email: 'dana@people.example' } },
  });
export type NewRegistration = z.infer<typeof NewRegistration>;

export const Sale = z.strictObject({ customer: Customer, ...sold, deliveryDate: plainDate }).openapi('Sale', {
  example: { customer: { name: 'Dana Sample' }, deliveryDate: '2026-03-31', invoiceNo: 'F-2041' },
});
export type Sale = z.infer<typeof Sale>;

export const REGISTRATION_ACTIONS = [
  'approve',
  'reject',
  'withdraw',
  'add-proof',
  'accept',
  'say-it-is-mine',
] as const;

export const Registration = z
  .object({
    id: idOf('registration'),
    ref: z.string().openapi({ example: 'RG-7K3M-9Q2X' }),
    version: z.int(),
    channel: z.enum(REGISTRATION_CHANNELS),
    state: z.enum(REGISTRATION_STATES),
    stateText: z.string(),
    reasons: z.array(z.object({ code: z.enum(REGISTRATION_REASONS), text: z.string() })),
    notes: z.array(z.string()).openapi({ description: 'What else the reader should know, in his language' }),
    serial: z.string(),
    model: z.object({ id: idOf('model'), code: z.string(), name: z.string() }).nullable(),
    unitId: idOf('unit').nullable().openapi({ description: 'For whoever may see the unit whole' }),
    organizationId: idOf('organization').nullable(),
    purchaseDate: plainDate.nullable(),
    deliveryDate: plainDate.nullable(),
    invoiceNo: z.string().nullable(),
    invoiceLine: z.string().nullable(),
    customer: z
      .object({
        name: z.string().nullable(),
        email: z.string().nullable(),
        phone: z.string().nullable(),
        type: z.enum(CUSTOMER_TYPES),
      })
      .nullable(),
    conflicts: z
      .array(z.object({ field: z.enum(['name', 'email', 'date']), sold: z.string(), registered: z.string() }))
      .openapi({ description: 'Where the sale and the registration differ, for the service and the dealer' }),
    receipt: Receipt.nullable().openapi({ description: 'The cover, once it is active' }),
    proofs: z.array(Proof),
    answerBy: plainDate
      .nullable()
      .openapi({ description: 'The last day on which the service answers, while it looks' }),
    decisionReason: z.string().nullable(),
    decidedAt: instantOut.nullable(),
    actions: z.array(z.enum(REGISTRATION_ACTIONS)),
    createdAt: instantOut,
    access: z
      .object({ token: z.string(), expiresAt: instantOut })
      .optional()
      .openapi({ description: 'For who is not signed in: lets proofs follow for a day' }),
  })
  .openapi('Registration');
export type Registration = z.infer<typeof Registration>;

export const RegistrationQuery = z.strictObject({
  state: z.enum(REGISTRATION_STATES).optional(),
  unitId: wireId('unit').optional(),
  limit: limitParam,
  cursor: cursorParam,
});
export type RegistrationQuery = z.infer<typeof RegistrationQuery>;

export const RegistrationList = z
  .object({ items: z.array(Registration), nextCursor: z.string().nullable() })
  .openapi('RegistrationList');
export type RegistrationList = z.infer<typeof RegistrationList>;

export const Approval = z
  .strictObject({
    modelId: wireId('model').optional().openapi({ description: 'For a serial that is not known yet' }),
    reason: text(LIMITS.longText).optional(),
  })
  .openapi('RegistrationApproval', { example: {} });
export const Rejection = z
  .strictObject({ reason: text(LIMITS.longText) })
  .openapi('RegistrationRejection', { example: { reason: 'The invoice is for another device' } });
export const WithAccess = z
  .strictObject({ access: access.optional() })
  .openapi('RegistrationAccess', { example: {} });
export const AccessQuery = z.strictObject({ access: access.optional() });

export const ProofQuery = z.strictObject({
  registration: wireId('registration').optional(),
  ownershipCase: wireId('ownershipCase').optional(),
  type: z.enum(ATTACHMENT_TYPES),
  name: z.string().min(1).max(1000).openapi({ example: 'invoice.jpg' }),
  access: access.optional(),
});
export type ProofQuery = z.infer<typeof ProofQuery>;

export const NewOwnershipCase = z
  .strictObject({
    registrationId: wireId('registration'),
    grounds: z.enum(OWNERSHIP_GROUNDS),
    statement: text(LIMITS.longText).optional(),
    access: access.optional(),
  })
  .openapi('NewOwnershipCase');
export type NewOwnershipCase = z.infer<typeof NewOwnershipCase>;

export const OWNERSHIP_ACTIONS = ['decide'] as const;

export const OwnershipCase = z
  .object({
    id: idOf('ownershipCase'),
    version: z.int(),
    state: z.enum(OWNERSHIP_CASE_STATES),
    stateText: z.string(),
    grounds: z.enum(OWNERSHIP_GROUNDS),
    statement: z.string().nullable(),
    serial: z.string(),
    /** For the service alone: neither side is told who the other is. */
    unitId: idOf('unit').nullable(),
    registrationId: idOf('registration').nullable(),
    answer: z.enum(['agree', 'object']).nullable(),
    answerStatement: z
      .string()
      .nullable()
      .openapi({ description: 'Of the present owner, for the service and for himself' }),
    ownerProofs: z.array(Proof).openapi({ description: 'Of the registration that holds, for the service' }),
    actions: z.array(z.enum(OWNERSHIP_ACTIONS)),
    proofs: z.array(Proof),
    reason: z.string().nullable(),
    createdAt: instantOut,
    decidedAt: instantOut.nullable(),
  })
  .openapi('OwnershipCase');
export type OwnershipCase = z.infer<typeof OwnershipCase>;

export const OwnershipCaseQuery = z.strictObject({
  state: z.enum(OWNERSHIP_CASE_STATES).optional(),
  limit: limitParam,
  cursor: cursorParam,
});
export type OwnershipCaseQuery = z.infer<typeof OwnershipCaseQuery>;
export const OwnershipCaseList = z
  .object({ items: z.array(OwnershipCase), nextCursor: z.string().nullable() })
  .openapi('OwnershipCaseList');
export type OwnershipCaseList = z.infer<typeof OwnershipCaseList>;

export const OwnershipAnswer = z
  .strictObject({
    answer: z.enum(['agree', 'object']),
    statement: text(LIMITS.longText).optional(),
    access: access.optional(),
  })
  .openapi('OwnershipAnswer', { example: { answer: 'object' } });
export type OwnershipAnswer = z.infer<typeof OwnershipAnswer>;

export const OwnershipDecision = z
  .strictObject({
    decision: z.enum(['transfer', 'refuse', 'merge']),
    reason: text(LIMITS.longText).openapi({ example: 'The invoice is in the name of the claimant' }),
  })
  .openapi('OwnershipDecision');
export type OwnershipDecision = z.infer<typeof OwnershipDecision>;

export const Transfer = z
  .strictObject({
    toEmail: email.optional(),
    organizationId: wireId('organization').optional(),
    on: plainDate,
  })
  .refine(({ toEmail, organizationId }) => (toEmail === undefined) !== (organizationId === undefined), {
    message: 'Either an address or an organisation',
    path: ['toEmail'],
  })
  .openapi('Transfer', { example: { toEmail: 'dana@people.example', on: '2026-03-31' } });
export type Transfer = z.infer<typeof Transfer>;

export const Merge = z
  .strictObject({ intoId: wireId('unit'), reason: text(LIMITS.longText).openapi({ example: 'Typed twice' }) })
  .openapi('Merge');
export type Merge = z.infer<typeof Merge>;
