import { and, eq } from 'drizzle-orm';
import { appUser, toWireId } from '../../db/index.ts';
import { can } from '../auth/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { notFound, Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { type Case, readBelongings } from './belongings.ts';
import { readHolders } from './holders.ts';
import { requireManager } from './managed.ts';
import { isReached, requireOther, requireWhole } from './person.ts';
import type { LeavePlan } from './schema.ts';
import { faultsOf, readColleagues } from './successor.ts';

/** What hangs on somebody, and who could take it over. */
export async function getLeavePlan(ctx: Ctx, { id }: { id: string }): Promise<LeavePlan> {
  const { managed } = requireManager(ctx.actor);
  return transact(ctx, async (tx) => {
    const [user] = await tx.db
      .select()
      .from(appUser)
      .where(and(inTenant(tx, appUser), eq(appUser.id, id), isReached(tx, managed)));
    if (!user) throw notFound();
    requireOther(tx.actor, id);
    await requireWhole(tx, managed, id);
    if (user.status === 'left') throw new Problem('person_inactive');
    const belongings = await readBelongings(tx, user);
    const colleagues = await readColleagues(tx, user, belongings);
    return {
      branches: belongings.branches.map(({ id: branchId, name, responsibleId }) => ({
        id: toWireId('branch', branchId),
        name,
        as: responsibleId === id ? ('responsible' as const) : ('backup' as const),
      })),
      devices: {
        ...belongings.devices,
        items: belongings.devices.items.map((one) => ({ ...one, id: toWireId('unit', one.id) })),
      },
      assigned: belongings.assigned.map(toWire),
      filed: belongings.filed.map(toWire),
      awaitingApproval: (await hisToApprove(tx, id, belongings.pending)).map(toWire),
      contacts: belongings.contacts.map(({ id: contactId, name }) => ({
        id: toWireId('contact', contactId),
        name,
      })),
      noticeChoices: belongings.noticeChoices,
      delegations: belongings.delegations,
      invitations: belongings.invitations,
      successors: colleagues.map((one) => ({
        id: toWireId('user', one.user.id),
        name: one.user.fullName,
        faults: faultsOf(one, user, belongings, colleagues),
      })),
    };
  });
}

const toWire = ({ id, ref, state }: Case) => ({ id: toWireId('claim', id), ref, state });

async function hisToApprove(tx: Tx, userId: string, pending: Case[]): Promise<Case[]> {
  if (pending.length === 0) return [];
  const [he] = await readHolders(tx, eq(appUser.id, userId));
  if (!he) return [];
  return pending.filter(
    ({ brandId, organizationId, branchId, submittedBy }) =>
      submittedBy !== userId &&
      can(he.actor, 'claim.approve', { brandId, organizationId, branchId, unsent: true }),
  );
}
