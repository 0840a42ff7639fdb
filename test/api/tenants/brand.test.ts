import { sql } from 'drizzle-orm';
import { describe, expect, inject, it } from 'vitest';
import { BrandSettings } from '../../../api/tenants/brand-schema.ts';
import { ROLES } from '../../../db/vocab.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';
import { strictly } from '../lookup/strictly.ts';

type Answer = BrandSettings & { code?: string; errors?: { pointer: string; code: string; detail: string }[] };

async function administer(tenant: TestTenant) {
  const admin = await tenant.addUser({ role: 'sysadmin' });
  return {
    admin,
    read: async () => (await tenant.api<BrandSettings>('/v1/brand', { token: admin.token })).body,
    change: (body: unknown, version: number | null = 1) =>
      tenant.api<Answer>('/v1/brand', {
        method: 'PATCH',
        token: admin.token,
        body,
        headers: version === null ? {} : { 'if-match': `"${version}"` },
      }),
  };
}

const tenant = await makeTenant();
const { change, read } = await administer(tenant);

const refusal = async (body: unknown) => {
  const { status, body: answer } = await change(body);
  return {
    status,
    pointers: answer.errors?.map(({ pointer }) => pointer),
    codes: answer.errors?.map((e) => e.code),
  };
};

describe('the brand', () => {
  it('is shown whole to its administrators, with the version that a change is based on', async () => {
    const { admin } = await administer(tenant);
    const answer = await tenant.api('/v1/brand', { token: admin.token });
    expect(strictly(BrandSettings).safeParse(answer.body).error).toBeUndefined();
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.body).toMatchObject({ slug: tenant.slug, theme: { accent: '#0b5fff' }, menu: [] });
  });

  it('is the business of system administrators and of nobody else', async () => {
    for (const role of ROLES.filter((one) => one !== 'sysadmin')) {
      const { token } = await tenant.addUser({ role });
      const headers = { 'if-match': '"1"' };
      const statuses = [
        (await tenant.api('/v1/brand', { token })).status,
        (await tenant.api('/v1/brand', { method: 'PATCH', token, headers, body: {} })).status,
      ];
      expect(statuses, role).toEqual([403, 403]);
    }
  });

  it('changes on the version that was seen, and says what is there otherwise', async () => {
    const own = await administer(await makeTenant());
    expect((await own.change({ name: 'New' }, null)).status).toBe(428);
    const first = await own.change({ name: 'New' });
    expect([first.status, first.body.version, first.headers.get('etag')]).toEqual([200, 2, '"2"']);
    const late = await own.change({ name: 'Late' });
    expect([late.status, late.body]).toMatchObject([412, { current: { name: 'New', version: 2 } }]);
  });

  it('leaves one trace of each change, down to the value, and none where nothing changed', async () => {
    const own = await makeTenant({ brand: { texts: { ru: { 'lookup.title': 'Гарантия' } } } });
    const { change: set, admin } = await administer(own);
    await set({
      theme: { accent: '#1f5fd6' },
      texts: { ru: { 'lookup.title': 'Проверка' }, en: { 'claim.title': 'Report' } },
      menu: [{ label: { en: 'Shop' }, url: '/shop' }],
    });
    await set({ theme: { accent: '#1f5fd6' } }, 2);
    const rows = await own.query(
      sql`select actor ->> 'userId' as by, changes from audit where action = 'brand.update' and tenant_id = ${own.tenantId}`,
    );
    expect(rows).toEqual([
      {
        by: admin.userId,
        changes: {
          'theme.accent': { from: '#0b5fff', to: '#1f5fd6' },
          'texts.ru.lookup.title': { from: 'Гарантия', to: 'Проверка' },
          'texts.en.claim.title': { from: null, to: 'Report' },
          menu: { from: [], to: [{ label: { en: 'Shop' }, url: '/shop' }] },
        },
      },
    ]);
  });

  it('replaces what is named and keeps the rest', async () => {
    const own = await administer(await makeTenant());
    await own.change({ theme: { radius: '2px' }, support: { phone: '+7 727 000 00 00' } });
    const { theme, support, locales, policy } = await own.read();
    expect({ theme, support, locales, policy }).toEqual({
      theme: { radius: '2px' },
      support: { phone: '+7 727 000 00 00' },
      locales: ['en', 'ru'],
      policy: 'verdict_and_terms',
    });
  });

  it('is seen on pages within seconds: colours, texts, policy, menu', async () => {
    const own = await makeTenant();
    const { change: set } = await administer(own);
    const answer = await set({
      theme: { accent: '#0f6d63', font: 'Inter, system-ui, sans-serif' },
      texts: { en: { 'lookup.title': 'Covered?' } },
      policy: 'verdict_only',
      menu: [{ label: { en: 'Shop', ru: 'Магазин' }, url: 'https://altai.example/shop' }],
    });
    expect(answer.status, answer.text).toBe(200);
    const page = (path: string) => fetch(new URL(`/b/${own.slug}${path}`, inject('baseUrl')));
    expect(await (await page('?lang=ru')).text()).toContain(
      '<a href="https://altai.example/shop">Магазин</a>',
    );
    const sheet = await page('/theme.css');
    expect(await sheet.text()).toContain('--accent: #0f6d63');
    expect(sheet.headers.get('cache-control')).toBe('public, max-age=5');
    const embed = await own.api('/v1/embed');
    expect(embed.body).toMatchObject({
      theme: { tokens: { accent: '#0f6d63', font: 'Inter, system-ui, sans-serif' } },
      texts: { 'lookup.title': 'Covered?' },
      policy: 'verdict_only',
    });
  });
});

