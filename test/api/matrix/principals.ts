import { sql } from 'drizzle-orm';
import type { KeyScope, Role, Scope } from '../../../db/vocab.ts';
import { day } from '../../setup/tenant.ts';
import type { Who } from './model.ts';
import { asksAll } from './relations.ts';
import type { Author, House, Thing, World } from './world.ts';

export type Principal = {
  name: string;
  who: Who;
  /** The organisation that "own", "branch" and "other branch" are meant from. */
  home: House;
  /** Where what it made itself belongs. */
  makesFor: { org: House | null; branch: string | null };
  author: Author;
  /** A reader by link has another credential for each case. */
  tokenFor(thing?: Thing): string | null;
};

const ALL_SCOPES = [
  'lookups:read',
  'claims:read',
  'claims:write',
  'claims:decide',
  'workshop:write',
  'audit:read',
  'units:read',
  'cards:write',
] as const satisfies KeyScope[];

const firstBranch = (org: House) => `${org}1`;

/** Those who are nearly somebody else, asked for with MATRIX=all. */
const VARIATIONS = [
  ...['site contact by link', 'initiator (own)', 'org_admin (branch_tree)'],
  ...[
    'dealer_sales (organization)',
    'finance',
    'owner',
    'secret key that looks up',
    'secret key in test mode',
  ],
  ...['expired membership', 'membership to come', 'watcher here, service there'],
];

/** Everybody who can ask. */
export async function gather(world: World): Promise<Principal[]> {
  const all = await gatherAll(world);
  return asksAll ? all : all.filter(({ name }) => !VARIATIONS.includes(name));
}

async function gatherAll(world: World): Promise<Principal[]> {
  const { tenant, orgs, branches } = world.mine;

  const fixed = (
    name: string,
    who: Who,
    token: string | null,
    over: Partial<Pick<Principal, 'home' | 'makesFor' | 'author'>> = {},
  ): Principal => ({
    name,
    who,
    home: 'a',
    makesFor: { org: 'a', branch: 'a1' },
    author: { name },
    tokenFor: () => token,
    ...over,
  });

  const byLink = async (name: string, session: 'draft' | 'claimant' | 'site'): Promise<Principal> => {
    const author = { name, link: session };
    const place = { tenant: 'mine', org: null, branch: null, by: name } as const;
    const first = await world.makeCase(place, session === 'draft' ? 'draft' : 'under_review', author);
    return {
      ...fixed(name, { kind: 'link', session }, null, { author }),
      makesFor: { org: null, branch: null },
      tokenFor: (thing) => thing?.token ?? first.token!,
    };
  };

  const key = async (name: string, scopes: readonly KeyScope[], org: 'a' | null, test = false) => {
    const made = await tenant.addSecret({
      scopes: [...scopes],
      testMode: test,
      organizationId: org && orgs[org]!,
    });
    const who: Who = { kind: 'key', scopes, org, ...(test ? { test: true } : {}) };
    return fixed(name, who, made.secret, {
      makesFor: { org, branch: null },
      author: { name, keyId: made.keyId },
    });
  };

  type Seat = { role: Role; scope: Scope; org?: House; validFrom?: string; validTo?: string };
  const person = async (name: string, seats: Seat[], home: House = 'a'): Promise<Principal> => {
    const { userId, email, token } = await tenant.addUser();
    for (const { org, ...seat } of seats) {
      await tenant.addMembership(userId, {
        ...seat,
        organizationId: org ? orgs[org]! : null,
        branchId: org ? branches[firstBranch(org)]! : null,
      });
    }
    const now = new Date().toISOString();
    const holds = seats
      .filter(({ validFrom, validTo }) => (!validFrom || validFrom <= now) && (!validTo || validTo > now))
      .map(({ role, scope, org }) => ({
        role,
        scope,
        org: org ?? null,
        branch: org ? firstBranch(org) : null,
      }));
    const inHouse = seats.some(({ org }) => org === home);
    const isConsumer = seats.some(({ role }) => role === 'consumer');
    return fixed(name, { kind: 'person', holds }, token, {
      home,
      makesFor: inHouse ? { org: home, branch: firstBranch(home) } : { org: null, branch: null },
      author: { name, userId, ...(isConsumer ? { email } : {}) },
    });
  };
  const customer = (role: Role, scope: Scope, name = `${role} (${scope})`) =>
    person(name, [{ role, scope, org: 'a' }]);
  const dealer = (role: Role, scope: Scope) => person(`${role} (${scope})`, [{ role, scope, org: 'd' }], 'd');
  const staff = (role: Role) => person(role, [{ role, scope: 'tenant' }]);

  const page = await tenant.addKey();
  const dealerPage = await tenant.addKey({ organizationId: orgs['a']! });
  const testPage = await tenant.addKey({}, 'pk_test');

  const suspended = await customer('org_admin', 'organization', 'suspended person');
  await tenant.query(sql`update app_user set status = 'suspended'
    where tenant_id = ${tenant.tenantId} and id = ${suspended.author.userId!}`);
  const [yesterday, tomorrow] = [`${day(-1)}T00:00:00Z`, `${day(1)}T00:00:00Z`];
  const expired = [{ role: 'org_admin', scope: 'organization', org: 'a', validTo: yesterday }] as const;
  const early = [{ role: 'warranty_manager', scope: 'tenant', validFrom: tomorrow }] as const;

  return [
    fixed('nobody', { kind: 'nobody' }, null),
    { ...suspended, who: { kind: 'nobody' } },
    fixed('page', { kind: 'page', org: null }, page.key),
    fixed('page of an organisation', { kind: 'page', org: 'a' }, dealerPage.key),
    fixed('page in test mode', { kind: 'page', org: null, test: true }, testPage.key),
    await byLink('draft session', 'draft'),
    await byLink('claimant by link', 'claimant'),
    await byLink('site contact by link', 'site'),
    await person('consumer', [{ role: 'consumer', scope: 'own' }]),
    await customer('initiator', 'own'),
    await customer('initiator', 'branch'),
    await customer('watcher', 'organization'),
    await customer('approver', 'organization'),
    await customer('custodian', 'branch'),
    await customer('accounting', 'organization'),
    await customer('branch_responsible', 'branch_tree'),
    await customer('org_admin', 'organization'),
    await customer('org_admin', 'branch_tree'),
    await dealer('dealer_sales', 'organization'),
    await dealer('dealer_service', 'branch'),
    await dealer('dealer_manager', 'organization'),
    await staff('agent'),
    await staff('technician'),
    await staff('warranty_manager'),
    await staff('finance'),
    await staff('owner'),
    await staff('sysadmin'),
    await staff('auditor'),
    await key('secret key of the tenant', ALL_SCOPES, null),
    await key(
      'secret key of an organisation',
      ['lookups:read', 'claims:read', 'claims:write', 'units:read', 'cards:write'],
      'a',
    ),
    await key('secret key that looks up', ['lookups:read'], null),
    await key('secret key in test mode', ALL_SCOPES, null, true),
    await person('expired membership', [...expired]),
    await person('membership to come', [...early]),
    await person('watcher here, service there', [
      { role: 'watcher', scope: 'branch', org: 'a' },
      { role: 'dealer_service', scope: 'branch', org: 'd' },
    ]),
  ];
}
