import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { newUuid } from '../../../db/index.ts';
import { makeRig } from './rig.ts';

const done = { fileName: 'units.csv', taken: 12_000, left: 0, seconds: 90 };

it('a list that took long is told to who brought it in, one that did not is not', async () => {
  const rig = await makeRig();
  const userId = await rig.addPerson('agent@service.example', 'agent');
  await rig.addPerson('other@service.example', 'agent');
  const told = { brandId: rig.brandId, userId, ...done };
  await rig.announce('import.done', newUuid(), 1, told);
  await rig.announce('import.done', newUuid(), 1, { ...told, seconds: 20, fileName: 'short.csv' });
  await rig.announce('import.done', newUuid(), 1, { ...told, userId: null, fileName: 'key.csv' });
  await rig.deliver();
  expect(rig.sink.mails.map(({ to }) => to.address)).toEqual(['agent@service.example']);
  expect(rig.sink.mails[0]!.text).toContain('All rows of units.csv are in the portal: 12,000.');
  expect(rig.sink.mails[0]!.text).toContain('/import');
});

it('rows that were not taken are told at once, in the language of the reader, unless he wants no such mails', async () => {
  const rig = await makeRig();
  const userId = await rig.addPerson('agent@service.example', 'agent', { locale: 'de' });
  const told = { brandId: rig.brandId, userId, ...done, left: 3, seconds: 2 };
  await rig.announce('import.done_with_errors', newUuid(), 1, told);
  await rig.deliver();
  expect(rig.sink.mails[0]!.text).toContain('12.000 Zeilen von units.csv sind im Portal, 3 nicht.');
  await rig.query(sql`insert into notice_choice (tenant_id, user_id, kind, mode)
    values (${rig.tenantId}, ${userId}, 'alerts', 'off')`);
  await rig.announce('import.done_with_errors', newUuid(), 1, told);
  await rig.deliver();
  expect(rig.sink.mails).toHaveLength(1);
});
