import { z } from 'zod';
import { formatDay } from '../core/day.ts';
import type { Consumer } from '../core/delivery.ts';
import { type Brand, loadBrand } from './case.ts';
import { nameOf } from './invitation.ts';
import { queueMail } from './queue-mail.ts';
import { person, type Recipient } from './recipients.ts';
import { textsFor } from './texts/index.ts';

const Payload = z.object({
  userId: z.string(),
  brandId: z.string(),
  device: z.string().optional(),
  by: z.string().nullish(),
  reason: z.string().optional(),
});

type Change = 'password_changed' | 'totp_on' | 'totp_off' | 'totp_removed' | 'passkey_added' | 'new_device';

/** A way to sign in was added, changed or taken away: its owner hears when and with which browser. */
export const tellAccountChange =
  (template: Change): Consumer =>
  async (tx, event) => {
    const { userId, brandId, device, by, reason } = Payload.parse(event.payload);
    const brand = await loadBrand(tx, brandId);
    const actor = by ? await nameOf(tx, by) : undefined;
    for (const to of await person(tx, userId)) {
      const { labels } = textsFor(to.locale);
      const rows = [
        { label: labels.when, value: formatMoment(event.createdAt, to, brand) },
        ...(device ? [{ label: labels.browser, value: device }] : []),
        ...(actor ? [{ label: labels.by, value: actor }] : []),
        ...(reason ? [{ label: labels.reason, value: reason }] : []),
      ];
      await queueMail(tx, event, { template, to, brand, params: { rows, opens: 'account' } });
    }
  };

/** `22.11.2026, 14:05 (Asia/Almaty)`: where the person is, or else where the brand is. */
function formatMoment(instant: string, to: Recipient, brand: Brand): string {
  const timeZone = to.timeZone ?? brand.timeZone;
  const local = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('sv', { timeZone, ...options }).format(new Date(instant));
  const day = formatDay(local({ dateStyle: 'short' }), to);
  return `${day}, ${local({ hour: '2-digit', minute: '2-digit' })} (${timeZone})`;
}
