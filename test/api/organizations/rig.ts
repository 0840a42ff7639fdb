import { sql } from 'drizzle-orm';
import { contact, newUuid, toWireId } from '../../../db/index.ts';
import { makeTenant } from '../../setup/tenant.ts';

type Body = Record<string, unknown>;
export type Answered = { status: number; body: Body };

export const firstError = ({ body }: { body: Body }) =>
  (body['errors'] as { pointer: string; code: string }[] | undefined)?.map(({ pointer, code }) => [
    pointer,
    code,
  ])[0];

export const errorCodes = ({ body }: { body: Body }) =>
  ((body['errors'] as { code: string }[] | undefined) ?? []).map(({ code }) => code).sort();

/** A tenant with two houses: one with a tree of three branches and its people, one of a competitor. */
export async function makeHouses() {
  const tenant = await makeTenant();
  const [ours, theirs] = [await tenant.addOrganization(), await tenant.addOrganization('dealer')];
  const head = await tenant.addBranch(ours, { name: 'Head office' });
  const north = await tenant.addBranch(ours, { name: 'North', parentId: head });
  const south = await tenant.addBranch(ours, { name: 'South', parentId: head });
  const away = await tenant.addBranch(theirs, { name: 'Away' });
  const people = {
    sysadmin: await tenant.addUser({ role: 'sysadmin' }),
    agent: await tenant.addUser({ role: 'agent' }),
    admin: await tenant.addUser({ role: 'org_admin', organizationId: ours }),
    watcher: await tenant.addUser({ role: 'watcher', organizationId: ours }),
    north: await tenant.addUser({
      role: 'branch_responsible',
      organizationId: ours,
      branchId: north,
      scope: 'branch_tree',
    }),
    northAdmin: await tenant.addUser({
      role: 'org_admin',
      organizationId: ours,
      branchId: north,
      scope: 'branch_tree',
    }),
    rival: await tenant.addUser({ role: 'dealer_manager', organizationId: theirs }),
    consumer: await tenant.addUser({ role: 'consumer' }),
  };
  const call = async (token: string, method: string, path: string, body?: object, version?: number) => {
    const send = () =>
      tenant.api(path, {
        token,
        method,
        ...(body === undefined ? {} : { body }),
        headers: version === undefined ? {} : { 'if-match': `"${version}"` },
      });
    const answer = await send();
    // A branch that was added just now widens what its people reach; they are asked to come again.
    return answer.status === 503 ? send() : answer;
  };
  const wire = {
    ours: toWireId('organization', ours),
    theirs: toWireId('organization', theirs),
    head: toWireId('branch', head),
    north: toWireId('branch', north),
    south: toWireId('branch', south),
    away: toWireId('branch', away),
  };
  return {
    ...tenant,
    ids: { ours, theirs, head, north, south, away },
    wire,
    people,
    call,
    userId: (who: { userId: string }) => toWireId('user', who.userId),
    addContact: async (organizationId: string, over: Partial<typeof contact.$inferInsert> = {}) => {
      const id = newUuid();
      await tenant.insert(contact, {
        id,
        organizationId,
        kind: 'mailbox',
        name: 'Reception',
        email: `${id.slice(-8)}@site.example`,
        ...over,
      });
      return toWireId('contact', id);
    },
    trace: async (objectId: string) =>
      (
        await tenant.query(
          sql`select action from audit where tenant_id = ${tenant.tenantId} and object_id = ${objectId} order by at, id`,
        )
      ).map((row) => row['action']),
  };
}
export type Houses = Awaited<ReturnType<typeof makeHouses>>;
