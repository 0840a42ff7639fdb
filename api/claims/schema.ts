import { z } from '@hono/zod-openapi';
import {
  ATTACHMENT_TYPES,
  CLAIM_ACTIONS,
  CLAIM_STATES,
  CLAIM_TYPES,
  CONDITIONS,
  EVENT_KINDS,
  EVIDENCE_MODES,
  FLAGS,
  LIMITS,
  LINE_DECISIONS,
  LOCALES,
  METERS,
  NEXT_OWNERS,
  OUTCOMES,
  PHASES,
  REASON_CODES,
  UNIT_JOB_STATES,
  URGENCIES,
} from '../../db/vocab.ts';
import { Attachment } from '../attachments/schema.ts';
import { emailAddress, Session } from '../auth/schema.ts';
import { text } from '../core/http.ts';
import { cursorParam, limitParam } from '../core/page.ts';
import { idOf, instantOut, money, plainDate, wireId } from '../core/wire.ts';
import { InfoRequest } from '../messages/schema.ts';
import { Receipt } from '../terms/schema.ts';
import { HANDOVER_DIRECTIONS } from './handovers.ts';

const shortText = text(LIMITS.shortText);
const longText = text(LIMITS.longText);

const SymptomsInput = z.strictObject({
  startedWhen: shortText.nullish(),
  whatHappens: longText.nullish(),
  tried: longText.nullish(),
  screenMessage: longText.nullish(),
  conditions: z.array(z.enum(CONDITIONS)).max(CONDITIONS.length).optional(),
});

const ContactInput = z.strictObject({
  name: shortText.nullish(),
  email: emailAddress.nullish().openapi({ type: ['string', 'null'] }),
  phone: text(40).nullish(),
  company: shortText.nullish(),
  convenientTime: shortText.nullish(),
  address: z
    .strictObject({
      lines: shortText.nullish(),
      city: shortText.nullish(),
      postalCode: text(20).nullish(),
      country: text(60).nullish(),
    })
    .nullish(),
});

const Meter = z
  .strictObject({ unit: z.enum(METERS), value: z.int().min(0).max(1e9) })
  .openapi({ example: { unit: 'hours', value: 1240 } });

const LineInput = z.strictObject({
  serial: z
    .string()
    .trim()
    .min(1)
    .max(LIMITS.serial * 4),
  modelId: wireId('model').nullish(),
  meter: z.union([Meter, z.null()]).optional().openapi({
    description: 'What the device counts, where its warranty also ends by use',
  }),
  claimedAmount: z.union([money, z.null()]).optional().openapi({
    description: 'What a dealer asks for; for claims of the type `dealer` and for secret keys',
  }),
});

/** Every field of a draft may be missing; `null` empties it. What a submission needs is checked by `submitClaim`. */
const draftFields = {
  type: z.enum(CLAIM_TYPES).optional(),
  lines: z
    .array(LineInput)
    .max(LIMITS.unitsPerClaim)
    .optional()
    .openapi({ description: 'Replaces all units' }),
  failureDate: plainDate.nullish(),
  purchaseDate: plainDate.nullish(),
  symptoms: SymptomsInput.optional(),
  urgency: z.enum(URGENCIES).optional(),
  urgencyReason: shortText.nullish(),
  branchId: wireId('branch')
    .nullish()
    .openapi({
      type: ['string', 'null'],
      description: 'The place that it is for, of those where one may file; without it, where one works',
    }),
  contact: ContactInput.optional(),
  siteContact: ContactInput.nullish().openapi({
    description: 'Who is with the device, where that is somebody else',
  }),
};

export const NewClaim = z.strictObject(draftFields).openapi('NewClaim', {
  example: { lines: [{ serial: 'ALT-L2-48213907' }] },
});
export type NewClaim = z.infer<typeof NewClaim>;

export const ClaimChange = z.strictObject(draftFields).openapi('ClaimChange');
export type ClaimChange = z.infer<typeof ClaimChange>;

const Contact = z.object({
  name: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  company: z.string().nullable(),
  convenientTime: z.string().nullable(),
  address: z
    .object({
      lines: z.string().nullable(),
      city: z.string().nullable(),
      postalCode: z.string().nullable(),
      country: z.string().nullable(),
    })
    .nullable(),
});

const Reason = z.object({ code: z.enum(REASON_CODES), text: z.string() });

const Job = z.object({
  state: z.enum(UNIT_JOB_STATES),
  text: z.string().openapi({ description: 'The state in plain words' }),
  receivedSerial: z.string().nullable(),
  condition: z.string().nullable(),
  diagnosis: z.string().nullable(),
  repairNote: z.string().nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  promisedOn: plainDate.nullable(),
  pickUpPlace: z.string().nullable(),
  returnedTo: z
    .object({ name: z.string(), department: z.string(), at: instantOut, report: z.string().nullable() })
    .nullable(),
});

