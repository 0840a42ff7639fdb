import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { TemporaryMailError } from '../../../api/core/mail/index.ts';
import { hashSecret } from '../../../api/core/token.ts';
import { newUuid } from '../../../db/index.ts';
import { makeRig, MINUTE, type Rig } from './rig.ts';

const EMAIL = 'aigerim@clinic.example';

const ask = async (rig: Rig, over: { email?: string; ref?: string; brandId?: string } = {}) => {
  await rig.announce('sign_in.requested', newUuid(), 1, {
    email: EMAIL,
    brandId: rig.brandId,
    locale: 'ru',
    ...over,
  });
  await rig.deliver();
};

const codes = async (rig: Rig) =>
  (await rig.query(
    sql`select email, claim_id, code_hash, expires_at, used_at from sign_in_code
        where tenant_id = ${rig.tenantId} order by created_at, id`,
  )) as unknown as {
    email: string;
    claim_id: string | null;
    code_hash: string;
    expires_at: string | Date;
    used_at: string | null;
  }[];

const codeIn = (text: string) => /^\d{8}$/m.exec(text)?.[0] ?? '';

describe('a sign-in code', () => {
  it('goes to a person with an account, valid for ten minutes, stored as a hash', async () => {
    const rig = await makeRig();
    await rig.addPerson(EMAIL, 'initiator', { locale: 'en' });
    await ask(rig, { email: EMAIL.toUpperCase() });
    const [mail] = rig.sink.mails;
    expect(mail!.to.address).toBe(EMAIL);
    const code = codeIn(mail!.text);
    const [row] = await codes(rig);
    expect(row).toMatchObject({ email: EMAIL, claim_id: null, used_at: null });
    expect(row!.code_hash).toBe(await hashSecret(`${EMAIL}:${code}`));
    expect(new Date(row!.expires_at).getTime()).toBe(Date.parse(rig.now()) + 10 * MINUTE);
    expect(mail!.subject).not.toContain(code);
    expect(JSON.stringify(await rig.mails())).not.toContain(code);
  });

  it('opens one claim for the claimant or the site contact who names its reference', async () => {
    const rig = await makeRig();
    const { id, ref } = await rig.addClaim({
      claimant: 'Aigerim@clinic.example',
      site: 'site@clinic.example',
    });
    await ask(rig, { ref: ref.toLowerCase().replaceAll('-', ' ') });
    await ask(rig, { ref, email: 'site@clinic.example' });
    expect((await codes(rig)).map((row) => [row.email, row.claim_id])).toEqual([
      [EMAIL, id],
      ['site@clinic.example', id],
    ]);
    expect(rig.sink.mails).toHaveLength(2);
  });

  it('goes to a consumer who has submitted a claim to the brand', async () => {
    const rig = await makeRig();
    await rig.addClaim({ claimant: EMAIL });
    await ask(rig);
    expect(rig.sink.mails.map((mail) => mail.to.address)).toEqual([EMAIL]);
  });

  it.each([
    ['an unknown address', {}],
    ['a foreign reference', { ref: 'WC-0000-0000' }],
    ['the reference of somebody else', { ref: 'theirs' }],
  ])('is not made for %s', async (_, over: { ref?: string }) => {
    const rig = await makeRig();
    const theirs = await rig.addClaim({ claimant: 'other@clinic.example' });
    await ask(rig, over.ref === 'theirs' ? { ref: theirs.ref } : over);
    expect(rig.sink.mails).toEqual([]);
    expect(await codes(rig)).toEqual([]);
    expect(await rig.mails()).toEqual([]);
    expect(await rig.outbox()).toMatchObject([{ state: 'sent' }]);
  });

  it('is not made for a suspended account, a draft, or the claim of another brand', async () => {
    const rig = await makeRig();
    await rig.addPerson(EMAIL, 'agent', { status: 'suspended' });
    await rig.addClaim({ claimant: EMAIL, state: 'draft', submittedAt: null });
    await ask(rig);
    const { ref } = await rig.addClaim({ claimant: EMAIL });
    const brandId = newUuid();
    await rig.query(
      sql`insert into brand (tenant_id, id, slug, name, locales, default_locale, time_zone, lookup_policy, theme, texts,
            support, sender_name, sender_address)
          select tenant_id, ${brandId}, 'other', name, locales, default_locale, time_zone, lookup_policy, theme, texts,
            support, sender_name, sender_address from brand where tenant_id = ${rig.tenantId}`,
    );
    await ask(rig, { ref, brandId });
    await ask(rig, { brandId });
    expect(await codes(rig)).toEqual([]);
    expect(rig.sink.mails).toEqual([]);
  });

  it('replaces the one before it, and no other', async () => {
    const rig = await makeRig();
    await rig.addPerson(EMAIL, 'initiator');
    const { ref } = await rig.addClaim({ claimant: EMAIL });
    await ask(rig, { ref });
    rig.advance(1000);
    await ask(rig);
    rig.advance(1000);
    await ask(rig);
    expect((await codes(rig)).map((row) => row.used_at !== null)).toEqual([false, true, false]);
  });

  it('is not mailed when it has run out, and leaves no secret behind', async () => {
    const rig = await makeRig();
    await rig.addPerson(EMAIL, 'agent');
    rig.sink.refuse = () => new TemporaryMailError('busy');
    await ask(rig);
    expect((await rig.mails())[0]!.params.secrets).toHaveProperty('code');
    rig.sink.refuse = () => undefined;
    rig.advance(11 * MINUTE);
    await rig.deliver();
    expect(rig.sink.mails).toEqual([]);
    const [row] = await rig.mails();
    expect(row).toMatchObject({ state: 'failed', last_error: 'Error: Too late to be of use' });
    expect(row!.params.secrets).toBeUndefined();
  });

  it('is tried although a mail came back: a refusal by mistake locks nobody out', async () => {
    const rig = await makeRig();
    await rig.addPerson(EMAIL, 'agent');
    await rig.know(EMAIL, { bouncedAt: rig.now() });
    await ask(rig);
    expect(rig.sink.to(EMAIL)).toHaveLength(1);
    const [known] = await rig.query(
      sql`select bounced_at from mail_address where tenant_id = ${rig.tenantId} and address = ${EMAIL}`,
    );
    expect(known).toEqual({ bounced_at: null });
  });
});
