import { afterAll, describe, expect, it } from 'vitest';
import { sql } from 'drizzle-orm';
import { newUuid } from '../../../db/id.ts';
import { day, makeTenant } from '../../setup/tenant.ts';
import { byHand, countsOf, importing } from './rig.ts';

const tenant = await makeTenant();
const { code } = tenant.model;
const agent = await tenant.addUser({ role: 'agent' });
const list = importing(tenant, agent.token);
const hand = byHand(tenant, agent.userId);
afterAll(() => hand.close());

const file = (...lines: string[]) => ['Serial number;Model;Place', ...lines].join('\n');
const many = (from: number, rows: number, mark: string) =>
  file(...Array.from({ length: rows }, (_, at) => `${mark}-${from + at};${code};Hall ${at}`));
const unitsLike = async (serial: string) => {
  const [row] = await tenant.query(
    sql`select count(*)::int as n from unit where serial_norm like ${serial} and tenant_id = ${tenant.tenantId}`,
  );
  return (row as { n: number }).n;
};

describe('B168: a file that was interrupted', () => {
  it('is read on from the very row, and taken in on from the very row, once', async () => {
    const id = await hand.begin(many(100_000, 1_200, 'R'));
    const cut = await hand.jobOf(id);
    expect(cut.state).toBe('parsing');
    expect(cut.parsed).toBeLessThan(1_201);
    // Whoever worked on it is gone with the lease; nobody takes it before that ends.
    await hand.turn(id, 1);
    while ((await hand.jobOf(id)).state === 'parsing') await hand.turn(id, 1);
    const read = await hand.jobOf(id);
    expect([read.state, read.total, read.counts]).toEqual(['dry_run_ready', 1_200, { ok: 1_200 }]);

    await tenant.query(
      sql`update import_job set state = 'committing', cursor = 0, slice_rows = 250 where tenant_id = ${tenant.tenantId} and id = ${id}`,
    );
    await hand.turn(id, 1);
    expect(await unitsLike('R1%')).toBe(250);
    const dead = new Date(Date.now() + 3_600_000).toISOString();
    await tenant.query(
      sql`update import_job set leased_until = ${dead} where tenant_id = ${tenant.tenantId} and id = ${id}`,
    );
    hand.setClock(Date.now());
    await hand.turn(id, 1);
    expect((await hand.jobOf(id)).cursor).toBe(251);
    hand.setClock(Date.parse(dead));
    while ((await hand.jobOf(id)).state === 'committing') await hand.turn(id, 2);
    expect([(await hand.jobOf(id)).state, await unitsLike('R1%')]).toEqual(['done', 1_200]);
  });
});

describe('the same file again', () => {
  it('changes nothing', async () => {
    const text = file(`S-1;${code};Hall 1`, `S-2;${code};Hall 2`);
    const first = await list.read(text);
    await list.act(first.id, 'commit');
    const again = await list.read(text);
    expect(countsOf(again)).toEqual({ unchanged: 2 });
    expect(countsOf(await list.act(again.id, 'commit'))).toEqual({ unchanged: 2 });
    expect(await unitsLike('S_')).toBe(2);
    const twice = await Promise.all([list.act(first.id, 'commit'), list.act(first.id, 'commit')]);
    expect(twice.map(({ state }) => state)).toEqual(['done', 'done']);
  });

  it('with rows that cannot be taken ends with errors, and takes the others', async () => {
    const { id } = await list.read(file(`T-1;${code};x`, 'T-2;none;x'));
    const done = await list.act(id, 'commit');
    expect([done.state, countsOf(done)]).toEqual(['done_with_errors', { ok: 1, unknown_model: 1 }]);
    expect(await unitsLike('T_')).toBe(1);
  });

  it('takes serials that look like another only where somebody says so', async () => {
    await tenant.addUnit({ serial: 'VO-10' });
    const one = await list.read(file(`V0-10;${code};x`));
    expect(countsOf(one)).toEqual({ near_duplicate: 1 });
    await list.act(one.id, 'commit');
    expect(await unitsLike('V_10')).toBe(1);
    const two = await list.read(file(`V0-10;${code};x`));
    await list.act(two.id, 'commit', { acceptSimilar: true });
    expect(await unitsLike('V_10')).toBe(2);
  });
});

