import { and, eq } from 'drizzle-orm';
import { appUser, membership } from '../../db/index.ts';
import { LOCALES } from '../../db/vocab.ts';
import type { Tx } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import type { HostClaims } from './host-token.ts';
import type { Issuer } from './issuer-keys.ts';
import { isOfOrganization, mapRole } from './map-role.ts';
import { widestOf } from './permissions.ts';

/**
 * The person of this subject at this issuer, new or as the host now describes them; `null` where the account is closed. An
 * address never leads to an account that somebody else has.
 */
export async function findHostPerson(tx: Tx, issuer: Issuer, claims: HostClaims): Promise<string | null> {
  const known = (await read(tx, issuer, claims)) ?? (await create(tx, issuer, claims));
  if (known.status !== 'active') return null;
  const described = describe(tx, claims, known);
  if (described.fullName !== known.fullName || described.locale !== known.locale) {
    await tx.db
      .update(appUser)
      .set({ ...described, updatedAt: tx.now(), version: known.version + 1 })
      .where(and(inTenant(tx, appUser), eq(appUser.id, known.id)));
  }
  await giveRole(tx, issuer, claims, known.id);
  return known.id;
}

type User = typeof appUser.$inferSelect;

const describe = (tx: Tx, { name, locale, subject }: HostClaims, known?: User) => ({
  fullName: name ?? known?.fullName ?? subject,
  locale: LOCALES.find((one) => one === locale) ?? known?.locale ?? tx.locale,
});

async function read(tx: Tx, issuer: Issuer, { subject }: HostClaims): Promise<User | undefined> {
  const [user] = await tx.db
    .select()
    .from(appUser)
    .where(and(inTenant(tx, appUser), eq(appUser.ssoIssuerId, issuer.id), eq(appUser.ssoSubject, subject)));
  return user;
}

async function create(tx: Tx, issuer: Issuer, claims: HostClaims): Promise<User> {
  const [created] = await tx.db
    .insert(appUser)
    .values({
      tenantId: tx.tenantId,
      id: tx.newId(),
      ssoIssuerId: issuer.id,
      ssoSubject: claims.subject,
      ...describe(tx, claims),
    })
    .onConflictDoNothing()
    .returning();
  // Somebody else of the same name came in at the same moment: it is the same person.
  return created ?? (await read(tx, issuer, claims))!;
}

/** One membership, as the issuer allows it today. */
async function giveRole(tx: Tx, issuer: Issuer, claims: HostClaims, userId: string): Promise<void> {
  const role = mapRole(claims.role, issuer.role, issuer.organizationId !== null);
  const organizationId = isOfOrganization(role) ? issuer.organizationId : null;
  const ofPerson = and(inTenant(tx, membership), eq(membership.userId, userId));
  const all = await tx.db.select().from(membership).where(ofPerson).for('update');
  // What somebody was made in the portal itself, no token changes.
  if (all.some(({ issuerId }) => issuerId === null)) return;
  const held = all.filter(({ issuerId }) => issuerId === issuer.id);
  if (held.length === 1 && held[0]!.role === role && held[0]!.organizationId === organizationId) return;
  await tx.db.delete(membership).where(and(ofPerson, eq(membership.issuerId, issuer.id)));
  await tx.db.insert(membership).values({
    tenantId: tx.tenantId,
    id: tx.newId(),
    userId,
    role,
    scope: widestOf(role),
    organizationId,
    issuerId: issuer.id,
  });
  await writeAudit(tx, {
    action: 'membership.change',
    objectType: 'user',
    objectId: userId,
    changes: { role, before: held.map((one) => one.role), issuerId: issuer.id },
  });
}
