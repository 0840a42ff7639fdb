import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newUuid } from '../../../db/index.ts';
import { DAY, makeRig, type Rig } from './rig.ts';

const STRANGER = 'stranger+tag@elsewhere.example';

/** What only the author of the form can have written. */
const typed = /evil|<b>|www\./i;

const submitAs = async (rig: Rig, claimant = STRANGER, times = 1) => {
  for (let i = 0; i < times; i++) {
    const { id } = await rig.addClaim({ claimant, confirmed: false });
    await rig.announce('claim.submitted', id, 1);
  }
  await rig.deliver();
};

describe('an address that nobody has confirmed', () => {
  it('gets one mail a day however often it is named', async () => {
    const rig = await makeRig();
    await submitAs(rig, STRANGER, 12);
    await submitAs(rig, STRANGER.toUpperCase().replace('ELSEWHERE.EXAMPLE', 'elsewhere.example'));
    expect(rig.sink.mails).toHaveLength(1);
    const states = (await rig.mails()).map((row) => row.state);
    expect(states.filter((state) => state === 'suppressed')).toHaveLength(12);
    expect(await rig.links()).toHaveLength(1);

    rig.advance(DAY);
    await submitAs(rig, STRANGER, 3);
    expect(rig.sink.mails).toHaveLength(2);
  });

  it('reads no word of the form', async () => {
    const rig = await makeRig();
    await submitAs(rig);
    const [mail] = rig.sink.mails;
    for (const part of [mail!.subject, mail!.text, mail!.html, mail!.to.name])
      expect(part).not.toMatch(typed);
  });

  it('is spared whichever way it is tried', async () => {
    const rig = await makeRig();
    await submitAs(rig);
    const { id } = await rig.addClaim({ claimant: STRANGER, confirmed: false });
    await rig.announce('claim.resume_link', id, 1, { email: STRANGER, locale: 'en' });
    await rig.announce('claim.withdrawn', id, 2);
    await rig.deliver();
    expect(rig.sink.mails).toHaveLength(1);
  });

  it('reads neither serials nor messages when the service writes', async () => {
    const rig = await makeRig();
    const { id, lineId } = await rig.addClaim({ claimant: STRANGER, confirmed: false });
    await rig.addJob(id, lineId, { state: 'ready' });
    await rig.announce('claim.approved', id, 1);
    await rig.announce('rma_unit.ready', id, 2);
    const messageId = await rig.say(id, 'Words of the service');
    await rig.announce('claim.message_added', id, 3, { messageId, from: 'service' });
    await rig.deliver();
    expect(rig.sink.mails).toHaveLength(3);
    for (const { text, html, subject } of rig.sink.mails) {
      expect(`${subject}${text}${html}`).not.toMatch(typed);
      expect(text).not.toContain('Words of the service');
    }
  });

  it('is not written to once the brand has spent its day', async () => {
    const rig = await makeRig();
    const today = `${rig.now().slice(0, 10)}T00:00:00Z`;
    await rig.query(
      sql`insert into budget (tenant_id, bucket, window_start, used)
          values (${rig.tenantId}, ${`unconfirmed_mail:${rig.brandId}`}, ${today}, 1999)`,
    );
    await submitAs(rig, 'one@elsewhere.example');
    await submitAs(rig, 'two@elsewhere.example');
    expect(rig.sink.mails.map((mail) => mail.to.address)).toEqual(['one@elsewhere.example']);
    rig.advance(DAY);
    await submitAs(rig, 'two@elsewhere.example');
    expect(rig.sink.mails.map((mail) => mail.to.address)).toContain('two@elsewhere.example');
  });

  it('is no stranger to a tenant where it was confirmed', async () => {
    const rig = await makeRig();
    await rig.know(STRANGER, { confirmedAt: rig.now() });
    await submitAs(rig, STRANGER, 2);
    expect((await rig.mails()).map((row) => row.template)).toEqual(['submitted', 'submitted']);
    expect(rig.sink.mails).toHaveLength(2);
  });
});

describe('an address that is known', () => {
  it('is not flooded by strangers either', async () => {
    const rig = await makeRig();
    await rig.know(STRANGER, { confirmedAt: rig.now() });
    await submitAs(rig, STRANGER, 25);
    expect(rig.sink.mails).toHaveLength(20);
  });
});

describe('a link that continues a draft', () => {
  it('goes to the address that asked, works for thirty days, and says nothing of the draft', async () => {
    const rig = await makeRig();
    const { id } = await rig.addClaim({ state: 'draft', claimant: null });
    await rig.announce('claim.resume_link', id, 1, { email: 'me@home.example', locale: 'kk' });
    await rig.deliver();
    const [mail] = rig.sink.mails;
    expect(mail!.to.address).toBe('me@home.example');
    expect(mail!.text).toContain(`/b/${rig.slug}#resume=lnk_`);
    expect(mail!.subject).toMatch(/өтінімді жалғастыру$/);
    expect(`${mail!.text}${mail!.html}`).not.toMatch(typed);
    const [link] = await rig.links();
    expect(link).toMatchObject({ purpose: 'resume', email: 'me@home.example' });
    expect(new Date(link!.expires_at).getTime()).toBe(Date.parse(rig.now()) + 30 * DAY);
  });
});

it('an event of a kind that nobody listens to is done with', async () => {
  const rig = await makeRig();
  await rig.announce('unit.registered', newUuid(), 1);
  await rig.announce('constructor', newUuid(), 1);
  await rig.deliver();
  expect((await rig.outbox()).map((row) => row.state)).toEqual(['sent', 'sent']);
  expect(rig.sink.mails).toEqual([]);
});
