import { and, eq, gt, inArray, isNull } from 'drizzle-orm';
import { appUser, branch, invitation, organization } from '../../db/index.ts';
import { formatDay } from '../core/day.ts';
import type { Tx } from '../core/context.ts';
import type { OutboxEvent } from '../core/delivery.ts';
import { hashSecret, newToken } from '../core/token.ts';
import { peopleTextsFor } from '../people/index.ts';
import { loadBrand } from './case.ts';
import { queueMail } from './queue-mail.ts';
import { recipientAt } from './recipients.ts';

/** The link that opens an account: made here, so that nobody but the mailbox is ever told it. */
export async function sendInvitation(tx: Tx, event: OutboxEvent): Promise<void> {
  const row = await findOpen(tx, event.objectId);
  if (!row) return;
  const link = await newToken('inv', tx.tenantId, tx.random);
  await tx.db
    .update(invitation)
    .set({ tokenHash: await hashSecret(link) })
    .where(and(eq(invitation.tenantId, tx.tenantId), eq(invitation.id, row.id)));
  const to = await recipientAt(tx, row.email, row.locale);
  const brand = await loadBrand(tx, row.brandId);
  const { roles, scopes, service } = peopleTextsFor(to.locale);
  const branches = await branchNames(
    tx,
    row.grants.flatMap(({ branchId }) => branchId ?? []),
  );
  await queueMail(tx, event, {
    template: 'invitation',
    to,
    brand,
    params: {
      values: {
        by: (await nameOf(tx, row.invitedBy)) ?? brand.name,
        place: (await organizationName(tx, row.organizationId)) ?? service,
        until: formatDay(row.expiresAt.slice(0, 10), to),
      },
      rows: row.grants.map(({ role, scope, branchId }) => ({
        label: roles[role][0],
        value: (branchId && branches.get(branchId)) ?? scopes[scope],
      })),
      opens: 'invite',
      expiresAt: row.expiresAt,
      secrets: { link },
    },
  });
}

async function findOpen(tx: Tx, id: string) {
  const [row] = await tx.db
    .select()
    .from(invitation)
    .where(
      and(
        eq(invitation.tenantId, tx.tenantId),
        eq(invitation.id, id),
        isNull(invitation.acceptedAt),
        isNull(invitation.revokedAt),
        gt(invitation.expiresAt, tx.now()),
      ),
    )
    .for('update');
  return row;
}

export async function nameOf(tx: Tx, userId: string | null): Promise<string | undefined> {
  if (userId === null) return undefined;
  const [user] = await tx.db
    .select({ name: appUser.fullName })
    .from(appUser)
    .where(and(eq(appUser.tenantId, tx.tenantId), eq(appUser.id, userId)));
  return user?.name;
}

export async function organizationName(tx: Tx, id: string | null): Promise<string | undefined> {
  if (id === null) return undefined;
  const [found] = await tx.db
    .select({ name: organization.name })
    .from(organization)
    .where(and(eq(organization.tenantId, tx.tenantId), eq(organization.id, id)));
  return found?.name;
}

export async function branchNames(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.db
    .select({ id: branch.id, name: branch.name })
    .from(branch)
    .where(and(eq(branch.tenantId, tx.tenantId), inArray(branch.id, ids)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
