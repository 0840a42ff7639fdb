import {
  boolean,
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
import { date } from 'drizzle-orm/pg-core';
import { createdAt, identity, instant, updatedAt, version } from '../columns.ts';
import type {
  ClaimState,
  ClaimType,
  Condition,
  EventKind,
  Flag,
  InfoItemKind,
  InfoItemState,
  LineDecision,
  Meter,
  MessageKind,
  NextOwner,
  Outcome,
  Phase,
  ReasonCode,
  UnitJobState,
  Urgency,
  AttachmentType,
} from '../vocab.ts';
import { branch, organization } from './organizations.ts';
import { productModel } from './products.ts';
import { brand } from './tenants.ts';
import { unit } from './units.ts';
import { appUser, type Money } from './users.ts';

export type Symptoms = {
  startedWhen?: string;
  whatHappens?: string;
  tried?: string;
  screenMessage?: string;
  conditions?: Condition[];
};

/**
 * `state`, `phase`, `next*` are caches of the events, recomputed at the end of each mutation and never set by hand.
 * `lastSeq` numbers the events of the claim; `version` is the optimistic lock.
 */
export const claim = pgTable(
  'claim',
  {
    ...identity(),
    ref: text('ref').notNull(),
    brandId: uuid('brand_id').notNull(),
    type: text('type').$type<ClaimType>().notNull(),
    locale: text('locale').notNull(),
    state: text('state').$type<ClaimState>().notNull(),
    phase: text('phase').$type<Phase>().notNull(),
    nextOwner: text('next_owner').$type<NextOwner>().notNull(),
    nextStep: text('next_step').notNull(),
    nextDue: date('next_due', { mode: 'string' }),
    organizationId: uuid('organization_id'),
    branchId: uuid('branch_id'),
    submittedBy: uuid('submitted_by'),
    /** Who asked his own side for an approval, and who gave it. */
    requestedBy: uuid('requested_by'),
    approvedBy: uuid('approved_by'),
    assigneeId: uuid('assignee_id'),
    failureDate: date('failure_date', { mode: 'string' }),
    purchaseDate: date('purchase_date', { mode: 'string' }),
    symptoms: jsonb('symptoms').$type<Symptoms>().notNull(),
    urgency: text('urgency').$type<Urgency>().notNull().default('normal'),
    urgencyReason: text('urgency_reason'),
    flags: jsonb('flags').$type<Flag[]>().notNull(),
    /** Claims of the service's side only: `[{ claimId, kind: 'possible_duplicate' }]`. */
    related: jsonb('related').$type<{ claimId: string; kind: 'possible_duplicate' }[]>().notNull(),
    /** What was submitted, word by word; nothing later changes it. */
    snapshot: jsonb('snapshot'),
    lastSeq: integer('last_seq').notNull().default(0),
    /** Made with a test key: nobody else ever sees it. */
    testMode: boolean('test_mode').notNull().default(false),
    createdAt: createdAt(),
    updatedAt: updatedAt(),
    submittedAt: instant('submitted_at'),
    decidedAt: instant('decided_at'),
    resolvedAt: instant('resolved_at'),
    closedAt: instant('closed_at'),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.brandId], foreignColumns: [brand.tenantId, brand.id] }),
    foreignKey({
      columns: [t.tenantId, t.organizationId],
      foreignColumns: [organization.tenantId, organization.id],
    }),
    foreignKey({ columns: [t.tenantId, t.branchId], foreignColumns: [branch.tenantId, branch.id] }),
    foreignKey({ columns: [t.tenantId, t.submittedBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    foreignKey({ columns: [t.tenantId, t.requestedBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    foreignKey({ columns: [t.tenantId, t.approvedBy], foreignColumns: [appUser.tenantId, appUser.id] }),
    foreignKey({ columns: [t.tenantId, t.assigneeId], foreignColumns: [appUser.tenantId, appUser.id] }),
    unique('claim_ref').on(t.tenantId, t.ref),
    index('claim_recent').on(t.tenantId, t.updatedAt, t.id),
    index('claim_queue').on(t.tenantId, t.nextOwner, t.updatedAt, t.id),
    index('claim_state').on(t.tenantId, t.state, t.updatedAt, t.id),
    index('claim_organization').on(t.tenantId, t.organizationId, t.updatedAt, t.id),
    index('claim_submitter').on(t.tenantId, t.submittedBy, t.updatedAt, t.id),
  ],
);

/** Personal data of a claim sits here and nowhere else, so that erasing it is local. */
export const claimContact = pgTable(
  'claim_contact',
  {
    ...identity(),
    claimId: uuid('claim_id').notNull(),
    kind: text('kind').$type<'claimant' | 'site'>().notNull(),
    name: text('name'),
    email: text('email'),
    phone: text('phone'),
    company: text('company'),
    convenientTime: text('convenient_time'),
    address: jsonb('address').$type<{
      lines?: string;
      city?: string;
      postalCode?: string;
      country?: string;
    }>(),
    /** Set when a link or code sent to this address was used. */
    emailConfirmedAt: instant('email_confirmed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.claimId], foreignColumns: [claim.tenantId, claim.id] }),
    unique('claim_contact_kind').on(t.tenantId, t.claimId, t.kind),
    index('claim_contact_email').on(t.tenantId, t.email),
  ],
);

/** One unit of a claim. `decision` is the reviewer's; the unit's job in the workshop is `rma_unit`. */
export const claimLine = pgTable(
  'claim_line',
  {
    ...identity(),
    claimId: uuid('claim_id').notNull(),
    position: integer('position').notNull(),
    unitId: uuid('unit_id'),
    modelId: uuid('model_id'),
    serialRaw: text('serial_raw').notNull(),
    serialNorm: text('serial_norm').notNull(),
    /** The coverage receipt that the decision rests on, as of the failure or reported date. */
    coverage: jsonb('coverage'),
    /** What its claimant read on the device. */
    meter: jsonb('meter').$type<{ unit: Meter; value: number }>(),
    decision: text('decision').$type<LineDecision>().notNull().default('proposed'),
    reasonCode: text('reason_code').$type<ReasonCode>(),
    reasonText: text('reason_text'),
    /** What the claimant asks for and what was granted of it, `0 ≤ approved ≤ claimed`. */
    claimedAmount: jsonb('claimed_amount').$type<Money>(),
    approvedAmount: jsonb('approved_amount').$type<Money>(),
    decidedBy: uuid('decided_by'),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.claimId], foreignColumns: [claim.tenantId, claim.id] }),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [unit.tenantId, unit.id] }),
    foreignKey({
      columns: [t.tenantId, t.modelId],
      foreignColumns: [productModel.tenantId, productModel.id],
    }),
    unique('claim_line_position').on(t.tenantId, t.claimId, t.position),
    index('claim_line_serial').on(t.tenantId, t.serialNorm.op('text_pattern_ops')),
    index('claim_line_unit').on(t.tenantId, t.unitId),
  ],
);

