import { z } from '@hono/zod-openapi';
import { METERS, VERDICTS } from '../../db/vocab.ts';
import { plainDate } from '../core/wire.ts';

const said = { code: z.string(), text: z.string() };

const Start = z.object({
  date: plainDate,
  basis: z.string().openapi({ description: 'Which date starts the cover', example: 'delivery' }),
  source: z.string().openapi({ description: 'Where the date came from', example: 'invoice F-2041' }),
  verified: z.boolean(),
  presumed: z
    .boolean()
    .openapi({ description: 'Derived from the ship date until somebody proves the real one' }),
});

const TermRef = z.object({
  code: z.string(),
  version: z.int(),
  name: z.string(),
  kind: z.string(),
  liableParty: z.enum(['manufacturer', 'seller', 'provider']),
  summary: z.string(),
});

const ComponentCover = z.object({
  componentClass: z.string().openapi({ example: 'battery' }),
  verdict: z.enum(VERDICTS),
  lastCoveredDay: plainDate.nullable(),
  lifetime: z.boolean(),
  termCode: z.string(),
  termVersion: z.int(),
  percent: z.number(),
});

/** The coverage receipt: a verdict that explains itself (written by api/terms, in the reader's language). */
export const Receipt = z
  .object({
    asOf: plainDate.openapi({ description: 'The day that the verdict speaks of' }),
    verdict: z.enum(VERDICTS),
    headline: z.string().openapi({ example: 'Covered until 31 March 2027.' }),
    recall: z.object({ campaign: z.string(), title: z.string(), remedy: z.string() }).nullable(),
    start: Start.nullable(),
    term: TermRef.nullable(),
    lastCoveredDay: plainDate.nullable().openapi({ description: 'Inclusive: still covered on this day' }),
    lifetime: z.boolean(),
    components: z.array(ComponentCover),
    layers: z.array(
      z.object({
        term: TermRef,
        verdict: z.enum(VERDICTS),
        start: Start.nullable(),
        lastCoveredDay: plainDate.nullable(),
        lifetime: z.boolean(),
        reasons: z.array(z.object(said)),
      }),
    ),
    exclusions: z.array(z.object(said)),
    reasons: z.array(z.object(said)),
    nextStep: z.object(said),
    meterNeeded: z
      .object({ unit: z.enum(METERS), limit: z.number() })
      .optional()
      .openapi({ description: 'The reading without which the verdict stays conditional' }),
  })
  .openapi('Receipt');
export type Receipt = z.infer<typeof Receipt>;
