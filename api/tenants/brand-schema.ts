import { z } from '@hono/zod-openapi';
import {
  LIMITS,
  LOCALES,
  LOOKUP_POLICIES,
  TEXT_AREAS,
  THEME_COLOURS,
  THEME_LENGTHS,
  type ThemeToken,
} from '../../db/vocab.ts';
import { text } from '../core/http.ts';
import { idOf, instantOut } from '../core/wire.ts';
import { isLink } from './link.ts';

const form = (pattern: RegExp, code: string, message: string) =>
  z
    .string()
    .max(64)
    .refine((value) => pattern.test(value), { message, params: { code } });

/** One form, because mails, pages and the contrast check read it too. */
const colour = form(/^#([\da-f]{3}|[\da-f]{6})$/i, 'bad_colour', 'A colour as #rgb or #rrggbb');
const length = form(/^\d{1,3}(\.\d{1,3})?(px|rem|em)$/, 'bad_length', 'A length such as 8px or 0.5rem');
const FAMILY = `(?:[a-z][\\w -]*|"[\\w -]+"|'[\\w -]+')`;
const font = form(
  new RegExp(`^${FAMILY}(?:, ?${FAMILY})*$`, 'i'),
  'bad_font',
  'Names of fonts with commas between them',
);

type Tokens = Record<ThemeToken, z.ZodOptional<typeof colour>>;
const tokens = Object.fromEntries([
  ...THEME_COLOURS.map((name) => [name, colour.optional()]),
  ...THEME_LENGTHS.map((name) => [name, length.optional()]),
  ['font', font.optional()],
]) as Tokens;

const Theme = z.strictObject(tokens).openapi({
  description: 'All tokens of the brand; one that is missing is as the elements have it by themselves',
  example: { accent: '#0b5fff', radius: '8px', font: 'Inter, system-ui, sans-serif' },
});

/** Shown as text, never as HTML; what looks like HTML is a mistake. */
const words = (max: number) =>
  text(max)
    .refine((value) => !/<[a-z!/?]/i.test(value), { message: 'No markup', params: { code: 'markup' } })
    .refine((value) => !/\p{Cc}/u.test(value.replaceAll('\n', '')), {
      message: 'No control characters',
      params: { code: 'control_character' },
    });
const line = (max: number) =>
  words(max).refine((value) => !value.includes('\n'), {
    message: 'One line',
    params: { code: 'line_break' },
  });

const KEY = new RegExp(`^(${TEXT_AREAS.join('|')})\\.[A-Za-z][A-Za-z0-9_]{0,59}$`);
const MOST_TEXTS = 500;
const overrides = z
  .record(
    z.string().refine((key) => KEY.test(key), {
      message: `As ${TEXT_AREAS.join(', ')} with a dot and the name of a text`,
      params: { code: 'bad_key' },
    }),
    words(LIMITS.shortText * 3),
  )
  .refine((some) => Object.keys(some).length <= MOST_TEXTS, {
    message: `At most ${MOST_TEXTS} texts`,
    params: { code: 'too_many' },
  });

const inLocales = <T extends z.ZodType>(one: T) =>
  z.strictObject(
    Object.fromEntries(LOCALES.map((locale) => [locale, one.optional()])) as Record<
      (typeof LOCALES)[number],
      z.ZodOptional<T>
    >,
  );

const Texts = inLocales(overrides).openapi({
  description: 'Instead of texts of the elements: language → `element.text` → words',
  example: { en: { 'lookup.title': 'Is my device covered?' } },
});

const link = z
  .string()
  .max(500)
  .refine(isLink, {
    message: 'An https address, or one of this portal that begins with /',
    params: { code: 'bad_link' },
  });

const MenuItem = z
  .strictObject({ label: inLocales(line(40)), url: link })
  .openapi('MenuItem', { example: { label: { en: 'Shop' }, url: 'https://altai.example/shop' } });

const Support = z
  .strictObject({
    email: z.email().max(LIMITS.email).optional(),
    phone: z
      .string()
      .refine((value) => /^\+?\d[\d ()./-]{3,28}\d$/.test(value), {
        message: 'Digits with + in front, spaces and brackets',
        params: { code: 'bad_phone' },
      })
      .optional(),
    url: z
      .string()
      .max(500)
      .refine((value) => isLink(value) && !value.startsWith('/'), {
        message: 'An https address',
        params: { code: 'bad_link' },
      })
      .optional(),
  })
  .openapi({ example: { email: 'help@altai.example', phone: '+7 727 000 00 00' } });

const locales = z
  .array(z.enum(LOCALES))
  .min(1)
  .max(LOCALES.length)
  .refine((some) => new Set(some).size === some.length, {
    message: 'Each language once',
    params: { code: 'doubled' },
  });

export const BrandSettings = z
  .object({
    id: idOf('brand'),
    slug: z.string(),
    hostedUrl: z.url(),
    name: z.string(),
    locales: z.array(z.enum(LOCALES)),
    defaultLocale: z.enum(LOCALES),
    timeZone: z.string().openapi({ example: 'Asia/Almaty' }),
    policy: z.enum(LOOKUP_POLICIES).openapi({ description: 'What a look-up tells somebody unknown' }),
    theme: z.record(z.string(), z.string()),
    texts: z.record(z.string(), z.record(z.string(), z.string())),
    menu: z.array(z.object({ label: z.record(z.string(), z.string()), url: z.string() })),
    support: z.object({
      email: z.string().optional(),
      phone: z.string().optional(),
      url: z.string().optional(),
    }),
    senderName: z.string().openapi({ description: 'From whom mails come' }),
    senderAddress: z.string(),
    updatedAt: instantOut,
    version: z.int(),
  })
  .openapi('BrandSettings');
export type BrandSettings = z.infer<typeof BrandSettings>;

export const BrandChange = z
  .strictObject({
    name: line(80).optional(),
    locales: locales.optional(),
    defaultLocale: z.enum(LOCALES).optional(),
    policy: z.enum(LOOKUP_POLICIES).optional(),
    theme: Theme.optional(),
    texts: Texts.optional(),
    menu: z.array(MenuItem).max(8).optional(),
    support: Support.optional(),
    senderName: line(60).optional(),
  })
  .openapi('BrandChange', {
    description: 'What is named is replaced as a whole',
    example: { theme: { accent: '#0b5fff', radius: '8px' } },
  });
export type BrandChange = z.infer<typeof BrandChange>;
