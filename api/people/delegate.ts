import { and, eq, inArray, isNotNull, isNull, lte, or } from 'drizzle-orm';
import { appUser, membership } from '../../db/index.ts';
import { STAFF_ROLES } from '../../db/vocab.ts';
import { requirePerson } from '../auth/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid, notFound, Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { managedBy, manages } from './managed.ts';
import { lockMembership } from './membership.ts';
import { type Held, isCurrent, requireOther, requireTrustedHost, type User } from './person.ts';
import { representMembership } from './represent.ts';
import type { Membership, NewDelegation } from './schema.ts';
import { tellRights } from './tell.ts';

const LONGEST_DAYS = 366;

/** Somebody stands in for a while: the same right, within its own time, and never passed on again. */
export async function delegate(
  ctx: Ctx,
  { membershipId, from, to, reason, ...who }: NewDelegation,
): Promise<Membership> {
  const me = requirePerson(ctx.actor);
  if ((who.toUserId === undefined) === (who.toEmail === undefined))
    throw invalid('/toUserId', 'one_of', 'Either toUserId or toEmail');
  return transact(ctx, async (tx) => {
    const held = await lockMembership(tx, membershipId);
    const isMine = held.userId === me.userId;
    const managed = managedBy(me);
    if (!isMine && !manages(managed, held.organizationId)) throw notFound();
    if (held.delegationOf !== null) throw new Problem('membership_derived');
    if (held.role === 'consumer')
      throw invalid('/membershipId', 'own_only', 'This is a right over own cases');
    checkTime(held, { from, to }, tx.now());
    await requireActive(tx, held.userId);
    const deputy = await findDeputy(tx, held, who);
    if (!isMine) requireOther(me, deputy.id);
    await requireTrustedHost(tx, deputy, held.organizationId);
    const { role, scope, organizationId, branchId, amountLimit } = held;
    const [given] = await tx.db
      .insert(membership)
      .values({
        ...{ tenantId: tx.tenantId, id: tx.newId(), userId: deputy.id },
        ...{ role, scope, organizationId, branchId, amountLimit },
        ...{ validFrom: from, validTo: to, delegatedBy: held.userId, delegationOf: held.id },
        ...{ createdAt: tx.now(), updatedAt: tx.now() },
      })
      .returning();
    await writeAudit(tx, {
      action: 'membership.delegate',
      objectType: 'membership',
      objectId: given!.id,
      reason,
      onBehalfOf: isMine ? undefined : held.userId,
      changes: { from: held.userId, to: deputy.id, role, organizationId, validFrom: from, validTo: to },
    });
    await tellRights(tx, given!, 'delegated');
    return representMembership(tx, managed, given!.id);
  });
}

function checkTime(held: Held, { from, to }: { from: string; to: string }, now: string): void {
  if (to <= from) throw invalid('/to', 'before_start', 'The end must be after the beginning');
  if (to <= now) throw invalid('/to', 'past', 'The end must be in the future');
  if (Date.parse(to) - Date.parse(from) > LONGEST_DAYS * 86_400_000)
    throw invalid('/to', 'too_long', `At most ${LONGEST_DAYS} days`);
  if (held.validTo !== null && to > held.validTo)
    throw invalid('/to', 'wider', 'Not longer than the right itself');
  if (held.validFrom !== null && from < held.validFrom)
    throw invalid('/from', 'wider', 'Not before the right itself');
}

async function requireActive(tx: Tx, userId: string): Promise<void> {
  const found = await tx.db
    .select({ id: appUser.id })
    .from(appUser)
    .where(and(inTenant(tx, appUser), eq(appUser.id, userId), eq(appUser.status, 'active')));
  if (found.length === 0) throw new Problem('person_inactive');
}

/** An active colleague of the same house in his own right. Whoever else is meant, the answer is the same. */
async function findDeputy(
  tx: Tx,
  held: Held,
  { toUserId, toEmail }: Pick<NewDelegation, 'toUserId' | 'toEmail'>,
): Promise<User> {
  const [found] = await tx.db
    .select({ user: appUser })
    .from(appUser)
    .innerJoin(membership, and(inTenant(tx, membership), eq(membership.userId, appUser.id)))
    .where(
      and(
        inTenant(tx, appUser),
        eq(appUser.status, 'active'),
        toUserId === undefined ? eq(appUser.email, toEmail ?? '') : eq(appUser.id, toUserId),
        isNull(membership.delegationOf),
        held.organizationId === null
          ? inArray(membership.role, [...STAFF_ROLES])
          : and(isNotNull(membership.organizationId), eq(membership.organizationId, held.organizationId)),
        or(isNull(membership.validFrom), lte(membership.validFrom, tx.now())),
        isCurrent(tx.now()),
      ),
    );
  if (!found || found.user.id === held.userId)
    throw invalid(
      toUserId === undefined ? '/toEmail' : '/toUserId',
      'not_colleague',
      'Not an active colleague',
    );
  return found.user;
}
