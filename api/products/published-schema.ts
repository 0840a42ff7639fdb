import { z } from '@hono/zod-openapi';
import { CUSTOMER_TYPES } from '../../db/vocab.ts';
import { idOf, instantOut, plainDate } from '../core/wire.ts';
import { TermBodySchema } from '../terms/index.ts';

const Sentence = z.object({ code: z.string(), text: z.string() });

/** A published version: it never changes. */
export const Term = z
  .object({
    id: idOf('term'),
    code: z.string().openapi({ example: 'altai-standard' }),
    version: z.int(),
    name: z.string(),
    validFrom: plainDate.nullable().openapi({ description: 'From which sales on; `null`: always' }),
    publishedAt: instantOut,
    body: TermBodySchema,
    sentences: z.array(Sentence).openapi({ description: 'What it says, in the language of the request' }),
  })
  .openapi('Term');
export type Term = z.infer<typeof Term>;

export const TermQuery = z.strictObject({ code: z.string().max(60).optional() });
export const TermList = z.object({ items: z.array(Term) }).openapi('TermList');

/** A term as a buyer reads it. */
export const OfferedTerm = z
  .object({
    code: z.string(),
    version: z.int(),
    name: z.string(),
    kind: z.string(),
    liableParty: z.enum(['manufacturer', 'seller', 'provider']),
    customerType: z.enum(CUSTOMER_TYPES).nullable(),
    summary: z.string(),
    sentences: z.array(Sentence),
    exclusions: z.array(Sentence),
  })
  .openapi('OfferedTerm');
export type OfferedTerm = z.infer<typeof OfferedTerm>;
export const OfferQuery = z.strictObject({
  customerType: z.enum(CUSTOMER_TYPES).optional(),
  region: z.string().max(6).optional(),
});
export const OfferedTerms = z.object({ items: z.array(OfferedTerm) }).openapi('OfferedTerms');
