import type { KeyScope, Right, Role, Scope } from '../../../db/vocab.ts';

/**
 * Section 2 of the domain model once more, right by right, and what "own", "branch" and the rest mean. The product has its
 * own table (role by role) and its own check; neither is asked here.
 */
const MEMBERS =
  'initiator watcher approver custodian accounting branch_responsible org_admin dealer_sales dealer_service dealer_manager';
const FILERS = 'initiator branch_responsible org_admin dealer_service dealer_manager';
const SERVICE = 'agent technician warranty_manager finance owner auditor';
const HEADS = 'org_admin dealer_manager';

export const MAY: Record<Right, Partial<Record<Scope, string>>> = {
  'unit.read': { own: 'consumer', organization: MEMBERS, tenant: SERVICE },
  'unit.edit': {
    own: 'consumer',
    branch_tree: 'branch_responsible',
    organization: `dealer_sales ${HEADS}`,
    tenant: 'agent warranty_manager',
  },
  'unit.place': { branch_tree: 'branch_responsible', organization: 'custodian org_admin' },
  'unit.propose_dates': { tenant: 'agent warranty_manager' },
  'unit.change_dates': { tenant: 'warranty_manager' },
  'claim.create': { own: 'consumer', organization: FILERS, tenant: 'agent warranty_manager' },
  'claim.read': { own: 'consumer', organization: MEMBERS, tenant: SERVICE },
  'claim.read_internal': { tenant: SERVICE },
  'claim.file': { own: 'consumer', organization: FILERS },
  'claim.approve': { organization: `approver ${HEADS}` },
  'claim.answer': { own: 'consumer', organization: `approver custodian ${FILERS}` },
  'claim.answer_documents': { organization: 'accounting' },
  'claim.message': {
    own: 'consumer',
    organization: `approver ${FILERS}`,
    tenant: 'agent technician warranty_manager',
  },
  'claim.attach': {
    own: 'consumer',
    organization: `approver custodian accounting ${FILERS}`,
    tenant: 'agent technician warranty_manager finance',
  },
  'claim.note_customer': { organization: MEMBERS },
  'claim.note_service': { tenant: 'agent technician warranty_manager finance' },
  'claim.confirm_handover': {
    own: 'consumer',
    branch_tree: 'branch_responsible',
    organization: 'custodian org_admin dealer_service dealer_manager',
  },
  'claim.close': { own: 'consumer', organization: FILERS },
  'claim.review': { tenant: 'agent technician warranty_manager' },
  'claim.decide': { tenant: 'agent warranty_manager' },
  'claim.override': { tenant: 'warranty_manager' },
  'claim.cancel': { tenant: 'warranty_manager' },
  'claim.workshop': { tenant: 'agent technician warranty_manager' },
  'quote.accept': { branch_tree: 'branch_responsible', organization: `approver ${HEADS}` },
  'money.read': { organization: 'dealer_manager', tenant: 'warranty_manager finance owner' },
  'money.approve': { tenant: 'warranty_manager' },
  'money.settle': { tenant: 'finance' },
  'people.manage': { organization: HEADS, tenant: 'sysadmin' },
  'recipients.manage': { branch_tree: 'branch_responsible', organization: HEADS, tenant: 'sysadmin' },
  'organization.manage': { organization: HEADS, tenant: 'sysadmin' },
  'staff.read': { tenant: `${SERVICE} sysadmin` },
  'audit.read': { tenant: 'warranty_manager owner sysadmin auditor' },
  'settings.manage': { tenant: 'sysadmin' },
  export: { organization: MEMBERS, tenant: 'agent warranty_manager finance owner' },
};

/** What a reader with a link to one case may do with it. */
const BY_LINK: readonly Right[] = [
  'claim.read',
  'claim.file',
  'claim.answer',
  'claim.message',
  'claim.attach',
  'claim.close',
  'claim.confirm_handover',
];

export type Holding = { role: Role; scope: Scope; org: string | null; branch: string | null };

