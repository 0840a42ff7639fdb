import type { Tx } from '../core/context.ts';
import type { OutboxEvent } from '../core/delivery.ts';
import { loadCase } from './case.ts';
import { queueMail } from './queue-mail.ts';
import { service } from './recipients.ts';

/** An answer is in: whoever has the claim can go on. */
export async function tellInfoReceived(tx: Tx, event: OutboxEvent): Promise<void> {
  const { claim, brand } = await loadCase(tx, event.objectId);
  for (const to of await service(tx, claim)) {
    await queueMail(tx, event, {
      template: 'info_received',
      to,
      brand,
      claimId: claim.id,
      params: { ref: claim.ref, opens: 'desk' },
    });
  }
}
