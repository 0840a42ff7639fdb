import { and, desc, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import { appUser, productModel, registration, registrationContact, unit } from '../../db/index.ts';
import { can, heldAt, isStaff } from '../auth/index.ts';
import { type Actor, brandOf, isTest } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { everywhere } from '../core/reach.ts';
import { inTenant } from '../core/tenant.ts';
import { readerOf } from '../units/index.ts';
import { hasAccess } from './access.ts';

export type Stored = typeof registration.$inferSelect;
export type Contact = typeof registrationContact.$inferSelect;

export type RegistrationRecord = {
  registration: Stored;
  contact: Contact | null;
  unit: typeof unit.$inferSelect | null;
  model: { id: string; code: string; name: string } | null;
};

export const readRegistrations = (tx: Tx, which: SQL | undefined, limit: number) =>
  tx.db
    .select({
      registration,
      contact: registrationContact,
      unit,
      model: { id: productModel.id, code: productModel.code, name: productModel.name },
    })
    .from(registration)
    .leftJoin(
      registrationContact,
      and(inTenant(tx, registrationContact), eq(registrationContact.registrationId, registration.id)),
    )
    .leftJoin(unit, and(inTenant(tx, unit), eq(unit.id, registration.unitId)))
    .leftJoin(
      productModel,
      and(
        inTenant(tx, productModel),
        sql`${productModel.id} = coalesce(${unit.modelId}, ${registration.modelId})`,
      ),
    )
    .where(and(inTenant(tx, registration), which))
    .orderBy(desc(registration.createdAt), desc(registration.id))
    .limit(limit)
    .execute();

export async function readRegistration(tx: Tx, id: string): Promise<RegistrationRecord> {
  const [found] = await readRegistrations(tx, eq(registration.id, id), 1);
  if (!found) throw notFound();
  return found;
}

/** Held until the end of the transaction, so that of two decisions one is the second. */
export async function lockRegistration(tx: Tx, id: string): Promise<void> {
  await tx.db
    .select({ id: registration.id })
    .from(registration)
    .where(and(inTenant(tx, registration), eq(registration.id, id)))
    .for('update');
}

/** For readers: what is not theirs is not there. */
export async function readVisibleRegistration(
  tx: Tx,
  { id, access }: { id: string; access?: string | undefined },
): Promise<RegistrationRecord> {
  const record = await readRegistration(tx, id);
  if (record.registration.brandId !== brandOf(tx.actor)) throw notFound();
  if (sees(tx.actor, record) || (await isAuthor(tx, id, access)) || (await isOffered(tx, id, access)))
    return record;
  throw notFound();
}

export const isAuthor = (tx: Tx, id: string, access: string | undefined) =>
  hasAccess(tx, 'registration', id, access);

/** By the link of the mail in which a device is passed on. */
export const isOffered = (tx: Tx, id: string, access: string | undefined) =>
  hasAccess(tx, 'transfer', id, access);

export function sees(actor: Actor, { registration: made, contact }: RegistrationRecord): boolean {
  if (made.testMode !== isTest(actor)) return false;
  if (isStaff(actor)) return true;
  if (actor.kind === 'key') {
    const { organizationId } = actor;
    return organizationId === null || organizationId === made.organizationId;
  }
  if (actor.kind !== 'user') return false;
  const { organizationId, branchId } = made;
  return can(actor, 'unit.read', {
    brandId: actor.brandId,
    organizationId,
    branchId,
    submittedBy: made.applicantId,
    claimantEmail: contact?.email ?? null,
  });
}

/** The same as a condition of a list. */
export function isSeen({ actor }: Tx): SQL | undefined {
  const mode = eq(registration.testMode, isTest(actor));
  const { all, organizations, branches, dealers, userId } = readerOf(actor);
  if (all) return mode;
  const whole = [...new Set([...organizations, ...wholeOf(actor)])];
  const person =
    actor.kind === 'user' && userId !== undefined
      ? [
          and(sql`${registration.organizationId} is null`, eq(registration.applicantId, actor.userId)),
          ...(actor.email === null
            ? []
            : [and(sql`${registration.organizationId} is null`, eq(registrationContact.email, actor.email))]),
        ]
      : [];
  const some = [
    ...(actor.kind === 'key' && dealers.length > 0 ? [inArray(registration.organizationId, dealers)] : []),
    ...(whole.length > 0 ? [inArray(registration.organizationId, whole)] : []),
    ...(branches.length > 0 ? [inArray(registration.branchId, branches)] : []),
    ...person,
  ];
  return and(mode, or(...some) ?? sql`false`);
}

const wholeOf = (actor: Actor): string[] =>
  heldAt(actor, 'unit.read').flatMap(({ scope, organizationId }) =>
    scope === 'organization' && organizationId !== null ? [organizationId] : [],
  );

/** Active registrations of a unit, whoever made them; what is found is judged, never told. */
export const activeOf = (tx: Tx, unitId: string): Promise<RegistrationRecord[]> =>
  everywhere(tx, () =>
    readRegistrations(tx, and(eq(registration.unitId, unitId), eq(registration.state, 'active')), 20),
  );

/** The address of whoever owns the unit as a person. */
export async function emailOf(tx: Tx, userId: string | null): Promise<string | null> {
  if (userId === null) return null;
  const [user] = await tx.db
    .select({ email: appUser.email })
    .from(appUser)
    .where(and(inTenant(tx, appUser), eq(appUser.id, userId)));
  return user?.email ?? null;
}
