import { expect, it } from 'vitest';
import { newUuid } from '../../../db/index.ts';
import { makeRig } from './rig.ts';

it('B080: keys that cannot be fetched are told to the administrators, each in their language', async () => {
  const rig = await makeRig();
  await rig.addPerson('admin@service.example', 'sysadmin');
  await rig.addPerson('admin.ru@service.example', 'sysadmin', { locale: 'ru' });
  await rig.addPerson('agent@service.example', 'agent');
  await rig.announce('issuer.keys_failing', newUuid(), 1, {
    brandId: rig.brandId,
    issuer: 'https://shop.example',
    address: 'https://shop.example/keys',
    problem: 'too_large',
  });
  await rig.deliver();
  expect(rig.sink.mails.map((mail) => mail.to.address).sort()).toEqual([
    'admin.ru@service.example',
    'admin@service.example',
  ]);
  const [mail] = rig.sink.to('admin@service.example');
  expect(mail?.text).toContain('https://shop.example/keys');
  expect(mail?.text).toContain('too_large');
  expect(mail?.text).toContain('/admin#sign-in');
  expect(rig.sink.to('admin.ru@service.example')[0]?.text).toContain('24 часа');
});
