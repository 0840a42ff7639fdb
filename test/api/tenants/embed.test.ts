import { inject, describe, expect, it } from 'vitest';
import { ModelList } from '../../../api/products/schema.ts';
import { Embed } from '../../../api/tenants/schema.ts';
import { evidencePolicy } from '../../../db/index.ts';
import { newUuid } from '../../../db/id.ts';
import { makeTenant } from '../../setup/tenant.ts';
import { strictly } from '../lookup/strictly.ts';

describe('getEmbed', () => {
  it('tells a page how its brand looks and speaks', async () => {
    const tenant = await makeTenant({
      brand: {
        theme: { accent: '#aa0000', radius: '2px' },
        texts: { ru: { 'lookup.title': 'Гарантия' }, en: { 'lookup.title': 'Warranty' } },
        lookupPolicy: 'verdict_only',
      },
    });
    const { status, body } = await tenant.api<Embed>('/v1/embed', { headers: { 'accept-language': 'ru' } });
    expect(status).toBe(200);
    expect(strictly(Embed).safeParse(body).error).toBeUndefined();
    expect(body).toMatchObject({
      brand: {
        slug: tenant.slug,
        hostedUrl: `${inject('baseUrl')}/b/${tenant.slug}`,
        timeZone: 'Asia/Almaty',
      },
      theme: { tokens: { accent: '#aa0000', radius: '2px' } },
      texts: { 'lookup.title': 'Гарантия' },
      policy: 'verdict_only',
      requirements: [],
    });
  });

  it('T79: may be kept by the browser of the reader only, and is revalidated', async () => {
    const tenant = await makeTenant();
    const first = await tenant.api('/v1/embed');
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toBe('private, max-age=60');
    const again = await tenant.api('/v1/embed', { headers: { 'if-none-match': etag } });
    expect([again.status, again.text]).toEqual([304, '']);
    const other = await tenant.api('/v1/embed', { headers: { 'if-none-match': '"0"' } });
    expect(other.status).toBe(200);
  });

  it.each([
    'https://evil.example',
    'null',
    'https://good.example.evil.com',
    'http://good.example',
    'https://good.example.',
    'https://good.example:8443',
    'https://GOOD.example',
    'https://a.b.shops.example',
    'https://shops.example',
  ])('B086: refuses %s, and lets no page there read the answer', async (origin) => {
    const tenant = await makeTenant({
      key: { origins: ['https://good.example', 'https://*.shops.example'] },
    });
    const { status, body, headers } = await tenant.api('/v1/embed', { headers: { origin } });
    expect([status, body]).toMatchObject([403, { code: 'origin_not_allowed' }]);
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each(['https://good.example', 'https://a.shops.example'])(
    'lets %s, which is on the list, read it',
    async (origin) => {
      const tenant = await makeTenant({
        key: { origins: ['https://good.example', 'https://*.shops.example'] },
      });
      const { status, headers } = await tenant.api('/v1/embed', { headers: { origin } });
      expect([status, headers.get('access-control-allow-origin')]).toEqual([200, origin]);
    },
  );

  it('refuses a revoked key', async () => {
    const tenant = await makeTenant();
    const { key } = await tenant.addKey({ revokedAt: new Date().toISOString() });
    expect((await tenant.api('/v1/embed', { token: key })).status).toBe(401);
  });
});

describe('listModels', () => {
  it('tells where the label is and what proof a claim needs, and nothing of another tenant', async () => {
    const [tenant, other] = [await makeTenant(), await makeTenant()];
    const second = await tenant.addModel({ name: 'A model', labelPicture: '/labels/a.svg' });
    const policy = { brandId: tenant.brandId, modelId: null, claimType: null };
    await tenant.insert(evidencePolicy, {
      ...policy,
      id: newUuid(),
      requirements: [{ type: 'invoice', mode: 'block' }],
    });
    await tenant.insert(evidencePolicy, {
      ...policy,
      id: newUuid(),
      modelId: second.id,
      claimType: 'dealer',
      requirements: [{ type: 'label_photo', mode: 'flag' }],
    });
    const { body } = await tenant.api<ModelList>('/v1/models?type=dealer', {
      headers: { 'accept-language': 'ru' },
    });
    expect(strictly(ModelList).safeParse(body).error).toBeUndefined();
    expect(body.items.map(({ code }) => code)).toEqual([second.code, tenant.model.code]);
    expect(body.items[0]).toMatchObject({
      labelHint: 'Сзади',
      labelPicture: `${inject('baseUrl')}/labels/a.svg`,
      requirements: [{ type: 'label_photo', mode: 'flag' }],
    });
    expect(body.items[1]?.requirements).toEqual([{ type: 'invoice', mode: 'block' }]);
    expect(JSON.stringify(body)).not.toContain(other.model.code);
  });

  it('refuses a parameter that it does not know', async () => {
    const tenant = await makeTenant();
    expect((await tenant.api('/v1/models?brand=1')).status).toBe(422);
    expect((await tenant.api('/v1/models?type=retailer')).status).toBe(422);
  });
});
