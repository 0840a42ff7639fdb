import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim, Timeline } from '../../../api/claims/schema.ts';
import { act as actOn, makeClaim } from '../../setup/claim.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';

let tenant: TestTenant;
let organizationId: string;
let custodian: Awaited<ReturnType<TestTenant['addUser']>>;
let watcher: typeof custodian;
let agent: typeof custodian;

beforeAll(async () => {
  tenant = await makeTenant();
  organizationId = await tenant.addOrganization();
  [custodian, watcher, agent] = await Promise.all([
    tenant.addUser({ role: 'custodian', organizationId }),
    tenant.addUser({ role: 'watcher', organizationId }),
    tenant.addUser({ role: 'agent' }),
  ]);
});

type Answer = Claim & { code?: string; errors?: { pointer: string }[] };
const WHO = { name: 'Dana Seitkali', department: 'Courier', report: 'TR-17' };
const confirm = (
  claim: { path: string; etag: string },
  body: object,
  { token = custodian.token, version }: { token?: string; version?: number } = {},
) =>
  actOn<Answer>(tenant, claim, 'confirm-handover', {
    token,
    body: { ...WHO, ...body },
    ...(version === undefined ? {} : { version }),
  });

async function expected() {
  const units = await Promise.all([tenant.addUnit(), tenant.addUnit()]);
  const claim = await makeClaim(tenant, {
    state: 'approved',
    organizationId,
    lines: units.map(({ id, serial }) => ({ unitId: id, serial })),
  });
  return { claim, units };
}

const custodyOf = async (ids: string[]) => {
  const rows = await tenant.query(
    sql`select id, custody from unit where id in (${sql.join(
      ids.map((id) => sql`${id}::uuid`),
      sql`, `,
    )})`,
  );
  return ids.map((id) => rows.find((row) => row['id'] === id)?.['custody']);
};

describe('confirmHandover', () => {
  it('says who took which devices on the timeline, for both sides', async () => {
    const { claim, units } = await expected();
    const { status, body } = await confirm(claim, { direction: 'to_service' });
    expect([status, body.handovers]).toEqual([200, { toService: [], back: [] }]);
    for (const token of [watcher.token, agent.token]) {
      const { items } = (await tenant.api<Timeline>(`${claim.path}/timeline`, { token })).body;
      expect(items.at(-1)).toMatchObject({
        kind: 'handover.confirmed',
        visibility: 'public',
        handover: { direction: 'to_service', ...WHO, serials: units.map(({ serial }) => serial) },
      });
    }
  });

  it('puts the devices on their way, each of those that were handed over', async () => {
    const { claim, units } = await expected();
    const ids = units.map(({ id }) => id);
    const one = await confirm(claim, { direction: 'to_service', lineIds: [claim.lines[0]!.wireId] });
    expect(await custodyOf(ids)).toEqual(['transit', 'customer']);
    expect(one.body.next).toMatchObject({ owner: 'claimant', step: 'send_device' });
    const other = await confirm(claim, { direction: 'to_service' }, { version: 2 });
    expect(await custodyOf(ids)).toEqual(['transit', 'transit']);
    expect(other.body.next).toMatchObject({ owner: 'service', step: 'arrive', mine: false });
  });

  it('is asked for once each way, and again after a new decision', async () => {
    const { claim } = await expected();
    await confirm(claim, { direction: 'to_service' });
    const twice = await confirm(claim, { direction: 'to_service' }, { version: 2 });
    const early = await confirm(claim, { direction: 'back' }, { version: 2 });
    expect([twice.status, early.status]).toEqual([409, 409]);
  });

  it('confirms a return in the end', async () => {
    const claim = await makeClaim(tenant, { state: 'resolved', organizationId });
    const { status, body } = await confirm(claim, { direction: 'back' });
    expect([status, body.actions.includes('confirm-handover')]).toEqual([200, false]);
  });

  it('is for custodians and those who answer for the place, not for watchers or the service', async () => {
    const { claim } = await expected();
    for (const { token } of [watcher, agent]) {
      expect((await confirm(claim, { direction: 'to_service' }, { token })).status).toBe(403);
    }
    const { body } = await tenant.api<Claim>(claim.path, { token: custodian.token });
    expect(body.actions.sort()).toEqual(['attach', 'confirm-handover', 'note']);
    expect((await confirm(claim, { direction: 'to_service' }, { token: claim.claimant })).status).toBe(200);
  });

  it('B095: takes no unit of another claim', async () => {
    const [{ claim }, { claim: other }] = await Promise.all([expected(), expected()]);
    const answer = await confirm(claim, { direction: 'to_service', lineIds: [other.lines[0]!.wireId] });
    expect([answer.status, answer.body.errors]).toMatchObject([422, [{ pointer: '/lineIds/0' }]]);
  });
});
