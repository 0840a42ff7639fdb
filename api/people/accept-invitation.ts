import { and, eq, gt, isNull } from 'drizzle-orm';
import { appUser, invitation, membership, organization } from '../../db/index.ts';
import { confirmAddress, openPerson, requireEmbed } from '../auth/index.ts';
import type { SecondFactorNeeded, Session } from '../auth/schema.ts';
import { spend } from '../core/budget.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { EVERYWHERE } from '../core/reach.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { hashSecret, tenantOfToken } from '../core/token.ts';
import { holdsAlready } from './add-membership.ts';
import type { Row } from './invitation.ts';
import { requireTrustedHost, type User } from './person.ts';
import type { Acceptance } from './schema.ts';

type Input = Acceptance & { device: string | null };

/** The one use of a mailed invitation. Whatever is wrong with one, the answer is the same. */
export async function acceptInvitation(ctx: Ctx, input: Input): Promise<Session | SecondFactorNeeded> {
  const { brandId } = requireEmbed(ctx.actor);
  // A try is counted, so it must not roll back: the failure is told after the commit.
  const session = await transact({ ...ctx, reach: EVERYWHERE }, async (tx) => {
    await spend(tx, [{ bucket: `invitation:block:${tx.addressBlock}`, limit: 100, windowSeconds: 600 }]);
    const row = await findOpen(tx, brandId, input.token);
    const user = row && (await findOrCreate(tx, row, input.fullName));
    if (!row || !user) return null;
    await give(tx, row, user);
    await tx.db
      .update(invitation)
      .set({ acceptedAt: tx.now(), acceptedBy: user.id })
      .where(and(inTenant(tx, invitation), eq(invitation.id, row.id)));
    await confirmAddress(tx, row.email);
    await writeAudit(tx, {
      action: 'invitation.accept',
      objectType: 'invitation',
      objectId: row.id,
      onBehalfOf: user.id,
      changes: { organizationId: row.organizationId, grants: row.grants },
    });
    const { device } = input;
    return openPerson(tx, { brandId, userId: user.id, email: row.email, method: 'invitation', device });
  });
  return session ?? Promise.reject(new Problem('gone', { detail: 'This invitation is not good any more' }));
}

/** Good as long as it was not used, revoked or left lying, and whoever sent it is still there. */
async function findOpen(tx: Tx, brandId: string, token: string): Promise<Row | null> {
  const named = await tenantOfToken(token);
  if (named?.prefix !== 'inv' || named.tenantId !== tx.tenantId) return null;
  const [row] = await tx.db
    .select()
    .from(invitation)
    .where(
      and(
        inTenant(tx, invitation),
        eq(invitation.tokenHash, await hashSecret(token)),
        eq(invitation.brandId, brandId),
        isNull(invitation.acceptedAt),
        isNull(invitation.revokedAt),
        gt(invitation.expiresAt, tx.now()),
      ),
    )
    .for('update');
  if (!row) return null;
  const [isOpen, isSound] = await Promise.all([
    isRunning(tx, row.organizationId),
    isActive(tx, row.invitedBy),
  ]);
  return isOpen && isSound ? row : null;
}

async function isRunning(tx: Tx, organizationId: string | null): Promise<boolean> {
  if (organizationId === null) return true;
  const found = await tx.db
    .select({ id: organization.id })
    .from(organization)
    .where(
      and(inTenant(tx, organization), eq(organization.id, organizationId), isNull(organization.closedAt)),
    );
  return found.length > 0;
}

async function isActive(tx: Tx, userId: string | null): Promise<boolean> {
  if (userId === null) return true;
  const found = await tx.db
    .select({ id: appUser.id })
    .from(appUser)
    .where(and(inTenant(tx, appUser), eq(appUser.id, userId), eq(appUser.status, 'active')));
  return found.length > 0;
}

/** The account of that address. Who had left is back; who is suspended stays so. */
async function findOrCreate(tx: Tx, row: Row, fullName = row.fullName): Promise<User | null> {
  const [created] = await tx.db
    .insert(appUser)
    .values({
      ...{ tenantId: tx.tenantId, id: tx.newId(), email: row.email, fullName, locale: row.locale },
      createdAt: tx.now(),
      updatedAt: tx.now(),
    })
    .onConflictDoNothing()
    .returning();
  if (created) return created;
  const isIt = and(inTenant(tx, appUser), eq(appUser.email, row.email));
  const [known] = await tx.db.select().from(appUser).where(isIt).for('update');
  if (!known || known.status === 'suspended') return null;
  if (known.status === 'active') return known;
  const [back] = await tx.db
    .update(appUser)
    .set({
      status: 'active',
      successorId: null,
      leftAt: null,
      updatedAt: tx.now(),
      version: known.version + 1,
    })
    .where(isIt)
    .returning();
  return back!;
}

async function give(tx: Tx, { organizationId, grants }: Row, user: User): Promise<void> {
  await requireTrustedHost(tx, user, organizationId);
  for (const grant of grants) {
    if (await holdsAlready(tx, user.id, organizationId, grant)) continue;
    const id = tx.newId();
    await tx.db.insert(membership).values({
      ...{ tenantId: tx.tenantId, id, userId: user.id, organizationId },
      ...grant,
      createdAt: tx.now(),
      updatedAt: tx.now(),
    });
    await writeAudit(tx, {
      action: 'membership.create',
      objectType: 'membership',
      objectId: id,
      onBehalfOf: user.id,
      changes: { userId: user.id, organizationId, ...grant },
    });
  }
}
