import type { DateFormat } from '../../db/vocab.ts';
import type { Actor, Membership } from '../core/actor.ts';
import { Problem } from '../core/problem.ts';

/** What `open_session` says of a live session. */
export type OpenSession = {
  id: string;
  kind: 'person' | 'claim' | 'draft';
  brandId: string;
  userId: string | null;
  claimId: string | null;
  email: string | null;
  dateFormat: DateFormat | null;
  memberships: Membership[];
};

export function actorOf({
  id: sessionId,
  kind,
  brandId,
  claimId,
  userId,
  email,
  memberships,
}: OpenSession): Actor {
  if (kind === 'draft' && claimId) return { kind, sessionId, brandId, claimId };
  if (kind === 'claim' && claimId && email) return { kind, sessionId, brandId, claimId, email };
  if (kind === 'person' && userId) return { kind: 'user', sessionId, brandId, userId, email, memberships };
  throw new Problem('unauthenticated', { headers: { 'www-authenticate': 'Bearer realm="warranty"' } });
}
