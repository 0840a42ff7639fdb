import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { makeClaim } from '../setup/claim.ts';
import { makeTenant } from '../setup/tenant.ts';
import { ask, lookup, newDraft, submission } from './customer.ts';
import { type FaultRig, startFaultRig } from './harness.ts';

let rig: FaultRig;

beforeAll(async () => {
  rig = await startFaultRig({ queue: 'loses' });
});

afterEach(() => rig.proxy.mode('pass'));

afterAll(() => rig.close());

const tenantAt = () => makeTenant({ at: { baseUrl: rig.worker.url.href, ownerUrl: rig.server.url } });

test('F01 while the database refuses, each operation answers 503 and the next one after it works', async () => {
  const tenant = await tenantAt();
  const draft = await makeClaim(tenant, { state: 'draft' });
  const requests = [newDraft(tenant.key), submission(draft), lookup(tenant.key)];
  const { workerdPid } = rig.worker;

  for (const isKeyKnown of [false, true]) {
    if (isKeyKnown) expect((await ask(rig.worker.url, lookup(tenant.key))).status).toBe(200);
    await rig.proxy.mode('refuse');
    for (const answer of await Promise.all(requests.map((request) => ask(rig.worker.url, request)))) {
      expect(answer).toMatchObject({
        status: 503,
        code: 'unavailable',
        contentType: 'application/problem+json',
        retryAfter: '2',
      });
    }
    await rig.proxy.mode('pass');
  }

  const answers = await Promise.all(requests.map((request) => ask(rig.worker.url, request)));
  expect(answers.map(({ status, isReplay }) => [status, isReplay])).toEqual([
    [201, false],
    [200, false],
    [200, false],
  ]);
  expect(rig.worker.running).toBe(true);
  expect(rig.worker.workerdPid).toBe(workerdPid);
});

test('B055 a look-up never says "not covered" because the database is away', async () => {
  const tenant = await tenantAt();
  const { serial } = await tenant.addUnit();
  const request = { ...lookup(tenant.key), body: { serial } };
  const { body: before } = await ask(rig.worker.url, request);

  const faults = [
    async () => rig.proxy.mode('refuse'),
    async () => void rig.proxy.cutBeforeStatement(1),
    async () => rig.server.stop(),
  ];
  for (const strike of faults) {
    await strike();
    const { status, body } = await ask(rig.worker.url, request);
    expect([status, body['code'], body['verdict']]).toEqual([503, 'unavailable', undefined]);
    await rig.proxy.mode('pass');
  }
  await rig.server.start();
  expect((await ask(rig.worker.url, request)).body).toEqual(before);
});

test('F01 a proxy that takes the connection and has no server behind it is not asked over and over', async () => {
  const tenant = await tenantAt();
  await rig.server.stop();
  const { opened } = await rig.proxy.during(() => ask(rig.worker.url, newDraft(tenant.key)));
  expect(opened).toBeLessThanOrEqual(2);
  await rig.server.start();
  expect((await ask(rig.worker.url, newDraft(tenant.key))).status).toBe(201);
});
