import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { appUser, passwordReset } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import type { OutboxEvent } from '../core/delivery.ts';
import { after } from '../core/retry.ts';
import { hashSecret, newToken } from '../core/token.ts';
import { loadBrand } from './case.ts';
import { queueMail } from './queue-mail.ts';
import { recipientAt, sameForm } from './recipients.ts';

const RESET_MS = 30 * 60_000;

const Payload = z.object({
  email: z.string().transform(sameForm),
  brandId: z.string(),
  locale: z.string(),
});

/** A link for somebody who has an account; for everybody else nothing happens, and nobody can tell. */
export async function sendPasswordReset(tx: Tx, event: OutboxEvent): Promise<void> {
  const { email, brandId, locale } = Payload.parse(event.payload);
  const [user] = await tx.db
    .select({ id: appUser.id })
    .from(appUser)
    .where(and(eq(appUser.tenantId, tx.tenantId), eq(appUser.email, email), eq(appUser.status, 'active')));
  if (!user) return;
  const to = await recipientAt(tx, email, locale);
  const brand = await loadBrand(tx, brandId);
  const link = await newToken('rst', tx.tenantId, tx.random);
  const expiresAt = after(tx.now(), RESET_MS);
  await tx.db.insert(passwordReset).values({
    tenantId: tx.tenantId,
    id: tx.newId(),
    userId: user.id,
    tokenHash: await hashSecret(link),
    createdAt: tx.now(),
    expiresAt,
  });
  await queueMail(tx, event, {
    template: 'password_reset',
    to,
    brand,
    params: { expiresAt, opens: 'reset', secrets: { link } },
  });
}
