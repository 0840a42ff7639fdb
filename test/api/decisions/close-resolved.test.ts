import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeResolved } from '../../../api/claims/index.ts';
import { makeClaim } from '../../setup/claim.ts';
import { openCtx } from '../../setup/ctx.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';

let tenant: TestTenant;
let open: ReturnType<typeof openCtx>;

beforeAll(async () => {
  tenant = await makeTenant();
  open = openCtx(tenant.tenantId);
});
afterAll(() => open.close());

const eventsOf = (id: string) =>
  tenant.query(sql`select kind, actor from claim_event where claim_id = ${id} and kind = 'claim.closed'`);
const stateOf = async (id: string) =>
  (await tenant.query(sql`select state from claim where id = ${id}`))[0]?.['state'];

it('closes what was resolved longer ago than the targets allow, by the system, once', async () => {
  const late = await makeClaim(tenant, { state: 'resolved', daysAgo: 20 });
  const recent = await makeClaim(tenant, { state: 'resolved', daysAgo: 2 });
  const working = await makeClaim(tenant, { state: 'in_service', daysAgo: 40 });
  await Promise.all([closeResolved(open.ctx), closeResolved(open.ctx)]);
  expect([await stateOf(late.id), await stateOf(recent.id), await stateOf(working.id)]).toEqual([
    'closed',
    'resolved',
    'in_service',
  ]);
  expect([...(await eventsOf(late.id))]).toEqual([{ kind: 'claim.closed', actor: { kind: 'system' } }]);
  const [audited] = await tenant.query(sql`select action, actor from audit where object_id = ${late.id}`);
  expect(audited).toEqual({ action: 'claim.close', actor: { kind: 'system' } });
});

it('counts the day where the brand lives', async () => {
  const claim = await makeClaim(tenant, { state: 'resolved' });
  await tenant.query(sql`update claim set next_due = '2026-03-10' where id = ${claim.id}`);
  const at = (now: string) => ({ ...open.ctx, now: () => now });
  // Asia/Almaty is five hours ahead.
  await closeResolved(at('2026-03-10T18:59:00.000Z'));
  expect(await stateOf(claim.id)).toBe('resolved');
  await closeResolved(at('2026-03-10T19:01:00.000Z'));
  expect(await stateOf(claim.id)).toBe('closed');
});
