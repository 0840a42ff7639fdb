import { z } from '@hono/zod-openapi';
import { toWireId } from '../../db/id.ts';
import { cursorParam, limitParam } from '../core/page.ts';
import { idOf, instantOut, wireId } from '../core/wire.ts';
import { parseObject } from './object.ts';

const example = '0193b0d4-7c1a-7cc3-98c4-dc0c0c07398f';

const objectParam = z
  .string()
  .transform((value, check) => {
    const uuid = parseObject(value);
    if (uuid !== null) return uuid;
    check.addIssue({ code: 'custom', message: 'Not an id of this portal', params: { code: 'bad_id' } });
    return z.NEVER;
  })
  .openapi({
    type: 'string',
    description: 'Id of anything: a claim, a session, a saved view …',
    example: toWireId('claim', example),
  });

const instantIn = z.iso.datetime({ offset: true });

export const AuditQuery = z.strictObject({
  limit: limitParam,
  cursor: cursorParam,
  object: objectParam.optional(),
  person: wireId('user').optional().openapi({ description: 'Who did it' }),
  action: z
    .string()
    .regex(/^[a-z_]{1,40}\.[a-z_-]{1,40}$/)
    .optional()
    .openapi({ example: 'claim.decide' }),
  from: instantIn.optional().openapi({ description: 'Not before this instant' }),
  to: instantIn.optional().openapi({ description: 'Before this instant' }),
});
export type AuditQuery = z.infer<typeof AuditQuery>;

export const ACTOR_KINDS = ['embed', 'key', 'draft', 'claim', 'user', 'system'] as const;

const Actor = z
  .object({
    kind: z.enum(ACTOR_KINDS).openapi({
      description:
        '`user`: a signed-in person. `claim`: holder of a link to one claim. `draft`: author of a draft. `embed`: visitor of a page with a publishable key. `key`: a partner’s secret key. `system`: the portal itself',
    }),
    id: z
      .string()
      .nullable()
      .openapi({ description: 'Of the person, the key or the session', example: toWireId('user', example) }),
    name: z.string().nullable().openapi({ example: 'Dana Omarova' }),
  })
  .openapi('AuditActor');

export const AuditEntry = z
  .object({
    id: idOf('audit'),
    at: instantOut,
    action: z.string().openapi({ example: 'claim.decide' }),
    object: z.object({
      type: z.string().openapi({ example: 'claim' }),
      id: idOf('claim'),
      name: z.string().nullable().openapi({
        description: 'What it is called today, where it has a name and is still there',
        example: 'WC-7K3M-9Q2X',
      }),
    }),
    actor: Actor,
    onBehalfOf: z.object({ id: idOf('user'), name: z.string().nullable() }).nullable(),
    reason: z.string().nullable(),
    changes: z
      .record(z.string(), z.unknown())
      .openapi({ description: 'What changed, in short values', example: { from: 'under_review' } }),
    requestId: z.string().openapi({ example: example }),
    chained: z.boolean().openapi({
      description: 'Whether the row has its place in the hash chain; a new one gets it within minutes',
    }),
  })
  .openapi('AuditEntry');
export type AuditEntry = z.infer<typeof AuditEntry>;

export const AuditList = z
  .object({ items: z.array(AuditEntry), nextCursor: z.string().nullable() })
  .openapi('AuditList');
export type AuditList = z.infer<typeof AuditList>;

const Mark = z.object({ seq: z.int(), at: instantOut.nullable() }).nullable();

export const AuditChain = z
  .object({
    sealed: Mark.openapi({ description: 'The last row in the hash chain' }),
    anchored: Mark.openapi({ description: 'The last row whose hash was put outside the database' }),
    verified: z
      .object({ from: z.int(), to: z.int() })
      .nullable()
      .openapi({ description: 'The rows that were checked just now' }),
    fault: z
      .object({ seq: z.int().nullable(), says: z.string() })
      .nullable()
      .openapi({ description: 'The first row that is not what was sealed', example: null }),
  })
  .openapi('AuditChain');
export type AuditChain = z.infer<typeof AuditChain>;
