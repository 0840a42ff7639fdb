import { dateCorrection, newRef } from '../../db/index.ts';
import { toWireId } from '../../db/id.ts';
import { heldAt, isStaff } from '../auth/index.ts';
import { type Actor, isTest, principalOf } from '../core/actor.ts';
import { spend } from '../core/budget.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid, notFound, Problem } from '../core/problem.ts';
import { announce, writeAudit } from '../core/record.ts';
import { findUnits } from '../lookup/index.ts';
import { loadBrand } from '../tenants/index.ts';
import { todayIn } from '../terms/index.ts';
import {
  mayUnit,
  normaliseSerial,
  parseSerialInput,
  readUnit,
  readVisibleUnit,
  type UnitRecord,
} from '../units/index.ts';
import { grantUpload } from './grant.ts';
import type { CorrectionReceived, NewCorrection } from './schema.ts';

type Found = { record: UnitRecord; whole: boolean };

/** Stored for the service to look at; nothing of the unit changes yet. */
export async function proposeCorrection(ctx: Ctx, input: NewCorrection): Promise<CorrectionReceived> {
  const { actor } = ctx;
  // Live units are not there for a test key.
  if (isTest(actor)) return input.unitId === undefined ? { outcome: 'unknown' } : Promise.reject(notFound());
  const contact = actor.kind === 'user' ? undefined : input.contact;
  if (actor.kind !== 'user' && !contact) {
    throw invalid('/contact', 'required', 'Say whom we answer');
  }
  return transact(ctx, async (tx) => {
    const found = await unitOf(tx, input);
    if ('outcome' in found) return found;
    const { record, whole } = found;
    if (whole ? !mayUnit(actor, record, 'propose-date') : isStaff(actor)) throw new Problem('forbidden');
    await checkDate(tx, input, record);
    await ration(tx, record.unit.id);
    const id = tx.newId();
    const ref = newRef(tx.random, 'DC');
    const now = tx.now();
    await tx.db.insert(dateCorrection).values({
      tenantId: tx.tenantId,
      id,
      ref,
      brandId: record.model.brandId,
      unitId: record.unit.id,
      organizationId: whole ? sideOf(actor, record) : null,
      dateKind: input.dateKind,
      proposedDate: input.proposedDate,
      previous: record.unit.dates[input.dateKind] ?? null,
      statement: input.statement ?? null,
      state: 'proposed',
      proposedBy: actor.kind === 'user' ? actor.userId : null,
      proposerName: contact?.name ?? null,
      proposerEmail: contact?.email ?? null,
      locale: tx.locale,
      createdAt: now,
      updatedAt: now,
    });
    await writeAudit(tx, {
      action: 'date_correction.propose',
      objectType: 'date_correction',
      objectId: id,
      changes: { dateKind: input.dateKind, date: input.proposedDate, ref },
    });
    await announce(tx, { kind: 'date_correction.proposed', objectId: id, sequence: 1 });
    return {
      outcome: 'received',
      id: toWireId('dateCorrection', id),
      ref,
      upload: await grantUpload(tx, id),
    };
  });
}

async function unitOf(
  tx: Tx,
  { unitId, serial, modelId }: NewCorrection,
): Promise<Found | Exclude<CorrectionReceived, { outcome: 'received' }>> {
  if (unitId !== undefined) return { record: await readVisibleUnit(tx, { id: unitId }), whole: true };
  const read = parseSerialInput(serial ?? '');
  if (!read.ok) throw invalid('/serial', read.problem, 'This cannot be a serial number');
  const { units } = await findUnits(tx, {
    serial: read.serial,
    norm: normaliseSerial(read.serial),
    modelId,
  });
  const [one, other] = units;
  if (!one) return { outcome: 'unknown' };
  if (other) {
    return {
      outcome: 'choose_model',
      models: units.map((unit) => ({ id: toWireId('model', unit.modelId) })),
    };
  }
  const record = await readUnit(tx, { id: one.id }, ALL);
  return record ? { record, whole: one.visible } : Promise.reject(notFound());
}

/** Nothing of it is told to who asks; the date is only checked against it. */
const ALL = { all: true, dealers: [], organizations: [], branches: [] };

/** The organisation as whose people the proposer sees the unit. */
function sideOf(actor: Actor, { unit }: UnitRecord): string | null {
  if (isStaff(actor)) return null;
  if (actor.kind === 'key') return actor.organizationId;
  const mine = heldAt(actor, 'unit.read').map(({ organizationId }) => organizationId);
  return [unit.ownerId, unit.dealerId].find((id) => id !== null && mine.includes(id)) ?? null;
}

async function checkDate(
  tx: Tx,
  { dateKind, proposedDate }: NewCorrection,
  { unit }: UnitRecord,
): Promise<void> {
  const { timeZone } = await loadBrand(tx);
  if (proposedDate > todayIn(timeZone, tx.now())) {
    throw invalid('/proposedDate', 'in_future', 'This day has not come yet');
  }
  const made = unit.dates.manufactured;
  if (dateKind !== 'manufactured' && made?.verified && proposedDate < made.date) {
    throw invalid('/proposedDate', 'before_manufacture', 'The device had not been made by then');
  }
  if (unit.dates[dateKind]?.date === proposedDate) {
    throw invalid('/proposedDate', 'unchanged', 'This is the date that the portal has');
  }
}

const HOUR = 3600;

async function ration(tx: Tx, unitId: string): Promise<void> {
  if (isStaff(tx.actor)) return;
  await spend(tx, [
    { bucket: `correction:${principalOf(tx.actor)}:${unitId}`, limit: 5, windowSeconds: 24 * HOUR },
    ...(tx.actor.kind === 'user' || tx.addressBlock === 'unknown'
      ? []
      : [{ bucket: `correction:addr:${tx.addressBlock}`, limit: 20, windowSeconds: HOUR }]),
  ]);
}
