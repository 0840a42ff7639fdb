import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { appUser, claim, claimContact, membership } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';

/**
 * The user of this address, or a new consumer: codes are mailed only to people and to claimants. `null` for somebody whose
 * account is closed.
 */
export async function findPerson(tx: Tx, email: string): Promise<string | null> {
  const known = await read(tx, email);
  if (known) return known.status === 'active' ? known.id : null;

  const created = await tx.db
    .insert(appUser)
    .values({
      tenantId: tx.tenantId,
      id: tx.newId(),
      email,
      fullName: await claimantName(tx, email),
      locale: tx.locale,
    })
    .onConflictDoNothing()
    .returning({ id: appUser.id });
  if (!created[0]) return (await read(tx, email))?.id ?? null;
  const userId = created[0].id;
  await tx.db
    .insert(membership)
    .values({ tenantId: tx.tenantId, id: tx.newId(), userId, role: 'consumer', scope: 'own' });
  return userId;
}

async function read(tx: Tx, email: string) {
  const [user] = await tx.db
    .select({ id: appUser.id, status: appUser.status })
    .from(appUser)
    .where(and(inTenant(tx, appUser), eq(appUser.email, email)));
  return user;
}

/** As the person wrote it in the latest claim. */
async function claimantName(tx: Tx, email: string): Promise<string> {
  const [contact] = await tx.db
    .select({ name: claimContact.name })
    .from(claimContact)
    .innerJoin(claim, and(inTenant(tx, claim), eq(claim.id, claimContact.claimId)))
    .where(and(inTenant(tx, claimContact), eq(claimContact.email, email), isNotNull(claimContact.name)))
    .orderBy(desc(claim.createdAt))
    .limit(1);
  return contact?.name ?? email.split('@')[0]!;
}
