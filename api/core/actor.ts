import type { ElementName, KeyScope, Role, Scope } from '../../db/vocab.ts';
import { Problem } from './problem.ts';

export type Membership = {
  role: Role;
  /** The most that it reaches; see `scopeOf` of api/auth. */
  scope: Scope;
  organizationId: string | null;
  /** Where the person works. */
  branchId: string | null;
  /** The branches that it reaches, where that is not the whole organisation. */
  branchIds: string[];
  /** What one decision may come to. */
  amountLimit: { amountMinor: number; currency: string } | null;
};

type TestMode = {
  /** Sees test objects and nothing else. */
  testMode?: boolean;
  /** Now in truth, where a test clock says otherwise. */
  realNow?: string;
};

/** Who is asking. The kind decides attribution; rights come from `api/auth/permissions.ts`. */
export type Actor =
  /** A visitor of a page that carries a publishable key; with a test key nothing live is seen. */
  | ({
      kind: 'embed';
      keyId: string;
      brandId: string;
      organizationId: string | null;
      /** What the key may show; all of it without a list. */
      elements?: ElementName[] | null;
    } & TestMode)
  /** A partner's program with a secret key, acting for its organisation or, without one, for the whole tenant. */
  | ({
      kind: 'key';
      keyId: string;
      brandId: string;
      organizationId: string | null;
      scopes: KeyScope[];
      /** What one decision may come to; none without. */
      amountLimit?: Membership['amountLimit'];
    } & TestMode)
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
    case 'key':
      return `key:${actor.keyId}`;
    case 'draft':
    case 'claim':
      return `claim:${actor.claimId}:${actor.sessionId}`;
    case 'user':
      return `user:${actor.userId}`;
    case 'system':
      return 'system';
  }
}

export const isTest = (actor: Actor): boolean =>
  (actor.kind === 'embed' || actor.kind === 'key') && actor.testMode === true;

/** Now in truth, whatever the clock of a test key says: for what is kept, delivered or proven by time. */
export const realNow = ({ actor, now }: { actor: Actor; now(): string }): string =>
  ('realNow' in actor ? actor.realNow : undefined) ?? now();

/** The brand on whose behalf something is asked. */
export function brandOf(actor: Actor): string {
  if (actor.kind === 'system') throw new Problem('forbidden');
  return actor.brandId;
}
