import { expect, it } from 'vitest';
import { day, makeTenant } from '../../setup/tenant.ts';
import { importing } from './rig.ts';

type Answer = { receipt: { verdict: string; lastCoveredDay: string | null; start: { date: string } | null } };

it('B170: a look-up beside an import sees a device as it was or as it becomes, never half of it', async () => {
  const tenant = await makeTenant();
  const dealerId = await tenant.addOrganization('dealer');
  const stock = { dealerId, lifecycle: 'assigned_to_dealer', custody: 'dealer', dates: {} } as const;
  const serials = Array.from({ length: 120 }, (_, no) => `STOCK-${1000 + no}`);
  await Promise.all(serials.map((serial) => tenant.addUnit({ serial, ...stock })));
  const { token } = await tenant.addUser({ role: 'warranty_manager' });
  const look = async (serial: string) => {
    const { body } = await tenant.api<Answer>('/v1/lookups', { token, body: { serial } });
    const { verdict, lastCoveredDay, start } = body.receipt;
    return JSON.stringify({ verdict, lastCoveredDay, start: start?.date ?? null });
  };
  const before = await look(serials[0]!);

  const list = importing(tenant, token);
  const rows = serials.map((serial, no) => `${serial};${day(-30)};F-9;${no}`);
  const { id } = await list.read(['serial;sale date;invoice;line', ...rows].join('\n'), 'sales');
  const seen = new Set<string>();
  let isOver = false;
  const looking = (async () => {
    while (!isOver) for (const serial of serials) if (!isOver) seen.add(await look(serial));
  })();
  const done = await list.act(id, 'commit');
  isOver = true;
  await looking;

  expect(done.state).toBe('done');
  const after = await look(serials[0]!);
  expect(JSON.parse(after)).toMatchObject({ start: day(-30) });
  expect([...seen].filter((one) => one !== before && one !== after)).toEqual([]);
  for (const serial of serials) expect(await look(serial)).toBe(after);
});
