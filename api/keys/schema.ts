import { z } from '@hono/zod-openapi';
import { ELEMENTS, KEY_SCOPES } from '../../db/vocab.ts';
import { text } from '../core/http.ts';
import { isNetwork } from '../core/network.ts';
import { isOriginRule } from '../core/origin.ts';
import { idOf, instantOut, money, plainDate, wireId } from '../core/wire.ts';

const MODES = ['live', 'test'] as const;

const name = text(60).openapi({ example: 'Web shop' });
const scopes = z
  .array(z.enum(KEY_SCOPES))
  .min(1)
  .max(KEY_SCOPES.length)
  .openapi({ example: ['lookups:read', 'claims:read'] });
const origins = z
  .array(
    z
      .string()
      .max(200)
      .refine(isOriginRule, {
        message:
          'As browsers write it: https://shop.example, https://*.dealer.example or http://localhost:*, lower case, without a path',
        params: { code: 'bad_origin' },
      }),
  )
  .max(100)
  .openapi({ example: ['https://shop.example', 'https://*.dealer.example'] });
const elements = z
  .array(z.enum(ELEMENTS))
  .min(1)
  .max(ELEMENTS.length)
  .nullable()
  .openapi({ description: 'What may be shown with it; `null` is everything', example: ['lookup'] });

export const EmbedKey = z
  .object({
    id: idOf('embedKey'),
    name: z.string(),
    key: z.string().nullable().openapi({ description: 'To copy; `null` for keys of before it was kept' }),
    mode: z.enum(MODES).nullable(),
    origins: z.array(z.string()),
    enforceOrigins: z.boolean().openapi({ description: '`false` only lists where it was seen' }),
    allowNullOrigin: z.boolean().openapi({ description: 'For apps that show a page of their own' }),
    elements,
    organizationId: idOf('organization').nullable(),
    testClock: instantOut
      .nullable()
      .openapi({ description: 'What time it is for a test key; `null` is the real time' }),
    createdAt: instantOut,
    revokedAt: instantOut.nullable(),
    version: z.int(),
  })
  .openapi('EmbedKey');
export type EmbedKey = z.infer<typeof EmbedKey>;
export const EmbedKeyList = z.object({ items: z.array(EmbedKey) }).openapi('EmbedKeyList');

export const NewEmbedKey = z
  .strictObject({
    name,
    mode: z.enum(MODES).default('live'),
    origins: origins.default([]),
    enforceOrigins: z.boolean().default(false),
    allowNullOrigin: z.boolean().default(false),
    elements: elements.default(null),
    organizationId: wireId('organization').optional().openapi({ description: 'The dealer whose page it is' }),
  })
  .openapi('NewEmbedKey', { example: { name: 'Web shop', origins: ['https://shop.example'] } });
export type NewEmbedKey = z.infer<typeof NewEmbedKey>;

export const EmbedKeyChange = z
  .strictObject({
    name: name.optional(),
    origins: origins.optional(),
    enforceOrigins: z.boolean().optional(),
    allowNullOrigin: z.boolean().optional(),
    elements: elements.optional(),
  })
  .openapi('EmbedKeyChange', { example: { enforceOrigins: true } });
export type EmbedKeyChange = z.infer<typeof EmbedKeyChange>;

export const SeenOrigin = z
  .object({
    origin: z.string(),
    allowed: z.boolean().openapi({ description: 'Whether the list as it now stands covers it' }),
    times: z.int().openapi({ description: 'Roughly how often; counted off the path of requests' }),
    firstAt: instantOut,
    lastAt: instantOut,
  })
  .openapi('SeenOrigin');
export const SeenOriginList = z.object({ items: z.array(SeenOrigin) }).openapi('SeenOriginList');
export type SeenOriginList = z.infer<typeof SeenOriginList>;

export const ApiKey = z
  .object({
    id: idOf('apiKey'),
    name: z.string(),
    hint: z.string().openapi({ example: 'sk_live_…aB3d' }),
    mode: z.enum(MODES),
    scopes: z.array(z.enum(KEY_SCOPES)),
    organizationId: idOf('organization').nullable(),
    networks: z.array(z.string()),
    amountLimit: z.union([money, z.null()]),
    createdAt: instantOut,
    expiresAt: instantOut.nullable(),
    lastUsedAt: instantOut.nullable(),
    exposedOn: plainDate.nullable().openapi({ description: 'The last day on which a browser sent it' }),
    revokedAt: instantOut.nullable(),
    /** The secret that was rolled out and still works. */
    previous: z
      .object({ hint: z.string(), expiresAt: instantOut, lastUsedAt: instantOut.nullable() })
      .nullable(),
  })
  .openapi('ApiKey');
export type ApiKey = z.infer<typeof ApiKey>;
export const ApiKeyList = z.object({ items: z.array(ApiKey) }).openapi('ApiKeyList');

export const ApiKeyWithSecret = ApiKey.extend({
  secret: z.string().optional().openapi({ description: 'Shown in this answer and never again' }),
}).openapi('ApiKeyWithSecret');

export const NewApiKey = z
  .strictObject({
    name,
    mode: z.enum(MODES).default('live'),
    scopes,
    organizationId: wireId('organization').optional().openapi({
      description: 'Sees and does only what is of this organisation; without it, all of the brand',
    }),
    networks: z
      .array(
        z
          .string()
          .max(50)
          .refine(isNetwork, { message: 'An address or a CIDR block', params: { code: 'bad_network' } }),
      )
      .max(50)
      .default([])
      .openapi({ description: 'Where it may be used from; empty is anywhere', example: ['203.0.113.0/24'] }),
    amountLimit: money.optional().openapi({
      description:
        'What one decision of a program with `claims:decide` may come to; without it there is no limit',
    }),
    expiresAt: z.iso.datetime().optional(),
  })
  .openapi('NewApiKey', { example: { name: 'ERP', scopes: ['lookups:read', 'claims:read'] } });
export type NewApiKey = z.infer<typeof NewApiKey>;

export const KeyRoll = z
  .strictObject({
    overlapHours: z
      .number()
      .int()
      .min(0)
      .max(168)
      .default(24)
      .openapi({ description: 'How long the old secret still works', example: 24 }),
  })
  .openapi('KeyRoll');
export type KeyRoll = z.infer<typeof KeyRoll>;

export const KeyLimit = z
  .strictObject({ amountLimit: z.union([money, z.null()]) })
  .openapi('KeyLimit', { example: { amountLimit: { amountMinor: 5_000_000, currency: 'KZT' } } });
export type KeyLimit = z.infer<typeof KeyLimit>;

export const KeyRevocation = z.strictObject({}).openapi('KeyRevocation', { example: {} });

export const TestClock = z
  .strictObject({
    now: z.iso.datetime().nullable().openapi({
      description: 'What time it is for requests with this key, standing still; `null` is the real time',
      example: '2028-03-01T09:00:00Z',
    }),
  })
  .openapi('TestClock');
export type TestClock = z.infer<typeof TestClock>;
