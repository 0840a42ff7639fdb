import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { message } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import type { OutboxEvent } from '../core/delivery.ts';
import { loadCase } from './case.ts';
import { queueMail } from './queue-mail.ts';
import { claimant, service } from './recipients.ts';

const Payload = z.object({ messageId: z.string(), from: z.enum(['claimant', 'service']) });

/** A message reaches the other side; its words only those who own their address. */
export async function tellMessage(tx: Tx, event: OutboxEvent): Promise<void> {
  const { messageId, from } = Payload.parse(event.payload);
  const { claim, brand } = await loadCase(tx, event.objectId);
  const [said] = await tx.db
    .select()
    .from(message)
    .where(and(eq(message.tenantId, tx.tenantId), eq(message.id, messageId), eq(message.claimId, claim.id)));
  if (!said) throw new Error('The message of the event does not exist');
  if (said.kind !== 'comment') return;
  const toService = from === 'claimant';
  for (const to of await (toService ? service(tx, claim) : claimant(tx, claim))) {
    await queueMail(tx, event, {
      template: toService ? 'customer_message' : 'message',
      to,
      brand,
      claimId: claim.id,
      params: {
        ref: claim.ref,
        opens: toService ? 'desk' : 'follow',
        ...(to.confirmed ? { quote: said.body } : {}),
      },
    });
  }
}
