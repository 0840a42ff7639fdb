import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUuid, noticeChoice } from '../../../db/index.ts';
import { LOCALES, type NoticeKind } from '../../../db/vocab.ts';
import { makeRig } from '../notifications/rig.ts';

const EMAIL = 'aigerim@clinic.example';

describe('a change to how somebody signs in', () => {
  const CHANGES = [
    'password.changed',
    'totp.on',
    'totp.off',
    'passkey.added',
    'totp.removed',
    'sign_in.new_device',
  ];

  it.each(CHANGES)('%s is mailed to its owner, with when and on what, in each language', async (kind) => {
    const rig = await makeRig();
    const subjects = [];
    for (const locale of LOCALES) {
      const email = `${locale}-${EMAIL}`;
      const userId = await rig.addPerson(email, 'agent', { locale });
      await rig.announce(kind, newUuid(), 1, { userId, brandId: rig.brandId, device: 'Firefox, Linux' });
      await rig.deliver();
      const [mail] = rig.sink.take();
      expect(mail!.to.address).toBe(email);
      expect(mail!.text).toContain('Firefox, Linux');
      expect(mail!.text).toContain(`/b/${rig.slug}/account`);
      subjects.push(mail!.subject);
    }
    expect(new Set(subjects).size).toBe(LOCALES.length);
  });

  it('is told in the date format and time zone of the person', async () => {
    const rig = await makeRig();
    const userId = await rig.addPerson(EMAIL, 'agent', {
      dateFormat: 'DD.MM.YYYY',
      timeZone: 'Europe/Berlin',
    });
    await rig.announce('password.changed', newUuid(), 1, { userId, brandId: rig.brandId });
    const [event] = await rig.query(sql`select created_at from outbox where tenant_id = ${rig.tenantId}`);
    await rig.deliver();
    const at = new Date(event!['created_at'] as string);
    const inBerlin = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat('de', { timeZone: 'Europe/Berlin', ...options }).format(at);
    const day = inBerlin({ day: '2-digit', month: '2-digit', year: 'numeric' });
    const time = inBerlin({ hour: '2-digit', minute: '2-digit' });
    expect(rig.sink.mails[0]!.text).toContain(`${day}, ${time} (Europe/Berlin)`);
  });

  it('is told with who did it and why, where it was somebody else', async () => {
    const rig = await makeRig();
    const userId = await rig.addPerson(EMAIL, 'agent');
    const by = await rig.addPerson('admin@clinic.example', 'sysadmin');
    const reason = 'The phone is lost';
    await rig.announce('totp.removed', newUuid(), 1, { userId, brandId: rig.brandId, by, reason });
    await rig.deliver();
    expect(rig.sink.mails[0]!.text).toMatch(/Changed by.*\S[\s\S]*Reason.*The phone is lost/);
  });

  it('is not mailed of a new device where that was switched off', async () => {
    const rig = await makeRig();
    const userId = await rig.addPerson(EMAIL, 'agent');
    await rig.insert(noticeChoice, { userId, kind: 'new_devices', mode: 'off' });
    await rig.announce('sign_in.new_device', newUuid(), 1, { userId, brandId: rig.brandId });
    await rig.deliver();
    expect(rig.sink.mails).toEqual([]);
  });

  it('is mailed whatever was switched off, and not to somebody who has left', async () => {
    const rig = await makeRig();
    const userId = await rig.addPerson(EMAIL, 'agent');
    for (const kind of ['alerts', 'case_progress', 'case_messages'] satisfies NoticeKind[])
      await rig.insert(noticeChoice, { userId, kind, mode: 'off' });
    await rig.announce('password.changed', newUuid(), 1, { userId, brandId: rig.brandId });
    await rig.deliver();
    expect(rig.sink.take()).toHaveLength(1);
    await rig.query(sql`update app_user set status = 'left' where id = ${userId}`);
    await rig.announce('password.changed', newUuid(), 1, { userId, brandId: rig.brandId });
    await rig.deliver();
    expect(rig.sink.mails).toEqual([]);
  });
});

describe('what was switched off', () => {
  it('is not mailed, and stays in the records; the rest and the others are mailed', async () => {
    const rig = await makeRig();
    const quiet = await rig.addPerson(EMAIL, 'initiator');
    await rig.insert(noticeChoice, { userId: quiet, kind: 'case_progress', mode: 'off' });
    const silenced = await rig.addClaim({ claimant: EMAIL });
    const heard = await rig.addClaim({ claimant: 'other@clinic.example' });
    for (const { id } of [silenced, heard]) await rig.announce('claim.closed', id, 1);
    await rig.deliver();
    expect(rig.sink.take().map((mail) => mail.to.address)).toEqual(['other@clinic.example']);
    expect((await rig.mails()).map(({ to_address, state }) => [to_address, state])).toContainEqual([
      EMAIL,
      'suppressed',
    ]);
    const infoRequestId = await rig.ask(silenced.id, 'claimant');
    await rig.announce('claim.info_requested', silenced.id, 2, { infoRequestId });
    await rig.deliver();
    expect(rig.sink.take().map((mail) => mail.to.address)).toEqual([EMAIL]);
  });
});
