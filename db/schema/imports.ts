import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { createdAt, identity, instant, updatedAt, version } from '../columns.ts';
import type { ImportKind, ImportState, ImportVerdict } from '../vocab.ts';
import { organization } from './organizations.ts';
import { brand, tenant } from './tenants.ts';
import { appUser } from './users.ts';

/** A file of units, sales or registrations on its way in. `cursor` is the last row that was committed. */
export const importJob = pgTable(
  'import_job',
  {
    ...identity(),
    brandId: uuid('brand_id').notNull(),
    organizationId: uuid('organization_id'),
    kind: text('kind').$type<ImportKind>().notNull(),
    fileName: text('file_name').notNull(),
    fileHash: text('file_hash').notNull(),
    fileKey: text('file_key').notNull(),
    format: text('format').$type<'csv' | 'xlsx'>().notNull(),
    size: bigint('size', { mode: 'number' }).notNull(),
    columns: jsonb('columns').$type<string[]>().notNull().default([]),
    mapping: jsonb('mapping').$type<Record<string, string>>().notNull().default({}),
    defaults: jsonb('defaults').$type<Record<string, string>>().notNull().default({}),
    state: text('state').$type<ImportState>().notNull(),
    total: integer('total'),
    parsed: integer('parsed').notNull().default(0),
    /** Bytes of the file that were read. */
    readTo: bigint('read_to', { mode: 'number' }).notNull().default(0),
    reading: jsonb('reading')
      .$type<{ delimiter?: string; headerEnd?: number; remembered?: boolean; sample?: string[] }>()
      .notNull()
      .default({}),
    cursor: integer('cursor').notNull().default(0),
    counts: jsonb('counts').$type<Partial<Record<ImportVerdict, number>>>().notNull().default({}),
    problem: text('problem'),
    createdBy: uuid('created_by'),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    committedAt: instant('committed_at'),
    undoUntil: instant('undo_until'),
    undoneAt: instant('undone_at'),
    leasedUntil: instant('leased_until'),
    /** What the next slice takes; see slice-size.ts. */
    sliceRows: integer('slice_rows').notNull().default(1_000),
    /** In a row, without anything done between them. */
    failures: integer('failures').notNull().default(0),
    /** What was going on when it was given up. */
    stoppedIn: text('stopped_in').$type<ImportState>(),
    /** When somebody said that the rows be taken in. */
    beganAt: instant('began_at'),
    version: version(),
  },
  (t) => [
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] }),
    foreignKey({
      columns: [t.tenantId, t.organizationId],
      foreignColumns: [organization.tenantId, organization.id],
    }),
    foreignKey({ columns: [t.tenantId, t.createdBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    index('import_job_recent').on(t.tenantId, t.createdAt, t.id),
    index('import_job_file').on(t.tenantId, t.fileHash),
    index('import_job_state').on(t.tenantId, t.state),
  ],
);

export const importRow = pgTable(
  'import_row',
  {
    tenantId: uuid('tenant_id').notNull(),
    jobId: uuid('job_id').notNull(),
    rowNo: integer('row_no').notNull(),
    rowKey: text('row_key').notNull(),
    /** As they stand in the file. */
    cells: jsonb('cells').$type<string[]>().notNull(),
    verdict: text('verdict').$type<ImportVerdict>().notNull(),
    message: text('message'),
    unitId: uuid('unit_id'),
    serialNorm: text('serial_norm'),
    /** What it would set, by the columns of a unit. */
    resolved: jsonb('resolved'),
    before: jsonb('before'),
    committed: boolean('committed').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.jobId, t.rowNo] }),
    foreignKey({ columns: [t.tenantId, t.jobId], foreignColumns: [importJob.tenantId, importJob.id] }),
    index('import_row_verdict').on(t.tenantId, t.verdict, t.jobId, t.rowNo),
    index('import_row_key').on(t.tenantId, t.rowKey),
    index('import_row_not_undone')
      .on(t.tenantId, t.jobId)
      .where(sql`${t.message} = 'not_undone'`),
  ],
);

/** The columns that a kind of file had last time, by the names of its header. */
export const importMapping = pgTable(
  'import_mapping',
  {
    tenantId: uuid('tenant_id').notNull(),
    organizationKey: text('organization_key').notNull(),
    kind: text('kind').$type<ImportKind>().notNull(),
    headerHash: text('header_hash').notNull(),
    mapping: jsonb('mapping').$type<Record<string, string>>().notNull(),
    updatedAt: updatedAt(),
  },
  (t) => [
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    primaryKey({ columns: [t.tenantId, t.organizationKey, t.kind, t.headerHash] }),
  ],
);
