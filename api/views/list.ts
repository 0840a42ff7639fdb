import { and, asc, eq } from 'drizzle-orm';
import { savedView } from '../../db/index.ts';
import { requirePerson } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import type { SavedView } from './schema.ts';
import { toWire } from './to-wire.ts';

export async function listViews(ctx: Ctx): Promise<{ items: SavedView[] }> {
  const { userId } = requirePerson(ctx.actor);
  const rows = await transact(ctx, (tx) =>
    tx.db
      .select()
      .from(savedView)
      .where(and(inTenant(tx, savedView), eq(savedView.userId, userId)))
      .orderBy(asc(savedView.name), asc(savedView.id)),
  );
  return { items: rows.map(toWire) };
}
