import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { appUser, branch, contact, invitation, membership, noticeChoice, unit } from '../../db/index.ts';
import { handOver } from '../claims/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import { reachOf } from '../core/reach.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { assign } from '../decisions/index.ts';
import { keepAdministratorWithout } from './administrators.ts';
import { type Belongings, isOpenOf, readBelongings } from './belongings.ts';
import { requireManager } from './managed.ts';
import {
  endDelegationsOf,
  endSessions,
  lockPerson,
  requireOther,
  requireWhole,
  type User,
} from './person.ts';
import { representPeople } from './represent.ts';
import type { Leaving, Person } from './schema.ts';
import { faultsOf, readColleagues } from './successor.ts';

type Input = { id: string } & Leaving;
type Handing = { from: User; to: User; belongings: Belongings; reason: string };

/** Somebody goes, and a colleague takes all that hangs on him, at once or not at all. */
export async function leave(ctx: Ctx, { id, successorId, reason }: Input): Promise<Person> {
  const { managed } = requireManager(ctx.actor);
  return transact(ctx, async (tx) => {
    const from = await lockPerson(tx, managed, id);
    requireOther(tx.actor, id);
    await requireWhole(tx, managed, id);
    if (from.status === 'left') throw new Problem('person_inactive', { detail: 'The person has left' });
    await keepAdministratorWithout(tx, id);

    const belongings = await readBelongings(tx, from);
    const to = await findSuccessor(tx, from, belongings, successorId);
    const handing = { from, to, belongings, reason };
    await handOverCases(tx, handing);
    await handOverBranches(tx, handing);
    await handOverDevices(tx, handing);
    await handOverContacts(tx, handing);
    await copyNotices(tx, handing);
    await handOverInvitations(tx, handing);
    await endRights(tx, id);
    await endSessions(tx, id);
    const [after] = await tx.db
      .update(appUser)
      .set({
        ...{ status: 'left', successorId, leftAt: tx.now() },
        ...{ updatedAt: tx.now(), version: from.version + 1 },
      })
      .where(and(inTenant(tx, appUser), eq(appUser.id, id)))
      .returning();
    await writeAudit(tx, {
      action: 'user.leave',
      objectType: 'user',
      objectId: id,
      reason,
      changes: { successorId, ...countsOf(belongings) },
    });
    const [person] = await representPeople(tx, managed, [after!]);
    return person!;
  });
}

async function findSuccessor(tx: Tx, from: User, belongings: Belongings, successorId: string): Promise<User> {
  const colleagues = await readColleagues(tx, from, belongings);
  const successor = colleagues.find(({ user }) => user.id === successorId);
  const [fault] = successor
    ? faultsOf(successor, from, belongings, colleagues)
    : (['not_colleague'] as const);
  if (!successor || fault)
    throw invalid('/successorId', fault ?? 'not_colleague', FAULTS[fault ?? 'not_colleague']);
  // Whoever takes over must still be there when all is done.
  const [still] = await tx.db
    .select({ status: appUser.status })
    .from(appUser)
    .where(and(inTenant(tx, appUser), eq(appUser.id, successorId)))
    .for('update');
  if (still?.status !== 'active') throw invalid('/successorId', 'not_colleague', FAULTS.not_colleague);
  return successor.user;
}

const FAULTS = {
  not_colleague: 'Not an active colleague of the same house',
  cannot_review: 'May not review the cases that are assigned to the leaver',
  cannot_answer: 'May not answer in the cases of the leaver',
  cannot_approve: 'Nobody would be left to approve what waits for approval',
};

/** The claim's own way, by the product itself: who runs an organisation need not be able to work on its cases. */
async function handOverCases(tx: Tx, { from, to, belongings, reason }: Handing): Promise<void> {
  const system = { ...tx, actor: { kind: 'system' as const }, reach: reachOf(tx) };
  for (const { id } of belongings.filed) {
    await handOver(system, { id, from: named(from), to: named(to), by: tx.actor, reason });
  }
  const handedOver = new Set(belongings.filed.map(({ id }) => id));
  for (const { id, version } of belongings.assigned) {
    await assign(system, { id, version: handedOver.has(id) ? version + 1 : version, userId: to.id });
  }
}

