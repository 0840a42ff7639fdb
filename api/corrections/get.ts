import { toWireId } from '../../db/id.ts';
import { isStaff } from '../auth/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { readProofs, representProof } from '../proofs/index.ts';
import { loadBrand } from '../tenants/index.ts';
import { todayIn } from '../terms/index.ts';
import { readUnit } from '../units/index.ts';
import { coverOn, withDate } from './effect.ts';
import { type CorrectionRecord, readVisibleCorrection } from './record.ts';
import { representCorrection } from './represent.ts';
import type { Correction } from './schema.ts';

type Input = {
  id: string;
  /** Another day than was proposed, to see what it would do. */
  date?: string | undefined;
};

export const getCorrection = (ctx: Ctx, { id, date }: Input): Promise<Correction> =>
  transact(ctx, async (tx) => wholeOf(tx, await readVisibleCorrection(tx, { id }), date));

export async function wholeOf(tx: Tx, record: CorrectionRecord, date?: string): Promise<Correction> {
  const { correction } = record;
  const item = representCorrection(tx, record);
  const proofs = await readProofs(tx, { correctionId: correction.id });
  return {
    ...item,
    proofs: proofs.map(representProof),
    effect: item.actions.includes('approve') ? await effectOf(tx, record, date) : null,
    claims: isStaff(tx.actor)
      ? correction.affected.map(({ claimId, ref, then }) => ({ id: toWireId('claim', claimId), ref, then }))
      : [],
  };
}

async function effectOf(
  tx: Tx,
  { correction }: CorrectionRecord,
  date?: string,
): Promise<Correction['effect']> {
  const { unitId, dateKind, proposedDate } = correction;
  const unit = await readUnit(tx, { id: unitId });
  if (!unit) throw notFound();
  const { timeZone } = await loadBrand(tx);
  const today = todayIn(timeZone, tx.now());
  const evidence = { date: date ?? proposedDate, source: correction.ref, verified: true };
  return {
    before: coverOn(tx, unit, today),
    after: coverOn(tx, withDate(unit, dateKind, evidence), today),
  };
}