export const ClaimLine = z
  .object({
    id: idOf('line'),
    position: z.int(),
    serial: z.string(),
    model: z.object({ id: idOf('model'), code: z.string(), name: z.string() }).nullable(),
    unitId: idOf('unit').nullable().openapi({ description: 'For those who may see the unit' }),
    meter: z.union([Meter, z.null()]),
    coverage: z.union([Receipt, z.null()]),
    claimedAmount: z.union([money, z.null()]),
    approvedAmount: z.union([money, z.null()]),
    decision: z.enum(LINE_DECISIONS),
    reason: Reason.nullable(),
    job: Job.nullable(),
  })
  .openapi('ClaimLine');

export const Next = z
  .object({
    owner: z.enum(NEXT_OWNERS),
    mine: z.boolean().openapi({ description: 'Whether it is the reader’s move' }),
    step: z.string().openapi({ example: 'review' }),
    text: z.string().openapi({ description: 'Who must do what by when, in one sentence' }),
    due: plainDate.nullable(),
    overdue: z.boolean(),
  })
  .openapi('Next');

const Person = z.object({ id: idOf('user'), name: z.string() });

const Approval = z.object({
  state: z.enum(['asked', 'returned', 'given']),
  at: instantOut,
  requestedBy: Person.nullable(),
  decidedBy: Person.nullable().openapi({ description: 'Who approved it or sent it back' }),
  note: z.string().nullable(),
  approvers: z
    .array(z.string())
    .openapi({ description: 'Names of those who may approve it, while it is asked' }),
});

export const Claim = z
  .object({
    id: idOf('claim'),
    ref: z.string().openapi({ example: 'WC-7K3M-9Q2X' }),
    version: z.int(),
    type: z.enum(CLAIM_TYPES),
    brand: z.object({ slug: z.string(), name: z.string() }),
    locale: z.enum(LOCALES),
    state: z.enum(CLAIM_STATES),
    phase: z.enum(PHASES),
    phaseText: z.string(),
    next: Next,
    actions: z.array(z.enum(CLAIM_ACTIONS)).openapi({ description: 'What the reader may do now' }),
    lines: z.array(ClaimLine),
    failureDate: plainDate.nullable(),
    purchaseDate: plainDate.nullable(),
    symptoms: z.object({
      startedWhen: z.string().nullable(),
      whatHappens: z.string().nullable(),
      tried: z.string().nullable(),
      screenMessage: z.string().nullable(),
      conditions: z.array(z.enum(CONDITIONS)),
    }),
    urgency: z.enum(URGENCIES),
    urgencyReason: z.string().nullable(),
    contact: Contact,
    siteContact: Contact.nullable(),
    organization: z.object({ id: idOf('organization'), name: z.string() }).nullable(),
    branch: z.object({ id: idOf('branch'), name: z.string() }).nullable(),
    approval: z.union([Approval, z.null()]).openapi({
      description: 'Whether its own side has agreed; for that side, and once it is sent for the service',
    }),
    handovers: z
      .object({ toService: z.array(idOf('line')), back: z.array(idOf('line')) })
      .openapi({ description: 'Units whose handover nobody of the own side has confirmed yet, each way' }),
    requirements: z.array(
      z.object({ type: z.enum(ATTACHMENT_TYPES), mode: z.enum(EVIDENCE_MODES), satisfied: z.boolean() }),
    ),
    attachments: z.array(Attachment),
    infoRequests: z.array(InfoRequest),
    flags: z.array(z.enum(FLAGS)),
    assignee: z.object({ id: idOf('user'), name: z.string() }).nullable(),
    related: z.array(z.object({ id: idOf('claim'), ref: z.string(), kind: z.literal('possible_duplicate') })),
    /** Mails of this claim that could not be delivered; for staff. */
    undelivered: z.int(),
    createdAt: instantOut,
    updatedAt: instantOut,
    submittedAt: instantOut.nullable(),
    decidedAt: instantOut.nullable(),
    resolvedAt: instantOut.nullable(),
    closedAt: instantOut.nullable(),
  })
  .openapi('Claim');
export type Claim = z.infer<typeof Claim>;

/** A new draft also hands its anonymous author a session for it. */
export const CreatedClaim = Claim.extend({ session: z.union([Session, z.null()]) }).openapi('CreatedClaim');

