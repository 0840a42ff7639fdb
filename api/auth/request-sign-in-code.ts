import { isTest } from '../core/actor.ts';
import { spend } from '../core/budget.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { announce } from '../core/record.ts';
import { hashSecret } from '../core/token.ts';
import type { SignInCodeRequest } from './schema.ts';

const WINDOW = 600;
/** `own`: of one network for one address, so that nobody can use up somebody else's. */
const LIMITS = { own: 5, address: 20, block: 30, tenant: 1000 };

/** Looks nobody up: whether a code is made is decided after the answer, so that neither answer nor time tells. */
export async function requestSignInCode(
  ctx: Ctx,
  { email, ref }: SignInCodeRequest,
): Promise<{ expiresInSeconds: number; digits: number }> {
  if (ctx.actor.kind === 'system') throw new Problem('key_type');
  const { brandId } = ctx.actor;
  const address = await hashSecret(email);
  await transact(ctx, async (tx) => {
    await spend(tx, [
      { bucket: `code:own:${address}:${ctx.addressBlock}`, limit: LIMITS.own, windowSeconds: WINDOW },
      { bucket: `code:address:${address}`, limit: LIMITS.address, windowSeconds: WINDOW },
      { bucket: `code:block:${ctx.addressBlock}`, limit: LIMITS.block, windowSeconds: WINDOW },
      { bucket: 'code:tenant', limit: LIMITS.tenant, windowSeconds: WINDOW },
    ]);
    // A test key sends no mail to people, and opens nobody's account.
    if (isTest(tx.actor)) return;
    await announce(tx, {
      kind: 'sign_in.requested',
      objectId: tx.newId(),
      sequence: 1,
      payload: { email, brandId, locale: ctx.locale, ...(ref === undefined ? {} : { ref }) },
    });
  });
  ctx.later(ctx.nudge(ctx.tenantId));
  return { expiresInSeconds: 600, digits: 8 };
}
