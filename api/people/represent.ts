import { aliasedTable, and, eq, inArray, isNotNull, max } from 'drizzle-orm';
import {
  appUser,
  branch,
  membership,
  organization,
  passkey,
  password,
  session,
  ssoIssuer,
  toWireId,
  totp,
} from '../../db/index.ts';
import type { Locale } from '../../db/vocab.ts';
import type { Actor } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { type Managed, manages } from './managed.ts';
import type { Held, User } from './person.ts';
import type { Membership, Person } from './schema.ts';
import { textsFor } from './texts/index.ts';

type Named = { id: string; name: string };
type Row = {
  held: Held;
  organization: (Named & { kind: NonNullable<Membership['organization']>['kind'] }) | null;
  branch: Named | null;
  giver: Named | null;
};

/** People as who looks after them sees them, in the order given. */
export async function representPeople(tx: Tx, managed: Managed, users: User[]): Promise<Person[]> {
  if (users.length === 0) return [];
  const ids = users.map(({ id }) => id);
  const [rows, seen, ways, hosts, successors] = await Promise.all([
    readMemberships(tx, ids),
    readLastSeen(tx, ids),
    readWays(tx, ids),
    readHosts(tx, users),
    readNames(
      tx,
      users.flatMap(({ successorId }) => successorId ?? []),
    ),
  ]);
  return users.map((user) => ({
    id: toWireId('user', user.id),
    fullName: user.fullName,
    title: user.title,
    email: user.email,
    // Written from the same list.
    locale: user.locale as Locale,
    status: user.status,
    memberships: rows
      .filter(({ held }) => held.userId === user.id && manages(managed, held.organizationId))
      .map((row) => toWire(tx, row, managed)),
    lastSeenAt: seen.get(user.id) ?? null,
    signInMethods: waysOf(user, ways),
    hostIdentity: hostOf(user, hosts),
    successor: personNamed(successors, user.successorId),
    leftAt: user.leftAt,
    actions: actionsOn(tx.actor, user, ways.totp.has(user.id)),
    version: user.version,
  }));
}

export async function representMembership(tx: Tx, managed: Managed, id: string): Promise<Membership> {
  const [row] = await selectMemberships(tx, eq(membership.id, id));
  return toWire(tx, row!, managed);
}

function toWire(
  tx: Tx,
  { held, organization: company, branch: place, giver }: Row,
  managed: Managed,
): Membership {
  const said = textsFor(tx.locale);
  const now = tx.now();
  const state =
    held.validTo !== null && held.validTo <= now
      ? 'ended'
      : held.validFrom !== null && held.validFrom > now
        ? 'later'
        : 'now';
  return {
    id: toWireId('membership', held.id),
    userId: toWireId('user', held.userId),
    role: held.role,
    roleText: said.roles[held.role][0],
    scope: held.scope,
    scopeText: said.scopes[held.scope],
    organization: company && { ...company, id: toWireId('organization', company.id) },
    branch: place && { ...place, id: toWireId('branch', place.id) },
    amountLimit: held.amountLimit,
    validFrom: held.validFrom,
    validTo: held.validTo,
    delegatedBy: giver && { ...giver, id: toWireId('user', giver.id) },
    fromHost: held.issuerId !== null,
    state,
    actions: actionsOnMembership(tx.actor, held, managed, state),
    version: held.version,
  };
}

function actionsOnMembership(
  actor: Actor,
  held: Held,
  managed: Managed,
  state: Membership['state'],
): Membership['actions'] {
  const isMine = actor.kind === 'user' && actor.userId === held.userId;
  const isManaged = manages(managed, held.organizationId);
  const isBase = held.delegationOf === null;
  const changeable = isManaged && !isMine && isBase && held.issuerId === null;
  const removable = changeable || (!isBase && (isManaged || isMine || isGiver(actor, held)));
  const delegable = isBase && (isManaged || isMine) && held.role !== 'consumer' && state !== 'ended';
  return [
    ...(changeable ? (['change'] as const) : []),
    ...(removable ? (['remove'] as const) : []),
    ...(delegable ? (['delegate'] as const) : []),
  ];
}

const isGiver = (actor: Actor, { delegatedBy }: Held) =>
  actor.kind === 'user' && delegatedBy !== null && actor.userId === delegatedBy;

