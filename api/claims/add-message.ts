import { and, inArray } from 'drizzle-orm';
import { attachment, message } from '../../db/index.ts';
import type { MessageKind } from '../../db/vocab.ts';
import { can, isStaff, type Right } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { invalid, notFound, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import type { NewMessage } from '../messages/schema.ts';
import { type Change, changeClaim, eventActor, type NewEvent } from './change.ts';
import { entryOf } from './entries.ts';
import { placeOf, readVisibleClaim } from './record.ts';
import type { TimelineEntry } from './schema.ts';

const NEEDS: Record<MessageKind, Right> = {
  comment: 'claim.message',
  internal_service: 'claim.note_service',
  internal_customer: 'claim.note_customer',
};

/** Words for the other side, or a note that stays on one's own. */
export const addMessage = (
  ctx: Ctx,
  { id, kind, body, attachmentIds }: { id: string } & NewMessage,
): Promise<TimelineEntry> =>
  transact(ctx, async (tx) => {
    const action = kind === 'comment' ? 'message' : 'note';
    await changeClaim(tx, { id, action, changes: { kind } }, async (change) => {
      if (!can(tx.actor, NEEDS[kind], placeOf(change.record))) throw new Problem('forbidden');
      if (kind === 'internal_customer' && attachmentIds.length > 0) {
        throw invalid('/attachmentIds', 'not_internal', 'Files of a claim are seen by both sides');
      }
      const messageId = tx.newId();
      await tx.db.insert(message).values({
        tenantId: tx.tenantId,
        id: messageId,
        claimId: id,
        kind,
        actor: eventActor(tx.actor, change.record),
        body,
        at: change.now,
      });
      await enclose(change, { messageId, kind, ids: [...new Set(attachmentIds)] });
      await change.append(eventOf(kind, messageId, isStaff(tx.actor)));
    });
    // The claim is still locked, so the last event is this one.
    const record = await readVisibleClaim(tx, { id });
    return entryOf(tx, record, record.events.at(-1)!);
  });

type Enclosed = { messageId: string; kind: MessageKind; ids: string[] };

/** Files of the same side that no other message has. */
async function enclose({ tx, record }: Change, { messageId, kind, ids }: Enclosed): Promise<void> {
  const staff = isStaff(tx.actor);
  const free = record.attachments.filter(
    (file) => file.state === 'ready' && file.messageId === null && (file.actor === 'staff') === staff,
  );
  if (!ids.every((id) => free.some((file) => file.id === id))) throw notFound();
  if (ids.length === 0) return;
  await tx.db
    .update(attachment)
    .set({ messageId, ...(kind === 'internal_service' ? { visibility: 'service' as const } : {}) })
    .where(and(inTenant(tx, attachment), inArray(attachment.id, ids)));
}

function eventOf(kind: MessageKind, messageId: string, staff: boolean): NewEvent {
  const payload = { messageId };
  const announce = { messageId, from: staff ? 'service' : 'claimant' };
  if (kind === 'comment') return { kind: 'claim.message_added', payload, announce };
  return {
    kind: 'claim.note_added',
    visibility: kind === 'internal_service' ? 'service' : 'customer',
    payload,
    announce,
  };
}
