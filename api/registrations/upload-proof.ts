import { eq } from 'drizzle-orm';
import { ownershipCase } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid, notFound, Problem } from '../core/problem.ts';
import { type Proof, type Proven, receiveProof } from '../proofs/index.ts';
import { loadBrand } from '../tenants/index.ts';
import { todayIn } from '../terms/index.ts';
import { activate } from './activate.ts';
import { readCases } from './case-record.ts';
import { changeRegistration, requireState } from './change.ts';
import { lockUnit } from './find-unit.ts';
import { isAuthor, lockRegistration, readRegistration, readVisibleRegistration } from './record.ts';
import { isApplicant } from './represent.ts';
import type { ProofQuery } from './schema.ts';
import { weigh } from './weigh.ts';

type Input = ProofQuery & { request: Request };

/** A photo or a PDF for a registration or an ownership case; what only waited for a proof goes on by itself. */
export async function uploadProof(ctx: Ctx, input: Input): Promise<Proof> {
  const { registration, ownershipCase: caseId, access, type, name, request } = input;
  const upload = (of: Proven, id: string) =>
    receiveProof(ctx, {
      of,
      type,
      name,
      request,
      principal: `registration:${id}`,
      permit: (tx) => permit(tx, id, access),
    });
  if (registration !== undefined && caseId === undefined) {
    const proof = await upload({ registrationId: registration }, registration);
    await transact(ctx, (tx) => goOn(tx, registration));
    ctx.later(ctx.nudge(ctx.tenantId));
    return proof;
  }
  if (caseId === undefined || registration !== undefined)
    throw invalid('/registration', 'one_of', 'Either a registration or an ownership case');
  const registrationId = await transact(ctx, async (tx) => {
    const [found] = await readCases(tx, eq(ownershipCase.id, caseId), 1);
    return found?.ownershipCase.registrationId;
  });
  if (registrationId === undefined) throw notFound();
  return upload({ ownershipCaseId: caseId }, registrationId);
}

async function permit(tx: Tx, id: string, access: string | undefined): Promise<void> {
  const record = await readVisibleRegistration(tx, { id, access });
  if (!(await isAuthor(tx, id, access)) && !isApplicant(tx.actor, record)) throw new Problem('forbidden');
  requireState(record.registration, ['pending_approval', 'disputed', 'active', 'submitted']);
}

async function goOn(tx: Tx, id: string): Promise<void> {
  await lockRegistration(tx, id);
  const { registration: made, contact, unit } = await readRegistration(tx, id);
  if (!unit || made.state !== 'pending_approval' || !made.reasons.includes('proof_missing')) return;
  const held = await lockUnit(tx, unit.id);
  const person = { name: contact?.name ?? null, email: contact?.email ?? null };
  const verdict = await weigh(tx, { told: made, contact: person, unit: held, hasLookAlike: false, id });
  const after = await changeRegistration(tx, made, {
    action: 'weigh',
    state: verdict.state,
    reasons: verdict.reasons,
  });
  if (after.state !== 'active') return;
  const { timeZone } = await loadBrand(tx);
  const today = todayIn(timeZone, tx.now());
  await activate(tx, { unit: held, registration: after, contact, verified: false, isSale: false, today });
}
