import { and, asc, eq, isNull, or } from 'drizzle-orm';
import { branch, productModel, unit } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { demand, runs } from './access.ts';
import { findOrganization } from './find-organization.ts';
import { applyNamingPattern } from './naming.ts';
import type { NamingPreview } from './schema.ts';

const SHOWN = 3;
const INVENTED = { serial: 'SN-0004217', model: 'L200', branch: 'Karaganda' };

/** What devices of the organisation would be called. */
export function previewNames(
  ctx: Ctx,
  { id, pattern }: { id: string; pattern: string },
): Promise<NamingPreview> {
  return transact(ctx, async (tx) => {
    const { row } = await findOrganization(tx, id);
    demand(runs(tx.actor, id));
    const devices = await tx.db
      .select({ serial: unit.serialRaw, model: productModel.code, branch: branch.name })
      .from(unit)
      .innerJoin(productModel, and(inTenant(tx, productModel), eq(productModel.id, unit.modelId)))
      .leftJoin(branch, and(inTenant(tx, branch), eq(branch.id, unit.branchId)))
      .where(
        and(
          inTenant(tx, unit),
          eq(unit.ownerId, id),
          or(isNull(unit.branchId), eq(branch.organizationId, id)),
        ),
      )
      .orderBy(asc(unit.serialNorm), asc(unit.id))
      .limit(SHOWN);
    return {
      items: (devices.length > 0 ? devices : [INVENTED]).map((device, i) => ({
        serial: device.serial,
        name: applyNamingPattern(pattern, {
          organization: row.name,
          branch: device.branch ?? '',
          model: device.model,
          serial: device.serial,
          number: i + 1,
        }),
      })),
    };
  });
}
