import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Ctx } from './context.ts';
import { type FieldError, Problem, PROBLEMS, type ProblemCode } from './problem.ts';

/** `finish` ends what the request opened, after its answer. */
export type Variables = { ctx: Ctx; requestId: string; finish?: () => void };
export type AppEnv = { Variables: Variables; Bindings: object };
export type AppContext = Context<AppEnv>;

/** One router per feature, all with the same answer to invalid input. */
export const createRouter = () =>
  new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      throw new Problem('invalid', { errors: result.error.issues.flatMap(toFieldErrors) });
    },
  });

type Issue = z.core.$ZodIssue;

function toFieldErrors(issue: Issue): FieldError[] {
  const pointer = (path: PropertyKey[]) =>
    path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: pointer([...issue.path, key]),
      code: 'unknown_field',
      detail: 'This field is not known here',
    }));
  }
  const code =
    'params' in issue && typeof issue.params?.['code'] === 'string' ? issue.params['code'] : issue.code;
  return [{ pointer: pointer(issue.path), code, detail: issue.message }];
}

export const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
    detail: z.string().optional(),
    errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
    requestId: z.string(),
  })
  .openapi('Problem', {
    example: {
      type: 'urn:warranty:problem:not_found',
      title: 'There is nothing here',
      status: 404,
      code: 'not_found',
      requestId: '01jd3v9k3me8mvf7c3zbd2w8xq',
    },
  });

export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

export const body = <S extends z.ZodType>(schema: S) => ({
  required: true as const,
  content: { 'application/json': { schema } },
});

type ProblemResponse = {
  description: string;
  content: { 'application/problem+json': { schema: typeof ProblemSchema } };
};

/** Codes that every operation may answer with. */
const ALWAYS = [
  'bad_request',
  'unauthenticated',
  'forbidden',
  'invalid',
  'too_many_requests',
  'internal',
  'unavailable',
] as const;

/** The failures of an operation, grouped by status, each with its codes. */
export function problems(...codes: ProblemCode[]): Record<number, ProblemResponse> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set<ProblemCode>([...ALWAYS, ...codes])) {
    const status = PROBLEMS[code][0];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      status,
      {
        description: some.map((code) => `\`${code}\`: ${PROBLEMS[code][1]}`).join('. '),
        content: { 'application/problem+json': { schema: ProblemSchema } },
      },
    ]),
  );
}

export const ifMatchHeader = z.object({
  'if-match': z
    .string()
    .optional()
    .openapi({ description: 'The ETag that the change is based on; 428 without it', example: '"3"' }),
});

export const idempotencyHeader = z.object({
  'idempotency-key': z.string().optional().openapi({
    description:
      '1 to 255 visible ASCII characters; the same key and body give the stored answer for 24 hours',
    example: '0f8fad5b-d9cb-469f-a165-70867728950e',
  }),
});

export const changeHeaders = z.object({ ...ifMatchHeader.shape, ...idempotencyHeader.shape });

/** Credentials are all bearer tokens; what kind an operation takes stands in its description and in its 403. */
export const bearer = [{ bearer: [] }];

/** Counts code points, so that the limit is the same in the elements and here. */
export const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .refine((value) => [...value].length <= max, {
      message: `At most ${max} characters`,
      params: { code: 'too_long' },
    });
