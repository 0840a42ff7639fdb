import { createRoute } from '@hono/zod-openapi';
import { answerCached, answerVersioned } from '../core/answer.ts';
import { expectedVersion } from '../core/etag.ts';
import { bearer, body, changeHeaders, createRouter, json, problems } from '../core/http.ts';
import { changes } from '../core/idempotency.ts';
import { BrandChange, BrandSettings } from './brand-schema.ts';
import { getBrand } from './get-brand.ts';
import { getEmbed } from './get-embed.ts';
import { Embed } from './schema.ts';
import { updateBrand } from './update-brand.ts';

export const tenants = createRouter();

tenants.openapi(
  createRoute({
    method: 'get',
    path: '/v1/embed',
    operationId: 'getEmbed',
    summary: 'What a page needs to draw the elements of a brand',
    description:
      'For publishable keys. Texts follow `Accept-Language`; cached for a minute and revalidated by ETag.',
    tags: ['Embedding'],
    security: bearer,
    responses: { 200: json(Embed, 'Theme, texts, languages'), ...problems('origin_not_allowed') },
  }),
  async (c) => answerCached(c, await getEmbed(c.get('ctx'))),
);

tenants.openapi(
  createRoute({
    method: 'get',
    path: '/v1/brand',
    operationId: 'getBrand',
    summary: 'The brand with everything that its administrators may change',
    tags: ['Brand'],
    security: bearer,
    responses: { 200: json(BrandSettings, 'The brand'), ...problems('key_type', 'not_found') },
  }),
  async (c) => {
    const brand = await getBrand(c.get('ctx'));
    return answerVersioned(c, brand, brand.version);
  },
);

tenants.openapi(
  createRoute({
    method: 'patch',
    path: '/v1/brand',
    operationId: 'updateBrand',
    summary: 'Change colours, texts, menu, languages and contacts of the brand',
    description:
      'Seen on pages within seconds. A theme whose words cannot be read (WCAG 2.2 AA, in light and dark) is refused as `low_contrast`, with a colour that would do.',
    tags: ['Brand'],
    security: bearer,
    middleware: [changes] as const,
    request: { headers: changeHeaders, body: body(BrandChange) },
    responses: {
      200: json(BrandSettings, 'The brand'),
      ...problems('key_type', 'not_found', 'precondition_failed', 'precondition_required'),
    },
  }),
  async (c) => {
    const version = expectedVersion(c.req.header('if-match'));
    const brand = await updateBrand(c.get('ctx'), { version, change: c.req.valid('json') });
    return answerVersioned(c, brand, brand.version);
  },
);
