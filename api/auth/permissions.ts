import type { Actor } from '../core/actor.ts';
import type { Role } from '../../db/vocab.ts';
import { rightsOf } from './scopes.ts';

export type Right =
  | 'claim.create'
  | 'claim.read'
  /** Fill in and submit a draft, withdraw, confirm the return, reopen. */
  | 'claim.file'
  | 'claim.answer'
  | 'claim.message'
  | 'claim.attach'
  | 'claim.note_customer'
  | 'claim.note_service'
  | 'claim.review'
  | 'claim.decide'
  | 'claim.cancel'
  | 'claim.workshop'
  | 'unit.read'
  | 'staff.read'
  | 'audit.read'
  | 'settings.manage';

/** How far a right reaches. `own`: what one filed oneself. `branch`: one's branch, or all where the membership names none. */
export type Scope = 'own' | 'branch' | 'tenant';

const CLAIMANT = {
  'claim.create': 'own',
  'claim.read': 'own',
  'claim.file': 'own',
  'claim.answer': 'own',
  'claim.message': 'own',
  'claim.attach': 'own',
} as const satisfies Partial<Record<Right, Scope>>;

const SERVICE = {
  'claim.create': 'tenant',
  'claim.read': 'tenant',
  'claim.message': 'tenant',
  'claim.attach': 'tenant',
  'claim.note_service': 'tenant',
  'unit.read': 'tenant',
  'staff.read': 'tenant',
} as const satisfies Partial<Record<Right, Scope>>;

/** Role × right × scope, the whole of it. What is not here is not allowed. */
export const PERMISSIONS: Record<Role, Partial<Record<Right, Scope>>> = {
  consumer: CLAIMANT,
  org_member: {
    'claim.create': 'branch',
    'claim.read': 'branch',
    'claim.file': 'branch',
    'claim.answer': 'branch',
    'claim.message': 'branch',
    'claim.attach': 'branch',
    'claim.note_customer': 'branch',
    'unit.read': 'branch',
  },
  agent: { ...SERVICE, 'claim.review': 'tenant', 'claim.decide': 'tenant', 'claim.workshop': 'tenant' },
  technician: { ...SERVICE, 'claim.review': 'tenant', 'claim.workshop': 'tenant' },
  warranty_manager: {
    ...SERVICE,
    'claim.review': 'tenant',
    'claim.decide': 'tenant',
    'claim.workshop': 'tenant',
    'claim.cancel': 'tenant',
    'audit.read': 'tenant',
    'settings.manage': 'tenant',
  },
};

/** Where an object hangs: enough to say whether a scope reaches it. */
export type Place = {
  brandId: string;
  claimId?: string | undefined;
  organizationId: string | null;
  branchId: string | null;
  submittedBy?: string | null;
  /** Confirmed or typed address of the claimant, lower case. */
  claimantEmail?: string | null;
  /** Test objects and live ones never meet. */
  testMode?: boolean;
};

export function can(actor: Actor, right: Right, place: Place): boolean {
  switch (actor.kind) {
    case 'system':
      return true;
    case 'embed':
      return right === 'claim.create' && actor.brandId === place.brandId;
    case 'key':
      return (
        rightsOf(actor.scopes).includes(right) &&
        actor.brandId === place.brandId &&
        (actor.testMode ?? false) === (place.testMode ?? false) &&
        (actor.organizationId === null || actor.organizationId === place.organizationId)
      );
    case 'draft':
    case 'claim':
      return right in CLAIMANT && right !== 'claim.create' && actor.claimId === place.claimId;
    case 'user':
      if (place.testMode) return false;
      return actor.memberships.some((membership) => {
        const scope = PERMISSIONS[membership.role][right];
        if (scope === undefined) return false;
        if (scope === 'tenant') return true;
        if (scope === 'own') return isOwn(actor, place);
        if (membership.organizationId === null || membership.organizationId !== place.organizationId)
          return false;
        return membership.branchId === null || membership.branchId === place.branchId;
      });
  }
}

const isOwn = (actor: Extract<Actor, { kind: 'user' }>, place: Place): boolean =>
  place.submittedBy === actor.userId ||
  (place.organizationId === null && actor.email !== null && place.claimantEmail === actor.email);

/** A key that may only look up is not told of claims. */
export const mayReadClaims = (actor: Actor): boolean =>
  actor.kind !== 'key' || rightsOf(actor.scopes).includes('claim.read');

export const isStaff = (actor: Actor): boolean =>
  actor.kind === 'user' &&
  actor.memberships.some(({ role }) => PERMISSIONS[role]['claim.note_service'] !== undefined);
