import { inject, describe, expect, it } from 'vitest';
import { newUuid } from '../../../db/id.ts';
import { brand, hostedPage } from '../../../db/index.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';

const open = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, inject('baseUrl')), { redirect: 'manual', ...init });

/** A number of 14 digits that no other test has, with its check digit. */
function newGtin(lead = '0'): string {
  const digits =
    lead + String(Math.floor(Math.random() * 10 ** (13 - lead.length))).padStart(13 - lead.length, '0');
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 ? 1 : 3), 0);
  return digits + String((10 - (sum % 10)) % 10);
}

async function selling(gtin: string): Promise<TestTenant> {
  return makeTenant({ model: { gtin } });
}

describe('a scanned GS1 label', () => {
  it.each([
    ['serial', (g: string) => `/01/${g}/21/SN-77`, 'SN-77'],
    ['batch before the serial', (g: string) => `/01/${g}/10/LOT-1/21/SN-77`, 'SN-77'],
    ['serial in the query', (g: string) => `/01/${g}?21=SN-77&17=271231`, 'SN-77'],
    ['lower case', (g: string) => `/01/${g}/21/sn-77`, 'sn-77'],
    ['percent-encoded', (g: string) => `/01/${g}/21/SN%2F77%20%23a`, 'SN/77 #a'],
    ['a link type', (g: string) => `/01/${g}/21/SN-77?linkType=gs1:pip`, 'SN-77'],
    ['a slash at the end', (g: string) => `/01/${g}/21/SN-77/`, 'SN-77'],
    ['13 digits', (g: string) => `/01/${g.slice(1)}/21/SN-77`, 'SN-77'],
  ])('leads to the page of the brand, with %s', async (_, pathOf, serial) => {
    const gtin = newGtin('04');
    const tenant = await selling(gtin);
    for (const method of ['GET', 'HEAD']) {
      const answer = await open(pathOf(gtin), { method });
      expect(answer.status).toBe(307);
      const [path, fragment] = answer.headers.get('location')!.split('#');
      expect(path).toBe(`/b/${tenant.slug}`);
      expect(new URLSearchParams(fragment).get('serial')).toBe(serial);
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it.each([8, 12, 13])('finds a product whose number is kept with %i digits', async (length) => {
    const gtin = newGtin('0'.repeat(14 - length + 1));
    const tenant = await selling(gtin.slice(-length));
    expect((await open(`/01/${gtin}`)).headers.get('location')).toBe(`/b/${tenant.slug}`);
    expect((await open(`/01/${gtin.slice(-length)}`)).headers.get('location')).toBe(`/b/${tenant.slug}`);
  });

  it.each(['ru', 'kk', 'de', 'ar'])(
    'says in the visitor’s language that there is none: %s',
    async (locale) => {
      const gtin = newGtin();
      const wrong = gtin.slice(0, -1) + String((Number(gtin.at(-1)) + 1) % 10);
      for (const path of [`/01/${gtin}/21/X1`, `/01/${wrong}/21/X1`, '/01/abc/21/X1', '/01/123']) {
        const answer = await open(path, { headers: { 'accept-language': locale } });
        expect(answer.status).toBe(404);
        expect(await answer.text()).toContain(`<html lang="${locale}"`);
      }
    },
  );

  it('lets the visitor choose where several brands sell the product', async () => {
    const gtin = newGtin();
    const [one, other] = [await selling(gtin), await selling(gtin)];
    const answer = await open(`/01/${gtin}/21/SN-1`, { headers: { 'accept-language': 'de' } });
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text).toContain('Welche Marke ist es?');
    for (const { slug } of [one, other]) expect(text).toContain(`href="/b/${slug}#serial=SN-1"`);
  });

  it('does not lead to a brand of the same tenant that does not sell the product', async () => {
    const gtin = newGtin();
    const tenant = await selling(gtin);
    const id = newUuid();
    const slug = `${tenant.slug}-b`;
    await tenant.insert(brand, {
      id,
      slug,
      name: 'Other',
      locales: ['en'],
      defaultLocale: 'en',
      timeZone: 'UTC',
      lookupPolicy: 'none',
      theme: {},
      texts: {},
      support: {},
      senderName: 'Other',
      senderAddress: 'other@brand.example',
    });
    await tenant.insert(hostedPage, { slug, brandId: id, embedKey: tenant.key });
    expect((await open(`/01/${gtin}`)).headers.get('location')).toBe(`/b/${tenant.slug}`);
  });

  it('answers its links as data', async () => {
    const gtin = newGtin();
    const tenant = await selling(gtin);
    for (const [query, accept] of [
      ['', 'application/linkset+json'],
      ['?linkType=linkset', '*/*'],
    ] as const) {
      const answer = await open(`/01/${gtin}/21/SN-1${query}`, { headers: { accept } });
      expect(answer.headers.get('content-type')).toContain('application/linkset+json');
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      const { linkset } = (await answer.json()) as { linkset: Record<string, unknown>[] };
      expect(linkset[0]!['anchor']).toBe(`${new URL(inject('baseUrl')).origin}/01/${gtin}/21/SN-1`);
      expect(linkset[0]!['https://gs1.org/voc/defaultLink']).toMatchObject([
        { href: expect.stringContaining(`/b/${tenant.slug}#serial=SN-1`) as string, hreflang: ['en', 'ru'] },
      ]);
    }
  });

  it('takes nothing but GET and HEAD', async () => {
    expect((await open(`/01/${newGtin()}`, { method: 'POST' })).status).toBe(405);
  });
});

describe('the page of a card', () => {
  it('has the element, and nothing of the card', async () => {
    const tenant = await makeTenant();
    const answer = await open(`/b/${tenant.slug}/card?lang=ru`);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(text).toContain('<warranty-card>');
    expect(text).toContain('Гарантийный талон');
    expect((await open('/b/nobody-here/card')).status).toBe(404);
  });
});