describe('a theme', () => {
  it.each([
    ['accent', '</style><script>alert(1)</script>'],
    ['accent', 'url(https://evil.example)'],
    ['accent', 'expression(alert(1))'],
    ['accent', 'red'],
    ['accent', '#12345'],
    ['accent', '#0b5fff;background:url(//evil.example)'],
    ['accent', 'var(--x)'],
    ['radius', '8'],
    ['radius', 'calc(100% - 1px)'],
    ['radius', '-8px'],
    ['font', 'Inter; color: red'],
    ['font', 'url(https://evil.example/font)'],
    ['font', '"Inter'],
    ['font', '</style>'],
    ['accent', `#${'0'.repeat(100_000)}`],
  ])('B177: takes no %s of another form (%#)', async (token, value) => {
    const { status, pointers } = await refusal({ theme: { [token]: value } });
    expect([status, pointers]).toEqual([422, expect.arrayContaining([`/theme/${token}`])]);
  });

  it('B177: knows its tokens', async () => {
    const unknown = await refusal({ theme: { 'background-image': '#fff' } });
    expect(unknown).toEqual({ status: 422, pointers: ['/theme/background-image'], codes: ['unknown_field'] });
  });

  it('is refused where its words cannot be read, with a colour that would do', async () => {
    const theme = { accent: '#ffd400', 'on-accent': '#ffffff' };
    const { status, body } = await change({ theme });
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([
      { pointer: '/theme/on-accent', code: 'low_contrast' },
      { pointer: '/theme/on-accent', code: 'low_contrast' },
    ]);
    expect(body.errors![0]!.detail).toContain('light: #ffffff on #ffd400 is 1.43:1, 4.5:1 is needed');
    expect(body.errors![0]!.detail).toContain('on-accent as #000000 would do');
    expect((await read()).theme).toEqual({ accent: '#0b5fff' });
    const own = await administer(await makeTenant());
    expect((await own.change({ theme: { ...theme, 'on-accent': '#000000' } })).status).toBe(200);
  });
});

describe('texts', () => {
  it.each<[object, string, string]>([
    [{ en: { 'lookup.title': '<b>Covered</b>' } }, '/texts/en/lookup.title', 'markup'],
    [{ en: { 'lookup.title': '<img src=x onerror=alert(1)>' } }, '/texts/en/lookup.title', 'markup'],
    [{ en: { 'lookup.title': 'x'.repeat(601) } }, '/texts/en/lookup.title', 'too_long'],
    [{ en: { 'lookup.title': 'a\u0007b' } }, '/texts/en/lookup.title', 'control_character'],
    [{ en: { 'mail.title': 'x' } }, '/texts/en/mail.title', 'invalid_key'],
    [{ en: { title: 'x' } }, '/texts/en/title', 'invalid_key'],
    [{ en: { 'lookup.a.b': 'x' } }, '/texts/en/lookup.a.b', 'invalid_key'],
    [{ xx: {} }, '/texts/xx', 'unknown_field'],
  ])('refuses what belongs nowhere or is no text: %#', async (texts, pointer, code) => {
    expect(await refusal({ texts })).toEqual({ status: 422, pointers: [pointer], codes: [code] });
  });

  it('may say less than and more than in words that are no markup', async () => {
    const own = await administer(await makeTenant());
    const texts = { en: { 'lookup.title': '1 < 2 > 0 & "so"\non' } };
    expect((await own.change({ texts })).body.texts).toEqual(texts);
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'java\nscript:alert(1)',
    ' https://a.example',
    '//evil.example',
    '/\\evil.example',
    'http://plain.example',
    'https://user:pass@evil.example',
    'https:evil.example',
    'mailto:a@b.example',
    'shop',
    '',
  ])('B179: refuses %j in the menu and as the support page', async (url) => {
    const menu = await refusal({ menu: [{ label: { en: 'Shop' }, url }] });
    expect(menu).toEqual({ status: 422, pointers: ['/menu/0/url'], codes: ['bad_link'] });
    const support = await refusal({ support: { url } });
    expect(support).toEqual({ status: 422, pointers: ['/support/url'], codes: ['bad_link'] });
  });

  it('B179: drops one from the page that got in by another way', async () => {
    const own = await makeTenant({
      brand: {
        menu: [
          { label: { en: 'Bad' }, url: 'javascript:alert(1)' },
          { label: { en: 'Good' }, url: '/docs' },
        ],
      },
    });
    const page = await (await fetch(new URL(`/b/${own.slug}`, inject('baseUrl')))).text();
    expect(page).toContain('<a href="/docs">Good</a>');
    expect(page).not.toContain('javascript:');
  });

  it('speaks the first language of the brand', async () => {
    expect(await refusal({ menu: [{ label: { ru: 'Магазин' }, url: '/shop' }] })).toMatchObject({
      status: 422,
      pointers: ['/menu/0/label/en'],
    });
    expect(await refusal({ locales: ['ru'] })).toMatchObject({ status: 422, pointers: ['/defaultLocale'] });
    expect(await refusal({ locales: ['en', 'en'] })).toMatchObject({ status: 422, codes: ['doubled'] });
  });
});
