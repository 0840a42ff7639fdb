import { z } from '@hono/zod-openapi';
import { DATE_FORMATS } from '../../db/vocab.ts';
import { PASSWORD_BYTES, PASSWORD_LENGTH } from './password-policy.ts';
import { idOf, instantOut } from '../core/wire.ts';

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

/** Exactly as typed: nothing is trimmed or normalised, so composed and decomposed letters are different passwords. */
export const typedPassword = z
  .string()
  .min(1)
  .refine((value) => new TextEncoder().encode(value).length <= PASSWORD_BYTES, {
    message: `At most ${PASSWORD_BYTES} bytes`,
    params: { code: 'too_long' },
  })
  .openapi({ type: 'string', format: 'password', example: 'seven green kettles on the roof' });

export const newPassword = typedPassword
  .refine((value) => [...value].length >= PASSWORD_LENGTH, {
    message: `At least ${PASSWORD_LENGTH} characters`,
    params: { code: 'too_short' },
  })
  .openapi({
    type: 'string',
    format: 'password',
    description: `At least ${PASSWORD_LENGTH} characters and at most ${PASSWORD_BYTES} bytes, kept exactly as sent. 422 with \`common_password\`, \`breached_password\`, \`contains_address\` or \`contains_brand\` for one that is easily guessed.`,
    example: 'seven green kettles on the roof',
  });

export const totpCode = z
  .string()
  .transform((value) => value.replace(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'Six digits'))
  .openapi({ type: 'string', example: '482109' });

const base64url = z
  .string()
  .max(8192)
  .regex(/^[A-Za-z0-9_-]+$/, 'base64url');

const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).nullish(),
  clientExtensionResults: z.object({}).default({}),
};

/** `toJSON()` of what `navigator.credentials.get` gives. */
export const PasskeyAssertion = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: base64url,
      authenticatorData: base64url,
      signature: base64url,
      userHandle: base64url.nullish(),
    }),
  })
  .openapi('PasskeyAssertion');
export type PasskeyAssertion = z.infer<typeof PasskeyAssertion>;

/** `toJSON()` of what `navigator.credentials.create` gives. */
export const PasskeyAttestation = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: z.array(z.string().max(20)).max(10).optional(),
    }),
  })
  .openapi('PasskeyAttestation', {
    example: {
      id: 'AAAA',
      rawId: 'AAAA',
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON: 'e30', attestationObject: 'o2Nm', transports: ['internal'] },
    },
  });
export type PasskeyAttestation = z.infer<typeof PasskeyAttestation>;

/**
 * One of: a code for a person, a code for one claim, a password, a passkey, the second factor of a sign-in that has begun, a
 * link from a mail, a token that the host site has signed.
 */
export const NewSession = z
  .union([
    z.strictObject({ email: emailAddress, code, ref: z.string().max(40).optional() }),
    z.strictObject({ email: emailAddress, password: typedPassword }),
    z.strictObject({ passkey: PasskeyAssertion }),
    z.strictObject({ secondFactorToken: z.string().max(200), totp: totpCode }),
    z.strictObject({
      secondFactorToken: z.string().max(200),
      recoveryCode: z.string().max(40).openapi({ example: 'K7M2Q-9XWT4' }),
    }),
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
    reader: z
      .object({ dateFormat: z.enum(DATE_FORMATS).nullable(), timeZone: z.string().nullable() })
      .nullable()
      .openapi({ description: 'How the person who has signed in reads dates and times' }),
  })
  .openapi('Session');
export type Session = z.infer<typeof Session>;

/** The first factor was right and the person has a second one: 5 tries within 5 minutes. */
export const SecondFactorNeeded = z
  .object({
    secondFactor: z.object({
      token: z.string().openapi({ description: '`secondFactorToken` of the next `POST /v1/sessions`' }),
      methods: z.array(z.enum(['totp', 'recoveryCode'])),
      expiresAt: instantOut,
    }),
  })
  .openapi('SecondFactorNeeded');
export type SecondFactorNeeded = z.infer<typeof SecondFactorNeeded>;

export const PasswordResetRequest = z
  .strictObject({ email: emailAddress })
  .openapi('PasswordResetRequest', { example: { email: 'aigerim@steppe-clinics.example' } });
export type PasswordResetRequest = z.infer<typeof PasswordResetRequest>;

export const PasswordResetAnswer = z
  .object({ expiresInSeconds: z.int() })
  .openapi('PasswordResetAnswer', { example: { expiresInSeconds: 1800 } });

export const PasswordReset = z
  .strictObject({
    token: z
      .string()
      .max(200)
      .openapi({ description: 'What stands behind `#reset=` of the mailed link', example: 'rst_token' }),
    password: newPassword,
  })
  .openapi('PasswordReset');
export type PasswordReset = z.infer<typeof PasswordReset>;

export const Nothing = z.strictObject({}).openapi('Nothing', { example: {} });

const transports = z.array(z.string());

/** For `navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(…) })`. */
export const PasskeyRequestOptions = z
  .object({
    challenge: z.string(),
    rpId: z.string(),
    timeout: z.int(),
    userVerification: z.literal('required'),
  })
  .openapi('PasskeyRequestOptions');
export type PasskeyRequestOptions = z.infer<typeof PasskeyRequestOptions>;

/** For `navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(…) })`. */
export const PasskeyCreationOptions = z
  .object({
    challenge: z.string(),
    rp: z.object({ id: z.string(), name: z.string() }),
    user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
    pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.int() })),
    timeout: z.int(),
    attestation: z.literal('none'),
    excludeCredentials: z.array(z.object({ id: z.string(), type: z.literal('public-key'), transports })),
    authenticatorSelection: z.object({
      residentKey: z.literal('required'),
      requireResidentKey: z.literal(true),
      userVerification: z.literal('preferred'),
    }),
  })
  .openapi('PasskeyCreationOptions');
export type PasskeyCreationOptions = z.infer<typeof PasskeyCreationOptions>;