/** What follows from the state of the account; whether all of the person is looked after is told on trying. */
function actionsOn(actor: Actor, { id, status }: User, hasSecondFactor: boolean): Person['actions'] {
  if (actor.kind === 'user' && actor.userId === id) return [];
  if (status === 'left') return [];
  const lost = hasSecondFactor ? (['remove_second_factor'] as const) : [];
  if (status === 'suspended') return ['reactivate', 'leave', ...lost];
  return ['add_membership', 'suspend', 'leave', 'link_host', ...lost];
}

const readMemberships = (tx: Tx, userIds: string[]) =>
  selectMemberships(tx, inArray(membership.userId, userIds));

function selectMemberships(tx: Tx, which: ReturnType<typeof eq>): Promise<Row[]> {
  const giver = aliasedTable(appUser, 'giver');
  return tx.db
    .select({
      held: membership,
      organization: { id: organization.id, name: organization.name, kind: organization.kind },
      branch: { id: branch.id, name: branch.name },
      giver: { id: giver.id, name: giver.fullName },
    })
    .from(membership)
    .leftJoin(organization, and(inTenant(tx, organization), eq(organization.id, membership.organizationId)))
    .leftJoin(branch, and(inTenant(tx, branch), eq(branch.id, membership.branchId)))
    .leftJoin(giver, and(inTenant(tx, giver), eq(giver.id, membership.delegatedBy)))
    .where(and(inTenant(tx, membership), which))
    .orderBy(membership.createdAt, membership.id);
}

async function readLastSeen(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const rows = await tx.db
    .select({ userId: session.userId, at: max(session.lastSeenAt) })
    .from(session)
    .where(and(inTenant(tx, session), inArray(session.userId, ids)))
    .groupBy(session.userId);
  return new Map(rows.flatMap(({ userId, at }) => (userId && at ? [[userId, at]] : [])));
}

type Ways = Record<'password' | 'passkey' | 'totp', Set<string>>;

async function readWays(tx: Tx, ids: string[]): Promise<Ways> {
  const [passwords, passkeys, totps] = await Promise.all([
    tx.db
      .select({ id: password.userId })
      .from(password)
      .where(and(inTenant(tx, password), inArray(password.userId, ids))),
    tx.db
      .select({ id: passkey.userId })
      .from(passkey)
      .where(and(inTenant(tx, passkey), inArray(passkey.userId, ids))),
    tx.db
      .select({ id: totp.userId })
      .from(totp)
      .where(and(inTenant(tx, totp), inArray(totp.userId, ids), isNotNull(totp.confirmedAt))),
  ]);
  const idsOf = (rows: { id: string }[]) => new Set(rows.map(({ id }) => id));
  return { password: idsOf(passwords), passkey: idsOf(passkeys), totp: idsOf(totps) };
}

const waysOf = ({ id, email, ssoSubject }: User, ways: Ways): Person['signInMethods'] => [
  ...(email ? (['code'] as const) : []),
  ...(['password', 'passkey', 'totp'] as const).filter((way) => ways[way].has(id)),
  ...(ssoSubject ? (['host'] as const) : []),
];

async function readHosts(tx: Tx, users: User[]): Promise<Map<string, string>> {
  const ids = users.flatMap(({ ssoIssuerId }) => ssoIssuerId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: ssoIssuer.id, issuer: ssoIssuer.issuer })
    .from(ssoIssuer)
    .where(and(inTenant(tx, ssoIssuer), inArray(ssoIssuer.id, ids)));
  return new Map(rows.map(({ id, issuer }) => [id, issuer]));
}

function hostOf({ ssoIssuerId, ssoSubject }: User, hosts: Map<string, string>): Person['hostIdentity'] {
  if (ssoIssuerId === null || ssoSubject === null) return null;
  return {
    issuerId: toWireId('issuer', ssoIssuerId),
    issuer: hosts.get(ssoIssuerId) ?? '',
    subject: ssoSubject,
  };
}

export async function readNames(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: appUser.id, name: appUser.fullName })
    .from(appUser)
    .where(and(inTenant(tx, appUser), inArray(appUser.id, ids)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export function personNamed(names: Map<string, string>, id: string | null): Named | null {
  const name = id === null ? undefined : names.get(id);
  return id !== null && name !== undefined ? { id: toWireId('user', id), name } : null;
}
