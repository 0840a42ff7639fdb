import { and, eq, ne } from 'drizzle-orm';
import { registration, unit } from '../../db/index.ts';
import { findPerson } from '../auth/index.ts';
import type { Tx } from '../core/context.ts';
import { everywhere } from '../core/reach.ts';
import { inTenant } from '../core/tenant.ts';
import { loadBrand } from '../tenants/index.ts';
import { todayIn } from '../terms/index.ts';
import { appendUnitEvent } from '../units/index.ts';
import type { Unit } from './find-unit.ts';
import type { Stored } from './record.ts';

type Order = { unit: Unit; to: Stored; email: string | null };

/** From one owner to the next: dates and terms stay, what was the first owner's stays his, and the change is told. */
export async function handOver(tx: Tx, { unit: before, to, email }: Order): Promise<void> {
  const { timeZone } = await loadBrand(tx);
  const told = todayIn(timeZone, tx.now());
  const owner =
    to.organizationId === null
      ? { ownerId: null, ownerUserId: email === null ? to.applicantId : await findPerson(tx, email) }
      : { ownerId: to.organizationId, ownerUserId: null };
  await everywhere(tx, () =>
    tx.db
      .update(registration)
      .set({ state: 'transferred', updatedAt: tx.now() })
      .where(
        and(
          inTenant(tx, registration),
          eq(registration.unitId, before.id),
          eq(registration.state, 'active'),
          ne(registration.id, to.id),
        ),
      )
      .execute(),
  );
  const on = to.purchaseDate ?? told;
  await tx.db
    .update(unit)
    .set({
      ...owner,
      branchId: to.branchId,
      place: null,
      room: null,
      rack: null,
      name: null,
      inventoryNo: null,
      responsibleId: null,
      contactId: null,
      lifecycle: 'active',
      transfers: [...before.transfers, { on, toldOn: told }],
      updatedAt: tx.now(),
      version: before.version + 1,
    })
    .where(and(inTenant(tx, unit), eq(unit.id, before.id)));
  await appendUnitEvent(
    tx,
    { id: before.id, version: before.version, ...owner },
    { kind: 'unit.owner_changed', payload: { on, ref: to.ref } },
  );
}
