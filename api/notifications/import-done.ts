import { z } from 'zod';
import type { Consumer } from '../core/delivery.ts';
import { loadBrand } from './case.ts';
import { queueMail } from './queue-mail.ts';
import { person } from './recipients.ts';

const Payload = z.object({
  brandId: z.string(),
  userId: z.string().nullable(),
  fileName: z.string(),
  taken: z.int(),
  left: z.int(),
  seconds: z.number(),
});

/** Who waits in front of the screen for less than this sees the end himself. */
const WAITED_FOR_SECONDS = 60;

/** Whoever brought a list in hears that it is in, where it took long or some of its rows need work. */
export const tellImport: Consumer = async (tx, event) => {
  const { brandId, userId, fileName, taken, left, seconds } = Payload.parse(event.payload);
  if (userId === null || (left === 0 && seconds < WAITED_FOR_SECONDS)) return;
  const brand = await loadBrand(tx, brandId);
  for (const to of await person(tx, userId)) {
    const number = new Intl.NumberFormat(to.locale);
    await queueMail(tx, event, {
      template: left === 0 ? 'import_done' : 'import_done_with_errors',
      to,
      brand,
      params: {
        opens: 'import',
        values: { file: fileName, taken: number.format(taken), left: number.format(left) },
      },
    });
  }
};
