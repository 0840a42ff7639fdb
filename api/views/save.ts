import { savedView } from '../../db/index.ts';
import { requirePerson } from '../auth/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import type { NewSavedView, SavedView } from './schema.ts';
import { toWire } from './to-wire.ts';

export async function saveView(ctx: Ctx, { list, name, query }: NewSavedView): Promise<SavedView> {
  const { userId } = requirePerson(ctx.actor);
  return transact(ctx, async (tx) => {
    const [view] = await tx.db
      .insert(savedView)
      .values({ tenantId: tx.tenantId, id: tx.newId(), userId, list, name, query, createdAt: tx.now() })
      .onConflictDoUpdate({
        target: [savedView.tenantId, savedView.userId, savedView.list, savedView.name],
        set: { query },
      })
      .returning();
    await writeAudit(tx, { action: 'view.save', objectType: 'view', objectId: view!.id });
    return toWire(view!);
  });
}
