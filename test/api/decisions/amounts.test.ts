import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { claimLine } from '../../../db/index.ts';
import { act, makeClaim } from '../../setup/claim.ts';
import { day, makeTenant, type TestTenant } from '../../setup/tenant.ts';

type Answer = {
  code?: string;
  detail?: string;
  limit?: object;
  errors?: { pointer: string; code: string }[];
  state?: string;
  lines?: { claimedAmount: object | null; approvedAmount: object | null }[];
};
type Money = { amountMinor: number; currency: string };

let tenant: TestTenant;
let manager: Awaited<ReturnType<TestTenant['addUser']>>;
let agent: typeof manager;

const kzt = (amountMinor: number): Money => ({ amountMinor, currency: 'KZT' });
const LIMIT = kzt(150_000);

beforeAll(async () => {
  tenant = await makeTenant();
  manager = await tenant.addUser({ role: 'warranty_manager' });
  agent = await tenant.addUser({ role: 'agent', amountLimit: LIMIT });
});

/** A claim in review whose lines ask for these amounts. */
async function claimed(...amounts: (Money | null)[]) {
  const claim = await makeClaim(tenant, { state: 'under_review', lines: amounts.map(() => ({})) });
  for (const [at, amount] of amounts.entries()) {
    await tenant.query(
      sql`update ${claimLine} set claimed_amount = ${amount && JSON.stringify(amount)}::jsonb where id = ${claim.lines[at]!.id}`,
    );
  }
  return claim;
}

type Claim = Awaited<ReturnType<typeof claimed>>;
const decide = (claim: Claim, token: string, lines: object[]) =>
  act<Answer>(tenant, claim, 'decide', {
    token,
    body: {
      lines: lines.map((line, at) => ({ id: claim.lines[at]!.wireId, decision: 'approved', ...line })),
    },
  });

describe('what a decision grants', () => {
  it('is what was asked for, or less where the decision says so, and nothing where it says no', async () => {
    const claim = await claimed(kzt(5000), kzt(4000), kzt(3000), null);
    const no = { decision: 'rejected', reason: 'wear_part', text: 'A pad.' };
    const { status, body } = await decide(claim, manager.token, [{}, { approvedAmount: kzt(1500) }, no, {}]);
    expect(status).toBe(200);
    expect(body.lines?.map(({ approvedAmount }) => approvedAmount)).toEqual([
      kzt(5000),
      kzt(1500),
      null,
      null,
    ]);
  });

  it.each([
    ['more than was asked for', kzt(1000), { approvedAmount: kzt(1001) }, 'over_claimed'],
    ['another currency', kzt(1000), { approvedAmount: { amountMinor: 1, currency: 'EUR' } }, 'currency'],
    ['money that nobody asked for', null, { approvedAmount: kzt(1) }, 'not_claimed'],
    [
      'money for what is rejected',
      kzt(1000),
      { decision: 'rejected', reason: 'wear_part', text: 'A pad.', approvedAmount: kzt(1) },
      'unexpected',
    ],
  ])('is never %s', async (_, asked, line, code) => {
    const claim = await claimed(asked);
    const answer = await decide(claim, manager.token, [line]);
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/lines/0/approvedAmount', code })],
    ]);
  });

  it('is never negative', async () => {
    const claim = await claimed(kzt(1000));
    const answer = await decide(claim, manager.token, [{ approvedAmount: kzt(-1) }]);
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([
      422,
      '/lines/0/approvedAmount/amountMinor',
    ]);
  });
});

