import { spend } from '../core/budget.ts';
import { type Ctx, transact } from '../core/context.ts';
import { announce } from '../core/record.ts';
import { hashSecret } from '../core/token.ts';
import { requireEmbed } from './require.ts';
import type { PasswordResetRequest } from './schema.ts';

const WINDOW = 600;
/** `own`: of one network for one address, so that nobody can use up somebody else's. */
const LIMITS = { own: 3, address: 12, block: 30, tenant: 1000 };
const RESET_SECONDS = 1800;

/** Looks nobody up: whether a link is made is decided after the answer, so that neither answer nor time tells. */
export async function requestPasswordReset(
  ctx: Ctx,
  { email }: PasswordResetRequest,
): Promise<{ expiresInSeconds: number }> {
  const { brandId } = requireEmbed(ctx.actor);
  const address = await hashSecret(email);
  await transact(ctx, async (tx) => {
    await spend(tx, [
      { bucket: `reset:own:${address}:${ctx.addressBlock}`, limit: LIMITS.own, windowSeconds: WINDOW },
      { bucket: `reset:address:${address}`, limit: LIMITS.address, windowSeconds: WINDOW },
      { bucket: `reset:block:${ctx.addressBlock}`, limit: LIMITS.block, windowSeconds: WINDOW },
      { bucket: 'reset:tenant', limit: LIMITS.tenant, windowSeconds: WINDOW },
    ]);
    await announce(tx, {
      kind: 'password_reset.requested',
      objectId: tx.newId(),
      sequence: 1,
      payload: { email, brandId, locale: ctx.locale },
    });
  });
  ctx.later(ctx.nudge(ctx.tenantId));
  return { expiresInSeconds: RESET_SECONDS };
}
