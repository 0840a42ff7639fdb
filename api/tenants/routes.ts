import { createRoute } from '@hono/zod-openapi';
import { bearer, createRouter, json, problems } from '../core/http.ts';
import { answerCached } from '../core/answer.ts';
import { getEmbed } from './get-embed.ts';
import { Embed } from './schema.ts';

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
