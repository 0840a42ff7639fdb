import { and, desc, eq, type SQL } from 'drizzle-orm';
import { ownershipCase, unit } from '../../db/index.ts';
import { toWireId } from '../../db/id.ts';
import { can, isStaff } from '../auth/index.ts';
import { type Actor, brandOf } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { readProofs, representProof } from '../proofs/index.ts';
import { activeOf } from './record.ts';
import type { OwnershipCase } from './schema.ts';
import { registrationTexts } from './texts/index.ts';

export const readCases = (tx: Tx, which: SQL | undefined, limit: number) =>
  tx.db
    .select({ ownershipCase, unit })
    .from(ownershipCase)
    .innerJoin(unit, and(inTenant(tx, unit), eq(unit.id, ownershipCase.unitId)))
    .where(and(inTenant(tx, ownershipCase), which))
    .orderBy(desc(ownershipCase.createdAt), desc(ownershipCase.id))
    .limit(limit)
    .execute();

export type CaseRecord = Awaited<ReturnType<typeof readCases>>[number];

export async function lockCase(tx: Tx, id: string): Promise<CaseRecord | null> {
  await tx.db
    .select({ id: ownershipCase.id })
    .from(ownershipCase)
    .where(and(inTenant(tx, ownershipCase), eq(ownershipCase.id, id)))
    .for('update');
  const [found] = await readCases(tx, eq(ownershipCase.id, id), 1);
  return found ?? null;
}

export const OPEN_CASE = ['open', 'asked_owner'] as const;
export const isOpen = (state: string): boolean => (OPEN_CASE as readonly string[]).includes(state);

/** To the service the whole, to either side nothing of the other. */
export async function representCase(
  tx: Tx,
  { ownershipCase: made, unit: about }: CaseRecord,
  side: 'claimant' | 'owner' | 'service' = isStaff(tx.actor) ? 'service' : 'claimant',
): Promise<OwnershipCase> {
  const whole = side === 'service';
  return {
    id: toWireId('ownershipCase', made.id),
    version: made.version,
    state: made.state,
    stateText: registrationTexts(tx.locale).cases[made.state],
    grounds: made.grounds,
    statement: side === 'owner' ? null : made.statement,
    serial: about.serialRaw,
    unitId: whole ? toWireId('unit', made.unitId) : null,
    registrationId: side === 'owner' ? null : toWireId('registration', made.registrationId),
    answer: side === 'claimant' ? null : answerOf(made.answer),
    answerStatement: side === 'claimant' ? null : made.answerStatement,
    ownerProofs: whole ? await proofsOfOwner(tx, made) : [],
    actions: whole && isOpen(made.state) && mayDecideCase(tx.actor) ? ['decide'] : [],
    proofs: side === 'owner' ? [] : (await readProofs(tx, { ownershipCaseId: made.id })).map(representProof),
    reason: made.reason,
    createdAt: made.createdAt,
    decidedAt: made.decidedAt,
  };
}

const mayDecideCase = (actor: Actor): boolean =>
  can(actor, 'unit.change_dates', { brandId: brandOf(actor), organizationId: null, branchId: null });

/** What the registration that holds was proven with. */
async function proofsOfOwner(tx: Tx, { unitId, registrationId }: CaseRecord['ownershipCase']) {
  const holding = await activeOf(tx, unitId);
  const shown = holding.filter(({ registration }) => registration.id !== registrationId);
  const proofs = [];
  for (const { registration } of shown)
    proofs.push(...(await readProofs(tx, { registrationId: registration.id })).map(representProof));
  return proofs;
}

const answerOf = (answer: string | null) => (answer === 'agree' || answer === 'object' ? answer : null);
