import { type Right, type Role, type Scope, SCOPES } from '../../db/vocab.ts';
import type { Actor, Membership } from '../core/actor.ts';
import { rightsOf } from './scopes.ts';

export type { Right, Scope };
type Rights = Partial<Record<Right, Scope>>;

const CLAIMANT = {
  'unit.read': 'own',
  'unit.edit': 'own',
  'claim.create': 'own',
  'claim.read': 'own',
  'claim.file': 'own',
  'claim.answer': 'own',
  'claim.message': 'own',
  'claim.attach': 'own',
  'claim.close': 'own',
  'claim.confirm_handover': 'own',
} as const satisfies Rights;

/** Everybody of an organisation who sees its cases. */
const WATCHER = {
  'unit.read': 'organization',
  'claim.read': 'organization',
  'claim.note_customer': 'organization',
  export: 'organization',
} as const satisfies Rights;

const FILER = {
  ...WATCHER,
  'claim.create': 'organization',
  'claim.file': 'organization',
  'claim.answer': 'organization',
  'claim.message': 'organization',
  'claim.attach': 'organization',
  'claim.close': 'organization',
} as const satisfies Rights;

const APPROVER = {
  ...WATCHER,
  'claim.approve': 'organization',
  'claim.answer': 'organization',
  'claim.message': 'organization',
  'claim.attach': 'organization',
  'quote.accept': 'organization',
} as const satisfies Rights;

/** What is seen of all cases from the service's side. */
const SERVICE_READER = {
  'unit.read': 'tenant',
  'claim.read': 'tenant',
  'claim.read_internal': 'tenant',
  'staff.read': 'tenant',
} as const satisfies Rights;

const SERVICE = {
  ...SERVICE_READER,
  'claim.message': 'tenant',
  'claim.attach': 'tenant',
  'claim.note_service': 'tenant',
} as const satisfies Rights;

/** Role × right × scope, the whole of it. What is not here is not allowed, and a membership may narrow what is. */
export const PERMISSIONS: Record<Role, Rights> = {
  consumer: CLAIMANT,

  initiator: FILER,
  watcher: WATCHER,
  approver: APPROVER,
  custodian: {
    ...WATCHER,
    'unit.place': 'organization',
    'claim.answer': 'organization',
    'claim.attach': 'organization',
    'claim.confirm_handover': 'organization',
  },
  accounting: { ...WATCHER, 'claim.answer_documents': 'organization', 'claim.attach': 'organization' },
  branch_responsible: {
    ...FILER,
    'unit.edit': 'branch_tree',
    'unit.place': 'branch_tree',
    'claim.confirm_handover': 'branch_tree',
    'quote.accept': 'branch_tree',
    'recipients.manage': 'branch_tree',
  },
  org_admin: {
    ...FILER,
    ...APPROVER,
    'unit.edit': 'organization',
    'unit.place': 'organization',
    'claim.confirm_handover': 'organization',
    'people.manage': 'organization',
    'recipients.manage': 'organization',
    'organization.manage': 'organization',
  },

  dealer_sales: { ...WATCHER, 'unit.edit': 'organization' },
  dealer_service: { ...FILER, 'claim.confirm_handover': 'organization' },
  dealer_manager: {
    ...FILER,
    ...APPROVER,
    'unit.edit': 'organization',
    'claim.confirm_handover': 'organization',
    'money.read': 'organization',
    'people.manage': 'organization',
    'recipients.manage': 'organization',
    'organization.manage': 'organization',
  },

  agent: {
    ...SERVICE,
    'claim.create': 'tenant',
    'unit.edit': 'tenant',
    'unit.propose_dates': 'tenant',
    'claim.review': 'tenant',
    'claim.decide': 'tenant',
    'claim.workshop': 'tenant',
    export: 'tenant',
  },
  technician: { ...SERVICE, 'claim.review': 'tenant', 'claim.workshop': 'tenant' },
  warranty_manager: {
    ...SERVICE,
    'claim.create': 'tenant',
    'unit.edit': 'tenant',
    'unit.propose_dates': 'tenant',
    'unit.change_dates': 'tenant',
    'claim.review': 'tenant',
    'claim.decide': 'tenant',
    'claim.override': 'tenant',
    'claim.cancel': 'tenant',
    'claim.workshop': 'tenant',
    'money.read': 'tenant',
    'money.approve': 'tenant',
    'audit.read': 'tenant',
    export: 'tenant',
  },
  finance: {
    ...SERVICE_READER,
    'claim.attach': 'tenant',
    'claim.note_service': 'tenant',
    'money.read': 'tenant',
    'money.settle': 'tenant',
    export: 'tenant',
  },
  owner: { ...SERVICE_READER, 'money.read': 'tenant', 'audit.read': 'tenant', export: 'tenant' },
  sysadmin: {
    'people.manage': 'tenant',
    'recipients.manage': 'tenant',
    'organization.manage': 'tenant',
    'settings.manage': 'tenant',
    'staff.read': 'tenant',
    'audit.read': 'tenant',
  },
  auditor: { ...SERVICE_READER, 'audit.read': 'tenant' },
};

