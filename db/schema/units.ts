import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, identity, instant, updatedAt, version } from '../columns.ts';
import type {
  CoverageFlag,
  Custody,
  CustomerType,
  DateKind,
  Lifecycle,
  Meter,
  MeterSource,
  SerialExceptionKind,
  UnitEventKind,
  UnitRelationKind,
} from '../vocab.ts';
import { branch, contact, organization } from './organizations.ts';
import { manufacturer, productModel } from './products.ts';
import { brand, tenant } from './tenants.ts';
import { appUser } from './users.ts';

/** A date with where it comes from, what proves it and who has looked at the proof. */
export type DatedEvidence = {
  date: string;
  source: string;
  verified: boolean;
  proofId?: string;
  verifiedBy?: string;
  verifiedAt?: string;
  /** Of a correction: which date it mended, why, and what stood there before. */
  of?: DateKind;
  reason?: string;
  previous?: Pick<DatedEvidence, 'date' | 'source' | 'verified'> | null;
};

export type Meters = Partial<Record<Meter, { value: number; readOn: string }>>;
export type WorkshopStay = { lineId: string; from: string; to: string };
/** `legal`: a consumer's choice under the legal guarantee. */
export type UnitRepair = { lineId: string; on: string; componentClass: string; legal?: boolean };

export const unit = pgTable(
  'unit',
  {
    ...identity(),
    manufacturerId: uuid('manufacturer_id').notNull(),
    modelId: uuid('model_id').notNull(),
    serialRaw: text('serial_raw').notNull(),
    serialNorm: text('serial_norm').notNull(),
    serialSkeleton: text('serial_skeleton').notNull(),
    batch: text('batch'),
    /** Values of the fields that its model has. */
    specifications: jsonb('specifications').$type<Record<string, string | number>>().notNull().default({}),
    /** By the organisation's naming pattern, or as somebody called it. */
    name: text('name'),
    inventoryNo: text('inventory_no'),
    place: text('place'),
    room: text('room'),
    rack: text('rack'),
    region: text('region'),
    dates: jsonb('dates').$type<Partial<Record<DateKind, DatedEvidence>>>().notNull(),
    /** The term versions that applied at sale; a later version of a term never replaces them. */
    termIds: jsonb('term_ids').$type<string[]>().notNull(),
    lifecycle: text('lifecycle').$type<Lifecycle>().notNull(),
    custody: text('custody').$type<Custody>().notNull(),
    coverageFlag: text('coverage_flag').$type<CoverageFlag>().notNull().default('normal'),
    flagReason: text('flag_reason'),
    flagComponents: jsonb('flag_components').$type<string[]>(),
    replacedById: uuid('replaced_by_id'),
    replacedOn: date('replaced_on', { mode: 'string' }),
    /** `UnitFacts['derivedFrom']` of api/terms: what a replacement unit inherits. */
    derivedFrom: jsonb('derived_from'),
    /** The last reading of each meter; all of them are in `meter_reading`. */
    meters: jsonb('meters').$type<Meters>().notNull().default({}),
    /** Days on which the service had it, from its arrival to the day it was ready, and what it mended then. */
    workshopStays: jsonb('workshop_stays').$type<WorkshopStay[]>().notNull().default([]),
    repairs: jsonb('repairs').$type<UnitRepair[]>().notNull().default([]),
    /** How it was sold, in the words of the terms. */
    salesChannel: text('sales_channel'),
    dealerId: uuid('dealer_id'),
    ownerId: uuid('owner_id'),
    /** A person who owns it without an organisation. */
    ownerUserId: uuid('owner_user_id'),
    customerType: text('customer_type').$type<CustomerType>(),
    /** When its owner registered it; terms may give more to who does it in time. */
    registeredOn: date('registered_on', { mode: 'string' }),
    /** Changes of owner after the first sale, in their order. */
    transfers: jsonb('transfers').$type<{ on: string; toldOn: string }[]>().notNull().default([]),
    invoiceNo: text('invoice_no'),
    invoiceLine: text('invoice_line'),
    importId: uuid('import_id'),
    branchId: uuid('branch_id'),
    /** Who answers for it on site, and who is told of it. */
    responsibleId: uuid('responsible_id'),
    contactId: uuid('contact_id'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.manufacturerId],
      foreignColumns: [manufacturer.tenantId, manufacturer.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.modelId],
      foreignColumns: [productModel.tenantId, productModel.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.dealerId],
      foreignColumns: [organization.tenantId, organization.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.ownerId],
      foreignColumns: [organization.tenantId, organization.id],
    }),
    foreignKey({ columns: [t.tenantId, t.branchId], foreignColumns: [branch.tenantId, branch.id] }),
    unique('unit_serial').on(t.tenantId, t.serialNorm, t.manufacturerId, t.modelId),
    index('unit_skeleton').on(t.tenantId, t.serialSkeleton),
    foreignKey({ columns: [t.tenantId, t.responsibleId], foreignColumns: [appUser.tenantId, appUser.id] }),
    foreignKey({ columns: [t.tenantId, t.contactId], foreignColumns: [contact.tenantId, contact.id] }),
    index('unit_responsible').on(t.tenantId, t.responsibleId, t.id),
    foreignKey({ columns: [t.tenantId, t.ownerUserId], foreignColumns: [appUser.tenantId, appUser.id] }),
    index('unit_owner').on(t.tenantId, t.ownerId, t.id),
    index('unit_dealer').on(t.tenantId, t.dealerId, t.lifecycle, t.id),
    index('unit_dealer_newest').on(t.tenantId, t.dealerId, t.id),
    index('unit_lifecycle').on(t.tenantId, t.lifecycle, t.id),
    index('unit_flagged')
      .on(t.tenantId, t.coverageFlag, t.id)
      .where(sql`${t.coverageFlag} <> 'normal'`),
    index('unit_elsewhere')
      .on(t.tenantId, t.custody, t.id)
      .where(sql`${t.custody} <> 'customer'`),
    index('unit_counted').on(t.tenantId, t.lifecycle, t.coverageFlag, t.modelId, t.branchId),
    index('unit_counted_owner').on(t.tenantId, t.ownerId, t.lifecycle, t.coverageFlag, t.modelId, t.branchId),
    index('unit_owner_user').on(t.tenantId, t.ownerUserId, t.id),
    index('unit_branch').on(t.tenantId, t.branchId, t.id),
    index('unit_inventory').on(t.tenantId, t.inventoryNo.op('text_pattern_ops')),
    index('unit_serial_prefix').on(t.tenantId, t.serialNorm.op('text_pattern_ops')),
    index('unit_model').on(t.tenantId, t.modelId, t.id),
    uniqueIndex('unit_invoice')
      .on(t.tenantId, t.dealerId, t.invoiceNo, t.invoiceLine)
      .where(
        sql`${t.invoiceNo} is not null and ${t.invoiceLine} is not null and ${t.lifecycle} <> 'returned_to_stock'`,
      ),
  ],
);