const named = ({ id, fullName, email }: User) => ({ userId: id, name: fullName, email });

/** Nobody is his own backup: where the successor is the one already, the other place is left open. */
async function handOverBranches(tx: Tx, { from, to }: Handing): Promise<void> {
  const { responsibleId, backupId, version } = branch;
  await tx.db
    .update(branch)
    .set({
      responsibleId: sql`case when ${responsibleId} = ${from.id} then ${to.id}::uuid else ${responsibleId} end`,
      backupId: sql`case
        when ${responsibleId} = ${from.id} then nullif(${backupId}, ${to.id}::uuid)
        when ${responsibleId} = ${to.id} then null
        else ${to.id}::uuid end`,
      updatedAt: tx.now(),
      version: sql`${version} + 1`,
    })
    .where(and(inTenant(tx, branch), or(eq(responsibleId, from.id), eq(backupId, from.id))));
}

async function handOverDevices(tx: Tx, { from, to }: Handing): Promise<void> {
  await tx.db
    .update(unit)
    .set({ responsibleId: to.id, updatedAt: tx.now(), version: sql`${unit.version} + 1` })
    .where(and(inTenant(tx, unit), eq(unit.responsibleId, from.id)));
}

async function handOverContacts(tx: Tx, { to, belongings }: Handing): Promise<void> {
  if (belongings.contacts.length === 0) return;
  const ids = belongings.contacts.map(({ id }) => id);
  await tx.db
    .update(contact)
    .set({
      // A mailbox that several read keeps its name.
      name: sql`case when ${contact.kind} = 'person' then ${to.fullName} else ${contact.name} end`,
      ...{ email: to.email, updatedAt: tx.now(), version: sql`${contact.version} + 1` },
    })
    .where(and(inTenant(tx, contact), inArray(contact.id, ids)));
}

/** What the successor has chosen himself stays. */
async function copyNotices(tx: Tx, { from, to }: Handing): Promise<void> {
  const chosen = await tx.db
    .select()
    .from(noticeChoice)
    .where(and(inTenant(tx, noticeChoice), eq(noticeChoice.userId, from.id)));
  if (chosen.length === 0) return;
  await tx.db
    .insert(noticeChoice)
    .values(chosen.map((one) => ({ ...one, userId: to.id })))
    .onConflictDoNothing();
}

async function handOverInvitations(tx: Tx, { from, to }: Handing): Promise<void> {
  await tx.db.update(invitation).set({ invitedBy: to.id }).where(isOpenOf(tx, from.id));
  if (from.email === null) return;
  await tx.db
    .update(invitation)
    .set({ revokedAt: tx.now() })
    .where(
      and(
        inTenant(tx, invitation),
        eq(invitation.email, from.email),
        isNull(invitation.acceptedAt),
        isNull(invitation.revokedAt),
      ),
    );
}

/** What he was stays on record, with its last day; what was lent, by him or to him, is given back. */
async function endRights(tx: Tx, userId: string): Promise<void> {
  await endDelegationsOf(tx, userId);
  const isHis = and(inTenant(tx, membership), eq(membership.userId, userId));
  await tx.db.delete(membership).where(and(isHis, sql`${membership.delegationOf} is not null`));
  await tx.db
    .update(membership)
    .set({
      validTo: sql`least(${membership.validTo}, ${tx.now()}::timestamptz)`,
      ...{ updatedAt: tx.now(), version: sql`${membership.version} + 1` },
    })
    .where(isHis);
}

const countsOf = ({
  branches,
  devices,
  assigned,
  filed,
  contacts,
  noticeChoices,
  delegations,
  invitations,
}: Belongings) => ({
  ...{ branches: branches.length, devices: devices.count, assigned: assigned.length, filed: filed.length },
  ...{ contacts: contacts.length, noticeChoices, delegations, invitations },
});
