import { and, eq } from 'drizzle-orm';
import { productModel, serialException, unit } from '../../db/index.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { UNIT_RIGHTS } from './actions.ts';
import { changeUnit } from './change.ts';
import { demandAssignee, demandExceptions, exceptionToWire, findException } from './exceptions.ts';
import type { NewException, NewLooseException, SerialException } from './life-schema.ts';
import { normaliseSerial } from './serial.ts';

/** What is unusual about a unit, in words that can be found again (1.18). */
export function noteException(
  ctx: Ctx,
  { id, ...said }: { id: string } & NewException,
): Promise<SerialException> {
  return transact(ctx, async (tx) => {
    let noted = '';
    await changeUnit(
      tx,
      {
        id,
        rights: UNIT_RIGHTS.note,
        action: 'unit.note_exception',
        changes: { kind: said.kind },
      },
      async ({ record: { unit: one }, append }) => {
        noted = await insert(tx, said, {
          unitId: id,
          serialRaw: one.serialRaw,
          serialNorm: one.serialNorm,
        });
        append({
          kind: 'unit.exception_noted',
          audience: 'service',
          payload: { kind: said.kind, note: said.note },
        });
      },
    );
    return exceptionToWire(tx.actor, await findException(tx, noted));
  });
}

/** The same of a serial that is no unit here. */
export function noteLooseException(
  ctx: Ctx,
  { serial, ...said }: NewLooseException,
): Promise<SerialException> {
  return transact(ctx, async (tx) => {
    demandExceptions(tx.actor, 'claim.note_service');
    const id = await insert(tx, said, { serialRaw: serial, serialNorm: normaliseSerial(serial) });
    await writeAudit(tx, {
      action: 'exception.create',
      objectType: 'exception',
      objectId: id,
      changes: { kind: said.kind },
    });
    return exceptionToWire(tx.actor, await findException(tx, id));
  });
}

type About = { unitId?: string; serialRaw: string; serialNorm: string };

async function insert(
  tx: Tx,
  { kind, note, otherUnitId, assigneeId }: NewException,
  about: About,
): Promise<string> {
  if (assigneeId) await demandAssignee(tx, assigneeId);
  if (otherUnitId) await demandUnit(tx, otherUnitId);
  const id = tx.newId();
  await tx.db.insert(serialException).values({
    tenantId: tx.tenantId,
    id,
    brandId: brandOf(tx.actor),
    kind,
    note,
    otherUnitId: otherUnitId ?? null,
    assigneeId: assigneeId ?? null,
    createdBy: tx.actor.kind === 'user' ? tx.actor.userId : null,
    createdAt: tx.now(),
    updatedAt: tx.now(),
    ...about,
  });
  return id;
}

async function demandUnit(tx: Tx, id: string): Promise<void> {
  const found = await tx.db
    .select({ id: unit.id })
    .from(unit)
    .innerJoin(productModel, and(inTenant(tx, productModel), eq(productModel.id, unit.modelId)))
    .where(and(inTenant(tx, unit), eq(unit.id, id), eq(productModel.brandId, brandOf(tx.actor))));
  if (found.length === 0) throw invalid('/otherUnitId', 'not_found', 'There is no such unit');
}
