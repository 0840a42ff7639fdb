import { heldAt, scopeOf } from '../auth/index.ts';
import type { Ctx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';

/** The reader with what of him may take lists along; a secret key may what its scope opens. */
export function exporterOf<C extends Ctx>(ctx: C): C {
  const { actor } = ctx;
  if (actor.kind === 'key') return ctx;
  if (actor.kind !== 'user') throw new Problem('key_type');
  const memberships = actor.memberships.filter((membership) => scopeOf(membership, 'export') !== undefined);
  if (memberships.length === 0) throw new Problem('forbidden');
  return { ...ctx, actor: { ...actor, memberships } };
}

/** People are looked after by one right and taken along by another, wherever somebody has the two from. */
export function exporterOfPeople<C extends Ctx>(ctx: C, organizationId: string | undefined): C {
  if (ctx.actor.kind !== 'user') throw new Problem('key_type');
  const isHeld = heldAt(ctx.actor, 'export').some(
    (held) =>
      held.scope === 'tenant' ||
      (held.scope === 'organization' &&
        organizationId !== undefined &&
        held.organizationId === organizationId),
  );
  if (!isHeld) throw new Problem('forbidden');
  return ctx;
}
