import type { Role } from '../../db/vocab.ts';
import { Problem } from './problem.ts';

export type Membership = { role: Role; organizationId: string | null; branchId: string | null };

/** Who is asking. The kind decides attribution; rights come from `api/auth/permissions.ts`. */
export type Actor =
  /** A visitor of a page that carries a publishable key; with a test key nothing live is seen. */
  | { kind: 'embed'; keyId: string; brandId: string; organizationId: string | null; testMode?: boolean }
  /** The anonymous author of one draft. */
  | { kind: 'draft'; sessionId: string; brandId: string; claimId: string }
  /** Somebody who holds a link to one claim, or proved the address it was filed with. */
  | { kind: 'claim'; sessionId: string; brandId: string; claimId: string; email: string }
  /** A signed-in person. */
  | {
      kind: 'user';
      sessionId: string;
      brandId: string;
      userId: string;
      /** Proven, or `null` where a host has signed the person in without one. */
      email: string | null;
      memberships: Membership[];
    }
  /** The product itself: timers and deliveries. */
  | { kind: 'system' };

/** The name under which idempotency keys and budgets are kept: two principals never share one. */
export function principalOf(actor: Actor): string {
  switch (actor.kind) {
    case 'embed':
      return `embed:${actor.keyId}`;
    case 'draft':
    case 'claim':
      return `claim:${actor.claimId}:${actor.sessionId}`;
    case 'user':
      return `user:${actor.userId}`;
    case 'system':
      return 'system';
  }
}

/** The brand on whose behalf something is asked. */
export function brandOf(actor: Actor): string {
  if (actor.kind === 'system') throw new Problem('forbidden');
  return actor.brandId;
}
