import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  boolean,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, identity, instant, updatedAt, version } from '../columns.ts';
import type {
  AttachmentType,
  CustomerType,
  DateKind,
  FileType,
  OwnershipCaseState,
  RegistrationChannel,
  RegistrationReason,
  RegistrationState,
  Verdict,
} from '../vocab.ts';
import { type Address, branch, organization } from './organizations.ts';
import { productModel } from './products.ts';
import { brand, tenant } from './tenants.ts';
import { type DatedEvidence, unit } from './units.ts';
import { appUser } from './users.ts';

/** Somebody says that a device is theirs, or that it was sold: what they say, and what became of it. */
export const registration = pgTable(
  'registration',
  {
    ...identity(),
    ref: text('ref').notNull(),
    brandId: uuid('brand_id').notNull(),
    channel: text('channel').$type<RegistrationChannel>().notNull(),
    state: text('state').$type<RegistrationState>().notNull(),
    unitId: uuid('unit_id'),
    modelId: uuid('model_id'),
    serialRaw: text('serial_raw').notNull(),
    serialNorm: text('serial_norm').notNull(),
    organizationId: uuid('organization_id'),
    branchId: uuid('branch_id'),
    applicantId: uuid('applicant_id'),
    customerType: text('customer_type').$type<CustomerType>().notNull(),
    purchaseDate: date('purchase_date', { mode: 'string' }),
    deliveryDate: date('delivery_date', { mode: 'string' }),
    invoiceNo: text('invoice_no'),
    invoiceLine: text('invoice_line'),
    placeOfPurchase: text('place_of_purchase'),
    externalId: text('external_id'),
    reasons: jsonb('reasons').$type<RegistrationReason[]>().notNull().default([]),
    decidedBy: uuid('decided_by'),
    decidedAt: instant('decided_at'),
    decisionReason: text('decision_reason'),
    locale: text('locale').notNull().default('en'),
    testMode: boolean('test_mode').notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (t) => [
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] }),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [unit.tenantId, unit.id] }),
    foreignKey({
      columns: [t.tenantId, t.modelId],
      foreignColumns: [productModel.tenantId, productModel.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.organizationId],
      foreignColumns: [organization.tenantId, organization.id],
    }),
    foreignKey({ columns: [t.tenantId, t.branchId], foreignColumns: [branch.tenantId, branch.id] }),
    foreignKey({ columns: [t.tenantId, t.applicantId], foreignColumns: [appUser.tenantId, appUser.id] }),
    foreignKey({ columns: [t.tenantId, t.decidedBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    unique('registration_ref').on(t.tenantId, t.ref),
    index('registration_recent').on(t.tenantId, t.state, t.createdAt, t.id),
    index('registration_unit').on(t.tenantId, t.unitId),
    index('registration_organization').on(t.tenantId, t.organizationId, t.createdAt, t.id),
    index('registration_applicant').on(t.tenantId, t.applicantId),
  ],
);

/** Personal data of a registration, apart from it, so that erasing it is local. */
export const registrationContact = pgTable(
  'registration_contact',
  {
    tenantId: uuid('tenant_id').notNull(),
    registrationId: uuid('registration_id').notNull(),
    name: text('name'),
    email: text('email'),
    phone: text('phone'),
    address: jsonb('address').$type<Address>(),
    emailConfirmedAt: instant('email_confirmed_at'),
  },
  (t) => [
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    primaryKey({ columns: [t.tenantId, t.registrationId] }),
    foreignKey({
      columns: [t.tenantId, t.registrationId],
      foreignColumns: [registration.tenantId, registration.id],
    }),
    index('registration_contact_email').on(t.tenantId, t.email),
  ],
);

/** A second person claims a device that is registered already. Neither is told who the other is. */
export const ownershipCase = pgTable(
  'ownership_case',
  {
    ...identity(),
    unitId: uuid('unit_id').notNull(),
    registrationId: uuid('registration_id').notNull(),
    state: text('state').$type<OwnershipCaseState>().notNull(),
    grounds: text('grounds').$type<'second_hand' | 'mistake'>().notNull(),
    statement: text('statement'),
    askedAt: instant('asked_at'),
    answer: text('answer'),
    answerStatement: text('answer_statement'),
    answeredAt: instant('answered_at'),
    decidedBy: uuid('decided_by'),
    decidedAt: instant('decided_at'),
    reason: text('reason'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (t) => [
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [unit.tenantId, unit.id] }),
    foreignKey({
      columns: [t.tenantId, t.registrationId],
      foreignColumns: [registration.tenantId, registration.id],
    }),
    foreignKey({ columns: [t.tenantId, t.decidedBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    index('ownership_case_unit').on(t.tenantId, t.unitId),
    index('ownership_case_state').on(t.tenantId, t.state, t.createdAt, t.id),
  ],
);

export type AffectedClaim = {
  claimId: string;
  ref: string;
  then: 'rechecked' | 'to_review';
};

/** "This date is wrong": proposed with proof, decided with a reason; what was there before stays readable. */
export const dateCorrection = pgTable(
  'date_correction',
  {
    ...identity(),
    ref: text('ref').notNull(),
    brandId: uuid('brand_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    organizationId: uuid('organization_id'),
    dateKind: text('date_kind').$type<DateKind>().notNull(),
    proposedDate: date('proposed_date', { mode: 'string' }).notNull(),
    previous: jsonb('previous').$type<DatedEvidence>(),
    statement: text('statement'),
    state: text('state').$type<'proposed' | 'approved' | 'rejected' | 'withdrawn'>().notNull(),
    proposedBy: uuid('proposed_by'),
    /** Of somebody who was not signed in. */
    proposerName: text('proposer_name'),
    proposerEmail: text('proposer_email'),
    locale: text('locale').notNull().default('en'),
    verdictBefore: text('verdict_before').$type<Verdict>(),
    lastDayBefore: date('last_day_before', { mode: 'string' }),
    verdictAfter: text('verdict_after').$type<Verdict>(),
    lastDayAfter: date('last_day_after', { mode: 'string' }),
    decidedBy: uuid('decided_by'),
    decidedAt: instant('decided_at'),
    reason: text('reason'),
    /** Claims on the unit when it was approved: their cover computed again, or decided already and to be looked at. */
    affected: jsonb('affected').$type<AffectedClaim[]>().notNull().default([]),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (t) => [
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] }),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [unit.tenantId, unit.id] }),
    foreignKey({
      columns: [t.tenantId, t.organizationId],
      foreignColumns: [organization.tenantId, organization.id],
    }),
    foreignKey({ columns: [t.tenantId, t.proposedBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    foreignKey({ columns: [t.tenantId, t.decidedBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    unique('date_correction_ref').on(t.tenantId, t.ref),
    index('date_correction_unit').on(t.tenantId, t.unitId),
    index('date_correction_state').on(t.tenantId, t.state, t.createdAt, t.id),
  ],
);

/** A file that proves something about a unit outside of a claim. */
export const proof = pgTable(
  'proof',
  {
    ...identity(),
    registrationId: uuid('registration_id'),
    correctionId: uuid('correction_id'),
    ownershipCaseId: uuid('ownership_case_id'),
    unitId: uuid('unit_id'),
    type: text('type').$type<AttachmentType>().notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').$type<FileType>(),
    size: integer('size'),
    sha256: text('sha256'),
    fileKey: text('file_key').notNull(),
    state: text('state').$type<'pending' | 'ready' | 'removed'>().notNull(),
    uploadKey: text('upload_key').notNull(),
    principal: text('principal').notNull(),
    uploadedBy: uuid('uploaded_by'),
    createdAt: createdAt(),
    readyAt: instant('ready_at'),
  },
  (t) => [
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.registrationId],
      foreignColumns: [registration.tenantId, registration.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.correctionId],
      foreignColumns: [dateCorrection.tenantId, dateCorrection.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.ownershipCaseId],
      foreignColumns: [ownershipCase.tenantId, ownershipCase.id],
    }),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [unit.tenantId, unit.id] }),
    foreignKey({ columns: [t.tenantId, t.uploadedBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    unique('proof_upload').on(t.tenantId, t.principal, t.uploadKey),
    index('proof_registration').on(t.tenantId, t.registrationId),
    index('proof_correction').on(t.tenantId, t.correctionId),
    index('proof_ownership').on(t.tenantId, t.ownershipCaseId),
    index('proof_unit').on(t.tenantId, t.unitId),
    index('proof_pending').on(t.tenantId, t.state, t.createdAt),
  ],
);
