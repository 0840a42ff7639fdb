import { z } from '@hono/zod-openapi';
import { plainDate } from '../core/wire.ts';

export const METRICS = [
  'lookup_success',
  'registration_completion',
  'duplicate_serials',
  'card_verifications',
  'expiry_accuracy',
  'open_claims',
] as const;
export type Metric = (typeof METRICS)[number];

export const GROUPINGS = ['product', 'branch', 'dealer', 'day'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const MetricQuery = z.strictObject({
  metric: z.enum(METRICS),
  from: plainDate,
  to: plainDate.openapi({ description: 'The last day, included; at most a year after `from`' }),
  by: z.enum(GROUPINGS).default('product'),
});
export type MetricQuery = z.infer<typeof MetricQuery>;

const measured = {
  count: z.int().openapi({ description: 'What is counted, the upper part of a share' }),
  of: z
    .int()
    .nullable()
    .openapi({ description: 'The lower part of a share; `null` where it is a plain count' }),
  value: z.number().nullable().openapi({ description: 'The share, 0 to 1, or the count; `null` of nothing' }),
};

export const MetricAnswer = z
  .object({
    metric: z.enum(METRICS),
    definition: z.string().openapi({ description: 'How it is counted, in the reader’s language' }),
    from: plainDate,
    to: plainDate,
    by: z.enum(GROUPINGS),
    total: z.object(measured),
    groups: z.array(
      z.object({
        label: z.string().nullable().openapi({ description: '`null`: belongs to none' }),
        ...measured,
      }),
    ),
    parts: z.array(z.object({ part: z.string(), count: z.int() })).openapi({
      description: 'Causes of look-ups without an answer, results of card checks, phases of claims',
    }),
  })
  .openapi('Metric');
export type MetricAnswer = z.infer<typeof MetricAnswer>;
