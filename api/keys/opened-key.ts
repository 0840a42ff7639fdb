import type { Actor } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';

/** What a request has before anybody knows who asks. */
export type Anonymous = Omit<Ctx, 'tenantId' | 'actor'>;

export type OpenedKey = {
  actor: Actor;
  /** What time it is for this key, if not now. */ testClock: string | null;
};
