import { afterAll, beforeAll, expect, test } from 'vitest';
import postgres, { type Sql } from 'postgres';
import { fromWireId } from '../../db/id.ts';
import { makeTenant, type TestTenant } from '../setup/tenant.ts';
import { type Answer, draftOf, insist, newDraft, submission } from './customer.ts';
import { type FaultRig, startFaultRig } from './harness.ts';
import { childrenOf } from './process-tree.ts';
import { claimsOf } from './rows.ts';

const CUSTOMERS = 8;
/** A network may start 60 drafts an hour with one brand. */
const MOST_CLAIMS = 55;
const KILLS_OF_EACH_KIND = 5;
const CLAIMS_BETWEEN_KILLS = 20;

let rig: FaultRig;

beforeAll(async () => {
  rig = await startFaultRig({ queue: 'loses' });
});

afterAll(() => rig.close());

test('F02 F03 a server that is killed during submits loses none that was acknowledged, and doubles none', async () => {
  const at = { baseUrl: rig.worker.url.href, ownerUrl: rig.server.url };
  const tenants = await Promise.all(Array.from({ length: CUSTOMERS }, () => makeTenant({ at })));
  const crowd = new Crowd(rig.worker.url, tenants);
  const { workerdPid } = rig.worker;
  const returns: number[] = [];

  const work = crowd.work();
  for (let n = 0; n < 2 * KILLS_OF_EACH_KIND; n++) {
    await Promise.race([crowd.acknowledges(CLAIMS_BETWEEN_KILLS), work]);
    await (n % 2 === 0 ? killServer() : killBackend());
    const accepted = performance.now();
    await Promise.race([crowd.acknowledges(1), work]);
    returns.push(performance.now() - accepted);
  }
  crowd.goHome();
  await work;

  const owner = rig.owner();
  const kept = (await Promise.all(tenants.map(({ tenantId }) => claimsOf(owner, tenantId)))).flat();
  const whole = new Map(kept.map((row) => [row.id, row.drafts === 1 && row.submits === 1]));
  const lost = crowd.acknowledged.filter((id) => whole.get(id) !== true);
  const extra = kept.filter(({ id }) => !crowd.acknowledged.includes(id));
  const slowest = Math.max(...returns);
  console.log(
    `acknowledged ${crowd.acknowledged.length}, lost ${lost.length}, doubled or partial ${extra.length}, ` +
      `kills ${returns.length}, answers ${JSON.stringify(crowd.answers)}, ` +
      `first success after the server accepts: ${returns.map(Math.round).join(', ')} ms`,
  );
  expect(lost).toEqual([]);
  expect(extra).toEqual([]);
  expect(new Set(crowd.acknowledged).size).toBe(crowd.acknowledged.length);
  expect(Object.keys(crowd.answers).filter((answer) => !PROMISED.includes(answer))).toEqual([]);
  expect(slowest).toBeLessThan(5_000);
  expect(rig.worker.running).toBe(true);
  expect(rig.worker.workerdPid).toBe(workerdPid);
}, 120_000);

const PROMISED = ['200', '201', '503 unavailable', '503 outcome_unknown', '409 in_flight'];

/** The processes of a killed server hold its memory until they notice; before that no other can start. */
async function killServer() {
  await rig.server.kill();
  await expect.poll(() => rig.server.start(), { timeout: 20_000, interval: 20 }).toBeUndefined();
}

/** The server ends all its processes and recovers when one of them dies. */
async function killBackend() {
  const server = rig.server.pid();
  const [row] = await direct(
    (owner) => owner<{ pid: number }[]>`
    select pid from pg_stat_activity where usename = 'warranty_app' order by backend_start desc limit 1`,
  );
  if (!row || !(await childrenOf(server)).includes(row.pid)) return killBackend();
  try {
    process.kill(row.pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime: another one serves.
    return killBackend();
  }
  await expect.poll(() => childrenOf(server), { interval: 5 }).not.toContain(row.pid);
  const accepts = () =>
    direct((owner) => owner`select 1`).then(
      () => true,
      () => false,
    );
  await expect.poll(accepts, { timeout: 20_000, interval: 20 }).toBe(true);
}

async function direct<T>(use: (owner: Sql) => Promise<T>): Promise<T> {
  const owner = postgres(rig.server.url, { max: 1, onnotice: () => undefined });
  try {
    return await use(owner);
  } finally {
    await owner.end({ timeout: 0 });
  }
}

/** Customers who file one claim after another and repeat what was not answered. */
class Crowd {
  readonly acknowledged: string[] = [];
  readonly answers: Record<string, number> = {};
  readonly #url: URL;
  readonly #tenants: TestTenant[];
  readonly #waiting: { from: number; tell: () => void }[] = [];
  #open = true;

  constructor(url: URL, tenants: TestTenant[]) {
    this.#url = url;
    this.#tenants = tenants;
  }

  async work() {
    await Promise.all(this.#tenants.map((tenant) => this.#file(tenant)));
  }

  goHome() {
    this.#open = false;
  }

  /** Resolves when so many more claims are acknowledged. */
  acknowledges(count: number): Promise<void> {
    return new Promise((tell) => this.#waiting.push({ from: this.acknowledged.length + count, tell }));
  }

  async #file(tenant: TestTenant) {
    const note = (answer: Answer) => this.#note(answer);
    for (let claims = 0; this.#open && claims < MOST_CLAIMS; claims++) {
      const created = await insist(this.#url, newDraft(tenant.key), note);
      if (created.status !== 201) throw new Error(`createClaim: ${JSON.stringify(created.body)}`);
      const submitted = await insist(this.#url, submission(draftOf(created)), note);
      if (submitted.status !== 200) throw new Error(`submitClaim: ${JSON.stringify(submitted.body)}`);
      this.acknowledged.push(fromWireId('claim', String(submitted.body['id']))!);
      for (const { from, tell } of this.#waiting) if (this.acknowledged.length >= from) tell();
    }
  }

  #note({ status, code }: Answer) {
    const name = `${status} ${code}`.trim();
    this.answers[name] = (this.answers[name] ?? 0) + 1;
  }
}