/** Who asks. Names of organisations and branches are those of `world.ts`. */
export type Who =
  | { kind: 'nobody' }
  | { kind: 'page'; org: string | null; test?: true }
  | { kind: 'link'; session: 'draft' | 'claimant' | 'site' }
  | { kind: 'key'; scopes: readonly KeyScope[]; org: string | null; test?: true }
  | { kind: 'person'; holds: readonly Holding[] };

/** Where a thing is. */
export type Place = {
  tenant: 'mine' | 'other' | 'none';
  org: string | null;
  branch: string | null;
  /** The principal who made it, or whom it is about. */
  by: string | null;
  /** A case that was not sent to the service yet. */
  unsent?: boolean;
};

const BELOW: Record<string, string> = { a1x: 'a1', d1x: 'd1' };

export function reachOfRight(role: Role, right: Right): Scope | undefined {
  const entry = Object.entries(MAY[right]).find(([, roles]) => roles.split(' ').includes(role));
  return entry?.[0] as Scope | undefined;
}

const NARROW_FIRST: Scope[] = ['own', 'branch', 'branch_tree', 'organization', 'tenant'];
const narrower = (one: Scope, other: Scope) =>
  NARROW_FIRST.indexOf(one) < NARROW_FIRST.indexOf(other) ? one : other;

/** Whether this person, key or link has the right where the thing is. */
export function holds(name: string, who: Who, right: Right, thing: Place): boolean {
  if (thing.tenant !== 'mine') return false;
  if (who.kind === 'link') return thing.by === name && BY_LINK.includes(right);
  if (who.kind !== 'person') return false;
  return who.holds.some((holding) => {
    const widest = reachOfRight(holding.role, right);
    if (widest === undefined) return false;
    const inHouse = holding.org !== null && holding.org === thing.org;
    switch (narrower(widest, holding.scope)) {
      case 'own':
        return thing.by === name && (thing.org === null || who.holds.some(({ org }) => org === thing.org));
      case 'branch':
        return inHouse && thing.branch !== null && thing.branch === holding.branch;
      case 'branch_tree':
        return inHouse && thing.branch !== null && isUnder(thing.branch, holding.branch);
      case 'organization':
        return inHouse;
      case 'tenant':
        return !thing.unsent || thing.by === name;
    }
  });
}

function isUnder(branch: string, top: string | null): boolean {
  for (let at: string | undefined = branch; at !== undefined; at = BELOW[at]) if (at === top) return true;
  return false;
}

/** A right that reaches the whole tenant. */
export const holdsEverywhere = (who: Who, right: Right): boolean =>
  who.kind === 'person' &&
  who.holds.some(({ role, scope }) => scope === 'tenant' && reachOfRight(role, right) === 'tenant');

/** A right somewhere, however far it goes. */
export const holdsSomewhere = (who: Who, right: Right): boolean => reaches(who, right).length > 0;

/** A right over a whole organisation, or over all of them. */
export const holdsOverHouse = (who: Who, right: Right, org: string | null): boolean =>
  reaches(who, right).some(
    ({ scope, at }) => scope === 'tenant' || (scope === 'organization' && org !== null && at === org),
  );

/** A right over some organisation as a whole, or over all of them. */
export const holdsOverSomeHouse = (who: Who, right: Right): boolean =>
  reaches(who, right).some(({ scope }) => scope === 'tenant' || scope === 'organization');

/** A right in an organisation, be it over one branch of it only. */
export const holdsInHouse = (who: Who, right: Right, org: string | null): boolean =>
  reaches(who, right).some(
    ({ scope, at }) => scope === 'tenant' || (scope !== 'own' && org !== null && at === org),
  );

export const reaches = (who: Who, right: Right): { scope: Scope; at: string | null }[] =>
  who.kind !== 'person'
    ? []
    : who.holds.flatMap(({ role, scope, org }) => {
        const widest = reachOfRight(role, right);
        return widest === undefined ? [] : [{ scope: narrower(widest, scope), at: org }];
      });
