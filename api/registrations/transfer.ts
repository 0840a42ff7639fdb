import { can } from '../auth/index.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact } from '../core/context.ts';
import { invalid, notFound, Problem } from '../core/problem.ts';
import { everywhere } from '../core/reach.ts';
import { writeAudit } from '../core/record.ts';
import { and, eq } from 'drizzle-orm';
import { organization } from '../../db/index.ts';
import { inTenant } from '../core/tenant.ts';
import { loadBrand } from '../tenants/index.ts';
import { mayPassOn, todayIn } from '../terms/index.ts';
import { mayUnit, ownedOf, readPermittedUnit } from '../units/index.ts';
import { lockUnit } from './find-unit.ts';
import { insertRegistration } from './insert.ts';
import { readRegistration } from './record.ts';
import { representOwn } from './represent.ts';
import type { Registration, Transfer } from './schema.ts';
import { tell } from './tell.ts';

/** The owner passes it on (T24): nothing changes before the next one has accepted. */
export const transferUnit = (
  ctx: Ctx,
  { id, toEmail, organizationId, on }: Transfer & { id: string },
): Promise<Registration> =>
  transact(ctx, async (tx) => {
    const record = await readPermittedUnit(tx, { id }, 'unit.edit');
    await lockUnit(tx, id);
    const { ownerId, branchId, ownerUserId } = ownedOf(record);
    const place = { brandId: brandOf(tx.actor), organizationId: ownerId, branchId, submittedBy: ownerUserId };
    if (!can(tx.actor, 'unit.edit', place)) throw new Problem('forbidden');
    if (!mayPassOn(record.terms, record.unit.transfers.length))
      throw new Problem('wrong_state', { detail: 'Its terms do not let the cover go on with another owner' });
    if (!mayUnit(tx.actor, record, 'transfer'))
      throw new Problem('wrong_state', { detail: `The unit is in state \`${record.unit.lifecycle}\`` });
    const { timeZone } = await loadBrand(tx);
    const today = todayIn(timeZone, tx.now());
    if (on > today) throw invalid('/on', 'in_future', `This day is after today, ${today}`);
    const made = await everywhere(tx, async () => {
      if (organizationId !== undefined && !(await isOrganization(organizationId))) throw notFound();
      return insertRegistration(
        tx,
        {
          channel: 'portal',
          state: 'submitted',
          reasons: ['awaiting_acceptance'],
          unitId: id,
          modelId: record.unit.modelId,
          serialRaw: record.unit.serialRaw,
          serialNorm: record.unit.serialNorm,
          organizationId: organizationId ?? null,
          applicantId: tx.actor.kind === 'user' ? tx.actor.userId : null,
          customerType: organizationId === undefined ? 'consumer' : 'business',
          purchaseDate: on,
        },
        { name: null, email: toEmail ?? null, phone: null },
      );
    });
    await writeAudit(tx, {
      action: 'unit.offer',
      objectType: 'unit',
      objectId: id,
      changes: { ref: made.ref },
    });
    await tell(tx, made);
    return everywhere(tx, async () => representOwn(tx, await readRegistration(tx, made.id)));

    async function isOrganization(to: string): Promise<boolean> {
      const rows = await tx.db
        .select({ id: organization.id })
        .from(organization)
        .where(and(inTenant(tx, organization), eq(organization.id, to)));
      return rows.length > 0;
    }
  });
