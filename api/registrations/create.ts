import { and, eq, or } from 'drizzle-orm';
import { registration } from '../../db/index.ts';
import { brandOf, isTest } from '../core/actor.ts';
import { spend } from '../core/budget.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid, notFound, Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { loadCatalog } from '../products/index.ts';
import { loadBrand } from '../tenants/index.ts';
import { todayIn } from '../terms/index.ts';
import { normaliseSerial } from '../units/index.ts';
import { activate } from './activate.ts';
import { type Applicant, applicantOf } from './applicant.ts';
import { checkDates } from './check-dates.ts';
import { findLookAlikes, findUnit, type Unit } from './find-unit.ts';
import { insertRegistration } from './insert.ts';
import { readRegistration, readRegistrations, type RegistrationRecord } from './record.ts';
import { representOwn } from './represent.ts';
import type { NewRegistration, Registration } from './schema.ts';
import { suspectDuplicate } from './suspect.ts';
import { tell } from './tell.ts';
import { weigh } from './weigh.ts';

/** Enough for a busy counter, too few to find out who owns what. */
const AN_HOUR = { network: 60, key: 2_000 };

export function createRegistration(ctx: Ctx, input: NewRegistration): Promise<Registration> {
  return transact(ctx, async (tx) => {
    await limitAnonymous(tx);
    const applicant = await applicantOf(tx, input);
    await refuseUnknownModel(tx, input.modelId);
    const known = await toldBefore(tx, applicant, input);
    if (known) return representOwn(tx, known);
    return register(
      tx,
      input,
      applicant,
      await findUnit(tx, { serial: input.serial, modelId: input.modelId }),
    );
  });
}

/** What every way of registering comes to. */
export async function register(
  tx: Tx,
  input: NewRegistration,
  applicant: Applicant,
  unit: Unit | null,
): Promise<Registration> {
  const { timeZone } = await loadBrand(tx);
  const today = todayIn(timeZone, tx.now());
  const errors = checkDates(input, unit?.dates ?? {}, today);
  if (errors.length > 0) throw new Problem('invalid', { errors });
  const contact = contactOf(input, applicant);
  const serialNorm = unit?.serialNorm ?? normaliseSerial(input.serial);
  const isSure = unit !== null || applicant.channel === 'pos' || isTest(tx.actor);
  const alike = isSure ? [] : await findLookAlikes(tx, serialNorm);
  const told = {
    channel: applicant.channel,
    organizationId: applicant.organizationId,
    branchId: applicant.branchId,
    applicantId: applicant.applicantId,
    modelId: unit?.modelId ?? input.modelId ?? null,
    purchaseDate: input.purchaseDate ?? null,
    deliveryDate: input.deliveryDate ?? null,
  };
  const verdict = await weigh(tx, { told, contact, unit, hasLookAlike: alike.length > 0 });
  if (verdict.earlier) return representOwn(tx, verdict.earlier);
  const made = await insertRegistration(
    tx,
    {
      ...told,
      state: verdict.state,
      reasons: verdict.reasons,
      unitId: unit?.id ?? null,
      serialRaw: input.serial,
      serialNorm,
      customerType: customerTypeOf(input, applicant),
      invoiceNo: input.invoiceNo ?? null,
      invoiceLine: input.invoiceLine ?? null,
      placeOfPurchase: input.placeOfPurchase ?? null,
      externalId: input.externalId ?? null,
    },
    contact,
  );
  if (unit && verdict.state === 'active')
    await activate(tx, {
      unit,
      registration: made,
      contact,
      verified: verdict.isSale,
      isSale: verdict.isSale,
      today,
    });
  await suspectDuplicate(tx, made, alike);
  await writeAudit(tx, {
    action: 'registration.create',
    objectType: 'registration',
    objectId: made.id,
    changes: { state: made.state, reasons: made.reasons, channel: made.channel },
  });
  await tell(tx, made);
  return representOwn(tx, await readRegistration(tx, made.id));
}

const contactOf = ({ customer }: NewRegistration, { email }: Applicant) => ({
  name: customer?.name ?? null,
  email: customer?.email ?? email,
  phone: customer?.phone ?? null,
});

const customerTypeOf = ({ customer }: NewRegistration, { channel, organizationId }: Applicant) =>
  customer?.type ?? (channel === 'portal' && organizationId !== null ? 'business' : 'consumer');

async function refuseUnknownModel(tx: Tx, modelId: string | undefined): Promise<void> {
  if (modelId === undefined) return;
  const { models } = await loadCatalog(tx, brandOf(tx.actor), [modelId]);
  if (!models.some(({ id }) => id === modelId)) throw notFound();
}

/** A point of sale that tells a sale again, by its own id or by the invoice's line, hears of the first time. */
async function toldBefore(
  tx: Tx,
  { channel, organizationId }: Applicant,
  { externalId, invoiceNo, invoiceLine, serial }: NewRegistration,
): Promise<RegistrationRecord | null> {
  if (channel !== 'pos' && channel !== 'dealer') return null;
  const byId = externalId === undefined ? undefined : eq(registration.externalId, externalId);
  const byLine =
    invoiceNo === undefined || invoiceLine === undefined
      ? undefined
      : and(eq(registration.invoiceNo, invoiceNo), eq(registration.invoiceLine, invoiceLine));
  if (!byId && !byLine) return null;
  const [found] = await readRegistrations(
    tx,
    and(
      or(byId, byLine),
      eq(registration.brandId, brandOf(tx.actor)),
      organizationId === null ? undefined : eq(registration.organizationId, organizationId),
      or(
        ...(['active', 'pending_approval', 'disputed'] as const).map((state) =>
          eq(registration.state, state),
        ),
      ),
      inTenant(tx, registration),
    ),
    1,
  );
  if (!found) return null;
  const { serialRaw, externalId: knownId } = found.registration;
  if (normaliseSerial(serialRaw) === normaliseSerial(serial)) return found;
  throw externalId !== undefined && knownId === externalId
    ? invalid('/externalId', 'taken', 'This id was used for another serial')
    : invalid('/invoiceLine', 'taken', 'This line of the invoice was used for another serial');
}

async function limitAnonymous(tx: Tx): Promise<void> {
  if (tx.actor.kind !== 'embed') return;
  await spend(tx, [
    { bucket: `registration:addr:${tx.addressBlock}`, limit: AN_HOUR.network, windowSeconds: 3600 },
    { bucket: `registration:key:${tx.actor.keyId}`, limit: AN_HOUR.key, windowSeconds: 3600 },
  ]);
}
