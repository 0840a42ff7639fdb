import { sql } from 'drizzle-orm';
import type { Actor } from './actor.ts';
import type { Ctx, Tx } from './context.ts';

/**
 * What row security lets a reader come near: ids of organisations, of the person and of the one claim that a link opens, or `*`. The
 * permissions of api/auth say what of it they really see; this is the second lock, which a forgotten condition cannot open.
 */
export type Reach = string;

export const EVERYWHERE: Reach = '*';

export function reachOf({ reach, actor }: Pick<Ctx, 'reach' | 'actor'>): Reach {
  return reach ?? reachOfActor(actor);
}

function reachOfActor(actor: Actor): Reach {
  switch (actor.kind) {
    case 'system':
      return EVERYWHERE;
    case 'embed':
      return actor.organizationId ?? '';
    case 'key':
      return actor.organizationId ?? EVERYWHERE;
    case 'draft':
    case 'claim':
      return actor.claimId;
    case 'user':
      if (actor.memberships.some(({ scope }) => scope === 'tenant')) return EVERYWHERE;
      return [
        ...new Set([
          actor.userId,
          ...actor.memberships.flatMap(({ organizationId }) => organizationId ?? []),
        ]),
      ].join(' ');
  }
}

/** For the few questions that concern all organisations whoever asks; what is found must not be told as it is. */
export async function everywhere<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  // Not waited for: statements run in the order in which they are sent, and a failure ends the transaction.
  const set = (reach: Reach) =>
    void tx.db.execute(sql`select set_config('app.reach', ${reach}, true)`).then(
      () => undefined,
      () => undefined,
    );
  set(EVERYWHERE);
  const found = await work();
  set(reachOf(tx));
  return found;
}
