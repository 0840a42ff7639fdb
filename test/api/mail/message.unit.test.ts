import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertAddress } from '../../../api/core/mail/address.ts';
import {
  listMailbox,
  mailboxTransport,
  readMailbox,
  type MailboxStore,
} from '../../../api/core/mail/mailbox.ts';
import { composeMail, messageIdFor } from '../../../api/core/mail/message.ts';
import { encodeText, quotedPrintable, toMime } from '../../../api/core/mail/mime.ts';
import { readMime, sampleMail } from './mails.ts';

describe('assertAddress', () => {
  it.each([
    ['a@b.kz', 'a@b.kz'],
    ['Aigerim.S+rma@Clinic.Example', 'Aigerim.S+rma@clinic.example'],
    ["o'brien@dealer.example", "o'brien@dealer.example"],
    ['kontakt@bücher.example', 'kontakt@xn--bcher-kva.example'],
    ['info@почта.рф', 'info@xn--80a1acny.xn--p1ai'],
  ])('accepts %s as %s', (given, address) => {
    expect(assertAddress(given)).toBe(address);
  });

  it.each([
    'a@b',
    '',
    '@b.example',
    'a@',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b.'.repeat(125)}example`,
    `a@${'b'.repeat(64)}.example`,
    'a@x.example,b@y.example',
    'a@x.example;b@y.example',
    'a@b@c.example',
    '"a b"@c.example',
    'A <a@b.example>',
    'a@b.c\r\nBcc: v@w.example',
    'a@b.example\n',
    'a b@c.example',
    '.a@b.example',
    'a..b@c.example',
    'a@-b.example',
    'a@b..example',
    'a@b.example.',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    'a@0x7f.1',
    'a@b.c',
    'a@b%2ecom.example',
    'пётр@почта.рф',
    'a\u202e@b.example',
    'a@b.example\0',
  ])('refuses %j', (given) => {
    expect(() => assertAddress(given)).toThrow(expect.objectContaining({ name: 'InvalidAddress' }));
  });

  it('lets nothing through that could leave its header or its SMTP command', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (local, domain) => {
        try {
          expect(assertAddress(`${local}@${domain}`)).toMatch(/^[^\s<>,;:"@]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/);
        } catch (error) {
          expect(error).toMatchObject({ name: 'InvalidAddress' });
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('composeMail', () => {
  it('marks every mail as sent by a machine, also against the caller', () => {
    const mail = sampleMail({ headers: { 'Auto-Submitted': 'no', 'List-Id': 'claims' } });
    expect(mail.headers).toEqual({
      'List-Id': 'claims',
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    });
  });

  it.each<Parameters<typeof sampleMail>[0]>([
    { subject: 'Hello\r\nBcc: v@w.example' },
    { subject: 'Hello\u2028there' },
    { subject: 'x'.repeat(201) },
    { to: { name: 'A\nBcc: v@w.example', address: 'a@b.example' } },
    { from: { name: 'A', address: 'a@b.example\r\n' } },
    { replyTo: { name: '', address: 'a@b' } },
    { messageId: '<a@b>\r\nX: y' },
    { messageId: 'a@b' },
    { headers: { 'X-A: b\r\nBcc': 'v' } },
    { headers: { 'X-A': 'b\r\nBcc: v@w.example' } },
    { headers: { 'X-A': 'ключ' } },
    { headers: { bcc: 'v@w.example' } },
    { headers: { Subject: 'other' } },
  ])('refuses %j', (changes) => {
    expect(() => sampleMail(changes)).toThrow();
  });

  it('gives the same event the same Message-ID and the same bytes', () => {
    expect(messageIdFor('evt_1', 'altai.example')).toBe('<evt_1@altai.example>');
    expect(toMime(sampleMail())).toBe(toMime(sampleMail()));
    expect(() => messageIdFor('evt 1>', 'altai.example')).toThrow('Message-ID');
  });
});

describe('toMime', () => {
  it('is ASCII in short lines that end in CRLF, and reads back as it was, for any text', () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 120 })
      .map((text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' '));
    const body = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(line, line, body, body, (subject, name, text, html) => {
        const mail = sampleMail({
          subject: [...subject].slice(0, 90).join(''),
          to: { name: [...name].slice(0, 40).join('').replace(/["\\]/g, ''), address: 'a@b.example' },
          text,
          html,
        });
        const raw = toMime(mail);
        expect(raw).toMatch(/^[\x20-\x7e\t\r\n]*$/);
        expect(raw.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
        for (const each of raw.split('\r\n')) expect(each.length).toBeLessThanOrEqual(200);
        const read = readMime(raw);
        expect(read.headers.get('subject')?.replace(/\s+/g, ' ')).toBe(mail.subject.replace(/\s+/g, ' '));
        expect(read.parts.map(({ content }) => content.replace(/\r\n/g, '\n'))).toEqual([text, html]);
      }),
      { numRuns: 400 },
    );
  });

  it('writes the mail that a reader expects', () => {
    const raw = toMime(sampleMail({ replyTo: { name: 'Desk "A"', address: 'r+token@altai.example' } }));
    const { headers } = readMime(raw);
    expect(Object.fromEntries(headers)).toMatchObject({
      from: '"Altai Computers" <service@altai.example>',
      'reply-to': '"Desk \\"A\\"" <r+token@altai.example>',
      date: 'Sun, 22 Nov 2026 05:36:38 +0000',
      'mime-version': '1.0',
      'x-auto-response-suppress': 'All',
    });
  });

  it('keeps every line with an encoded word within 76 characters', () => {
    const raw = toMime(
      sampleMail({
        subject: '🎧Гарантия'.repeat(20),
        from: { name: 'ә'.repeat(90), address: 'a@b.example' },
      }),
    );
    for (const line of raw.split('\r\n').filter((each) => each.includes('=?UTF-8?'))) {
      expect(line.length).toBeLessThanOrEqual(76);
    }
    expect(readMime(raw).headers.get('subject')).toBe('🎧Гарантия'.repeat(20));
  });

  it('encodes a text that only looks like an encoded word', () => {
    expect(encodeText('=?UTF-8?Q?spoof?=')).not.toContain('spoof');
  });

  it('protects what mail servers would change', () => {
    expect(quotedPrintable('a=b \n.\tc\t')).toBe('a=3Db=20\r\n.\tc=09');
  });
});

describe('mailbox', () => {
  function memoryStore(): MailboxStore & { keys(): string[] } {
    const kept = new Map<string, string>();
    return {
      put: async (key, value) => kept.set(key, value),
      get: async (key) => {
        const value = kept.get(key);
        return value === undefined ? null : { text: async () => value };
      },
      list: async ({ prefix, limit }) => ({
        objects: [...kept.keys()]
          .filter((key) => key.startsWith(prefix))
          .sort()
          .slice(0, limit)
          .map((key) => ({ key })),
      }),
      keys: () => [...kept.keys()],
    };
  }

  const at = (day: number, id: string) =>
    sampleMail({ date: new Date(Date.UTC(2026, 10, day)), messageId: messageIdFor(id, 'altai.example') });

  it('lists the newest mail first and shows one with its bytes', async () => {
    const store = memoryStore();
    const mailbox = mailboxTransport(store);
    for (const day of [3, 20, 11]) await mailbox.send(at(day, `evt_${day}`));
    const mails = await listMailbox(store, 2);
    expect(mails.map(({ date }) => date.getUTCDate())).toEqual([20, 11]);
    const newest = await readMailbox(store, mails[0]?.id ?? '');
    expect(newest).toMatchObject({ ...at(20, 'evt_20'), raw: toMime(at(20, 'evt_20')) });
    expect(store.keys().every((key) => key.startsWith('dev-mail/'))).toBe(true);
  });

  it('keeps a mail that is sent again once', async () => {
    const store = memoryStore();
    const first = await mailboxTransport(store).send(at(1, 'evt_1'));
    expect(await mailboxTransport(store).send(at(1, 'evt_1'))).toEqual(first);
    expect(await listMailbox(store)).toHaveLength(1);
  });

  it.each(['nothing-like-that', '../secrets', ''])('has no mail %j', async (id) => {
    expect(await readMailbox(memoryStore(), id)).toBeNull();
  });
});

describe('composeMail and the caller', () => {
  it('does not change what it was given', () => {
    const given = Object.freeze({ ...sampleMail(), headers: Object.freeze({ 'X-Kind': 'test' }) });
    expect(composeMail(given).headers).toMatchObject({ 'X-Kind': 'test' });
    expect(given.headers).toEqual({ 'X-Kind': 'test' });
  });
});
