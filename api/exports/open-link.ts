import { and, eq, isNull } from 'drizzle-orm';
import { exportLink, session } from '../../db/index.ts';
import { actorOf, type OpenSession } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { EVERYWHERE } from '../core/reach.ts';
import { checkSigned, type SignedQuery } from '../core/signed-address.ts';
import { TABLE_FORMATS } from '../core/table.ts';
import { inTenant } from '../core/tenant.ts';
import { LISTS, type ListName } from './lists.ts';
import { startExport } from './start.ts';

type Link = typeof exportLink.$inferSelect;

/** Once. Whose list it is and what of it may be seen is asked anew: the address is no right, the session behind it is. */
export async function openExportLink(
  ctx: Ctx,
  { id, isHead, ...signed }: { id: string; isHead: boolean } & SignedQuery,
): Promise<Response> {
  await checkSigned(ctx, { kind: 'export', id }, signed);
  const place: Ctx = { ...ctx, tenantId: signed.tenant, reach: EVERYWHERE };
  const { link, tokenHash } = await findLink(place, id);
  const opened = tokenHash
    ? await ctx.database.call<OpenSession | null>('open_session', [signed.tenant, tokenHash, ctx.now()])
    : null;
  if (!opened) throw new Problem('signature_invalid');
  if (!isHead) await spend(place, id);
  const reader: Ctx = {
    ...ctx,
    tenantId: signed.tenant,
    actor: actorOf(opened),
    locale: link.locale,
    dateFormat: opened.dateFormat,
  };
  // Both were checked when they were stored.
  const name = link.list as ListName;
  const { format: stored, ...filters } = link.query;
  const format = TABLE_FORMATS.find((one) => one === stored) ?? 'csv';
  return startExport(reader, { id, name, list: LISTS[name].parsed(filters), format, isHead });
}

const findLink = (place: Ctx, id: string): Promise<{ link: Link; tokenHash: string | null }> =>
  transact(place, async (tx) => {
    const [found] = await tx.db
      .select({ link: exportLink, tokenHash: session.tokenHash })
      .from(exportLink)
      .leftJoin(session, and(inTenant(tx, session), eq(session.id, exportLink.sessionId)))
      .where(and(inTenant(tx, exportLink), eq(exportLink.id, id)));
    if (!found) throw new Problem('signature_invalid');
    if (found.link.usedAt !== null) throw new Problem('link_spent');
    return found;
  });

/** Of two at the same moment one gets it. */
const spend = (place: Ctx, id: string): Promise<void> =>
  transact(place, async (tx) => {
    const spent = await tx.db
      .update(exportLink)
      .set({ usedAt: tx.now() })
      .where(and(inTenant(tx, exportLink), eq(exportLink.id, id), isNull(exportLink.usedAt)))
      .returning({ id: exportLink.id });
    if (spent.length === 0) throw new Problem('link_spent');
  });
