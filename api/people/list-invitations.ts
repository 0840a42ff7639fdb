import { and, desc, eq, gt, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm';
import { invitation } from '../../db/index.ts';
import { type Ctx, transact, type Tx } from '../core/context.ts';
import { readCursor, writeCursor } from '../core/page.ts';
import { inTenant } from '../core/tenant.ts';
import { representInvitations } from './invitation.ts';
import { requireManager } from './managed.ts';
import type { InvitationList, InvitationQuery } from './schema.ts';

/** The newest first. */
export async function listInvitations(ctx: Ctx, query: InvitationQuery): Promise<InvitationList> {
  const { managed } = requireManager(ctx.actor);
  const { limit, cursor, organizationId, state } = query;
  const filter = JSON.stringify([organizationId, state]);
  const from = readCursor(cursor, filter);
  return transact(ctx, async (tx) => {
    const rows = await tx.db
      .select()
      .from(invitation)
      .where(
        and(
          inTenant(tx, invitation),
          managed.everywhere ? undefined : inArray(invitation.organizationId, managed.organizationIds),
          organizationId ? eq(invitation.organizationId, organizationId) : undefined,
          isIn(tx, state),
          from
            ? sql`(${invitation.createdAt}, ${invitation.id}) < (${from.at}::timestamptz, ${from.id}::uuid)`
            : undefined,
        ),
      )
      .orderBy(desc(invitation.createdAt), desc(invitation.id))
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: await representInvitations(tx, page),
      nextCursor:
        rows.length > limit && last ? writeCursor({ at: last.createdAt, id: last.id }, filter) : null,
    };
  });
}

function isIn(tx: Tx, state: InvitationQuery['state']) {
  const isOpen = and(isNull(invitation.acceptedAt), isNull(invitation.revokedAt));
  switch (state) {
    case undefined:
      return undefined;
    case 'accepted':
      return isNotNull(invitation.acceptedAt);
    case 'revoked':
      return isNotNull(invitation.revokedAt);
    case 'pending':
      return and(isOpen, gt(invitation.expiresAt, tx.now()));
    case 'expired':
      return and(isOpen, lte(invitation.expiresAt, tx.now()));
  }
}