/** The job of one unit in the workshop, from announcement to the hand that took it back. */
export const rmaUnit = pgTable(
  'rma_unit',
  {
    ...identity(),
    claimId: uuid('claim_id').notNull(),
    lineId: uuid('line_id').notNull(),
    state: text('state').$type<UnitJobState>().notNull(),
    receivedSerial: text('received_serial'),
    condition: text('condition'),
    diagnosis: text('diagnosis'),
    repairNote: text('repair_note'),
    outcome: text('outcome').$type<Outcome>(),
    promisedOn: date('promised_on', { mode: 'string' }),
    pickUpPlace: text('pick_up_place'),
    returnedToName: text('returned_to_name'),
    returnedToDepartment: text('returned_to_department'),
    returnReport: text('return_report'),
    returnedAt: instant('returned_at'),
    updatedAt: updatedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.claimId], foreignColumns: [claim.tenantId, claim.id] }),
    foreignKey({ columns: [t.tenantId, t.lineId], foreignColumns: [claimLine.tenantId, claimLine.id] }),
    unique('rma_unit_line').on(t.tenantId, t.lineId),
    index('rma_unit_claim').on(t.tenantId, t.claimId),
  ],
);

export type EventActor = {
  kind: 'claimant' | 'site_contact' | 'staff' | 'member' | 'system';
  userId?: string;
  /** A member's program, by its key. */
  keyId?: string;
};

/** Append-only: the claim's history, from which its state is derived. */
export const claimEvent = pgTable(
  'claim_event',
  {
    ...identity(),
    claimId: uuid('claim_id').notNull(),
    seq: integer('seq').notNull(),
    kind: text('kind').$type<EventKind>().notNull(),
    at: instant('at').notNull(),
    actor: jsonb('actor').$type<EventActor>().notNull(),
    /** `public` events are on everybody's timeline; the others only on their own side's. */
    visibility: text('visibility').$type<'public' | 'service' | 'customer'>().notNull(),
    lineId: uuid('line_id'),
    /** Words for the reader (note, reason) and facts of the step; no personal data. */
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.claimId], foreignColumns: [claim.tenantId, claim.id] }),
    unique('claim_event_seq').on(t.tenantId, t.claimId, t.seq),
  ],
);

export const message = pgTable(
  'message',
  {
    ...identity(),
    claimId: uuid('claim_id').notNull(),
    kind: text('kind').$type<MessageKind>().notNull(),
    actor: jsonb('actor').$type<EventActor>().notNull(),
    body: text('body').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.claimId], foreignColumns: [claim.tenantId, claim.id] }),
    index('message_claim').on(t.tenantId, t.claimId, t.at),
  ],
);

export const infoRequest = pgTable(
  'info_request',
  {
    ...identity(),
    claimId: uuid('claim_id').notNull(),
    askedOf: text('asked_of').$type<'claimant' | 'site_contact'>().notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    note: text('note'),
    askedBy: uuid('asked_by'),
    createdAt: createdAt(),
    answeredAt: instant('answered_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId, t.claimId], foreignColumns: [claim.tenantId, claim.id] }),
    index('info_request_claim').on(t.tenantId, t.claimId),
  ],
);

export const infoItem = pgTable(
  'info_item',
  {
    ...identity(),
    requestId: uuid('request_id').notNull(),
    claimId: uuid('claim_id').notNull(),
    position: integer('position').notNull(),
    kind: text('kind').$type<InfoItemKind>().notNull(),
    prompt: text('prompt').notNull(),
    attachmentType: text('attachment_type').$type<AttachmentType>(),
    state: text('state').$type<InfoItemState>().notNull().default('open'),
    answerText: text('answer_text'),
    confirmed: boolean('confirmed'),
    answeredAt: instant('answered_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({
      columns: [t.tenantId, t.requestId],
      foreignColumns: [infoRequest.tenantId, infoRequest.id],
    }),
    unique('info_item_position').on(t.tenantId, t.requestId, t.position),
    index('info_item_claim').on(t.tenantId, t.claimId),
  ],
);