/** Append-only: the history of one serial. */
export const unitEvent = pgTable(
  'unit_event',
  {
    ...identity(),
    unitId: uuid('unit_id').notNull(),
    kind: text('kind').$type<UnitEventKind>().notNull(),
    at: instant('at').notNull(),
    actor: jsonb('actor').$type<Record<string, unknown>>().notNull(),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
    /** `service`: for the service's own eyes. */
    audience: text('audience').$type<'owner' | 'service'>().notNull().default('owner'),
    /** Whose the unit was then: the next owner reads the past without its people. */
    ownerId: uuid('owner_id'),
    ownerUserId: uuid('owner_user_id'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [unit.tenantId, unit.id] }),
    index('unit_event_unit').on(t.tenantId, t.unitId, t.at),
  ],
);

/** What a meter of a unit showed on a day, who read it, and who of the service vouches for it. */
export const meterReading = pgTable(
  'meter_reading',
  {
    ...identity(),
    unitId: uuid('unit_id').notNull(),
    meter: text('meter').$type<Meter>().notNull(),
    value: integer('value').notNull(),
    readOn: date('read_on', { mode: 'string' }).notNull(),
    source: text('source').$type<MeterSource>().notNull(),
    note: text('note'),
    createdBy: uuid('created_by'),
    verifiedBy: uuid('verified_by'),
    verifiedAt: instant('verified_at'),
    /** Found to be wrong: it stays to be read, and counts no more. */
    struckAt: instant('struck_at'),
    createdAt: createdAt(),
  },
  (t) => [
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [unit.tenantId, unit.id] }),
    foreignKey({ columns: [t.tenantId, t.createdBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    foreignKey({ columns: [t.tenantId, t.verifiedBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    index('meter_reading_unit').on(t.tenantId, t.unitId, t.meter, t.readOn),
  ],
);

/** How two units hang together, e.g. `replaced_by` from the old to the new. */
export const unitRelation = pgTable(
  'unit_relation',
  {
    ...identity(),
    kind: text('kind').$type<UnitRelationKind>().notNull(),
    fromId: uuid('from_id').notNull(),
    toId: uuid('to_id').notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    claimId: uuid('claim_id'),
    note: text('note'),
    createdAt: createdAt(),
  },
  (t) => [
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.fromId], foreignColumns: [unit.tenantId, unit.id] }),
    foreignKey({ columns: [t.tenantId, t.toId], foreignColumns: [unit.tenantId, unit.id] }),
    unique('unit_relation_once').on(t.tenantId, t.kind, t.fromId, t.toId),
    index('unit_relation_to').on(t.tenantId, t.toId),
  ],
);

/** What is not as it should be about a serial, known or not, in words that can be searched. */
export const serialException = pgTable(
  'serial_exception',
  {
    ...identity(),
    brandId: uuid('brand_id').notNull(),
    unitId: uuid('unit_id'),
    otherUnitId: uuid('other_unit_id'),
    serialRaw: text('serial_raw').notNull(),
    serialNorm: text('serial_norm').notNull(),
    kind: text('kind').$type<SerialExceptionKind>().notNull(),
    note: text('note').notNull(),
    state: text('state').$type<'open' | 'solved' | 'dismissed'>().notNull().default('open'),
    assigneeId: uuid('assignee_id'),
    solvedBy: uuid('solved_by'),
    solution: text('solution'),
    createdBy: uuid('created_by'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (t) => [
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] }),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [unit.tenantId, unit.id] }),
    foreignKey({ columns: [t.tenantId, t.otherUnitId], foreignColumns: [unit.tenantId, unit.id] }),
    foreignKey({ columns: [t.tenantId, t.assigneeId], foreignColumns: [appUser.tenantId, appUser.id] }),
    foreignKey({ columns: [t.tenantId, t.solvedBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    foreignKey({ columns: [t.tenantId, t.createdBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    index('serial_exception_serial').on(t.tenantId, t.serialNorm.op('text_pattern_ops')),
    index('serial_exception_unit').on(t.tenantId, t.unitId),
    index('serial_exception_open').on(t.tenantId, t.state, t.createdAt, t.id),
  ],
);
