import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { EVERYWHERE } from '../core/reach.ts';
import { exchangeCode } from './exchange-code.ts';
import { exchangeLink } from './exchange-link.ts';
import { exchangeToken } from './exchange-token.ts';
import { requireEmbed } from './require.ts';
import type { NewSession, Session } from './schema.ts';

/** A code, a mailed link or a host's token for a session. Whatever is wrong with one, the answer is the same. */
export async function createSession(ctx: Ctx, input: NewSession): Promise<Session> {
  const { brandId } = requireEmbed(ctx.actor);
  // Whose claim or organisation it opens is known only afterwards.
  const proving = { ...ctx, reach: EVERYWHERE };
  if ('token' in input) {
    const session = await exchangeToken(proving, { token: input.token, brandId });
    return session ?? refuse('token_invalid');
  }
  // A wrong code is counted, so it must not roll back: the failure is told after the commit.
  const session = await transact(proving, (tx) =>
    'link' in input ? exchangeLink(tx, { ...input, brandId }) : exchangeCode(tx, { ...input, brandId }),
  );
  return session ?? refuse('code_invalid');
}

function refuse(code: 'code_invalid' | 'token_invalid'): never {
  throw new Problem(code, { headers: { 'www-authenticate': 'Bearer realm="warranty"' } });
}
