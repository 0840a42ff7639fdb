import { sql } from 'drizzle-orm';
import type { Sql } from 'postgres';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { act, makeClaim } from '../setup/claim.ts';
import { makeTenant, type TestTenant } from '../setup/tenant.ts';
import { ask, newDraft, type Request, submission, words } from './customer.ts';
import { type FaultRig, startFaultRig } from './harness.ts';
import { countRows, endLeases, undelivered } from './rows.ts';
import { type Sink, startSink } from './sink.ts';

let rig: FaultRig;
let sink: Sink;
let owner: Sql;

beforeAll(async () => {
  sink = await startSink();
  rig = await startFaultRig({ queue: 'loses', smtpUrl: sink.url });
  owner = rig.owner();
});

afterEach(async () => {
  await rig.proxy.mode('pass');
  if (!rig.worker.running) await rig.worker.restart();
});

afterAll(async () => {
  await rig.close();
  await sink.close();
});

const tenantAt = () => makeTenant({ at: { baseUrl: rig.worker.url.href, ownerUrl: rig.server.url } });
const mailsTo = (address: string) => sink.mails.filter(({ to }) => to === address);

describe.each([
  { name: 'createClaim', prepare: async (tenant: TestTenant): Promise<Request> => newDraft(tenant.key) },
  {
    name: 'submitClaim',
    prepare: async (tenant: TestTenant) => submission(await makeClaim(tenant, { state: 'draft' })),
  },
  { name: 'addMessage', prepare: async (tenant: TestTenant) => words(await makeClaim(tenant)) },
])('$name', ({ prepare }) => {
  test('F18 killed between COMMIT and the answer: the retry gets the one result', async () => {
    const tenant = await tenantAt();
    const request = await prepare(tenant);
    rig.proxy.freezeAtStatementOnce(/^commit/);
    const lost = expect(ask(rig.worker.url, request)).rejects.toThrow('fetch failed');
    const written = async () => (await countRows(owner, tenant.tenantId)).idempotency;
    await expect.poll(written, { interval: 10 }).toBe(1);
    const rows = await countRows(owner, tenant.tenantId);
    await rig.worker.kill();
    await lost;

    await rig.proxy.mode('pass');
    await rig.worker.restart();
    expect(await ask(rig.worker.url, request)).toMatchObject({ code: '', isReplay: true });
    expect(await countRows(owner, tenant.tenantId)).toEqual(rows);
  });
});

test('F19 F22 killed right after the answer, with the nudge lost: the next minute sends the mail, once', async () => {
  const tenant = await tenantAt();
  const claim = await makeClaim(tenant, { state: 'draft' });
  expect((await ask(rig.worker.url, submission(claim))).status).toBe(200);
  await rig.worker.kill();
  expect(await undelivered(owner, tenant.tenantId)).toEqual({ outbox: 1, mail: 0 });
  expect(mailsTo(claim.email)).toEqual([]);

  await rig.worker.restart();
  for (let minute = 0; minute < 3; minute++) await rig.worker.strike();
  expect(mailsTo(claim.email)).toHaveLength(1);
  expect(await undelivered(owner, tenant.tenantId)).toEqual({ outbox: 0, mail: 0 });
});

test('F23 messages that come ten times, mixed, side by side and late change nothing at the sink', async () => {
  const tenants = await Promise.all([tenantAt(), tenantAt()]);
  const claims = await Promise.all(
    tenants.map(async (tenant) => {
      const claim = await makeClaim(tenant, { state: 'draft' });
      await tenant.query(
        sql`insert into mail_address (tenant_id, address, confirmed_at) values (${tenant.tenantId}, ${claim.email}, now())`,
      );
      await ask(rig.worker.url, submission(claim));
      await act(tenant, claim, 'withdraw', { token: await claim.addSession(claim.email), version: 2 });
      return claim;
    }),
  );
  const messages = Array.from({ length: 10 }, (_, n) => ({ tenantId: tenants[n % 2]!.tenantId }));
  const batch = () => rig.worker.batch('outbox', [...messages, ...messages.toReversed()]);
  await Promise.all([batch(), batch(), rig.worker.strike(), batch()]);
  const left = () => Promise.all(tenants.map(({ tenantId }) => undelivered(owner, tenantId)));
  await expect.poll(left).toEqual(tenants.map(() => ({ outbox: 0, mail: 0 })));
  await batch();

  for (const { email, ref } of claims) {
    expect(mailsTo(email).map(({ subject }) => subject)).toEqual([
      `${ref}: we have your request`,
      `${ref}: withdrawn`,
    ]);
  }
});

describe('F25 a dispatcher that is killed', () => {
  const steps: { step: string; statement: RegExp; sends: number }[] = [
    { step: 'while it leases the event', statement: /^update "outbox" set "state" = case/, sends: 1 },
    { step: 'while it writes the mail', statement: /^insert into "mail" /, sends: 1 },
    {
      step: 'while it leases the mail',
      statement: /^update "mail" set "state" = .{2,9}, "attempts"/,
      sends: 1,
    },
    { step: 'between send and mark', statement: /^update "mail" set "params"/, sends: 2 },
  ];

  test.each(steps)('$step sends one mail by its key', async ({ statement, sends }) => {
    const claim = await submitted();
    const fault = rig.proxy.freezeAtStatementOnce(statement);
    await dieWhile(fault.hit);
    await recover(claim.tenantId);
    expect(mailsTo(claim.email)).toHaveLength(sends);
    expect(new Set(mailsTo(claim.email).map(({ messageId }) => messageId)).size).toBe(1);
  });

  test('before it hears that the mail was taken sends the same mail again, under the same Message-ID', async () => {
    const claim = await submitted();
    await dieWhile(new Promise((taken) => sink.onceTaken(async () => taken())));
    await recover(claim.tenantId);
    const [first, second, ...more] = mailsTo(claim.email);
    expect(first!.messageId).toMatch(/^<[^@]+@[^>]+>$/);
    expect(second).toEqual(first);
    expect(more).toEqual([]);
  });

  test('right after the mark sends nothing again', async () => {
    const claim = await submitted();
    await dieWhile(rig.proxy.cutAfterCommitOnce(/^update "mail" set "params"/).hit);
    await recover(claim.tenantId);
    expect(mailsTo(claim.email)).toHaveLength(1);
  });

  async function submitted() {
    const tenant = await tenantAt();
    const claim = await makeClaim(tenant, { state: 'draft' });
    expect((await ask(rig.worker.url, submission(claim))).status).toBe(200);
    return { ...claim, tenantId: tenant.tenantId };
  }

  async function dieWhile(moment: Promise<void>) {
    const died = rig.worker.strike().then(
      () => 'finished',
      () => 'died',
    );
    await moment;
    await rig.worker.kill();
    expect(await died).toBe('died');
    await rig.proxy.mode('pass');
  }

  async function recover(tenantId: string) {
    await rig.worker.restart();
    const left = async () => {
      await endLeases(owner, tenantId);
      await rig.worker.strike();
      return undelivered(owner, tenantId);
    };
    await expect.poll(left, { timeout: 15_000 }).toEqual({ outbox: 0, mail: 0 });
    await rig.worker.strike();
  }
});
