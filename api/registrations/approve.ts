import { productModel, unit } from '../../db/index.ts';
import { and, eq } from 'drizzle-orm';
import { isStaff } from '../auth/index.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid, notFound, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { readProofs } from '../proofs/index.ts';
import { loadBrand } from '../tenants/index.ts';
import { todayIn } from '../terms/index.ts';
import { appendUnitEvent, normaliseSerial, skeleton } from '../units/index.ts';
import { activate } from './activate.ts';
import { changeRegistration, requireState } from './change.ts';
import { findUnit, lockUnit, type Unit } from './find-unit.ts';
import { lockRegistration, readRegistration, readVisibleRegistration, type Stored } from './record.ts';
import { mayDecide, representRegistration } from './represent.ts';
import type { Registration } from './schema.ts';

type Input = { id: string; modelId?: string | undefined; reason?: string | undefined };

/** The service has looked at it: the unit is active, and what was proven stays. */
export function approveRegistration(ctx: Ctx, { id, modelId, reason }: Input): Promise<Registration> {
  return transact(ctx, async (tx) => {
    const { registration: made, contact } = await decidable(tx, id);
    const held = made.unitId === null ? await recordUnit(tx, made, modelId) : await lockUnit(tx, made.unitId);
    const { timeZone } = await loadBrand(tx);
    const [proof] = await readProofs(tx, { registrationId: id });
    const after = await changeRegistration(tx, made, {
      action: 'approve',
      reason,
      state: 'active',
      reasons: [],
      unitId: held.id,
      modelId: held.modelId,
      ...decisionOf(tx, reason),
    });
    await activate(tx, {
      unit: held,
      registration: after,
      contact,
      verified: proof !== undefined || made.channel === 'dealer' || made.channel === 'pos',
      isSale: made.channel === 'dealer' || made.channel === 'pos',
      proofId: proof?.id,
      today: todayIn(timeZone, tx.now()),
    });
    return representRegistration(tx, await readRegistration(tx, id));
  });
}

/** Held, still open, and not one's own. */
export async function decidable(tx: Tx, id: string) {
  await lockRegistration(tx, id);
  const record = await readVisibleRegistration(tx, { id });
  if (!isStaff(tx.actor) || !mayDecide(tx.actor, record.registration.applicantId))
    throw new Problem('forbidden');
  requireState(record.registration, ['pending_approval']);
  return record;
}

export const decisionOf = (tx: Tx, reason: string | undefined) => ({
  decidedBy: tx.actor.kind === 'user' ? tx.actor.userId : null,
  decidedAt: tx.now(),
  decisionReason: reason ?? null,
});

/** A device that nobody had recorded gets its record by the approval; one that came meanwhile is that one. */
async function recordUnit(tx: Tx, made: Stored, chosen: string | undefined): Promise<Unit> {
  const modelId = chosen ?? made.modelId;
  if (modelId === null) throw invalid('/modelId', 'required', 'Say which model this serial is of');
  const [model] = await tx.db
    .select()
    .from(productModel)
    .where(
      and(
        inTenant(tx, productModel),
        eq(productModel.id, modelId),
        eq(productModel.brandId, brandOf(tx.actor)),
      ),
    );
  if (!model) throw notFound();
  const known = await findUnit(tx, { serial: made.serialRaw, modelId });
  if (known) return known;
  const serialNorm = normaliseSerial(made.serialRaw, { strip: model.serialRule.strip });
  const [row] = await tx.db
    .insert(unit)
    .values({
      tenantId: tx.tenantId,
      id: tx.newId(),
      manufacturerId: model.manufacturerId,
      modelId,
      serialRaw: made.serialRaw,
      serialNorm,
      serialSkeleton: skeleton(serialNorm),
      dates: {},
      termIds: [],
      lifecycle: 'created',
      custody: 'customer',
      createdAt: tx.now(),
      updatedAt: tx.now(),
    })
    .returning();
  await appendUnitEvent(tx, row!, { kind: 'unit.created', payload: { ref: made.ref }, audience: 'service' });
  return row!;
}
