import { and, eq } from 'drizzle-orm';
import { productModel, unit } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { invalid } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { normaliseSerial, skeleton } from './serial.ts';

type Row = typeof unit.$inferInsert;
type Facts = Omit<
  Row,
  'tenantId' | 'id' | 'manufacturerId' | 'modelId' | 'serialRaw' | 'serialNorm' | 'serialSkeleton'
>;

/** A unit that is known from now on, by a serial that no other of its model has. */
export async function addSerial(
  tx: Tx,
  { serial, modelId, facts }: { serial: string; modelId: string; facts: Facts },
): Promise<typeof unit.$inferSelect> {
  const [model] = await tx.db
    .select()
    .from(productModel)
    .where(and(inTenant(tx, productModel), eq(productModel.id, modelId)));
  if (!model) throw invalid('/modelId', 'not_found', 'There is no such model');
  const serialNorm = normaliseSerial(serial, model.serialRule);
  const [made] = await tx.db
    .insert(unit)
    .values({
      ...facts,
      tenantId: tx.tenantId,
      id: tx.newId(),
      manufacturerId: model.manufacturerId,
      modelId,
      serialRaw: serial,
      serialNorm,
      serialSkeleton: skeleton(serialNorm),
    })
    .onConflictDoNothing()
    .returning();
  if (!made) throw invalid('/newSerial', 'taken', 'This serial is a unit of that model already');
  return made;
}
