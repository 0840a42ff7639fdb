import { and, eq } from 'drizzle-orm';
import { unit } from '../../db/index.ts';
import type { DateKind } from '../../db/vocab.ts';
import { findPerson } from '../auth/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { termsForSale } from '../products/index.ts';
import { appendUnitEvent } from '../units/index.ts';
import type { Unit } from './find-unit.ts';
import type { Contact, Stored } from './record.ts';

type Dates = Unit['dates'];

type Activation = {
  unit: Unit;
  registration: Stored;
  contact: Pick<Contact, 'email'> | null;
  /** The seller's own word, or the service has seen the proof. */
  verified: boolean;
  /** Whether the organisation sold it; else it owns it. */
  isSale: boolean;
  proofId?: string | undefined;
  today: string;
};

/** A sold and registered unit: whose it is, since when, under which terms. What was proven before stays as it is. */
export async function activate(tx: Tx, order: Activation): Promise<void> {
  const { unit: before, registration: made, isSale } = order;
  const owner = await ownerOf(tx, order);
  const dates = datesOf(tx, order);
  const day = dates.delivery?.date ?? dates.sale?.date ?? null;
  const [now, customerType] = [tx.now(), made.customerType];
  const sold = { modelId: before.modelId, date: day ?? order.today, customerType, region: before.region };
  const known = before.termIds.length > 0 ? [] : await termsForSale(tx, sold);
  const after = {
    ...owner,
    dates,
    customerType,
    termIds: [...before.termIds, ...known.map(({ id }) => id)],
    lifecycle: 'active' as const,
    custody: 'customer' as const,
    dealerId: isSale ? made.organizationId : before.dealerId,
    branchId: isSale ? before.branchId : made.branchId,
    registeredOn: before.registeredOn ?? order.today,
    invoiceNo: made.invoiceNo ?? before.invoiceNo,
    invoiceLine: made.invoiceNo ? made.invoiceLine : before.invoiceLine,
  };
  await tx.db
    .update(unit)
    .set({ ...after, updatedAt: now, version: before.version + 1 })
    .where(and(inTenant(tx, unit), eq(unit.id, before.id)));
  const whose = { id: before.id, version: before.version, ...owner };
  const facts = { ref: made.ref, channel: made.channel };
  if (isSale) await appendUnitEvent(tx, whose, { kind: 'unit.sold', payload: { ...facts, on: day } });
  await appendUnitEvent(tx, whose, { kind: 'unit.registered', payload: facts });
  if (before.lifecycle !== 'active')
    await appendUnitEvent(tx, whose, { kind: 'unit.activated', payload: { on: day } });
  if (before.ownerId !== owner.ownerId || before.ownerUserId !== owner.ownerUserId)
    await appendUnitEvent(tx, whose, { kind: 'unit.owner_changed', payload: facts });
}

async function ownerOf(tx: Tx, { unit: before, registration: made, contact, isSale }: Activation) {
  if (!isSale && made.organizationId !== null) return { ownerId: made.organizationId, ownerUserId: null };
  if (contact?.email) return { ownerId: null, ownerUserId: await findPerson(tx, contact.email) };
  return { ownerId: before.ownerId, ownerUserId: before.ownerUserId };
}

function datesOf(tx: Tx, { unit: before, registration: made, verified, proofId }: Activation): Dates {
  const source = made.invoiceNo ? `invoice ${made.invoiceNo}` : `registration ${made.ref}`;
  const by = tx.actor.kind === 'user' ? { verifiedBy: tx.actor.userId } : {};
  const told = (date: string) => ({
    date,
    source,
    verified,
    ...(proofId ? { proofId } : {}),
    ...(verified ? { verifiedAt: tx.now(), ...by } : {}),
  });
  const dates: Dates = { ...before.dates };
  const tell = (kind: DateKind, date: string | null) => {
    if (date !== null && !dates[kind]?.verified) dates[kind] = told(date);
  };
  tell('sale', made.purchaseDate);
  tell('delivery', made.deliveryDate);
  return dates;
}
