import { toWireId } from '../../db/id.ts';
import { representAttachment } from '../attachments/index.ts';
import { isStaff } from '../auth/index.ts';
import type { Ctx } from '../core/context.ts';
import { isOwnSide } from './approval.ts';
import { handoverOf } from './handovers.ts';
import { type ClaimRecord, claimantOf, siteContactOf } from './record.ts';
import type { TimelineEntry } from './schema.ts';
import { textsFor } from './texts/index.ts';

type Event = ClaimRecord['events'][number];

/** The events that this reader may see, oldest first. */
export function timelineOf(ctx: Ctx, record: ClaimRecord): TimelineEntry[] {
  const staff = isStaff(ctx.actor);
  const visible = { public: true, service: staff, customer: isOwnSide(ctx, record) };
  return record.events
    .filter(({ visibility }) => visible[visibility])
    .map((event) => entryOf(ctx, record, event));
}

export function entryOf(ctx: Ctx, record: ClaimRecord, event: Event): TimelineEntry {
  const staff = isStaff(ctx.actor);
  const messageId = textOf(event.payload['messageId']);
  const attachmentId = textOf(event.payload['attachmentId']);
  const message = record.messages.find(({ id }) => id === messageId);
  const line = record.lines.find(({ id }) => id === event.lineId);
  const files = record.attachments.filter(
    (row) =>
      row.state === 'ready' &&
      (staff || row.visibility === 'public') &&
      (row.id === attachmentId || (message !== undefined && row.messageId === message.id)),
  );
  return {
    id: toWireId('event', event.id),
    seq: event.seq,
    kind: event.kind,
    at: event.at,
    text: textOfEvent(ctx.locale, event),
    actor: { side: sideOf(event), name: nameOf(record, event, staff) },
    lineId: line ? toWireId('line', line.id) : null,
    serial: line?.serialRaw ?? null,
    note: textOf(event.payload['note']),
    handover: representHandover(record, event),
    visibility: event.visibility,
    message: message ? { id: toWireId('message', message.id), kind: message.kind, body: message.body } : null,
    attachments: files.map((row) => representAttachment(row, false)),
  };
}

function textOfEvent(locale: string, { kind, payload }: Event): string {
  const texts = textsFor(locale);
  if (kind === 'claim.submitted' && payload['approved'] === true) return texts.approvedAndSent;
  return kind === 'claim.approval_returned' && payload['taken'] === true
    ? texts.takenBack
    : texts.events[kind];
}

function representHandover(record: ClaimRecord, event: Event): TimelineEntry['handover'] {
  const handover = handoverOf(event);
  if (!handover) return null;
  const { lineIds, ...said } = handover;
  const handed = record.lines.filter(({ id }) => lineIds.includes(id));
  return { ...said, serials: handed.map(({ serialRaw }) => serialRaw) };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function sideOf({ actor }: Event): TimelineEntry['actor']['side'] {
  if (actor.kind === 'system') return 'system';
  return actor.kind === 'staff' ? 'service' : 'claimant';
}

/** Customers read the brand's name, not those of its people. */
function nameOf(record: ClaimRecord, { actor }: Event, staff: boolean): string | null {
  if (actor.kind === 'system') return null;
  const person = record.people.find(({ id }) => id === actor.userId)?.name ?? null;
  if (actor.kind === 'staff') return staff ? person : record.brand.name;
  if (actor.kind === 'site_contact') return siteContactOf(record)?.name ?? null;
  return person ?? claimantOf(record)?.name ?? null;
}
