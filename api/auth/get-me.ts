import { and, count, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm';
import {
  appUser,
  branch,
  claim,
  membership,
  organization,
  passkey,
  password,
  session,
  totp,
} from '../../db/index.ts';
import { toWireId } from '../../db/id.ts';
import type { Locale } from '../../db/vocab.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { isFresh } from './fresh.ts';
import type { Me } from './me-schema.ts';
import { isStaff, rightsHeld } from './permissions.ts';
import { requireSession } from './require.ts';

export async function getMe(ctx: Ctx): Promise<Me> {
  const { sessionId } = requireSession(ctx.actor);
  return transact(ctx, async (tx) => {
    const [memberships, signInMethods, [found]] = await Promise.all([
      readMemberships(tx),
      readMethods(tx),
      tx.db
        .select({ session, user: appUser, claim: { id: claim.id, ref: claim.ref } })
        .from(session)
        .leftJoin(appUser, and(inTenant(tx, appUser), eq(appUser.id, session.userId)))
        .leftJoin(claim, and(inTenant(tx, claim), eq(claim.id, session.claimId)))
        .where(and(inTenant(tx, session), eq(session.id, sessionId))),
    ]);
    if (!found) throw notFound();
    const { user } = found;
    return {
      kind: found.session.kind,
      email: found.session.email,
      fullName: user?.fullName ?? null,
      title: user?.title ?? null,
      // Written from the same list.
      locale: (user?.locale as Locale | undefined) ?? null,
      userId: user ? toWireId('user', user.id) : null,
      staff: isStaff(tx.actor),
      rights: rightsHeld(tx.actor),
      dateFormat: user?.dateFormat ?? null,
      timeZone: user?.timeZone ?? null,
      memberships,
      claim: found.claim && { id: toWireId('claim', found.claim.id), ref: found.claim.ref },
      expiresAt: found.session.expiresAt,
      signInMethods,
      fresh: user?.email != null && isFresh(found.session, tx.now()),
      version: user?.version ?? 0,
    };
  });
}

async function readMethods(tx: Tx): Promise<Me['signInMethods']> {
  if (tx.actor.kind !== 'user') return { password: false, totp: false, passkeys: 0 };
  const { userId } = tx.actor;
  const [[passwords], [factors], [passkeys]] = await Promise.all([
    tx.db
      .select({ held: count() })
      .from(password)
      .where(and(inTenant(tx, password), eq(password.userId, userId))),
    tx.db
      .select({ held: count() })
      .from(totp)
      .where(and(inTenant(tx, totp), eq(totp.userId, userId), isNotNull(totp.confirmedAt))),
    tx.db
      .select({ held: count() })
      .from(passkey)
      .where(and(inTenant(tx, passkey), eq(passkey.userId, userId))),
  ]);
  return { password: passwords!.held > 0, totp: factors!.held > 0, passkeys: passkeys!.held };
}

const isValid = (now: string) =>
  and(
    or(isNull(membership.validFrom), lte(membership.validFrom, now)),
    or(isNull(membership.validTo), gt(membership.validTo, now)),
  );

async function readMemberships(tx: Tx): Promise<Me['memberships']> {
  if (tx.actor.kind !== 'user') return [];
  const rows = await tx.db
    .select({ membership, organization, branch, giver: { name: appUser.fullName } })
    .from(membership)
    .leftJoin(organization, and(inTenant(tx, organization), eq(organization.id, membership.organizationId)))
    .leftJoin(branch, and(inTenant(tx, branch), eq(branch.id, membership.branchId)))
    .leftJoin(appUser, and(inTenant(tx, appUser), eq(appUser.id, membership.delegatedBy)))
    .where(and(inTenant(tx, membership), eq(membership.userId, tx.actor.userId), isValid(tx.now())))
    .orderBy(membership.createdAt, membership.id);
  return rows.map(({ membership: held, organization: company, branch: place, giver }) => ({
    role: held.role,
    scope: held.scope,
    amountLimit: held.amountLimit,
    validTo: held.validTo,
    delegatedBy: giver && { name: giver.name },
    organization: company && {
      id: toWireId('organization', company.id),
      kind: company.kind,
      name: company.name,
      approvalRequired: company.approvalRequired,
    },
    branch: place && {
      id: toWireId('branch', place.id),
      name: place.name,
      city: place.city,
      address: place.address,
    },
  }));
}