export const ClaimListItem = z
  .object({
    id: idOf('claim'),
    ref: z.string(),
    version: z.int(),
    type: z.enum(CLAIM_TYPES),
    state: z.enum(CLAIM_STATES),
    phase: z.enum(PHASES),
    phaseText: z.string(),
    next: Next,
    serials: z.array(z.string()),
    models: z.array(z.string()),
    claimant: z.string().nullable().openapi({ description: 'Name of the contact or organisation' }),
    organization: z.string().nullable(),
    branch: z.string().nullable(),
    assignee: z.object({ id: idOf('user'), name: z.string() }).nullable(),
    urgency: z.enum(URGENCIES),
    flags: z.array(z.enum(FLAGS)),
    createdAt: instantOut,
    updatedAt: instantOut,
    submittedAt: instantOut.nullable(),
  })
  .openapi('ClaimListItem');
export type ClaimListItem = z.infer<typeof ClaimListItem>;

export const ClaimList = z
  .object({ items: z.array(ClaimListItem), nextCursor: z.string().nullable() })
  .openapi('ClaimList');
export type ClaimList = z.infer<typeof ClaimList>;

export const ClaimQuery = z.strictObject({
  limit: limitParam,
  cursor: cursorParam,
  state: z.enum(CLAIM_STATES).optional(),
  list: z
    .enum(['open', 'draft', 'done', 'all'])
    .optional()
    .openapi({ description: '`open`: submitted and not finished. Default: all but other people’s drafts' }),
  waiting: z.enum(NEXT_OWNERS).optional().openapi({ description: 'Whose move it is' }),
  assignee: z.union([z.literal('me'), z.literal('nobody'), wireId('user')]).optional(),
  flag: z.enum(FLAGS).optional(),
  overdue: z.literal('true').optional(),
  q: z.string().trim().min(2).max(100).optional().openapi({ description: 'Serial, reference or name' }),
});
export type ClaimQuery = z.infer<typeof ClaimQuery>;

export const TimelineEntry = z
  .object({
    id: idOf('event'),
    seq: z.int(),
    kind: z.enum(EVENT_KINDS),
    at: instantOut,
    text: z.string().openapi({ description: 'What happened, in plain words' }),
    actor: z.object({
      side: z.enum(['claimant', 'service', 'system']),
      name: z
        .string()
        .nullable()
        .openapi({ description: 'A person’s name where the reader may know it, else the brand’s' }),
    }),
    lineId: idOf('line').nullable(),
    serial: z.string().nullable(),
    note: z.string().nullable().openapi({ description: 'Words of the one who acted' }),
    visibility: z.enum(['public', 'service', 'customer']),
    handover: z
      .object({
        direction: z.enum(HANDOVER_DIRECTIONS),
        name: z.string(),
        department: z.string(),
        report: z.string().nullable(),
        serials: z.array(z.string()),
      })
      .nullable()
      .openapi({ description: 'Who took which units, on `handover.confirmed`' }),
    message: z.object({ id: idOf('message'), kind: z.string(), body: z.string() }).nullable(),
    attachments: z.array(Attachment),
  })
  .openapi('TimelineEntry');
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const Timeline = z
  .object({ claimId: idOf('claim'), ref: z.string(), items: z.array(TimelineEntry) })
  .openapi('Timeline');
export type Timeline = z.infer<typeof Timeline>;

export const Status = z
  .object({
    claim: Claim,
    timeline: z.array(TimelineEntry),
    steps: z
      .array(
        z.object({
          phase: z.enum(PHASES),
          text: z.string(),
          state: z.enum(['done', 'current', 'upcoming']),
          at: instantOut.nullable(),
        }),
      )
      .openapi({ description: 'The way of the case, for a stepper' }),
    outcome: z
      .object({ text: z.string(), reason: z.string().nullable(), nextStep: z.string() })
      .nullable()
      .openapi({ description: 'How it ended, why, and what one may do' }),
  })
  .openapi('Status');
export type Status = z.infer<typeof Status>;

export const ResumeLinkRequest = z.strictObject({ email: emailAddress }).openapi('ResumeLinkRequest');
export type ResumeLinkRequest = z.infer<typeof ResumeLinkRequest>;

export const Reopening = z.strictObject({ note: longText }).openapi('Reopening');
export type Reopening = z.infer<typeof Reopening>;

/** Words for the reader, where there are any. */
export const Note = z.strictObject({ note: longText.optional() }).openapi('Note');
export type Note = z.infer<typeof Note>;

/** Why one's own side does not send it yet. */
export const SendingBack = z
  .strictObject({ reason: longText.optional().openapi({ description: 'Required of an approver' }) })
  .openapi('SendingBack', { example: { reason: 'Please add the transfer report.' } });
export type SendingBack = z.infer<typeof SendingBack>;
