import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Sql } from 'postgres';
import { makeClaim } from '../setup/claim.ts';
import { makeTenant } from '../setup/tenant.ts';
import { ask, lookup, newDraft, type Request, submission, words } from './customer.ts';
import { type FaultRig, startFaultRig } from './harness.ts';
import { childrenOf } from './process-tree.ts';
import { countRows } from './rows.ts';

let rig: FaultRig;
let owner: Sql;

beforeAll(async () => {
  rig = await startFaultRig({ queue: 'loses' });
  owner = rig.owner();
});

afterEach(() => rig.proxy.mode('pass'));

afterAll(() => rig.close());

const tenantAt = () => makeTenant({ at: { baseUrl: rig.worker.url.href, ownerUrl: rig.server.url } });

const backends = () =>
  owner<{ pid: number; waits: boolean }[]>`
    select pid, wait_event_type is not distinct from 'Lock' as waits
    from pg_stat_activity where usename = 'warranty_app'`;

const noBackend = () => expect.poll(backends, { timeout: 15_000 }).toEqual([]);

test('F06 a line that falls silent in the middle is given up in 8 seconds, and what it held is free again', async () => {
  const tenant = await tenantAt();
  const silences: [RegExp, Request][] = [
    [/select open_session/, words(await makeClaim(tenant))],
    [/"claim".*for update/, submission(await makeClaim(tenant, { state: 'draft' }))],
    [/insert into "claim_line"/, newDraft(tenant.key)],
  ];
  await ask(rig.worker.url, lookup(tenant.key));
  for (const [statement] of silences) rig.proxy.freezeAtStatementOnce(statement);

  const answers = await Promise.all(silences.map(([, request]) => ask(rig.worker.url, request)));
  for (const answer of answers)
    expect(answer).toMatchObject({ status: 503, code: 'unavailable', retryAfter: '2' });
  expect(rig.worker.running).toBe(true);

  await rig.proxy.mode('pass');
  await noBackend();
  for (const [, request] of silences) {
    const again = await ask(rig.worker.url, request);
    expect([again.code, again.isReplay]).toEqual(['', false]);
  }
});

test('F06 a COMMIT that is never answered is an unknown outcome within 8 seconds, and a retry gets the one result', async () => {
  const tenant = await tenantAt();
  const request = submission(await makeClaim(tenant, { state: 'draft' }));
  const fault = rig.proxy.freezeAtStatementOnce(/^commit/);
  const silent = fault.hit.then(() => rig.proxy.mode('freeze'));
  expect(await ask(rig.worker.url, request)).toMatchObject({
    status: 503,
    code: 'outcome_unknown',
    retryAfter: '2',
  });
  await silent;

  await rig.proxy.mode('pass');
  await noBackend();
  expect(await ask(rig.worker.url, request)).toMatchObject({ status: 200, isReplay: true });
  const { claim_event: events, outbox, idempotency } = await countRows(owner, tenant.tenantId);
  expect({ events, outbox, idempotency }).toEqual({ events: 2, outbox: 1, idempotency: 1 });
});

test('F06 a server process that is stopped while it works is given up, and its locks go when it wakes', async () => {
  const tenant = await tenantAt();
  const claim = await makeClaim(tenant, { state: 'draft' });
  const request = submission(claim);
  const holder = await owner.reserve();
  await holder`begin`;
  await holder`select id from claim where id = ${claim.id} for update`;

  const answer = ask(rig.worker.url, request);
  const waiting = async () => (await backends()).find(({ waits }) => waits)?.pid;
  await expect.poll(waiting, { interval: 10 }).toBeDefined();
  const pid = (await waiting())!;
  expect(await childrenOf(rig.server.pid())).toContain(pid);
  process.kill(pid, 'SIGSTOP');
  try {
    await holder`rollback`;
    expect(await answer).toMatchObject({ status: 503, code: 'unavailable', retryAfter: '2' });
  } finally {
    process.kill(pid, 'SIGCONT');
    holder.release();
  }
  await noBackend();
  expect(await ask(rig.worker.url, request)).toMatchObject({ status: 200, isReplay: false });
});

test('F07 a server that does not answer a new connection is given up after 3 seconds', async () => {
  const tenant = await tenantAt();
  const requests = [newDraft(tenant.key), lookup(tenant.key)];
  const freezes = [
    { freeze: () => rig.proxy.mode('freeze'), thaw: () => rig.proxy.mode('pass') },
    {
      freeze: async () => void process.kill(rig.server.pid(), 'SIGSTOP'),
      thaw: async () => void process.kill(rig.server.pid(), 'SIGCONT'),
    },
  ];
  for (const { freeze, thaw } of freezes) {
    await freeze();
    const started = performance.now();
    try {
      const answers = await Promise.all(requests.map((request) => ask(rig.worker.url, request)));
      for (const answer of answers) {
        expect(answer).toMatchObject({ status: 503, code: 'unavailable', retryAfter: '2' });
      }
    } finally {
      await thaw();
    }
    console.log(`given up after ${Math.round(performance.now() - started)} ms`);
  }
  const answers = await Promise.all(requests.map((request) => ask(rig.worker.url, request)));
  expect(answers.map(({ code }) => code)).toEqual(['', '']);
});
