import { z } from 'zod';
import type { Tx } from '../core/context.ts';
import type { OutboxEvent } from '../core/delivery.ts';
import { loadBrand } from './case.ts';
import { queueMail } from './queue-mail.ts';
import { administrators } from './recipients.ts';

const Payload = z.object({
  brandId: z.string(),
  issuer: z.string(),
  address: z.string(),
  problem: z.string(),
});

/** The address of a host's keys fails: whoever can mend it hears of it before its people are locked out. */
export async function tellKeysFailing(tx: Tx, event: OutboxEvent): Promise<void> {
  const { brandId, ...values } = Payload.parse(event.payload);
  const brand = await loadBrand(tx, brandId);
  for (const to of await administrators(tx)) {
    await queueMail(tx, event, { template: 'keys_failing', to, brand, params: { values, opens: 'sign-in' } });
  }
}
