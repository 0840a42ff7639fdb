import { type Ctx, transact, type Tx } from '../core/context.ts';
import { Problem, type ProblemCode } from '../core/problem.ts';
import { EVERYWHERE } from '../core/reach.ts';
import type { Caller } from './caller.ts';
import { exchangeCode } from './exchange-code.ts';
import { exchangeLink } from './exchange-link.ts';
import { exchangePasskey } from './exchange-passkey.ts';
import { exchangePassword } from './exchange-password.ts';
import { exchangeSecondFactor } from './exchange-second-factor.ts';
import { exchangeToken } from './exchange-token.ts';
import { requireEmbed } from './require.ts';
import type { NewSession, SecondFactorNeeded, Session } from './schema.ts';

/** Whatever proves who somebody is, for a session. Whatever is wrong with one, the answer is the same. */
export async function createSession(
  ctx: Ctx,
  input: NewSession,
  { origin, device }: Caller,
): Promise<Session | SecondFactorNeeded> {
  const actor = requireEmbed(ctx.actor);
  const { brandId } = actor;
  // Whose claim or organisation it opens is known only afterwards.
  const proving = { ...ctx, reach: EVERYWHERE };
  const at = { brandId, device };
  // What is wrong is counted, so it must not roll back: the failure is told after the commit.
  const committed = <T>(work: (tx: Tx) => Promise<T>) => transact(proving, work);

  if ('token' in input) return or('token_invalid', await exchangeToken(proving, { ...input, ...at }));
  if ('password' in input)
    return or('credentials_invalid', await exchangePassword(proving, { ...input, ...at }));
  if ('link' in input)
    return or('code_invalid', await committed((tx) => exchangeLink(tx, { ...input, ...at })));
  if ('passkey' in input) {
    const { passkey } = input;
    const exchanged = committed((tx) => exchangePasskey(tx, { actor, passkey, origin, device }));
    return or('passkey_invalid', await exchanged);
  }
  if ('secondFactorToken' in input) {
    const exchanged = committed((tx) => exchangeSecondFactor(tx, { ...input, ...at }));
    return or('second_factor_invalid', await exchanged);
  }
  return or('code_invalid', await committed((tx) => exchangeCode(tx, { ...input, ...at })));
}

function or<T>(code: ProblemCode, opened: T | null): T {
  if (opened !== null) return opened;
  throw new Problem(code, { headers: { 'www-authenticate': 'Bearer realm="warranty"' } });
}
