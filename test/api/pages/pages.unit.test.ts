import { describe, expect, it, vi } from 'vitest';
import { DatabaseLost, type Database } from '../../../api/core/database.ts';
import { mailboxTransport, type MailboxStore } from '../../../api/core/mail/index.ts';
import { html } from '../../../api/pages/html.ts';
import { type Pages, servePage } from '../../../api/pages/index.ts';

type Answer = () => Promise<unknown>;

const databaseOf = (answer: Answer): Database => ({
  transaction: () => Promise.reject(new Error('pages need no transaction')),
  call: async <T>() => (await answer()) as T,
});

function store(): MailboxStore {
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
  };
}

const pagesWith = (over: Partial<Pages> = {}): Pages => ({
  database: () => databaseOf(async () => null),
  mailbox: null,
  assets: async () => new Response('an asset'),
  log: () => undefined,
  ...over,
});

const get = (pages: Pages, path: string) => servePage(pages, new Request(`https://portal.example${path}`));

describe('the template', () => {
  it('escapes what is put in, and takes what came out of one', () => {
    const value = `<a href="x">&'`;
    expect(html`<p title="${value}">${html`<b>${value}</b>`}${[html`1`, html`2`]}${null}</p>`.text).toBe(
      '<p title="&#60;a href=&#34;x&#34;&#62;&#38;&#39;"><b>&#60;a href=&#34;x&#34;&#62;&#38;&#39;</b>12</p>',
    );
  });
});

describe('when the database does not answer', () => {
  const lost = pagesWith({
    database: () => databaseOf(() => Promise.reject(new DatabaseLost(false, 'cut'))),
  });

  it('a hosted page asks for patience, with Retry-After', async () => {
    const response = await get(lost, '/b/altai');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await response.text()).toContain('nothing is lost');
  });

  it('the process is alive and not ready', async () => {
    expect((await get(lost, '/healthz')).status).toBe(200);
    expect((await get(lost, '/readyz')).status).toBe(503);
  });

  it('readiness is refused after two seconds, however long the database takes', async () => {
    vi.useFakeTimers();
    try {
      const frozen = pagesWith({ database: () => databaseOf(() => new Promise(() => undefined)) });
      const asked = get(frozen, '/readyz');
      await vi.advanceTimersByTimeAsync(2_000);
      expect((await asked).status).toBe(503);
    } finally {
      vi.useRealTimers();
    }
  });

  it('an error of ours is a page without its words', async () => {
    const broken = pagesWith({
      database: () => databaseOf(() => Promise.reject(new Error('relation "brand" is secret'))),
    });
    const response = await get(broken, '/b/altai');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
  });
});

describe('the local mailbox', () => {
  async function withMails() {
    const mailbox = store();
    const transport = mailboxTransport(mailbox);
    for (const [i, to] of ['a@people.example', 'b@people.example'].entries()) {
      await transport.send({
        from: { name: 'Altai', address: 'service@altai.example' },
        to: { name: '', address: to },
        subject: `Subject <${i}>`,
        text: `Open https://portal.example/b/altai#claim=t${i} now`,
        html: `<p onclick="x">Hello</p><script>alert(1)</script>`,
        messageId: `<m${i}@altai.example>`,
        date: new Date(Date.UTC(2026, 4, 1, 10, i)),
        headers: {},
      });
    }
    return pagesWith({ mailbox });
  }

  it('lists the newest first', async () => {
    const text = await (await get(await withMails(), '/dev/mail')).text();
    expect(text.indexOf('b@people.example')).toBeGreaterThan(0);
    expect(text.indexOf('b@people.example')).toBeLessThan(text.indexOf('a@people.example'));
    expect(text).toContain('Subject &#60;1&#62;');
  });

  it('shows a mail as text with its links and, fenced in, as HTML', async () => {
    const pages = await withMails();
    const path =
      /href="(\/dev\/mail\?id=[^"]+)"/.exec(await (await get(pages, '/dev/mail')).text())?.[1] ?? '';
    const response = await get(pages, path);
    const text = await response.text();
    expect(text).toContain('<a href="https://portal.example/b/altai#claim=t1">');
    expect(text).toContain('sandbox="" srcdoc="&#60;p onclick=');
    expect(text).not.toContain('<script');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('gives tests the mails of an address', async () => {
    const response = await get(await withMails(), '/dev/mail.json?to=A@people.example');
    expect(await response.json()).toEqual([
      expect.objectContaining({
        to: 'a@people.example',
        subject: 'Subject <0>',
        at: '2026-05-01T10:00:00.000Z',
        messageId: '<m0@altai.example>',
      }),
    ]);
  });

  it('says that a mail is not there', async () => {
    expect((await get(await withMails(), '/dev/mail?id=..%2Fsecret')).status).toBe(404);
  });

  it('exists on no other machine', async () => {
    for (const path of ['/dev/mail', '/dev/mail.json']) {
      expect(await (await get(pagesWith(), path)).text()).toBe('an asset');
    }
  });
});

describe('the reference', () => {
  it('has the headers of a page', async () => {
    const response = await get(pagesWith(), '/docs');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  });
});
