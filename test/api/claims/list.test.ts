import { describe, expect, test } from 'vitest';
import type { ClaimList } from '../../../api/claims/schema.ts';
import { makeClaim } from '../../setup/claim.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';

const refs = async (tenant: TestTenant, token: string, query = '') => {
  const { status, body } = await tenant.api<ClaimList>(`/v1/claims${query}`, { token });
  expect([status, body]).toMatchObject([200, {}]);
  return body.items.map(({ ref }) => ref).sort();
};

describe('the list of claims', () => {
  test('shows staff all of the brand, members their place, consumers their own, strangers nothing', async () => {
    const tenant = await makeTenant();
    const [clinic, dealer] = await Promise.all([tenant.addOrganization(), tenant.addOrganization('dealer')]);
    const agent = await tenant.addUser({ role: 'agent' });
    const member = await tenant.addUser({ role: 'initiator', organizationId: clinic });
    const consumer = await tenant.addUser({ role: 'consumer' });
    const ofClinic = await makeClaim(tenant, { organizationId: clinic });
    const ofDealer = await makeClaim(tenant, { organizationId: dealer });
    const ofConsumer = await makeClaim(tenant, { email: consumer.email });
    expect(await refs(tenant, agent.token)).toEqual([ofClinic.ref, ofDealer.ref, ofConsumer.ref].sort());
    expect(await refs(tenant, member.token)).toEqual([ofClinic.ref]);
    expect(await refs(tenant, consumer.token)).toEqual([ofConsumer.ref]);
    expect((await tenant.api('/v1/claims')).status).toBe(403);
  });

  test('never shows a draft to anybody but its author', async () => {
    const tenant = await makeTenant();
    const agent = await tenant.addUser({ role: 'warranty_manager' });
    const author = await tenant.addUser({ role: 'consumer' });
    const draft = await makeClaim(tenant, { state: 'draft', submittedBy: author.userId });
    expect(await refs(tenant, agent.token)).toEqual([]);
    expect(await refs(tenant, author.token, '?list=draft')).toEqual([draft.ref]);
  });

  test('is filtered by state, by whose move it is, by who works on it and by what is late', async () => {
    const tenant = await makeTenant();
    const agent = await tenant.addUser({ role: 'agent' });
    const fresh = await makeClaim(tenant, { state: 'submitted' });
    const asked = await makeClaim(tenant, { state: 'awaiting_info' });
    const late = await makeClaim(tenant, { state: 'under_review', daysAgo: 30 });
    const done = await makeClaim(tenant, { state: 'closed' });
    const list = (query: string) => refs(tenant, agent.token, query);
    expect(await list('?state=submitted')).toEqual([fresh.ref]);
    expect(await list('?list=open')).toEqual([fresh.ref, asked.ref, late.ref].sort());
    expect(await list('?list=done')).toEqual([done.ref]);
    expect(await list('?waiting=service')).toEqual([fresh.ref, late.ref].sort());
    expect(await list('?waiting=claimant')).toEqual([asked.ref]);
    expect(await list('?overdue=true')).toEqual([late.ref]);
    expect(await list('?assignee=me')).toEqual([]);
    expect(await list('?assignee=nobody&state=closed')).toEqual([done.ref]);
  });

  test('finds by serial from its start, by reference in any spelling and by name, and takes no pattern', async () => {
    const tenant = await makeTenant();
    const agent = await tenant.addUser({ role: 'agent' });
    const one = await makeClaim(tenant, { lines: [{ serial: 'QX-778-899' }] });
    const other = await makeClaim(tenant, { lines: [{ serial: 'ZZ-000-111' }] });
    const find = (q: string) => refs(tenant, agent.token, `?q=${encodeURIComponent(q)}`);
    expect(await find('qx 7788')).toEqual([one.ref]);
    expect(await find(other.ref.toLowerCase().replaceAll('-', ''))).toEqual([other.ref]);
    expect(await find('%%%')).toEqual([]);
    expect(await find('__')).toEqual([]);
  });

  test('goes on by cursor without losing or repeating a row, and refuses a cursor of another filter', async () => {
    const tenant = await makeTenant();
    const agent = await tenant.addUser({ role: 'agent' });
    const all = await Promise.all(Array.from({ length: 7 }, () => makeClaim(tenant)));
    const seen: string[] = [];
    let cursor: string | null = '';
    let first = '';
    while (cursor !== null) {
      const path: string = `/v1/claims?limit=3${cursor ? `&cursor=${cursor}` : ''}`;
      const { body, headers } = await tenant.api<ClaimList>(path, { token: agent.token });
      seen.push(...body.items.map(({ ref }) => ref));
      cursor = body.nextCursor;
      first ||= cursor ?? '';
      expect(headers.get('link') !== null).toBe(cursor !== null);
    }
    expect(seen.sort()).toEqual(all.map(({ ref }) => ref).sort());
    const wrong = await tenant.api(`/v1/claims?limit=3&state=closed&cursor=${first}`, { token: agent.token });
    expect([wrong.status, wrong.body]).toMatchObject([400, { code: 'cursor_invalid' }]);
  });

  test('of one tenant never shows a claim of another', async () => {
    const [tenant, foreign] = await Promise.all([makeTenant(), makeTenant()]);
    await makeClaim(foreign);
    const agent = await tenant.addUser({ role: 'agent' });
    expect(await refs(tenant, agent.token)).toEqual([]);
  });
});
