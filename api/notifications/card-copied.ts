import { z } from 'zod';
import type { Consumer } from '../core/delivery.ts';
import { loadUnit, nameOfDevice } from './owned.ts';
import { queueMail } from './queue-mail.ts';
import { managers } from './recipients.ts';

const Copied = z.object({ unitId: z.string(), number: z.string() });

/** One card in several networks: the brand's people look at it. */
export const tellCardCopied: Consumer = async (tx, event) => {
  const { unitId, number } = Copied.parse(event.payload);
  const { unit, model, brand } = await loadUnit(tx, unitId);
  for (const to of await managers(tx))
    await queueMail(tx, event, {
      template: 'card_copied',
      to,
      brand,
      params: {
        opens: 'unit',
        unitId,
        values: { number, device: nameOfDevice(model, unit.serialRaw, to) },
      },
    });
};
