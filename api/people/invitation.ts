import { and, eq, inArray } from 'drizzle-orm';
import { appUser, branch, invitation, mail, organization, outbox, toWireId } from '../../db/index.ts';
import type { Locale } from '../../db/vocab.ts';
import type { Tx } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { announce } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { hashSecret, newToken } from '../core/token.ts';
import { type Managed, manages } from './managed.ts';
import type { Invitation } from './schema.ts';
import { textsFor } from './texts/index.ts';

export type Row = typeof invitation.$inferSelect;

const DAYS = 7;

export const expiry = (now: string): string => new Date(Date.parse(now) + DAYS * 86_400_000).toISOString();

/** Opens nothing: nobody was told it. The mail puts its own in its place (api/notifications/invitation.ts). */
export const unknownToken = async (tx: Tx): Promise<string> =>
  hashSecret(await newToken('inv', tx.tenantId, tx.random));

export const sendInvitation = (tx: Tx, { id }: Pick<Row, 'id'>): Promise<void> =>
  announce(tx, {
    kind: 'invitation.sent',
    objectId: id,
    sequence: Math.floor(Date.parse(tx.now()) / 1000),
  });

/** Locked until the end of the transaction; one of an organisation that is not looked after is not there. */
export async function lockInvitation(tx: Tx, managed: Managed, id: string): Promise<Row> {
  const [row] = await tx.db
    .select()
    .from(invitation)
    .where(and(inTenant(tx, invitation), eq(invitation.id, id)))
    .for('update');
  if (!row || !manages(managed, row.organizationId)) throw notFound();
  return row;
}

export function stateOf({ acceptedAt, revokedAt, expiresAt }: Row, now: string): Invitation['state'] {
  if (acceptedAt !== null) return 'accepted';
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now ? 'expired' : 'pending';
}

export async function representInvitations(tx: Tx, rows: Row[]): Promise<Invitation[]> {
  if (rows.length === 0) return [];
  const [companies, branches, inviters, lost] = await Promise.all([
    namesOf(
      tx,
      organization,
      rows.flatMap(({ organizationId }) => organizationId ?? []),
    ),
    namesOf(
      tx,
      branch,
      rows.flatMap(({ grants }) => grants.flatMap(({ branchId }) => branchId ?? [])),
    ),
    readInviters(
      tx,
      rows.flatMap(({ invitedBy }) => invitedBy ?? []),
    ),
    readUndelivered(tx, rows),
  ]);
  const said = textsFor(tx.locale);
  return rows.map((row) => ({
    id: toWireId('invitation', row.id),
    organization: named('organization', companies, row.organizationId),
    email: row.email,
    fullName: row.fullName,
    // Written from the same list.
    locale: row.locale as Locale,
    grants: row.grants.map(({ branchId, ...grant }) => ({
      ...grant,
      roleText: said.roles[grant.role][0],
      scopeText: said.scopes[grant.scope],
      branch: named('branch', branches, branchId),
    })),
    invitedBy: named('user', inviters, row.invitedBy),
    state: stateOf(row, tx.now()),
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    acceptedAt: row.acceptedAt,
    undelivered: lost.has(row.id),
  }));
}

function named(kind: 'organization' | 'branch' | 'user', names: Map<string, string>, id: string | null) {
  const name = id === null ? undefined : names.get(id);
  return id !== null && name !== undefined ? { id: toWireId(kind, id), name } : null;
}

async function namesOf(
  tx: Tx,
  table: typeof organization | typeof branch,
  ids: string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(and(inTenant(tx, table), inArray(table.id, ids)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function readInviters(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: appUser.id, name: appUser.fullName })
    .from(appUser)
    .where(and(inTenant(tx, appUser), inArray(appUser.id, ids)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function readUndelivered(tx: Tx, rows: Row[]): Promise<Set<string>> {
  const found = await tx.db
    .select({ id: outbox.objectId, state: mail.state, at: mail.createdAt })
    .from(mail)
    .innerJoin(outbox, and(inTenant(tx, outbox), eq(outbox.id, mail.causeId)))
    .where(
      and(
        inTenant(tx, mail),
        eq(outbox.kind, 'invitation.sent'),
        inArray(
          outbox.objectId,
          rows.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(mail.createdAt);
  // The last of each counts.
  const last = new Map(found.map(({ id, state }) => [id, state]));
  return new Set(
    [...last].flatMap(([id, state]) => (state === 'failed' || state === 'suppressed' ? [id] : [])),
  );
}
