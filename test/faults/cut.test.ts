import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Sql } from 'postgres';
import { makeClaim } from '../setup/claim.ts';
import { makeTenant, type TestTenant } from '../setup/tenant.ts';
import { ask, draftOf, insist, newDraft, type Request, submission, words } from './customer.ts';
import { type FaultRig, startFaultRig } from './harness.ts';
import { claimsOf, type Counts, countRows } from './rows.ts';

let rig: FaultRig;
let owner: Sql;

beforeAll(async () => {
  rig = await startFaultRig({ queue: 'loses' });
  owner = rig.owner();
});

afterEach(() => rig.proxy.mode('pass'));

afterAll(() => rig.close());

const tenantAt = () => makeTenant({ at: { baseUrl: rig.worker.url.href, ownerUrl: rig.server.url } });

const draftIn = async (tenant: TestTenant) => makeClaim(tenant, { state: 'draft' });
const submittedIn = async (tenant: TestTenant) => makeClaim(tenant, { state: 'submitted' });

interface Write {
  name: string;
  prepare(tenant: TestTenant): Promise<Request>;
  status: number;
  /** What it adds, once. */
  adds: Partial<Counts>;
}

const WRITES: Write[] = [
  {
    name: 'createClaim',
    prepare: async (tenant) => newDraft(tenant.key),
    status: 201,
    adds: {
      claim: 1,
      claim_line: 1,
      claim_contact: 1,
      claim_event: 1,
      session: 1,
      outbox: 1,
      idempotency: 1,
    },
  },
  {
    name: 'submitClaim',
    prepare: async (tenant) => submission(await draftIn(tenant)),
    status: 200,
    adds: { claim_event: 1, audit: 1, outbox: 1, idempotency: 1 },
  },
  {
    name: 'addMessage',
    prepare: async (tenant) => words(await submittedIn(tenant)),
    status: 201,
    adds: { message: 1, claim_event: 1, audit: 1, outbox: 1, idempotency: 1 },
  },
];

function sum(before: Counts, adds: Partial<Counts>): Partial<Counts> {
  return Object.fromEntries(
    Object.entries(adds).map(([table, added]) => [table, before[table as keyof Counts] + added]),
  );
}

describe.each(WRITES)('$name', ({ prepare, status, adds }) => {
  test('F04 cut after COMMIT was sent: the stored answer comes over another connection, and again on a retry', async () => {
    const tenant = await tenantAt();
    const request = await prepare(tenant);
    const before = await countRows(owner, tenant.tenantId);

    const fault = rig.proxy.cutAfterCommitOnce(/into "idempotency"/);
    const first = await ask(rig.worker.url, request);
    expect(fault.fired).toBe(true);
    expect(first).toMatchObject({ status, isReplay: true });

    expect(await ask(rig.worker.url, request)).toEqual(first);
    expect(await countRows(owner, tenant.tenantId)).toMatchObject(sum(before, adds));
  });

  test('B042 the outcome stays unknown while the database is away: a retry gets the one result', async () => {
    const tenant = await tenantAt();
    const request = await prepare(tenant);
    const before = await countRows(owner, tenant.tenantId);

    const fault = rig.proxy.cutAfterCommitOnce(/into "idempotency"/);
    const away = fault.hit.then(() => rig.proxy.mode('refuse'));
    const unknown = await ask(rig.worker.url, request);
    await away;
    expect(unknown).toMatchObject({
      status: 503,
      code: 'outcome_unknown',
      contentType: 'application/problem+json',
      retryAfter: '2',
    });

    await rig.proxy.mode('pass');
    const answer = await ask(rig.worker.url, request);
    expect(answer).toMatchObject({ status, isReplay: true });
    expect(await ask(rig.worker.url, request)).toEqual(answer);
    expect(await countRows(owner, tenant.tenantId)).toMatchObject(sum(before, adds));
  });

  test('F05 cut before each statement in turn: nothing is written, and the retry works', async () => {
    const tenant = await tenantAt();
    const sample = await prepare(tenant);
    const { statements } = await rig.proxy.during(() => ask(rig.worker.url, sample));
    expect(statements.at(-1)).toBe('commit');

    for (let n = 1; n <= statements.length; n++) {
      const fresh = await tenantAt();
      const request = await prepare(fresh);
      const before = await countRows(owner, fresh.tenantId);
      const fault = rig.proxy.cutBeforeStatement(n);
      const cut = await ask(rig.worker.url, request);
      expect(fault.fired, `statement ${n}`).toBe(true);
      expect(cut, `statement ${n}`).toMatchObject({ status: 503, retryAfter: '2' });
      // What travels with the COMMIT cannot be told from it.
      expect(['unavailable', 'outcome_unknown']).toContain(cut.code);
      expect(await countRows(owner, fresh.tenantId)).toEqual(before);

      expect(await insist(rig.worker.url, request)).toMatchObject({ status, isReplay: false });
      expect(await countRows(owner, fresh.tenantId)).toMatchObject(sum(before, adds));
    }
  }, 150_000);
});

test('a draft whose answer was lost opens with the session of the retry', async () => {
  const tenant = await tenantAt();
  rig.proxy.cutAfterCommitOnce(/into "idempotency"/);
  const created = await insist(rig.worker.url, newDraft(tenant.key));
  const submitted = await ask(rig.worker.url, submission(draftOf(created)));
  expect(submitted).toMatchObject({ status: 200, body: { state: 'submitted' } });
  expect(await claimsOf(owner, tenant.tenantId)).toMatchObject([
    { state: 'submitted', drafts: 1, submits: 1 },
  ]);
});