describe('undo', () => {
  it('takes back what was made and what was changed, and says which rows it could not', async () => {
    const known = await tenant.addUnit({ serial: 'W-1', place: 'Before' });
    const { id } = await list.read(
      file(`W-1;${code};After`, `W-2;${code};New`, `W-3;${code};New`, `W-4;${code};New`),
    );
    await list.act(id, 'commit');
    const { body } = await tenant.api<{ items: { id: string; serial: string; place: string }[] }>(
      '/v1/units?q=W-',
      { token: agent.token },
    );
    expect(body.items.find(({ serial }) => serial === 'W-1')!.place).toBe('After');
    await tenant.query(sql`insert into registration (tenant_id, id, ref, brand_id, channel, state, unit_id, serial_raw, serial_norm, customer_type)
      select tenant_id, ${newUuid()}, 'WR-W3', ${tenant.brandId}, 'portal', 'submitted', id, serial_raw, serial_norm, 'consumer'
      from unit where tenant_id = ${tenant.tenantId} and serial_norm = 'W3'`);
    await tenant.query(
      sql`update unit set place = 'Elsewhere', version = version + 1 where tenant_id = ${tenant.tenantId} and serial_norm = 'W4'`,
    );

    const undone = await list.act(id, 'undo');
    expect([undone.state, undone.notUndone, undone.actions]).toEqual(['undone', 2, []]);
    const left = (await list.rows(id)).filter(({ committed }) => committed);
    expect(left.map(({ cells }) => cells[0])).toEqual(['W-3', 'W-4']);
    expect(left[0]!.reason).toContain('Could not be taken back');
    const units = (await tenant.api<typeof body>('/v1/units?q=W-', { token: agent.token })).body.items;
    expect(units.map(({ serial }) => serial).sort()).toEqual(['W-1', 'W-3', 'W-4']);
    expect(units.find((unit) => unit.id === known.wireId)!.place).toBe('Before');
  });

  it('ends after 14 days, and a list that was taken in cannot be removed', async () => {
    const { id } = await list.read(file(`X-1;${code};x`));
    await list.act(id, 'commit');
    expect((await list.ask(`/v1/imports/${id}`, { method: 'DELETE' })).status).toBe(409);
    await tenant.query(sql`update import_job set undo_until = now() where tenant_id = ${tenant.tenantId}`);
    expect((await list.ask(`/v1/imports/${id}/undo`, { body: {} })).status).toBe(409);
    const other = await list.read(file(`X-2;${code};x`));
    expect((await list.ask(`/v1/imports/${other.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await list.ask(`/v1/imports/${other.id}`)).status).toBe(404);
  });
});

describe('a dealer’s sales', () => {
  it('start the cover of his own stock, and of nothing else', async () => {
    const [dealer, rival] = [await tenant.addOrganization('dealer'), await tenant.addOrganization('dealer')];
    const stock = { lifecycle: 'assigned_to_dealer', custody: 'dealer', dates: {} } as const;
    const mine = await tenant.addUnit({ serial: 'Y-1', dealerId: dealer, ...stock });
    await tenant.addUnit({ serial: 'Y-2', dealerId: rival, ...stock });
    await tenant.addUnit({ serial: 'Y-3', dealerId: dealer, lifecycle: 'active', dates: {} });
    const seller = importing(
      tenant,
      (await tenant.addUser({ role: 'dealer_sales', organizationId: dealer })).token,
    );
    const text = `serial;sale date;invoice;line;customer type\nY-1;${day(-3)};F-1;1;privat\nY-2;${day(-3)};F-1;2;\nY-3;${day(-3)};F-1;3;\nY-1;${day(9)};F-1;4;`;
    const { id } = await seller.read(text, 'sales');
    expect((await seller.rows(id)).map(({ verdict }) => verdict)).toEqual([
      'ok',
      'unknown_unit',
      'refused',
      'refused',
    ]);
    await seller.act(id, 'commit');
    const { body } = await tenant.api<{
      lifecycle: string;
      invoice: object;
      customerType: string;
      events: { kind: string }[];
    }>(`/v1/units/${mine.wireId}`, { token: agent.token });
    expect(body).toMatchObject({
      lifecycle: 'active',
      customerType: 'consumer',
      invoice: { no: 'F-1', line: '1' },
    });
    expect(body.events.map(({ kind }) => kind)).toContain('unit.sold');
    expect(countsOf(await seller.read(text, 'sales'))).toMatchObject({ unchanged: 1 });
  });
});

describe('a fleet', () => {
  it('gets its owner from the service, and waits for the service where an organisation registers it itself', async () => {
    const house = await tenant.addOrganization('customer', { name: 'Clinic Z' });
    const unit = await tenant.addUnit({ serial: 'Z-1', lifecycle: 'pending_registration' });
    await tenant.addUnit({ serial: 'Z-2', ownerId: await tenant.addOrganization() });
    const { id } = await list.read(
      'serial,owner\nZ-1,Clinic Z\nZ-2,Clinic Z\nZ-9,Clinic Z\nZ-8,Nobody',
      'registrations',
    );
    expect((await list.rows(id)).map(({ verdict }) => verdict)).toEqual([
      'ok',
      'refused',
      'unknown_unit',
      'refused',
    ]);
    await list.act(id, 'commit');
    const { body } = await tenant.api<{ owner: { name: string } }>(`/v1/units/${unit.wireId}`, {
      token: agent.token,
    });
    expect(body.owner.name).toBe('Clinic Z');

    const me = importing(tenant, (await tenant.addUser({ role: 'org_admin', organizationId: house })).token);
    const own = await me.read('serial\nZ-2\nZ-77', 'registrations');
    expect(countsOf(own)).toEqual({ ok: 2 });
    await me.act(own.id, 'commit');
    const rows = await tenant.query(
      sql`select state, unit_id is not null as known from registration where tenant_id = ${tenant.tenantId} and organization_id = ${house} order by serial_norm`,
    );
    expect([...rows]).toEqual([
      { state: 'active', known: true },
      { state: 'pending_approval', known: true },
      { state: 'pending_approval', known: false },
    ]);
  });
});
