import { z } from 'zod';
import type { Tx } from '../core/context.ts';
import type { OutboxEvent } from '../core/delivery.ts';
import { loadBrand } from './case.ts';
import { queueMail } from './queue-mail.ts';
import { administrators } from './recipients.ts';

const Payload = z.object({ brandId: z.string(), key: z.string(), origin: z.string() });

/** A secret was sent by a browser: whoever can roll it hears of it. */
export async function tellKeyExposed(tx: Tx, event: OutboxEvent): Promise<void> {
  const { brandId, key, origin } = Payload.parse(event.payload);
  const brand = await loadBrand(tx, brandId);
  for (const to of await administrators(tx)) {
    await queueMail(tx, event, {
      template: 'key_exposed',
      to,
      brand,
      params: { values: { key, origin }, opens: 'keys' },
    });
  }
}
