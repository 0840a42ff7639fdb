import { inject, describe, expect, it } from 'vitest';
import { makeTenant } from '../../setup/tenant.ts';

const open = (path: string, init: RequestInit = {}) =>
  fetch(new URL(path, inject('baseUrl')), { redirect: 'manual', ...init });

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob:",
  'connect-src': "'self'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
};
const policyOf = (response: Response) =>
  Object.fromEntries(
    (response.headers.get('content-security-policy') ?? '').split('; ').map((part) => {
      const [name = '', ...values] = part.split(' ');
      return [name, values.join(' ')];
    }),
  );

describe('the hosted page of a brand', () => {
  it('has the elements, the key and the name of the brand, and nothing inline', async () => {
    const tenant = await makeTenant({ brand: { name: 'Brand <i>&"1"' } });
    const response = await open(`/b/${tenant.slug}`);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(policyOf(response)).toEqual(POLICY);
    expect(text).toContain(`embed-key="${tenant.key}"`);
    for (const tag of ['lookup', 'claim', 'status']) expect(text).toContain(`<warranty-${tag}`);
    expect(text).not.toContain('<i>');
    expect(text).not.toMatch(/<style|\sstyle=|<script>|\son\w+=/);
  });

  it('tells where to ask when scripts are blocked', async () => {
    const tenant = await makeTenant({
      brand: {
        support: { email: 'help@brand.example', phone: '+7 700 000 00 00', url: 'javascript:alert(1)' },
      },
    });
    const text = await (await open(`/b/${tenant.slug}`)).text();
    const noscript = /<noscript>([^]*?)<\/noscript>/.exec(text)?.[1];
    expect(noscript).toContain('href="mailto:help@brand.example"');
    expect(noscript).toContain('href="tel:+77000000000"');
    expect(text).not.toContain('javascript:');
  });

  it.each([
    ['?lang=ru', 'en', 'ru'],
    ['', 'ru-KZ,en;q=0.4', 'ru'],
    ['', 'ar', 'en'],
    ['?lang=de', 'ar', 'en'],
    ['?lang=<x>', 'ru', 'ru'],
  ])('%s, read by somebody who speaks %s, is in %s', async (query, header, locale) => {
    const tenant = await makeTenant();
    const response = await open(`/b/${tenant.slug}${query}`, { headers: { 'accept-language': header } });
    expect(await response.text()).toContain(`<html lang="${locale}" dir="ltr">`);
    expect(response.headers.get('content-language')).toBe(locale);
  });

  it('reads from right to left where its language does', async () => {
    const tenant = await makeTenant({ brand: { locales: ['en', 'ar'] } });
    expect(await (await open(`/b/${tenant.slug}?lang=ar`)).text()).toContain('<html lang="ar" dir="rtl">');
  });

  it('leads an address with a serial or an id to the page of the device, where no server reads it again', async () => {
    const tenant = await makeTenant();
    const to = async (name: string) =>
      (await open(`/b/${tenant.slug}/serial/${name}`)).headers.get('location');
    const page = `/b/${tenant.slug}/serial`;
    expect(await to('SN-77?lang=ru')).toBe(`${page}?lang=ru#serial=SN-77`);
    expect(await to('unit_01jabc')).toBe(`${page}#unit=unit_01jabc`);
    expect(await to('A+B%2F1%E0%A4%A')).toMatch(/#serial=A%2BB%2F1/);
  });

  it('puts a serial of its address into the field, also in another language', async () => {
    const tenant = await makeTenant();
    const text = await (await open(`/b/${tenant.slug}?serial=${encodeURIComponent('A"><script>')}`)).text();
    expect(text).toContain('<warranty-lookup serial="A&#34;&#62;&#60;script&#62;">');
    expect(text).toContain('lang=ru&#38;serial=A%22%3E%3Cscript%3E');
  });

  it('takes the colour of the brand from a style sheet of its own', async () => {
    const tenant = await makeTenant({ brand: { theme: { accent: '#aa1155' } } });
    const response = await open(`/b/${tenant.slug}/theme.css`);
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await response.text()).toBe(':root { --accent: #aa1155; --warranty-accent: #aa1155; }\n');
  });

  it.each(['red; } body { display: none', 'url(https://evil.example)', '</style>'])(
    'leaves out a colour that is none: %s',
    async (accent) => {
      const tenant = await makeTenant({ brand: { theme: { accent } } });
      expect(await (await open(`/b/${tenant.slug}/theme.css`)).text()).toBe('');
    },
  );

  it('has a desk for its service', async () => {
    const tenant = await makeTenant();
    const text = await (await open(`/b/${tenant.slug}/desk`)).text();
    expect(text).toContain('<warranty-desk>');
    expect(text).toContain(`embed-key="${tenant.key}"`);
  });

  it('has an account page, and leads there', async () => {
    const tenant = await makeTenant();
    const text = await (await open(`/b/${tenant.slug}/account?lang=ru`)).text();
    expect(text).toContain('<warranty-account>');
    expect(text).toContain('Ваша учётная запись');
    expect(await (await open(`/b/${tenant.slug}`)).text()).toContain(
      `href="/b/${tenant.slug}/account?lang=en"`,
    );
  });

  it.each([
    '/b/nobody-has-this-slug',
    '/b/nobody-has-this-slug/theme.css',
    '/b/UPPER',
    '/b/a/b/c',
    '/b/%27%3B--',
  ])('%s is a page that says so, with 404', async (path) => {
    const response = await open(path, { headers: { 'accept-language': 'de' } });
    expect(response.status).toBe(404);
    expect(policyOf(response)).toEqual(POLICY);
    expect(await response.text()).toContain('Hier ist nichts');
  });

  it('loads files that a browser may keep for ever, because their address changes with them', async () => {
    const tenant = await makeTenant();
    const text = await (await open(`/b/${tenant.slug}`)).text();
    const files = [...text.matchAll(/(?:href|src)="(\/b\/page\.(?:css|js)\?v=\w+)"/g)].map(
      ([, path]) => path ?? '',
    );
    expect(files).toHaveLength(2);
    for (const file of files) {
      const response = await open(file);
      expect([response.status, response.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
    }
  });

  it('takes no other method, and HEAD has no body', async () => {
    const tenant = await makeTenant();
    const posted = await open(`/b/${tenant.slug}`, { method: 'POST', body: 'x' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const head = await open(`/b/${tenant.slug}`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('health', () => {
  it('is told without a credential', async () => {
    const [alive, ready] = [await open('/healthz'), await open('/readyz')];
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'ok' }]);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
    expect(ready.headers.get('cache-control')).toBe('no-store');
  });
});

describe('what is neither', () => {
  it('is a file', async () => {
    const response = await open('/openapi.json');
    expect(((await response.json()) as { openapi: string }).openapi).toBe('3.1.0');
  });

  it('or nothing: a page for people, a plain 404 for programs', async () => {
    const person = await open('/nothing', { headers: { accept: 'text/html' } });
    const program = await open('/nothing', { headers: { accept: 'application/json' } });
    expect([person.status, person.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect([program.status, await program.text()]).toEqual([404, 'Not found']);
  });
});
