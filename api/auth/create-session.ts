import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { exchangeCode } from './exchange-code.ts';
import { exchangeLink } from './exchange-link.ts';
import { requireEmbed } from './require.ts';
import type { NewSession, Session } from './schema.ts';

/** A code or a mailed link for a session. Whatever is wrong with either, the answer is the same. */
export async function createSession(ctx: Ctx, input: NewSession): Promise<Session> {
  const { brandId } = requireEmbed(ctx.actor);
  // A wrong code is counted, so it must not roll back: the failure is told after the commit.
  const session = await transact(ctx, (tx) =>
    'link' in input ? exchangeLink(tx, { ...input, brandId }) : exchangeCode(tx, { ...input, brandId }),
  );
  if (session) return session;
  throw new Problem('code_invalid', { headers: { 'www-authenticate': 'Bearer realm="warranty"' } });
}
