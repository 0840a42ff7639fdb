import { z } from '@hono/zod-openapi';
import { DATE_FORMATS, LOCALES, ORGANIZATION_KINDS, RIGHTS, ROLES, SCOPES } from '../../db/vocab.ts';
import { idOf, instantOut, money } from '../core/wire.ts';

export const emailAddress = z
  .string()
  .trim()
  .max(254)
  .transform((value) => value.normalize('NFC').toLowerCase())
  .pipe(z.email({ message: 'Not an e-mail address' }))
  .openapi({ type: 'string', format: 'email', example: 'aigerim@steppe-clinics.example' });

export const SignInCodeRequest = z
  .strictObject({
    email: emailAddress,
    ref: z
      .string()
      .max(40)
      .optional()
      .openapi({ description: 'Opens only this claim', example: 'WC-7K3M-9Q2X' }),
  })
  .openapi('SignInCodeRequest');
export type SignInCodeRequest = z.infer<typeof SignInCodeRequest>;

export const SignInCodeAnswer = z
  .object({ expiresInSeconds: z.int(), digits: z.int() })
  .openapi('SignInCodeAnswer', { example: { expiresInSeconds: 600, digits: 8 } });

const code = z
  .string()
  .transform((value) => value.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{8}$/, 'Eight digits'))
  .openapi({ type: 'string', example: '48210973' });

/** One of: a code for a person, a code for one claim, a link from a mail, a token that the host site has signed. */
export const NewSession = z
  .union([
    z.strictObject({ email: emailAddress, code, ref: z.string().max(40).optional() }),
    z.strictObject({
      link: z.string().max(200).openapi({ description: 'The token behind `#` of a mailed link' }),
    }),
    z.strictObject({
      token: z.string().openapi({
        description:
          'A JWT of a registered issuer: `typ` JWT, `kid`, `iss`, one `aud`, `sub`, `jti`, `iat`, `exp` at most 300 s later. Good for one session.',
      }),
    }),
  ])
  .openapi('NewSession', { example: { email: 'aigerim@steppe-clinics.example', code: '48210973' } });
export type NewSession = z.infer<typeof NewSession>;

export const Session = z
  .object({
    token: z.string().openapi({ description: 'Bearer token; shown once, stored only as a hash' }),
    kind: z.enum(['person', 'claim', 'draft']),
    expiresAt: instantOut,
    claim: z.object({ id: idOf('claim'), ref: z.string(), state: z.string() }).nullable(),
  })
  .openapi('Session');
export type Session = z.infer<typeof Session>;

export const Me = z
  .object({
    kind: z.enum(['person', 'claim', 'draft']),
    email: z.string().nullable(),
    fullName: z.string().nullable(),
    title: z.string().nullable(),
    locale: z.enum(LOCALES).nullable(),
    userId: idOf('user').nullable(),
    staff: z.boolean().openapi({ description: 'Sees cases from the side of the service' }),
    rights: z.array(z.enum(RIGHTS)).openapi({ description: 'What this person may do somewhere' }),
    dateFormat: z.enum(DATE_FORMATS).nullable(),
    timeZone: z.string().nullable(),
    memberships: z.array(
      z.object({
        role: z.enum(ROLES),
        scope: z.enum(SCOPES),
        amountLimit: money.nullable(),
        validTo: instantOut.nullable(),
        organization: z
          .object({
            id: idOf('organization'),
            kind: z.enum(ORGANIZATION_KINDS),
            name: z.string(),
            approvalRequired: z.boolean(),
          })
          .nullable(),
        branch: z
          .object({ id: idOf('branch'), name: z.string(), city: z.string(), address: z.string() })
          .nullable(),
      }),
    ),
    claim: z.object({ id: idOf('claim'), ref: z.string() }).nullable(),
    expiresAt: instantOut,
  })
  .openapi('Me');
export type Me = z.infer<typeof Me>;
