import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, identity, instant, updatedAt, version } from '../columns.ts';
import type { AttachmentType, ClaimType, CustomerType, EvidenceMode } from '../vocab.ts';
import { brand, tenant } from './tenants.ts';
import { appUser } from './users.ts';

type Texts = Record<string, string>;

export const manufacturer = pgTable(
  'manufacturer',
  {
    ...identity(),
    name: text('name').notNull(),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
  ],
);

/** One field of a model's units, e.g. memory in GB. */
export type SpecificationField = {
  key: string;
  label: Texts;
  type: 'text' | 'number' | 'choice';
  unit?: string;
  choices?: string[];
  required?: boolean;
};

/** A question about a fault of this model, asked in the claim. */
export type SymptomQuestion = {
  key: string;
  text: Texts;
  type: 'text' | 'yes_no' | 'choice';
  choices?: Texts[];
};

export type SerialRule = {
  mask: string | null;
  minLength: number;
  maxLength: number;
  strip: boolean;
  /** The characters that its serials are made of; any without. */
  alphabet?: string | null;
  checkDigit: 'none' | 'luhn' | 'gs1' | 'iso7064';
  severity: 'stop' | 'warn';
};

export const productModel = pgTable(
  'product_model',
  {
    ...identity(),
    manufacturerId: uuid('manufacturer_id').notNull(),
    brandId: uuid('brand_id').notNull(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    family: text('family').notNull(),
    gtin: text('gtin'),
    /** Path of a picture on the portal's origin that shows where the label is. */
    labelPicture: text('label_picture'),
    /** Where to look for the serial, by locale. */
    labelHint: jsonb('label_hint').$type<Texts>().notNull(),
    serialRule: jsonb('serial_rule').$type<SerialRule>().notNull(),
    pictures: jsonb('pictures').$type<string[]>().notNull().default([]),
    specifications: jsonb('specifications').$type<SpecificationField[]>().notNull().default([]),
    symptomQuestions: jsonb('symptom_questions').$type<SymptomQuestion[]>().notNull().default([]),
    /** What to do before it is packed or handed over, one line each. */
    checklist: jsonb('checklist').$type<Texts[]>().notNull().default([]),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    closedAt: instant('closed_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.manufacturerId],
      foreignColumns: [manufacturer.tenantId, manufacturer.id],
    }),
    foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] }),
    unique('product_model_code').on(t.tenantId, t.manufacturerId, t.code),
    index('product_model_brand').on(t.tenantId, t.brandId),
    index('product_model_gtin').on(t.tenantId, t.gtin),
  ],
);

/** A version of a term is immutable once a unit uses it; a change is a new version. */
export const term = pgTable(
  'term',
  {
    ...identity(),
    code: text('code').notNull(),
    version: integer('version').notNull(),
    /** `WarrantyTerm` of api/terms. */
    body: jsonb('body').notNull(),
    createdAt: createdAt(),
    /** From which sales on it applies; without a day it always has. */
    validFrom: date('valid_from', { mode: 'string' }),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    unique('term_code_version').on(t.tenantId, t.code, t.version),
  ],
);

/** What proof is enough: the most specific row (model, then claim type) decides. */
export const evidencePolicy = pgTable(
  'evidence_policy',
  {
    ...identity(),
    brandId: uuid('brand_id').notNull(),
    claimType: text('claim_type').$type<ClaimType>(),
    modelId: uuid('model_id'),
    requirements: jsonb('requirements').$type<{ type: AttachmentType; mode: EvidenceMode }[]>().notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] }),
    foreignKey({
      columns: [t.tenantId, t.modelId],
      foreignColumns: [productModel.tenantId, productModel.id],
    }),
  ],
);

/** A unit is affected when its model fits and, where given, its batch is listed. */
export const recall = pgTable(
  'recall',
  {
    ...identity(),
    modelId: uuid('model_id').notNull(),
    campaign: text('campaign').notNull(),
    title: jsonb('title').$type<Texts>().notNull(),
    remedy: jsonb('remedy').$type<Texts>().notNull(),
    batches: jsonb('batches').$type<string[]>(),
    active: boolean('active').notNull().default(true),
    startedAt: instant('started_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.modelId],
      foreignColumns: [productModel.tenantId, productModel.id],
    }),
    index('recall_model').on(t.tenantId, t.modelId),
  ],
);

/** Which terms the units of a model get when they are sold: to whom, where and when. */
export const modelTerm = pgTable(
  'model_term',
  {
    ...identity(),
    modelId: uuid('model_id').notNull(),
    termCode: text('term_code').notNull(),
    customerType: text('customer_type').$type<CustomerType>(),
    region: text('region'),
    soldFrom: date('sold_from', { mode: 'string' }),
    soldTo: date('sold_to', { mode: 'string' }),
    createdAt: createdAt(),
  },
  (t) => [
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.modelId],
      foreignColumns: [productModel.tenantId, productModel.id],
    }),
    index('model_term_model').on(t.tenantId, t.modelId),
  ],
);

/** A term that is being written; publishing makes an immutable version of it. */
export const termDraft = pgTable(
  'term_draft',
  {
    ...identity(),
    code: text('code').notNull(),
    body: jsonb('body').notNull(),
    createdBy: uuid('created_by'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    version: version(),
  },
  (t) => [
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.createdBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    unique('term_draft_code').on(t.tenantId, t.code),
  ],
);