/** Where an object hangs: enough to say whether a scope reaches it. */
export type Place = {
  brandId: string;
  claimId?: string | undefined;
  organizationId: string | null;
  branchId: string | null;
  submittedBy?: string | null;
  /** The secret key that started it. */
  startedByKey?: string | null;
  /** Confirmed or typed address of the claimant, lower case. */
  claimantEmail?: string | null;
  /** Test objects and live ones never meet. */
  testMode?: boolean;
  /** Not sent yet: the business of its own side. */
  unsent?: boolean;
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
        // Without an organisation it is a program of the service, which sees what was sent and what it started itself.
        (actor.organizationId === null
          ? !place.unsent || place.startedByKey === actor.keyId
          : actor.organizationId === place.organizationId)
      );
    case 'draft':
    case 'claim':
      return right in CLAIMANT && right !== 'claim.create' && actor.claimId === place.claimId;
    case 'user':
      if (place.testMode) return false;
      return actor.memberships.some((membership) => reaches(actor, membership, right, place));
  }
}

type User = Extract<Actor, { kind: 'user' }>;

function reaches(actor: User, membership: Membership, right: Right, place: Place): boolean {
  switch (scopeOf(membership, right)) {
    case undefined:
      return false;
    case 'own':
      return isOwn(actor, place);
    case 'branch':
    case 'branch_tree':
      return (
        isOfSame(membership, place) &&
        place.branchId !== null &&
        membership.branchIds.includes(place.branchId)
      );
    case 'organization':
      return isOfSame(membership, place);
    case 'tenant':
      return !place.unsent || place.submittedBy === actor.userId;
  }
}

/** The narrower of what the role may have and what the membership was given. */
export function scopeOf(membership: Membership, right: Right): Scope | undefined {
  const widest = PERMISSIONS[membership.role][right];
  if (widest === undefined) return undefined;
  return SCOPES[Math.min(SCOPES.indexOf(widest), SCOPES.indexOf(membership.scope))];
}

const isOfSame = (membership: Membership, place: Place): boolean =>
  membership.organizationId !== null && membership.organizationId === place.organizationId;

/** What one filed is one's own as long as one belongs to whom it was filed for. */
const isOwn = (actor: User, place: Place): boolean =>
  (place.submittedBy === actor.userId &&
    (place.organizationId === null || actor.memberships.some((membership) => isOfSame(membership, place)))) ||
  (place.organizationId === null && actor.email !== null && place.claimantEmail === actor.email);

/** How far a membership of this role reaches where nothing narrows it. */
export function widestOf(role: Role): Scope {
  const scopes = Object.values(PERMISSIONS[role]).map((scope) => SCOPES.indexOf(scope));
  return SCOPES[Math.max(...scopes)]!;
}

/** A right with the memberships that give it, and how far each does. */
export const heldAt = (
  actor: Actor,
  right: Right,
): { scope: Scope; organizationId: string | null; branchIds: string[] }[] =>
  actor.kind !== 'user'
    ? []
    : actor.memberships.flatMap((membership) => {
        const scope = scopeOf(membership, right);
        const { organizationId, branchIds } = membership;
        return scope === undefined ? [] : [{ scope, organizationId, branchIds }];
      });

/** Everything that this person may do somewhere. */
export const rightsHeld = (actor: Actor): Right[] =>
  actor.kind !== 'user'
    ? []
    : [...new Set(actor.memberships.flatMap(({ role }) => Object.keys(PERMISSIONS[role]) as Right[]))];

/** A key that may only look up is not told of claims. */
export const mayReadClaims = (actor: Actor): boolean =>
  actor.kind !== 'key' || rightsOf(actor.scopes).includes('claim.read');

/** Whoever sees cases from the service's side. */
export const isStaff = (actor: Actor): boolean =>
  heldAt(actor, 'claim.read_internal').some(({ scope }) => scope === 'tenant');
