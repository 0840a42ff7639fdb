import type { Context } from 'hono';
import { answerVersioned } from './answer.ts';
import type { Ctx } from './context.ts';
import { expectedVersion } from './etag.ts';
import type { AppEnv } from './http.ts';

type Valid<B> = { out: { param: { id: string }; json: B } };

/** The handler of a `claimAction`: the verb gets whose id it is, the version that the caller has seen, and the body. */
export const act =
  <B extends object, A extends { version: number }>(
    verb: (ctx: Ctx, input: { id: string; version: number } & B) => Promise<A>,
  ) =>
  async (c: Context<AppEnv, string, Valid<B>>) => {
    const version = expectedVersion(c.req.header('if-match'));
    const after = await verb(c.get('ctx'), { ...c.req.valid('json'), ...c.req.valid('param'), version });
    return answerVersioned(c, after, after.version);
  };
