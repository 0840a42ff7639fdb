import type { Ctx, Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { type Proof, type ProofUpload, receiveProof } from '../proofs/index.ts';
import { mayUnit } from './actions.ts';
import { uploaderOf } from './given-proofs.ts';
import { readVisibleUnit } from './record.ts';

type Input = ProofUpload & { id: string; request: Request };

/** Evidence for or against its cover. Until it is given with a reason nobody but the service sees it. */
export const addUnitProof = (ctx: Ctx, { id, ...upload }: Input): Promise<Proof> =>
  receiveProof(ctx, {
    ...upload,
    of: { unitId: id },
    principal: uploaderOf(ctx.actor),
    permit: (tx) => permit(tx, id),
  });

async function permit(tx: Tx, id: string): Promise<void> {
  const record = await readVisibleUnit(tx, { id });
  if (!mayUnit(tx.actor, record, 'set-flag') && !mayUnit(tx.actor, record, 'appeal-flag'))
    throw new Problem('forbidden');
}
