import { foreignKey, index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { createdAt, identity, instant, updatedAt, version } from '../columns.ts';
import type { CoverageFlag, Custody, DateKind, Lifecycle } from '../vocab.ts';
import { branch, contact, organization } from './organizations.ts';
import { manufacturer, productModel } from './products.ts';
import { appUser } from './users.ts';

export type DatedEvidence = { date: string; source: string; verified: boolean };

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
    inventoryNo: text('inventory_no'),
    place: text('place'),
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
    /** `UnitFacts['derivedFrom']` of api/terms: what a replacement unit inherits. */
    derivedFrom: jsonb('derived_from'),
    dealerId: uuid('dealer_id'),
    ownerId: uuid('owner_id'),
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
    index('unit_responsible').on(t.tenantId, t.responsibleId),
    index('unit_owner').on(t.tenantId, t.ownerId, t.id),
  ],
);

/** Append-only: the history of one serial. */
export const unitEvent = pgTable(
  'unit_event',
  {
    ...identity(),
    unitId: uuid('unit_id').notNull(),
    kind: text('kind').notNull(),
    at: instant('at').notNull(),
    actor: jsonb('actor').notNull(),
    payload: jsonb('payload').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [unit.tenantId, unit.id] }),
    index('unit_event_unit').on(t.tenantId, t.unitId, t.at),
  ],
);
