import { expect, it } from 'vitest';
import { newUuid } from '../../../db/index.ts';
import { makeRig } from './rig.ts';

it('B073: a secret key in a browser is told to the warranty managers, each in their language', async () => {
  const rig = await makeRig();
  await rig.addPerson('manager@service.example', 'sysadmin');
  await rig.addPerson('manager.ru@service.example', 'sysadmin', { locale: 'ru' });
  await rig.addPerson('agent@service.example', 'agent');
  await rig.announce('key.exposed', newUuid(), 1, {
    brandId: rig.brandId,
    key: 'ERP (sk_live_…aB3d)',
    origin: 'https://shop.example',
  });
  await rig.deliver();
  expect(rig.sink.mails.map((mail) => mail.to.address).sort()).toEqual([
    'manager.ru@service.example',
    'manager@service.example',
  ]);
  const [mail] = rig.sink.to('manager@service.example');
  expect(mail?.text).toContain('ERP (sk_live_…aB3d)');
  expect(mail?.text).toContain('https://shop.example');
  expect(rig.sink.to('manager.ru@service.example')[0]?.text).toContain('Секретный ключ');
});
