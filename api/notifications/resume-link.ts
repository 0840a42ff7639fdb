import { z } from 'zod';
import type { Tx } from '../core/context.ts';
import type { OutboxEvent } from '../core/delivery.ts';
import { loadCase } from './case.ts';
import { queueMail } from './queue-mail.ts';
import { recipientAt } from './recipients.ts';

const Payload = z.object({ email: z.string(), locale: z.string() });

/** A link that continues a draft on another device. */
export async function sendResumeLink(tx: Tx, event: OutboxEvent): Promise<void> {
  const { email, locale } = Payload.parse(event.payload);
  const { claim, brand } = await loadCase(tx, event.objectId);
  const to = await recipientAt(tx, email, locale);
  await queueMail(tx, event, {
    template: 'resume',
    to,
    brand,
    claimId: claim.id,
    byStranger: true,
    params: { opens: 'resume' },
  });
}
