import { and, eq } from 'drizzle-orm';
import { appUser, session } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { requirePerson } from './require.ts';

const FRESH_MS = 10 * 60_000;

/** Signed in a moment ago, and in person: a host signs in silently, so its word does not count. */
export const isFresh = (
  { createdAt, method }: Pick<typeof session.$inferSelect, 'createdAt' | 'method'>,
  now: string,
): boolean => method !== 'host' && Date.parse(createdAt) > Date.parse(now) - FRESH_MS;

/** The reader with an address of their own, which is what ways to sign in hang on. */
export async function readSelf(tx: Tx) {
  const { userId, sessionId, brandId } = requirePerson(tx.actor);
  const [found] = await tx.db
    .select({ email: appUser.email, session: { createdAt: session.createdAt, method: session.method } })
    .from(session)
    .innerJoin(appUser, and(inTenant(tx, appUser), eq(appUser.id, session.userId)))
    .where(and(inTenant(tx, session), eq(session.id, sessionId)));
  if (!found?.email)
    throw new Problem('forbidden', { detail: 'The host site signs this person in, and nothing else' });
  return { userId, sessionId, brandId, email: found.email, fresh: isFresh(found.session, tx.now()) };
}

export async function readFreshSelf(tx: Tx) {
  const self = await readSelf(tx);
  return self.fresh ? self : Promise.reject(signInAgain());
}

export const signInAgain = () => new Problem('sign_in_again');
