import { toWireId } from '../../db/id.ts';
import { representAttachment } from '../attachments/index.ts';
import { can, isStaff } from '../auth/index.ts';
import type { Ctx } from '../core/context.ts';
import { type ClaimRecord, claimantOf, placeOf, siteContactOf } from './record.ts';
import type { TimelineEntry } from './schema.ts';
import { textsFor } from './texts/index.ts';

type Event = ClaimRecord['events'][number];

/** The events that this reader may see, oldest first. */
export function timelineOf(ctx: Ctx, record: ClaimRecord): TimelineEntry[] {
  const staff = isStaff(ctx.actor);
  const ownNotes = can(ctx.actor, 'claim.note_customer', placeOf(record));
  const visible = { public: true, service: staff, customer: ownNotes };
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
    text: textsFor(ctx.locale).events[event.kind],
    actor: { side: sideOf(event), name: nameOf(record, event, staff) },
    lineId: line ? toWireId('line', line.id) : null,
    serial: line?.serialRaw ?? null,
    note: textOf(event.payload['note']),
    visibility: event.visibility,
    message: message ? { id: toWireId('message', message.id), kind: message.kind, body: message.body } : null,
    attachments: files.map((row) => representAttachment(row, false)),
  };
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
