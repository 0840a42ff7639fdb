import { and, eq, isNull } from 'drizzle-orm';
import { embedKey } from '../../db/index.ts';
import type { Actor } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { allowsOrigin } from '../core/origin.ts';
import { Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';

/** A site that passkeys belong to: the host of the page, which has to be on the list of a key even while that only reports. */
export async function relyingParty(
  tx: Tx,
  actor: Extract<Actor, { kind: 'embed' | 'user' }>,
  origin: string | undefined,
): Promise<{ rpId: string; origin: string }> {
  const lists = await tx.db
    .select({ origins: embedKey.origins })
    .from(embedKey)
    .where(
      and(
        inTenant(tx, embedKey),
        actor.kind === 'embed' ? eq(embedKey.id, actor.keyId) : eq(embedKey.brandId, actor.brandId),
        isNull(embedKey.revokedAt),
      ),
    );
  const isListed = lists.some((list) =>
    allowsOrigin({ ...list, allowNullOrigin: false }, origin, new URL(tx.publicUrl).origin),
  );
  if (!origin || !isListed) throw new Problem('origin_not_allowed');
  return { rpId: new URL(origin).hostname, origin };
}
