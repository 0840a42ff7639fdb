import { z } from '@hono/zod-openapi';
import { normaliseGtin } from '../../db/gtin.ts';
import { CUSTOMER_TYPES, LIMITS } from '../../db/vocab.ts';
import { text } from '../core/http.ts';
import { idOf, plainDate, wireId } from '../core/wire.ts';
import { Texts } from '../terms/index.ts';

const name = text(LIMITS.shortText);
const key = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, 'Lower-case letters, digits and _')
  .openapi({ example: 'memory' });

/** On the portal's own origin, or anywhere with https. */
const picture = z
  .string()
  .max(1000)
  .regex(/^(https:\/\/[^\s/]+(\/\S*)?|\/(?!\/)\S*)$/, 'An address with https, or a path that begins with /')
  .openapi({ example: 'https://shop.example/pictures/l200.jpg' });

/** Letters stand for kinds of characters, never for a pattern language: nothing in it can run long. */
export const SerialRule = z
  .strictObject({
    mask: z
      .string()
      .max(130)
      .regex(
        /^(?:[A-Z0-9* ./_-]|\\[A-Z0-9* ./_-])+$/,
        'A letter A, a digit 9, anything *, other characters themselves; \\ before what is meant itself',
      )
      .nullable()
      .openapi({ example: '\\ALT-99999999' }),
    minLength: z.int().min(1).max(LIMITS.serial),
    maxLength: z.int().min(1).max(LIMITS.serial),
    strip: z.boolean().openapi({ description: 'Whether spaces and dashes are no part of the serial' }),
    alphabet: z
      .string()
      .min(1)
      .max(100)
      .regex(/^[^\s\p{Cc}]+$/u, 'Characters without spaces')
      .nullable()
      .optional()
      .openapi({ description: 'The only characters that occur', example: '0123456789ABCDEF' }),
    checkDigit: z.enum(['none', 'luhn', 'gs1', 'iso7064']),
    severity: z.enum(['stop', 'warn']).openapi({ description: 'What a serial that does not fit does' }),
  })
  .refine(({ minLength, maxLength }) => minLength <= maxLength, {
    path: ['maxLength'],
    message: 'Not below the least length',
    params: { code: 'below_least' },
  })
  .openapi('SerialRule');
export type SerialRule = z.infer<typeof SerialRule>;

const SpecificationField = z
  .strictObject({
    key,
    label: Texts,
    type: z.enum(['text', 'number', 'choice']),
    unit: text(20).optional(),
    choices: z.array(name).min(1).max(100).optional(),
    required: z.boolean().optional(),
  })
  .refine(({ type, choices }) => (type === 'choice') === (choices !== undefined), {
    path: ['choices'],
    message: 'A choice has choices, nothing else has',
    params: { code: 'choices' },
  })
  .openapi('SpecificationField', {
    example: { key: 'memory', label: { en: 'Memory' }, type: 'number', unit: 'GB' },
  });

const SymptomQuestion = z
  .strictObject({
    key,
    text: Texts,
    type: z.enum(['text', 'yes_no', 'choice']),
    choices: z.array(Texts).min(1).max(30).optional(),
  })
  .refine(({ type, choices }) => (type === 'choice') === (choices !== undefined), {
    path: ['choices'],
    message: 'A choice has choices, nothing else has',
    params: { code: 'choices' },
  })
  .openapi('SymptomQuestion', {
    example: { key: 'lights', text: { en: 'Does the light go on?' }, type: 'yes_no' },
  });

const isOnce = (all: { key: string }[]) => new Set(all.map((one) => one.key)).size === all.length;
const once = { message: 'Each key once', params: { code: 'twice' } };

