import { approversOf, type ClaimRecord, nameOf, readClaim } from '../claims/index.ts';
import { formatDay } from '../core/day.ts';
import type { Tx } from '../core/context.ts';
import type { OutboxEvent } from '../core/delivery.ts';
import { queueMail } from './queue-mail.ts';
import { people, person } from './recipients.ts';

/** Everybody of the own side who may approve it; one of them is enough. */
export async function tellApprovalRequested(tx: Tx, event: OutboxEvent): Promise<void> {
  const record = await recordOf(tx, event);
  if (record.claim.state !== 'pending_internal_approval') return;
  const { claim, brand } = record;
  const initiator = nameOf(record, claim.requestedBy);
  const approvers = approversOf(record, tx.now()).map(({ id }) => id);
  for (const to of await people(tx, approvers)) {
    await queueMail(tx, event, {
      template: 'approval_requested',
      to,
      brand,
      claimId: claim.id,
      params: {
        ref: claim.ref,
        opens: 'case',
        values: {
          ...(initiator ? { initiator } : {}),
          ...(claim.nextDue ? { due: formatDay(claim.nextDue, to) } : {}),
        },
      },
    });
  }
}

/** The initiator learns why; who has taken it back himself knows. */
export async function tellApprovalReturned(tx: Tx, event: OutboxEvent): Promise<void> {
  const record = await recordOf(tx, event);
  const { claim, brand } = record;
  const said = record.events.find(({ seq }) => seq === event.sequence);
  if (!said || said.payload['taken'] === true || claim.requestedBy === null) return;
  const approver = nameOf(record, said.actor.userId ?? null);
  const { note } = said.payload;
  for (const to of await person(tx, claim.requestedBy)) {
    await queueMail(tx, event, {
      template: 'approval_returned',
      to,
      brand,
      claimId: claim.id,
      params: {
        ref: claim.ref,
        opens: 'resume',
        values: approver ? { approver } : {},
        ...(typeof note === 'string' ? { quote: note } : {}),
      },
    });
  }
}

async function recordOf(tx: Tx, { objectId }: OutboxEvent): Promise<ClaimRecord> {
  const record = await readClaim(tx, { id: objectId });
  if (!record) throw new Error('The claim of the event does not exist');
  return record;
}
