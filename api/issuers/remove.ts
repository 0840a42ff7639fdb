import { ssoIssuer } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { endSessionsOf, isLive, lockIssuer, requireSettings } from './internal.ts';

/** Its people are signed out at once. They stay known, and whoever registers the same name again gets new ones. */
export async function removeIssuer(ctx: Ctx, { id }: { id: string }): Promise<void> {
  const { brandId } = requireSettings(ctx);
  await transact(ctx, async (tx) => {
    const issuer = await lockIssuer(tx, id, brandId);
    await tx.db
      .update(ssoIssuer)
      .set({ revokedAt: tx.now(), updatedAt: tx.now(), version: issuer.version + 1 })
      .where(isLive(tx, id, brandId));
    await endSessionsOf(tx, id);
    await writeAudit(tx, {
      action: 'issuer.remove',
      objectType: 'issuer',
      objectId: id,
      changes: { issuer: issuer.issuer },
    });
  });
}
