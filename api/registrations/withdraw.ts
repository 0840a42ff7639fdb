import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { changeRegistration, requireState } from './change.ts';
import { isAuthor, lockRegistration, readRegistration, readVisibleRegistration } from './record.ts';
import { isApplicant, representRegistration } from './represent.ts';
import type { Registration } from './schema.ts';

/** Taken back by its own side before anybody has decided. */
export const withdrawRegistration = (
  ctx: Ctx,
  asked: { id: string; access?: string | undefined },
): Promise<Registration> =>
  transact(ctx, async (tx) => {
    await lockRegistration(tx, asked.id);
    const record = await readVisibleRegistration(tx, asked);
    const author = await isAuthor(tx, asked.id, asked.access);
    if (!author && !isApplicant(tx.actor, record)) throw new Problem('forbidden');
    requireState(record.registration, ['pending_approval', 'disputed', 'submitted']);
    await changeRegistration(tx, record.registration, { action: 'withdraw', state: 'revoked' });
    return representRegistration(tx, await readRegistration(tx, asked.id), { isAuthor: author });
  });
