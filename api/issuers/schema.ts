import { z } from '@hono/zod-openapi';
import { LIMITS, ROLES, SSO_ALGORITHMS } from '../../db/vocab.ts';
import { isKeyAddress, isName } from '../auth/index.ts';
import { idOf, instantOut, wireId } from '../core/wire.ts';

const name = z
  .string()
  .max(LIMITS.shortText)
  .refine(isName, 'Printable ASCII')
  .openapi({ example: 'https://shop.altai.example' });

const part = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9_-]+$/, 'base64url');

export const PublicKey = z
  .strictObject({
    kid: z.string().refine(isName, 'Printable ASCII'),
    kty: z.enum(['EC', 'OKP']),
    crv: z.enum(['P-256', 'Ed25519']),
    x: part,
    y: part.optional(),
    use: z.literal('sig').optional(),
    alg: z.enum(SSO_ALGORITHMS).optional(),
  })
  .openapi('PublicKey', {
    example: {
      kid: '2026-03',
      kty: 'EC',
      crv: 'P-256',
      x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
      y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
    },
  });

const keys = z.array(PublicKey).min(1).max(2).openapi({ description: 'Two, while one replaces the other' });
const jwksUrl = z
  .string()
  .max(500)
  .refine(isKeyAddress, 'A public https address')
  .openapi({ example: 'https://shop.altai.example/.well-known/jwks.json' });
const role = z.enum(ROLES).openapi({
  description:
    'The most that its people may be; a token says what somebody is, by default `consumer`, and is mapped down, never up',
});

export const NewIssuer = z
  .strictObject({
    issuer: name.openapi({ description: '`iss` of its tokens, compared letter by letter' }),
    audience: name
      .optional()
      .openapi({ description: '`aud` of its tokens; by default the id of the issuer', example: undefined }),
    algorithm: z.enum(SSO_ALGORITHMS),
    keys: keys.optional(),
    jwksUrl: jwksUrl.optional(),
    organizationId: wireId('organization')
      .optional()
      .openapi({ description: 'Whose people these are; every role of an organisation needs it' }),
    role: role.default('consumer'),
  })
  .openapi('NewIssuer', {
    description: 'With either `keys` or `jwksUrl`',
    example: {
      issuer: 'https://shop.altai.example',
      algorithm: 'ES256',
      keys: [
        {
          kid: '2026-03',
          kty: 'EC',
          crv: 'P-256',
          x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
          y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
        },
      ],
      role: 'consumer',
    },
  });
export type NewIssuer = z.infer<typeof NewIssuer>;

export const IssuerChange = z
  .strictObject({ keys: keys.optional(), jwksUrl: jwksUrl.optional(), role: role.optional() })
  .openapi('IssuerChange', { example: { role: 'consumer' } });
export type IssuerChange = z.infer<typeof IssuerChange>;

export const Issuer = z
  .object({
    id: idOf('issuer'),
    issuer: z.string(),
    audience: z.string(),
    algorithm: z.enum(SSO_ALGORITHMS),
    keys: z.array(PublicKey).nullable(),
    jwksUrl: z.string().nullable(),
    fetched: z
      .object({
        kids: z.array(z.string()),
        at: instantOut.nullable(),
        problem: z.string().nullable().openapi({ description: 'Why the last try failed' }),
      })
      .nullable()
      .openapi({ description: 'What `jwksUrl` has answered' }),
    organizationId: idOf('organization').nullable(),
    role: z.enum(ROLES),
    createdAt: instantOut,
    version: z.int(),
  })
  .openapi('Issuer');
export type Issuer = z.infer<typeof Issuer>;

export const IssuerList = z.object({ items: z.array(Issuer) }).openapi('IssuerList');
