import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { DatabaseLost } from '../../../api/core/database.ts';
import type { ImportRowList } from '../../../api/imports/schema.ts';
import { toWireId } from '../../../db/id.ts';
import { makeTenant } from '../../setup/tenant.ts';
import { byHand, countsOf, type Hurt, importing } from './rig.ts';

const tenant = await makeTenant();
const { code } = tenant.model;
const agent = await tenant.addUser({ role: 'agent' });
const list = importing(tenant, agent.token);
const hand = byHand(tenant, agent.userId);
afterEach(() => hand.hurt());
afterAll(() => hand.close());

const many = (rows: number, mark: string) =>
  ['serial,model', ...Array.from({ length: rows }, (_, at) => `${mark}-${1_000 + at},${code}`)].join('\n');
const refusal = Object.assign(new Error('no such value'), { code: '22P02' });

/** Turn after turn, as polls and the clock would; what fails is told to nobody here. */
async function work(id: string, turns = 60) {
  for (let turn = 0; turn < turns; turn++) {
    const { state } = await hand.jobOf(id);
    if (state !== 'parsing' && state !== 'committing' && state !== 'undoing') return;
    await hand.turn(id).catch(() => undefined);
    hand.wait(20_000);
  }
}

const rowsOf = (id: string, query: string) =>
  list.ask<ImportRowList>(`/v1/imports/${toWireId('import', id)}/rows${query}`);
const start = (id: string) =>
  tenant.query(
    sql`update import_job set state = 'committing', cursor = 0 where tenant_id = ${tenant.tenantId} and id = ${id}`,
  );

describe('a slice that takes longer than there is time', () => {
  it('is cut until it fits, and the file is read to its end', async () => {
    const id = await hand.begin(many(600, 'A'));
    const sizes: number[] = [];
    hand.hurt((name, args) => {
      if (name !== 'stage_import') return undefined;
      const rows = (JSON.parse(String(args.at(-1))) as unknown[]).length;
      sizes.push(rows);
      return rows > 100 ? new DatabaseLost(false, 'deadline', true) : undefined;
    });
    await work(id);
    const job = await hand.jobOf(id);
    expect([job.state, job.counts, job.failures]).toEqual(['dry_run_ready', { ok: 600 }, 0]);
    expect(sizes[0]).toBeGreaterThan(100);
    expect(sizes.filter((rows) => rows <= 100).reduce((sum, rows) => sum + rows)).toBe(600);
  });

  it('that never fits ends the file with a reason, and saying the same again goes on with it', async () => {
    const id = await hand.begin(many(20, 'B'));
    hand.hurt((name) => (name === 'stage_import' ? new DatabaseLost(false, 'deadline', true) : undefined));
    await work(id);
    const { body } = await list.ask<{ state: string; problem: string; actions: string[]; mapping: object }>(
      `/v1/imports/${toWireId('import', id)}`,
    );
    expect([body.state, body.actions]).toEqual(['failed', ['map', 'remove']]);
    expect(body.problem).toContain('given up');

    hand.hurt();
    await tenant.query(
      sql`update import_job set state = 'parsing' where tenant_id = ${tenant.tenantId} and id = ${id}`,
    );
    await work(id);
    expect((await hand.jobOf(id)).counts).toEqual({ ok: 20 });
  });

  it('grows again as soon as it fits', async () => {
    const id = await hand.begin(many(40, 'K'));
    await work(id);
    await start(id);
    await tenant.query(
      sql`update import_job set slice_rows = 1 where tenant_id = ${tenant.tenantId} and id = ${id}`,
    );
    const sizes: number[] = [];
    hand.hurt((name, args) => {
      if (name === 'commit_import') sizes.push(Number(args[4]));
      return undefined;
    });
    await work(id);
    hand.hurt();
    expect(sizes.slice(0, 6)).toEqual([1, 2, 4, 8, 16, 32]);
  });

  it('keeps what was taken in, and taking in goes on from there', async () => {
    const id = await hand.begin(many(40, 'C'));
    await work(id);
    await start(id);
    await tenant.query(
      sql`update import_job set slice_rows = 10 where tenant_id = ${tenant.tenantId} and id = ${id}`,
    );
    await hand.turn(id, 1);
    hand.hurt((name) => (name === 'commit_import' ? new DatabaseLost(false, 'deadline', true) : undefined));
    await work(id);
    const wireId = toWireId('import', id);
    const { body } = await list.ask<{ state: string; actions: string[]; committed: number }>(
      `/v1/imports/${wireId}`,
    );
    expect(body).toMatchObject({ state: 'failed', actions: ['commit'], committed: 11 });
    hand.hurt();
    const done = await list.act(wireId, 'commit');
    expect([done.state, countsOf(done)]).toEqual(['done', { ok: 40 }]);
    const units = await tenant.query(
      sql`select from unit where tenant_id = ${tenant.tenantId} and serial_norm like 'C1%'`,
    );
    expect(units).toHaveLength(40);
  });
});

describe('a row that cannot be done', () => {
  const refusing =
    (mark: string): Hurt =>
    (name, args) => {
      const rows = name === 'stage_import' ? String(args.at(-1)) : '';
      return rows.includes(mark) && !rows.includes('row_impossible') ? refusal : undefined;
    };

  it('is refused when it is read, alone', async () => {
    const id = await hand.begin(many(50, 'D'));
    hand.hurt(refusing('D-1033'));
    await work(id);
    expect((await hand.jobOf(id)).counts).toEqual({ ok: 49, refused: 1 });
    const { body } = await rowsOf(id, '?verdict=refused');
    expect(body.items.map(({ row, reason }) => [row, reason?.slice(0, 27)])).toEqual([
      [35, 'This row cannot be taken in'],
    ]);
  });

  it('is refused when it is taken in, alone', async () => {
    const id = await hand.begin(many(50, 'E'));
    await work(id);
    await start(id);
    // Row 35 is the one: whatever slice has it fails until it is refused.
    let [at, refused] = [0, false];
    hand.hurt((name, args) => {
      if (name !== 'commit_import') return undefined;
      const [from, to] = [at, at + Number(args[4])];
      if (!refused && from < 35 && to >= 35) {
        refused = args[4] === 1;
        return refusal;
      }
      at = from === 0 ? to + 1 : to;
      return undefined;
    });
    await work(id);
    const job = await hand.jobOf(id);
    expect([job.state, job.counts]).toEqual(['done_with_errors', { ok: 49, refused: 1 }]);
  });

  it('two rows that want the same invoice line: the first has it, the second is refused', async () => {
    const dealerId = await tenant.addOrganization('dealer');
    for (const serial of ['F-1', 'F-2', 'F-3']) await tenant.addUnit({ serial, dealerId });
    const { id } = await list.read(
      `serial,model,invoice,line\nF-1,${code},N-1,1\nF-2,${code},N-1,1\nF-3,${code},N-1,2`,
    );
    const done = await list.act(id, 'commit');
    expect([done.state, countsOf(done)]).toEqual(['done_with_errors', { changed: 2, refused: 1 }]);
  });
});

it('rows of one file that look alike are told apart from doubles', async () => {
  const verdicts = await list.verdicts(
    ['serial,model', `G-O1,${code}`, `G-01,${code}`, `g o1,${code}`, `G-OI,${code}`].join('\n'),
  );
  expect(verdicts.map(([verdict]) => verdict)).toEqual([
    'ok',
    'near_duplicate',
    'duplicate',
    'near_duplicate',
  ]);
  expect(verdicts[1]![1]).toContain('further up in the file');
});
