import { z } from '@hono/zod-openapi';
import { CUSTOMER_TYPES, LIMITS, LOCALES, METERS } from '../../db/vocab.ts';
import { text } from '../core/http.ts';
import { plainDate } from '../core/wire.ts';
import type { TermBody as Body } from './presets/index.ts';

export const TERM_KINDS = [
  'commercial',
  'statutory',
  'extension',
  'repair',
  'part',
  'recall',
  'goodwill',
] as const;
export const START_BASES = ['correction', 'delivery', 'installation', 'sale', 'activation'] as const;
export const LIABLE_PARTIES = ['manufacturer', 'seller', 'provider'] as const;

const word = z
  .string()
  .regex(/^[a-z][a-z0-9_-]{0,39}$/, 'Lower-case letters, digits, - and _')
  .openapi({ example: 'battery' });
const words = z.array(word).min(1).max(50).optional();
const days = z.int().min(1).max(36_500);
const percent = z.number().min(0).max(100);
const place = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'ISO 3166')
  .openapi({ example: 'KZ' });

/** A text in some of the languages. */
export const Texts = z
  .partialRecord(z.enum(LOCALES), text(2000))
  .refine((texts) => Object.keys(texts).length > 0, {
    message: 'In one language at least',
    params: { code: 'no_text' },
  })
  .openapi({
    type: 'object',
    additionalProperties: { type: 'string' },
    example: { en: 'Damage by liquid.' },
  });

const Meter = z.strictObject({ unit: z.enum(METERS), max: z.int().min(1).max(1e9) });
const Share = z.strictObject({ fromMonth: z.int().min(0).max(1200), percent });

const Period = z
  .strictObject({
    componentClass: word,
    kind: z.enum(['months', 'days', 'lifetime']),
    value: z.int().min(1).max(36_500).nullable(),
    percent: percent.optional(),
    shares: z.array(Share).min(1).max(60).optional(),
    meter: Meter.optional(),
  })
  .refine(({ kind, value }) => (kind === 'lifetime') === (value === null), {
    path: ['value'],
    message: 'Months and days need a number, a lifetime has none',
    params: { code: 'value' },
  })
  .openapi('TermPeriod', { example: { componentClass: 'parts', kind: 'months', value: 24 } });

const Periods = z
  .array(Period)
  .max(20)
  .refine((all) => isOnce(all.map(({ componentClass }) => componentClass)), {
    message: 'One period for each component',
    params: { code: 'twice' },
  });

const Exclusion = z
  .strictObject({
    code: word,
    texts: Texts,
    components: words,
    causes: words,
    symptoms: words,
    conditions: words,
  })
  .openapi('TermExclusion', { example: { code: 'liquid', texts: { en: 'Damage by liquid.' } } });

const Replacement = z.union([
  z.strictObject({ kind: z.enum(['inherit_remaining', 'new_full', 'none']) }),
  z.strictObject({ kind: z.literal('greater_of'), days }),
]);
const Downtime = z.union([
  z.strictObject({ kind: z.literal('extend') }),
  z.strictObject({ kind: z.enum(['least', 'best']), days }),
]);

/** Everything that a warranty says, as it is written and published. */
export const TermBody = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, 'Lower-case letters, digits and -')
      .openapi({ example: 'altai-standard' }),
    name: text(LIMITS.shortText).openapi({ example: 'Altai Standard' }),
    kind: z.enum(TERM_KINDS),
    liableParty: z.enum(LIABLE_PARTIES),
    startBases: z
      .array(z.enum(START_BASES))
      .min(1)
      .refine((all) => isOnce(all), { message: 'Each once', params: { code: 'twice' } })
      .openapi({
        description: 'The first that is known and verified starts the cover',
        example: ['delivery', 'sale'],
      }),
    fallback: z
      .strictObject({ days: z.int().min(0).max(3650) })
      .nullable()
      .openapi({
        description: 'Days after shipping at which an unregistered unit is presumed to have started',
      }),
    shelfCapMonths: z.int().min(1).max(1200).nullable(),
    periods: Periods,
    endConvention: z.enum(['same_date', 'day_before']),
    exclusions: z
      .array(Exclusion)
      .max(100)
      .refine((all) => isOnce(all.map(({ code }) => code)), {
        message: 'Each code once',
        params: { code: 'twice' },
      }),
    replacementPolicy: Replacement,
    texts: z
      .partialRecord(z.enum(LOCALES), z.strictObject({ summary: text(LIMITS.longText) }))
      .refine((texts) => Object.keys(texts).length > 0, {
        message: 'In one language at least',
        params: { code: 'no_text' },
      })
      .openapi({
        type: 'object',
        additionalProperties: {
          type: 'object',
          properties: { summary: { type: 'string' } },
          required: ['summary'],
        },
        example: { en: { summary: 'Two years on parts and labour.' } },
      }),
    regions: z.array(place).min(1).max(250).optional(),
    channels: words,
    jurisdiction: place.optional(),
    customerType: z.enum(CUSTOMER_TYPES).optional(),
    source: z
      .strictObject({
        law: text(500),
        url: z
          .url({ protocol: /^https$/ })
          .max(500)
          .optional(),
        check: z.literal('lawyer').optional(),
      })
      .optional(),
    meterLimit: Meter.optional(),
    workingDays: z
      .strictObject({
        weekend: z.array(z.int().min(1).max(7)).max(6),
        holidays: z.array(plainDate).max(400),
      })
      .optional(),
    registration: z.strictObject({ withinDays: days, periods: Periods }).optional(),
    transfer: z
      .strictObject({
        kind: z.enum(['always', 'once', 'never']),
        withinDays: days.optional(),
        fee: z.boolean().optional(),
      })
      .optional(),
    downtime: Downtime.optional(),
    repairDays: days.optional(),
    filingDays: days.optional(),
    prolongation: z.strictObject({ months: z.int().min(1).max(120), soldFrom: plainDate }).optional(),
    evidencePolicyId: z.uuid().optional(),
  })
  .superRefine(({ kind, periods }, check) => {
    if (kind !== 'statutory' && periods.length === 0)
      check.addIssue({
        code: 'custom',
        path: ['periods'],
        message: 'At least one period',
        params: { code: 'no_period' },
      });
  })
  .openapi('TermBody', {
    example: {
      code: 'altai-standard',
      name: 'Altai Standard',
      kind: 'commercial',
      liableParty: 'manufacturer',
      startBases: ['correction', 'delivery', 'sale'],
      fallback: { days: 60 },
      shelfCapMonths: null,
      periods: [{ componentClass: 'whole', kind: 'months', value: 24 }],
      endConvention: 'same_date',
      exclusions: [{ code: 'liquid', texts: { en: 'Damage by liquid.' } }],
      replacementPolicy: { kind: 'inherit_remaining' },
      texts: { en: { summary: 'Two years on everything.' } },
    },
  });
export type WrittenTerm = z.infer<typeof TermBody>;

/** What was written as it is stored: nothing in it that says nothing. */
export const storedTerm = (written: WrittenTerm): Body => JSON.parse(JSON.stringify(written)) as Body;

function isOnce(names: string[]): boolean {
  return new Set(names).size === names.length;
}
