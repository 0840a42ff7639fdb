import { and, asc, count, eq, gt, inArray, isNull, or, type SQL } from 'drizzle-orm';
import {
  branch,
  claim,
  claimContact,
  contact,
  invitation,
  membership,
  noticeChoice,
  unit,
} from '../../db/index.ts';
import { ALLOWED_IN } from '../claims/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { isOfStaff } from './grants.ts';
import { type Held, isCurrent, type User } from './person.ts';

const SHOWN = 20;

export type Case = Pick<
  typeof claim.$inferSelect,
  'id' | 'ref' | 'state' | 'version' | 'brandId' | 'organizationId' | 'branchId' | 'submittedBy'
> & { claimantEmail: string | null };

/** Everything that hangs on a person in the houses that he belongs to. */
export type Belongings = {
  /** His own rights that are good now or later; what he stands in for is not his. */
  held: Held[];
  organizationIds: string[];
  isStaff: boolean;
  branches: { id: string; name: string; responsibleId: string | null; backupId: string | null }[];
  devices: { count: number; items: { id: string; serial: string }[] };
  assigned: Case[];
  filed: Case[];
  pending: Case[];
  contacts: { id: string; name: string }[];
  noticeChoices: number;
  delegations: number;
  invitations: number;
};

export async function readBelongings(tx: Tx, user: User): Promise<Belongings> {
  const all = await tx.db
    .select()
    .from(membership)
    .where(and(inTenant(tx, membership), eq(membership.userId, user.id), isCurrent(tx.now())));
  const held = all.filter(({ delegationOf }) => delegationOf === null);
  const organizationIds = [...new Set(held.flatMap(({ organizationId }) => organizationId ?? []))];
  const [branches, devices, assigned, filed, pending, contacts, noticeChoices, given, invitations] =
    await Promise.all([
      readBranches(tx, user.id),
      readDevices(tx, user.id),
      readCases(tx, and(eq(claim.assigneeId, user.id), inArray(claim.state, [...ALLOWED_IN.assign]))),
      readCases(tx, isFiledBy(tx, user, organizationIds)),
      readCases(tx, and(isOf(organizationIds), eq(claim.state, 'pending_internal_approval'))),
      readContacts(tx, user, organizationIds),
      countNotices(tx, user.id),
      countGiven(tx, user.id),
      countInvitations(tx, user.id),
    ]);
  return {
    ...{ held, organizationIds, isStaff: held.some(({ role }) => isOfStaff(role)) },
    ...{ branches, devices, assigned, filed, pending, contacts, noticeChoices, invitations },
    delegations: given + all.length - held.length,
  };
}

const isOf = (organizationIds: string[]) => inArray(claim.organizationId, organizationIds);

const isFiledBy = (tx: Tx, { id, email }: User, organizationIds: string[]) =>
  and(
    isOf(organizationIds),
    inArray(claim.state, [...ALLOWED_IN['hand-over']]),
    or(
      eq(claim.submittedBy, id),
      email === null
        ? undefined
        : inArray(
            claim.id,
            tx.db
              .select({ id: claimContact.claimId })
              .from(claimContact)
              .where(and(inTenant(tx, claimContact), eq(claimContact.email, email))),
          ),
    ),
  );

function readCases(tx: Tx, which: SQL | undefined): Promise<Case[]> {
  const { id, ref, state, version, brandId, organizationId, branchId, submittedBy } = claim;
  return tx.db
    .select({
      ...{ id, ref, state, version, brandId, organizationId, branchId, submittedBy },
      claimantEmail: claimContact.email,
    })
    .from(claim)
    .leftJoin(
      claimContact,
      and(inTenant(tx, claimContact), eq(claimContact.claimId, claim.id), eq(claimContact.kind, 'claimant')),
    )
    .where(and(inTenant(tx, claim), which))
    .orderBy(asc(claim.id));
}

const readBranches = (tx: Tx, userId: string) =>
  tx.db
    .select({
      id: branch.id,
      name: branch.name,
      responsibleId: branch.responsibleId,
      backupId: branch.backupId,
    })
    .from(branch)
    .where(and(inTenant(tx, branch), or(eq(branch.responsibleId, userId), eq(branch.backupId, userId))))
    .orderBy(asc(branch.name), asc(branch.id));

async function readDevices(tx: Tx, userId: string): Promise<Belongings['devices']> {
  const isHis = and(inTenant(tx, unit), eq(unit.responsibleId, userId));
  const [[counted], items] = await Promise.all([
    tx.db.select({ count: count() }).from(unit).where(isHis),
    tx.db
      .select({ id: unit.id, serial: unit.serialRaw })
      .from(unit)
      .where(isHis)
      .orderBy(asc(unit.serialNorm), asc(unit.id))
      .limit(SHOWN),
  ]);
  return { count: counted!.count, items };
}

async function readContacts(tx: Tx, { email }: User, organizationIds: string[]) {
  if (email === null || organizationIds.length === 0) return [];
  return tx.db
    .select({ id: contact.id, name: contact.name })
    .from(contact)
    .where(
      and(inTenant(tx, contact), eq(contact.email, email), inArray(contact.organizationId, organizationIds)),
    )
    .orderBy(asc(contact.name), asc(contact.id));
}

async function countNotices(tx: Tx, userId: string): Promise<number> {
  const [row] = await tx.db
    .select({ count: count() })
    .from(noticeChoice)
    .where(and(inTenant(tx, noticeChoice), eq(noticeChoice.userId, userId)));
  return row!.count;
}

async function countGiven(tx: Tx, userId: string): Promise<number> {
  const [row] = await tx.db
    .select({ count: count() })
    .from(membership)
    .where(and(inTenant(tx, membership), eq(membership.delegatedBy, userId), isCurrent(tx.now())));
  return row!.count;
}

async function countInvitations(tx: Tx, userId: string): Promise<number> {
  const [row] = await tx.db.select({ count: count() }).from(invitation).where(isOpenOf(tx, userId));
  return row!.count;
}

export const isOpenOf = (tx: Tx, userId: string) =>
  and(
    inTenant(tx, invitation),
    eq(invitation.invitedBy, userId),
    isNull(invitation.acceptedAt),
    isNull(invitation.revokedAt),
    gt(invitation.expiresAt, tx.now()),
  );
