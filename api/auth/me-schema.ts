import { z } from '@hono/zod-openapi';
import {
  DATE_FORMATS,
  LOCALES,
  NOTICE_KINDS,
  ORGANIZATION_KINDS,
  RIGHTS,
  ROLES,
  SCOPES,
} from '../../db/vocab.ts';
import { text } from '../core/http.ts';
import { idOf, instantOut, money } from '../core/wire.ts';
import { newPassword, PasskeyAttestation, totpCode, typedPassword } from './schema.ts';

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
        amountLimit: z.union([money, z.null()]),
        validTo: instantOut.nullable(),
        delegatedBy: z
          .object({ name: z.string() })
          .nullable()
          .openapi({ description: 'For whom the reader stands in' }),
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
    signInMethods: z.object({ password: z.boolean(), totp: z.boolean(), passkeys: z.int() }),
    fresh: z.boolean().openapi({
      description:
        'Signed in within the last ten minutes: may change how it signs in. Never through the host site.',
    }),
    version: z.int(),
  })
  .openapi('Me');
export type Me = z.infer<typeof Me>;

const timeZone = z
  .string()
  .max(60)
  .refine(isTimeZone, { message: 'Not a time zone', params: { code: 'time_zone' } })
  .openapi({ type: 'string', example: 'Asia/Almaty' });

function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

export const MeChange = z
  .strictObject({
    title: text(60).nullable(),
    fullName: text(200),
    locale: z.enum(LOCALES),
    dateFormat: z.enum(DATE_FORMATS).nullable(),
    timeZone: timeZone.nullable(),
  })
  .partial()
  .openapi('MeChange', { example: { fullName: 'Aigerim Sadykova', dateFormat: 'DD.MM.YYYY' } });
export type MeChange = z.infer<typeof MeChange>;

export const PasswordChange = z
  .strictObject({
    current: typedPassword
      .optional()
      .openapi({ description: 'Needed where the session is not fresh', example: undefined }),
    new: newPassword,
  })
  .openapi('PasswordChange', { example: { new: 'seven green kettles on the roof' } });
export type PasswordChange = z.infer<typeof PasswordChange>;

export const TotpStart = z
  .object({
    secret: z
      .string()
      .openapi({ description: 'Base32, to be typed', example: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' }),
    uri: z.string().openapi({
      description: 'To be shown as a QR code',
      example: 'otpauth://totp/Altai:aigerim%40steppe-clinics.example?secret=JBSWY3DPEHPK3PXP&issuer=Altai',
    }),
  })
  .openapi('TotpStart');
export type TotpStart = z.infer<typeof TotpStart>;

export const TotpConfirmation = z
  .strictObject({ code: totpCode })
  .openapi('TotpConfirmation', { example: { code: '482109' } });
export type TotpConfirmation = z.infer<typeof TotpConfirmation>;

export const RecoveryCodes = z
  .object({ recoveryCodes: z.array(z.string()).openapi({ example: ['K7M2Q-9XWT4'] }) })
  .openapi('RecoveryCodes');
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;

export const Passkey = z
  .object({
    id: idOf('passkey'),
    name: z.string(),
    site: z.string().openapi({ description: 'Where it signs in', example: 'altai.example' }),
    backedUp: z.boolean().openapi({ description: 'Kept by the maker of the device, on more than this one' }),
    createdAt: instantOut,
    lastUsedAt: instantOut.nullable(),
  })
  .openapi('Passkey');
export type Passkey = z.infer<typeof Passkey>;

export const PasskeyList = z.object({ items: z.array(Passkey) }).openapi('PasskeyList');
export type PasskeyList = z.infer<typeof PasskeyList>;

export const NewPasskey = z
  .strictObject({ name: text(60).openapi({ example: 'Work laptop' }), credential: PasskeyAttestation })
  .openapi('NewPasskey');
export type NewPasskey = z.infer<typeof NewPasskey>;

export const PasskeyChange = z
  .strictObject({ name: text(60) })
  .openapi('PasskeyChange', { example: { name: 'Work laptop' } });
export type PasskeyChange = z.infer<typeof PasskeyChange>;

export const SIGN_IN_METHODS = ['code', 'password', 'passkey', 'host', 'link', 'invitation'] as const;

export const OwnSession = z
  .object({
    id: idOf('session'),
    method: z.enum(SIGN_IN_METHODS).nullable(),
    device: z.string().nullable().openapi({ description: 'Browser and system', example: 'Firefox, Windows' }),
    createdAt: instantOut,
    lastSeenAt: instantOut.openapi({ description: 'To the minute' }),
    current: z.boolean(),
  })
  .openapi('OwnSession');

export const OwnSessionList = z.object({ items: z.array(OwnSession) }).openapi('OwnSessionList');
export type OwnSessionList = z.infer<typeof OwnSessionList>;

const mode = z.enum(['now', 'off']);

export const Notices = z
  .object({
    items: z.array(
      z.object({
        kind: z.enum(NOTICE_KINDS),
        mode,
        default: mode,
        title: z.string(),
        text: z.string().openapi({ description: 'What it is about, in the language of the request' }),
      }),
    ),
  })
  .openapi('Notices');
export type Notices = z.infer<typeof Notices>;

export const NoticeChoices = z
  .strictObject(
    Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, mode.optional()])) as Record<
      (typeof NOTICE_KINDS)[number],
      z.ZodOptional<typeof mode>
    >,
  )
  .openapi('NoticeChoices', { example: { case_progress: 'now', colleagues_cases: 'off' } });
export type NoticeChoices = z.infer<typeof NoticeChoices>;