const fields = {
  code: z
    .string()
    .trim()
    .regex(/^[\w.-]{1,60}$/, 'Letters, digits, . - and _')
    .openapi({ example: 'L300' }),
  name: name.openapi({ example: 'Desktop L300' }),
  family: name.openapi({ example: 'desktop' }),
  gtin: z
    .string()
    .trim()
    .transform((value, check) => {
      const gtin = normaliseGtin(value);
      if (gtin) return gtin;
      check.addIssue({
        code: 'custom',
        message: 'Not a GTIN: the check digit is wrong',
        params: { code: 'check_digit' },
      });
      return z.NEVER;
    })
    .nullable()
    .openapi({ type: ['string', 'null'], description: '8, 12, 13 or 14 digits', example: '4006381333931' }),
  labelPicture: picture.nullable(),
  labelHint: Texts,
  serialRule: SerialRule,
  pictures: z.array(picture).max(20),
  specifications: z.array(SpecificationField).max(60).refine(isOnce, once),
  symptomQuestions: z.array(SymptomQuestion).max(30).refine(isOnce, once),
  checklist: z.array(Texts).max(30),
};

export const NewModel = z
  .strictObject({
    manufacturerId: wireId('manufacturer'),
    code: fields.code,
    name: fields.name,
    family: fields.family,
    labelHint: fields.labelHint,
    serialRule: fields.serialRule,
    gtin: fields.gtin.optional(),
    labelPicture: fields.labelPicture.optional(),
    pictures: fields.pictures.optional(),
    specifications: fields.specifications.optional(),
    symptomQuestions: fields.symptomQuestions.optional(),
    checklist: fields.checklist.optional(),
  })
  .openapi('NewModel');
export type NewModel = z.infer<typeof NewModel>;

export const ModelChange = z
  .strictObject({ ...fields, closed: z.boolean().openapi({ description: 'No longer made or sold' }) })
  .partial()
  .openapi('ModelChange', { example: { name: 'Desktop L200 plus' } });
export type ModelChange = z.infer<typeof ModelChange>;

const link = {
  termCode: z.string().openapi({ example: 'altai-standard' }),
  customerType: z.enum(CUSTOMER_TYPES).nullable(),
  region: z.string().nullable().openapi({ example: 'KZ' }),
  soldFrom: plainDate.nullable(),
  soldTo: plainDate.nullable(),
};
export const TermLink = z.object(link).openapi('TermLink');
export type TermLink = z.infer<typeof TermLink>;

export const TermLinks = z
  .strictObject({
    items: z
      .array(
        z
          .strictObject({
            ...link,
            termCode: z.string().min(1).max(60).openapi({ example: 'altai-standard' }),
            region: z
              .string()
              .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'ISO 3166')
              .nullable()
              .openapi({ example: 'KZ' }),
          })
          .refine(({ soldFrom, soldTo }) => !soldFrom || !soldTo || soldFrom <= soldTo, {
            path: ['soldTo'],
            message: 'Not before the first day',
            params: { code: 'before' },
          }),
      )
      .max(50),
  })
  .openapi('TermLinks');
export type TermLinks = z.infer<typeof TermLinks>;

const Picture = z.string().openapi({ example: 'https://shop.example/pictures/l200.jpg' });

/** A model as those who look after it see it. */
export const ModelRecord = z
  .object({
    id: idOf('model'),
    manufacturer: z.object({ id: idOf('manufacturer'), name: z.string() }),
    code: z.string(),
    name: z.string(),
    family: z.string(),
    gtin: z.string().nullable(),
    labelPicture: Picture.nullable(),
    labelHint: z.record(z.string(), z.string()),
    serialRule: SerialRule,
    pictures: z.array(Picture),
    specifications: z.array(SpecificationField),
    symptomQuestions: z.array(SymptomQuestion),
    checklist: z.array(z.record(z.string(), z.string())),
    terms: z.array(TermLink),
    closed: z.boolean(),
    version: z.int(),
  })
  .openapi('ModelRecord');
export type ModelRecord = z.infer<typeof ModelRecord>;

export const Manufacturer = z
  .object({ id: idOf('manufacturer'), name: z.string(), version: z.int() })
  .openapi('Manufacturer');
export type Manufacturer = z.infer<typeof Manufacturer>;
export const NewManufacturer = z
  .strictObject({ name: name.openapi({ example: 'Altai Computers' }) })
  .openapi('NewManufacturer');
export const ManufacturerChange = z
  .strictObject({ name: name.openapi({ example: 'Altai Works' }) })
  .openapi('ManufacturerChange');
export const ManufacturerList = z.object({ items: z.array(Manufacturer) }).openapi('ManufacturerList');
