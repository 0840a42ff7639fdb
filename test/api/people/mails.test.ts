import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { hashSecret } from '../../../api/core/token.ts';
import { invitation, newUuid } from '../../../db/index.ts';
import { makeRig, PUBLIC_URL } from '../notifications/rig.ts';

const IN_A_WEEK = '2126-03-12T09:00:00.000Z';

it('mails who invites to what, in the language of the invitation, with a link that only this mail knows', async () => {
  const rig = await makeRig();
  const organizationId = await rig.addOrganization('customer', { name: 'Steppe Clinics' });
  const inviter = await rig.addUser({ role: 'org_admin', organizationId });
  await rig.query(sql`update app_user set full_name = 'Saule Admin' where id = ${inviter.userId}`);
  const id = newUuid();
  await rig.insert(invitation, {
    ...{
      id,
      brandId: rig.brandId,
      organizationId,
      email: 'dana@people.example',
      fullName: 'Dana',
      locale: 'ru',
    },
    grants: [{ role: 'approver', scope: 'organization', branchId: null, amountLimit: null }],
    ...{ tokenHash: newUuid(), invitedBy: inviter.userId, expiresAt: IN_A_WEEK },
  });
  await rig.announce('invitation.sent', id, 1);
  await rig.deliver();
  const [mail] = rig.sink.to('dana@people.example');
  expect(mail!.text).toContain('Saule Admin приглашает вас в Steppe Clinics');
  expect(mail!.text).toContain('Согласующий');
  const token = new RegExp(`${PUBLIC_URL}/b/${rig.slug}/invite\\?lang=ru#(inv_[\\w-]+)`).exec(
    mail!.text,
  )?.[1];
  const [row] = await rig.query(sql`select token_hash from invitation where id = ${id}`);
  expect(row).toEqual({ token_hash: await hashSecret(token ?? '') });
});

it('tells whose rights somebody else has changed, and who stands in for whom until when', async () => {
  const rig = await makeRig();
  const organizationId = await rig.addOrganization('customer', { name: 'Steppe Clinics' });
  const [manager, deputy] = [await rig.addUser(), await rig.addUser()];
  await rig.query(sql`update app_user set full_name = 'Saule Admin' where id = ${manager.userId}`);
  const payload = {
    ...{
      brandId: rig.brandId,
      by: manager.userId,
      userId: deputy.userId,
      role: 'approver',
      scope: 'organization',
    },
    ...{ organizationId, branchId: null, validFrom: '2126-03-06T00:00:00.000Z', validTo: IN_A_WEEK },
  };
  for (const change of ['given', 'ended', 'delegated']) {
    const delegatedBy = change === 'delegated' ? manager.userId : null;
    await rig.announce('membership.changed', newUuid(), 1, { ...payload, change, delegatedBy });
  }
  await rig.deliver();
  const texts = rig.sink.to(deputy.email).map(({ text }) => text);
  expect(texts).toHaveLength(3);
  expect(texts.join('\n')).toContain('Saule Admin has set what you are at Steppe Clinics');
  expect(texts.join('\n')).toContain('Saule Admin has ended what you were at Steppe Clinics');
  expect(texts.join('\n')).toContain(
    'From March 6, 2126 until March 12, 2126 you stand in for Saule Admin at Steppe Clinics',
  );
});
