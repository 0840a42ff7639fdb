import { and, eq, inArray } from 'drizzle-orm';
import { registration, unit } from '../../db/index.ts';
import { DATE_KINDS, type DateKind } from '../../db/vocab.ts';
import type { Ctx, Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { UNIT_RIGHTS } from './actions.ts';
import { changeUnit } from './change.ts';
import { demandPast } from './check-day.ts';
import { demandFit } from './demand-fit.ts';
import type { ReturnToStock } from './life-schema.ts';
import { representChanged } from './represent-changed.ts';
import type { Unit } from './schema.ts';

/** What was true before anybody bought it, and stays so. */
const OF_THE_MAKER: readonly DateKind[] = ['manufactured', 'shipped', 'dealer_invoice'];

/** Ends the sale: nobody owns it any more, its history stays, and the next sale starts cover anew (T23). */
export async function returnToStock(
  ctx: Ctx,
  { id, version, returnedOn, custody, reason }: { id: string; version: number } & ReturnToStock,
): Promise<Unit> {
  const record = await changeUnit(
    ctx,
    {
      id,
      version,
      rights: UNIT_RIGHTS['return-to-stock'],
      action: 'unit.return_to_stock',
      reason,
      changes: { returnedOn },
    },
    async ({ tx, record, now, today, append, set }) => {
      demandFit(record, 'return-to-stock');
      demandPast(returnedOn, today, '/returnedOn');
      const before = record.unit;
      const keeper = custody ?? (before.dealerId === null ? 'manufacturer' : 'dealer');
      set({
        lifecycle: 'returned_to_stock',
        custody: keeper,
        ownerId: null,
        ownerUserId: null,
        customerType: null,
        salesChannel: null,
        registeredOn: null,
        transfers: [],
        invoiceNo: null,
        invoiceLine: null,
        branchId: null,
        responsibleId: null,
        contactId: null,
        name: null,
        inventoryNo: null,
        place: null,
        room: null,
        rack: null,
        derivedFrom: null,
        termIds: [],
        dates: datesOf(before.dates, OF_THE_MAKER),
      });
      await closeRegistrations(tx, id, { now, reason });
      append({ kind: 'unit.returned_to_stock', payload: { returnedOn, reason, custodyTo: keeper } });
      append({
        kind: 'unit.changed',
        audience: 'service',
        payload: {
          ended: 'sale',
          dates: datesOf(
            before.dates,
            DATE_KINDS.filter((kind) => !OF_THE_MAKER.includes(kind)),
          ),
          termIds: before.termIds,
          salesChannel: before.salesChannel,
          registeredOn: before.registeredOn,
          transfers: before.transfers,
          invoiceNo: before.invoiceNo,
          invoiceLine: before.invoiceLine,
        },
      });
    },
  );
  return representChanged(ctx, record);
}

type Dates = (typeof unit.$inferSelect)['dates'];

const datesOf = (dates: Dates, kinds: readonly DateKind[]): Dates =>
  Object.fromEntries(kinds.flatMap((kind) => (dates[kind] ? [[kind, dates[kind]]] : [])));

async function closeRegistrations(
  tx: Tx,
  unitId: string,
  { now, reason }: { now: string; reason: string },
): Promise<void> {
  await tx.db
    .update(registration)
    .set({ state: 'revoked', decisionReason: reason, decidedAt: now, updatedAt: now })
    .where(
      and(
        inTenant(tx, registration),
        eq(registration.unitId, unitId),
        inArray(registration.state, ['submitted', 'pending_approval', 'disputed', 'active']),
      ),
    );
}
