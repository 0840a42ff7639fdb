import {
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
import { createdAt, identity, instant } from '../columns.ts';
import type { MailState } from '../vocab.ts';
import { tenant } from './tenants.ts';

/**
 * What has to happen outside after a commit, written in the transaction of its cause. The queue only says "look here";
 * this table is the truth.
 */
export const outbox = pgTable(
  'outbox',
  {
    ...identity(),
    /** Event kind, e.g. `claim.submitted`, `sign_in.requested`. */
    kind: text('kind').notNull(),
    /** The object whose events keep their order, usually the claim. */
    objectId: uuid('object_id').notNull(),
    sequence: integer('sequence').notNull(),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
    state: text('state').$type<'pending' | 'leased' | 'sent' | 'dead'>().notNull().default('pending'),
    attempts: integer('attempts').notNull().default(0),
    dueAt: instant('due_at').notNull(),
    leasedUntil: instant('leased_until'),
    lastError: text('last_error'),
    createdAt: createdAt(),
    sentAt: instant('sent_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    index('outbox_object').on(t.tenantId, t.objectId, t.sequence),
    index('outbox_due').on(t.tenantId, t.state, t.dueAt),
  ],
);

/** Each mail that was ever to be sent, with what became of it. */
export const mail = pgTable(
  'mail',
  {
    ...identity(),
    /** The outbox row that asked for it. */
    causeId: uuid('cause_id').notNull(),
    claimId: uuid('claim_id'),
    brandId: uuid('brand_id').notNull(),
    toAddress: text('to_address').notNull(),
    template: text('template').notNull(),
    locale: text('locale').notNull(),
    /** What the template needs; secrets in it (codes, links) are removed once the mail is sent. */
    params: jsonb('params').$type<Record<string, unknown>>().notNull(),
    subject: text('subject').notNull(),
    state: text('state').$type<MailState>().notNull(),
    attempts: integer('attempts').notNull().default(0),
    dueAt: instant('due_at').notNull(),
    leasedUntil: instant('leased_until'),
    providerId: text('provider_id'),
    lastError: text('last_error'),
    createdAt: createdAt(),
    sentAt: instant('sent_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
    unique('mail_cause').on(t.tenantId, t.causeId, t.toAddress, t.template),
    index('mail_due').on(t.tenantId, t.state, t.dueAt),
    index('mail_claim').on(t.tenantId, t.claimId),
  ],
);

/** What is known of an address: nobody but its owner gets more than a fixed text there. */
export const mailAddress = pgTable(
  'mail_address',
  {
    tenantId: uuid('tenant_id').notNull(),
    address: text('address').notNull(),
    confirmedAt: instant('confirmed_at'),
    bouncedAt: instant('bounced_at'),
    /** Refused for now, such as a full mailbox. */
    softBouncedAt: instant('soft_bounced_at'),
    deliveredAt: instant('delivered_at'),
    lastUnconfirmedOn: text('last_unconfirmed_on'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.address] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
  ],
);
