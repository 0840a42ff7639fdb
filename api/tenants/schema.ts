import { z } from '@hono/zod-openapi';
import { ELEMENTS, LOCALES, LOOKUP_POLICIES } from '../../db/vocab.ts';
import { Requirement } from '../products/schema.ts';

export const Embed = z
  .object({
    brand: z.object({
      name: z.string(),
      slug: z.string(),
      hostedUrl: z.url(),
      locales: z.array(z.enum(LOCALES)),
      defaultLocale: z.enum(LOCALES),
      timeZone: z.string().openapi({ example: 'Asia/Almaty' }),
      support: z.object({
        email: z.string().optional(),
        phone: z.string().optional(),
        url: z.string().optional(),
      }),
    }),
    theme: z.object({ tokens: z.record(z.string(), z.string()) }).openapi({
      example: { tokens: { accent: '#0b5fff', radius: '8px' } },
    }),
    texts: z.record(z.string(), z.string()).openapi({
      description: 'Overrides of element texts in the language of the request',
      example: { 'lookup.title': 'Is my device covered?' },
    }),
    elements: z
      .array(z.enum(ELEMENTS))
      .openapi({ description: 'What may be shown with this key', example: ['lookup', 'claim'] }),
    policy: z.enum(LOOKUP_POLICIES),
    /** What proof a claim needs when the model is not known yet. */
    requirements: z.array(Requirement),
  })
  .openapi('Embed');
export type Embed = z.infer<typeof Embed>;
