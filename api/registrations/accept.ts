import { type Ctx, transact } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { brandOf } from '../core/actor.ts';
import { announce } from '../core/record.ts';
import { hasAccess } from './access.ts';
import { changeRegistration, requireState } from './change.ts';
import { lockUnit } from './find-unit.ts';
import { handOver } from './hand-over.ts';
import { lockRegistration, readRegistration, sees } from './record.ts';
import { isNextOwner, representOwn } from './represent.ts';
import type { Registration } from './schema.ts';

/** The next owner takes it, signed in or by the link of his mail. */
export const acceptTransfer = (
  ctx: Ctx,
  { id, access }: { id: string; access?: string | undefined },
): Promise<Registration> =>
  transact(ctx, async (tx) => {
    await lockRegistration(tx, id);
    const record = await readRegistration(tx, id);
    const { registration: made, contact } = record;
    const byLink = await hasAccess(tx, 'transfer', id, access);
    if (made.brandId !== brandOf(tx.actor) || (!byLink && !sees(tx.actor, record))) throw notFound();
    if (!byLink && !isNextOwner(tx.actor, record)) throw new Problem('forbidden');
    requireState(made, ['submitted']);
    const held = await lockUnit(tx, made.unitId!);
    const after = await changeRegistration(tx, made, { action: 'accept', state: 'active', reasons: [] });
    await handOver(tx, { unit: held, to: after, email: contact?.email ?? null });
    await announce(tx, { kind: 'transfer.accepted', objectId: id, sequence: after.version });
    return representOwn(tx, await readRegistration(tx, id));
  });