describe('T54: the limit of who decides', () => {
  it('counts the whole decision, names the limit, and lets a manager go on', async () => {
    const claim = await claimed(kzt(100_000), kzt(60_000));
    const refused = await decide(claim, agent.token, [{}, {}]);
    expect([refused.status, refused.body]).toMatchObject([403, { code: 'over_limit', limit: LIMIT }]);
    expect(refused.body.detail).toContain('1,500.00');
    const less = await decide(claim, agent.token, [{}, { approvedAmount: kzt(50_000) }]);
    expect([less.status, less.body.state]).toEqual([200, 'approved']);

    const large = await claimed(kzt(9_000_000));
    expect((await decide(large, manager.token, [{}])).status).toBe(200);
  });

  it('does not stop a rejection, nor a decision without money', async () => {
    const [large, plain] = await Promise.all([claimed(kzt(9_000_000)), claimed(null)]);
    const no = { decision: 'rejected', reason: 'wear_part', text: 'A pad.' };
    expect((await decide(large, agent.token, [no])).status).toBe(200);
    expect((await decide(plain, agent.token, [{}])).status).toBe(200);
  });

  it('is the highest that somebody holds, and none at all where one membership has none', async () => {
    const both = await tenant.addUser({ role: 'agent', amountLimit: kzt(10) });
    await tenant.addMembership(both.userId, { role: 'agent', amountLimit: kzt(2000) });
    const free = await tenant.addUser({ role: 'agent', amountLimit: kzt(10) });
    await tenant.addMembership(free.userId, { role: 'warranty_manager' });
    const [within, above, large] = await Promise.all([
      claimed(kzt(2000)),
      claimed(kzt(2001)),
      claimed(kzt(9_000_000)),
    ]);
    expect((await decide(within, both.token, [{}])).status).toBe(200);
    expect((await decide(above, both.token, [{}])).body.code).toBe('over_limit');
    expect((await decide(large, free.token, [{}])).status).toBe(200);
  });

  it('is that of a program too, from the next request on', async () => {
    const { token } = await tenant.addUser({ role: 'sysadmin' });
    const created = await tenant.api<{ id: string; secret: string; amountLimit: Money }>('/v1/api-keys', {
      token,
      body: { name: 'ERP', scopes: ['claims:read', 'claims:decide'], amountLimit: LIMIT },
    });
    const { id, secret, amountLimit } = created.body;
    expect([created.status, amountLimit]).toEqual([201, LIMIT]);
    const large = await claimed(kzt(150_001));
    const refused = await decide(large, secret, [{}]);
    expect([refused.status, refused.body]).toMatchObject([403, { code: 'over_limit', limit: LIMIT }]);
    const lift = (key: string, limit: Money | null) =>
      tenant.api<{ amountLimit: Money | null; errors: { pointer: string }[] }>(`/v1/api-keys/${key}/limit`, {
        token,
        method: 'PUT',
        body: { amountLimit: limit },
      });
    expect((await lift(id, kzt(200_000))).body.amountLimit).toEqual(kzt(200_000));
    expect((await decide(large, secret, [{}])).status).toBe(200);
    const [audited] = await tenant.query(sql`select changes from audit where action = 'api_key.set_limit'`);
    expect(audited?.['changes']).toEqual({ before: LIMIT, after: kzt(200_000) });

    const reader = await tenant.addSecret({ scopes: ['claims:read'] });
    const misplaced = await lift(reader.wireId, LIMIT);
    expect([misplaced.status, misplaced.body.errors[0]?.pointer]).toEqual([422, '/amountLimit']);
    expect((await lift(reader.wireId, null)).status).toBe(200);
  });

  it('grants nothing in a currency that it does not name', async () => {
    const claim = await claimed({ amountMinor: 100, currency: 'EUR' });
    expect((await decide(claim, agent.token, [{}])).body.code).toBe('over_limit');
  });
});

describe('an approval of what is not covered', () => {
  it('is a manager’s, with a reason, and stands on the record', async () => {
    const { serial } = await tenant.addUnit({
      dates: { delivery: { date: day(-3000), source: 'invoice F-1', verified: true } },
    });
    const author = await tenant.addUser({ role: 'consumer' });
    const { body: draft } = await tenant.api<{ id: string; version: number }>('/v1/claims', {
      token: author.token,
      body: {
        lines: [{ serial }],
        symptoms: { whatHappens: 'Dead.' },
        contact: { name: 'A', email: author.email },
      },
    });
    const path = `/v1/claims/${draft.id}`;
    const { body: sent } = await act<{
      version: number;
      lines: { id: string; coverage: { verdict: string } }[];
    }>(tenant, { path, etag: `"${draft.version}"` }, 'submit', { token: author.token });
    expect(sent.lines[0]?.coverage.verdict).toBe('not_covered');
    const { body: taken } = await act(tenant, { path, etag: `"${sent.version}"` }, 'start-review', {
      token: manager.token,
    });
    const lineId = sent.lines[0]!.id;
    const say = (token: string, line: object) =>
      act<Answer>(tenant, { path, etag: `"${taken.version}"` }, 'decide', {
        token,
        body: { lines: [{ id: lineId, decision: 'approved', ...line }] },
      });
    const byAgent = await say(agent.token, { text: 'Goodwill.' });
    const mute = await say(manager.token, {});
    expect([byAgent.status, mute.status, mute.body.errors]).toMatchObject([
      403,
      422,
      [{ pointer: '/lines/0/text', code: 'required' }],
    ]);
    expect((await say(manager.token, { text: 'Goodwill.' })).status).toBe(200);
    const [event] = await tenant.query(
      sql`select payload from claim_event where kind = 'claim.approved' order by at desc limit 1`,
    );
    expect(event).toMatchObject({ payload: { overridden: [expect.any(String)] } });
  });
});
