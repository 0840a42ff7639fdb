import { and, eq, sql } from 'drizzle-orm';
import { productModel, registration, registrationContact, unit } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import type { OutboxEvent } from '../core/delivery.ts';
import { toWireId } from '../../db/id.ts';
import { mailedAccess, type Opens } from '../registrations/index.ts';
import { type Brand, loadBrand } from './case.ts';
import type { MailParams } from './params.ts';
import { person, type Recipient, recipientAt } from './recipients.ts';
import { textsFor } from './texts/index.ts';

export type Registered = {
  made: typeof registration.$inferSelect;
  email: string | null;
  model: string | null;
  unit: typeof unit.$inferSelect | null;
  brand: Brand;
};

export async function loadRegistration(tx: Tx, id: string): Promise<Registered> {
  const [found] = await tx.db
    .select({ made: registration, email: registrationContact.email, model: productModel.name, unit })
    .from(registration)
    .leftJoin(
      registrationContact,
      and(
        eq(registrationContact.tenantId, tx.tenantId),
        eq(registrationContact.registrationId, registration.id),
      ),
    )
    .leftJoin(unit, and(eq(unit.tenantId, tx.tenantId), eq(unit.id, registration.unitId)))
    .leftJoin(
      productModel,
      and(
        eq(productModel.tenantId, tx.tenantId),
        sql`${productModel.id} = coalesce(${unit.modelId}, ${registration.modelId})`,
      ),
    )
    .where(and(eq(registration.tenantId, tx.tenantId), eq(registration.id, id)));
  if (!found) throw new Error('The registration of the event does not exist');
  return { ...found, brand: await loadBrand(tx, found.made.brandId) };
}

/** A device as its owner knows it. */
export async function loadUnit(tx: Tx, id: string) {
  const [found] = await tx.db
    .select({ unit, model: productModel.name, brandId: productModel.brandId })
    .from(unit)
    .innerJoin(productModel, and(eq(productModel.tenantId, tx.tenantId), eq(productModel.id, unit.modelId)))
    .where(and(eq(unit.tenantId, tx.tenantId), eq(unit.id, id)));
  if (!found) throw new Error('The unit of the event does not exist');
  return { ...found, brand: await loadBrand(tx, found.brandId) };
}

/** Whom a registration is about: at the address that was given, or else the account that made it. */
export async function registrant(tx: Tx, { made, email }: Registered): Promise<Recipient[]> {
  if (email !== null) return [await recipientAt(tx, email, made.locale)];
  return applicant(tx, made);
}

export const applicant = async (tx: Tx, { applicantId }: Registered['made']): Promise<Recipient[]> =>
  applicantId === null ? [] : person(tx, applicantId);

/** A serial is what somebody typed, so only owners of their address see it. */
export function nameOfDevice(model: string | null, serial: string, to: Recipient): string {
  const name = model ?? textsFor(to.locale).labels.device;
  return to.confirmed ? `${name}, ${serial}` : name;
}

const WIRE = { registration: 'registration', transfer: 'registration', ownership: 'ownershipCase' } as const;

/** A button that lets its reader in without a password. */
export async function doorTo(tx: Tx, event: OutboxEvent, opens: Opens): Promise<MailParams> {
  const token = await mailedAccess(tx, opens, event.objectId);
  return { opens, secrets: { link: `${toWireId(WIRE[opens], event.objectId)}~${token}` } };
}
