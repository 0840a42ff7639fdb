import { and, eq, isNull } from 'drizzle-orm';
import { appUser, ssoIssuer } from '../../db/index.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { type Managed, manages, requireManager } from './managed.ts';
import { endSessions, isWhole, lockPerson, requireOther, requireWhole } from './person.ts';
import { representPeople } from './represent.ts';
import type { HostIdentity, Person } from './schema.ts';

/** From now on the host's tokens of this subject sign this person in, with what he is here. */
export async function linkHost(
  ctx: Ctx,
  { id, issuerId, subject, reason }: { id: string } & HostIdentity,
): Promise<Person> {
  const { managed } = requireManager(ctx.actor);
  return transact(ctx, async (tx) => {
    const user = await lockPerson(tx, managed, id);
    requireOther(tx.actor, id);
    await requireWhole(tx, managed, id);
    if (user.status !== 'active') throw new Problem('person_inactive');
    const issuer = await findIssuer(tx, managed, issuerId);
    // A dealer's host may not sign in who is something elsewhere, whoever links them.
    if (issuer.organizationId !== null && !(await isWhole(tx, onlyOf(managed, issuer.organizationId), id)))
      throw new Problem('host_of_another');
    const taken = await tx.db
      .select({ id: appUser.id })
      .from(appUser)
      .where(and(inTenant(tx, appUser), eq(appUser.ssoIssuerId, issuerId), eq(appUser.ssoSubject, subject)));
    if (taken.some((one) => one.id !== id))
      throw invalid('/subject', 'taken', 'Somebody else signs in with this subject');
    const [after] = await tx.db
      .update(appUser)
      .set({ ssoIssuerId: issuerId, ssoSubject: subject, updatedAt: tx.now(), version: user.version + 1 })
      .where(and(inTenant(tx, appUser), eq(appUser.id, id)))
      .returning();
    await writeAudit(tx, {
      action: 'user.link_host',
      objectType: 'user',
      objectId: id,
      reason,
      changes: { issuerId, before: user.ssoIssuerId },
    });
    const [person] = await representPeople(tx, managed, [after!]);
    return person!;
  });
}

export async function unlinkHost(
  ctx: Ctx,
  { id, reason }: { id: string; reason?: string | undefined },
): Promise<void> {
  const { managed } = requireManager(ctx.actor);
  await transact(ctx, async (tx) => {
    const user = await lockPerson(tx, managed, id);
    requireOther(tx.actor, id);
    await requireWhole(tx, managed, id);
    if (user.email === null) throw new Problem('only_way_in');
    await tx.db
      .update(appUser)
      .set({ ssoIssuerId: null, ssoSubject: null, updatedAt: tx.now(), version: user.version + 1 })
      .where(and(inTenant(tx, appUser), eq(appUser.id, id)));
    // What the host has opened is not told apart from the rest.
    await endSessions(tx, id);
    await writeAudit(tx, {
      action: 'user.unlink_host',
      objectType: 'user',
      objectId: id,
      reason,
      changes: { before: user.ssoIssuerId },
    });
  });
}

const onlyOf = (managed: Managed, organizationId: string): Managed => ({
  ...managed,
  everywhere: false,
  organizationIds: [organizationId],
});

/** A host of this brand; who runs an organisation links to that organisation's own hosts only. */
async function findIssuer(tx: Tx, managed: Managed, id: string) {
  const [issuer] = await tx.db
    .select()
    .from(ssoIssuer)
    .where(
      and(
        inTenant(tx, ssoIssuer),
        eq(ssoIssuer.id, id),
        eq(ssoIssuer.brandId, brandOf(tx.actor)),
        isNull(ssoIssuer.revokedAt),
      ),
    )
    .for('update');
  if (!issuer || !manages(managed, issuer.organizationId))
    throw invalid('/issuerId', 'not_found', 'There is no such host site');
  return issuer;
}
