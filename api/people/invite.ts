import { and, eq, gt, isNull } from 'drizzle-orm';
import { appUser, invitation, membership } from '../../db/index.ts';
import { brandOf } from '../core/actor.ts';
import { spend } from '../core/budget.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { isOfStaff } from './grants.ts';
import { expiry, representInvitations, sendInvitation, unknownToken } from './invitation.ts';
import { requireManager } from './managed.ts';
import { isCurrent } from './person.ts';
import { checkGrantAt, findPlace } from './place.ts';
import type { Invitation, NewInvitation } from './schema.ts';

const PER_DAY = 300;

/** Mails somebody the offer to become what the inviter may make of him. */
export async function invite(ctx: Ctx, input: NewInvitation): Promise<Invitation> {
  const { me, managed } = requireManager(ctx.actor);
  const { organizationId, email, fullName, grants } = input;
  if (email === me.email) throw new Problem('own_rights');
  return transact(ctx, async (tx) => {
    const place = await findPlace(tx, managed, organizationId);
    for (const [at, grant] of grants.entries())
      await checkGrantAt(tx, { managed, place, grant, pointer: `/grants/${at}` });
    await requireSomebodyElse(tx, me.userId, email);
    if (await isThere(tx, organizationId, email))
      throw invalid('/email', 'already_member', 'This person is there already: add to what they are');
    if (await isInvited(tx, organizationId, email))
      throw invalid('/email', 'already_invited', 'This address is invited already: send it again instead');
    await spend(tx, [{ bucket: `invite:${me.userId}`, limit: PER_DAY, windowSeconds: 86_400 }]);
    const [row] = await tx.db
      .insert(invitation)
      .values({
        ...{ tenantId: tx.tenantId, id: tx.newId(), brandId: brandOf(tx.actor), organizationId },
        ...{ email, fullName, locale: input.locale ?? tx.locale, grants },
        tokenHash: await unknownToken(tx),
        invitedBy: me.userId,
        createdAt: tx.now(),
        expiresAt: expiry(tx.now()),
      })
      .returning();
    await writeAudit(tx, {
      action: 'invitation.create',
      objectType: 'invitation',
      objectId: row!.id,
      changes: { organizationId, grants },
    });
    await sendInvitation(tx, row!);
    const [wire] = await representInvitations(tx, [row!]);
    return wire!;
  });
}

/** One's own address under which the session was not opened. */
async function requireSomebodyElse(tx: Tx, userId: string, email: string): Promise<void> {
  const own = await tx.db
    .select({ id: appUser.id })
    .from(appUser)
    .where(and(inTenant(tx, appUser), eq(appUser.id, userId), eq(appUser.email, email)));
  if (own.length > 0) throw new Problem('own_rights');
}

async function isThere(tx: Tx, organizationId: string | null, email: string): Promise<boolean> {
  const held = await tx.db
    .select({ role: membership.role })
    .from(membership)
    .innerJoin(appUser, and(inTenant(tx, appUser), eq(appUser.id, membership.userId)))
    .where(
      and(
        inTenant(tx, membership),
        eq(appUser.email, email),
        organizationId === null
          ? isNull(membership.organizationId)
          : eq(membership.organizationId, organizationId),
        isCurrent(tx.now()),
      ),
    );
  return held.some(({ role }) => organizationId !== null || isOfStaff(role));
}

async function isInvited(tx: Tx, organizationId: string | null, email: string): Promise<boolean> {
  const open = await tx.db
    .select({ id: invitation.id })
    .from(invitation)
    .where(
      and(
        inTenant(tx, invitation),
        eq(invitation.email, email),
        organizationId === null
          ? isNull(invitation.organizationId)
          : eq(invitation.organizationId, organizationId),
        isNull(invitation.acceptedAt),
        isNull(invitation.revokedAt),
        gt(invitation.expiresAt, tx.now()),
      ),
    );
  return open.length > 0;
}
