import { ssoIssuer } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { writeAudit } from '../core/record.ts';
import { kidsOf } from './create.ts';
import {
  endSessionsOf,
  isLive,
  lockIssuer,
  requireOrganization,
  requireSettings,
  sourceOf,
} from './internal.ts';
import type { Issuer, IssuerChange } from './schema.ts';
import { toWire } from './to-wire.ts';

type Input = { id: string; version: number; change: IssuerChange };

/** Other keys or another role: every session of its people is opened anew under the new trust. */
export async function updateIssuer(ctx: Ctx, { id, version, change }: Input): Promise<Issuer> {
  const { brandId } = requireSettings(ctx);
  return transact(ctx, async (tx) => {
    const before = await lockIssuer(tx, id, brandId);
    if (before.version !== version) throw new Problem('precondition_failed');
    const role = change.role ?? before.role;
    requireOrganization(role, before.organizationId);
    const isMoved = change.keys !== undefined || change.jwksUrl !== undefined;
    const source = isMoved
      ? { ...(await sourceOf(change, before.algorithm)), ...NOTHING_FETCHED }
      : { keys: before.keys, jwksUrl: before.jwksUrl };
    const [after] = await tx.db
      .update(ssoIssuer)
      .set({ ...source, role, version: version + 1, updatedAt: tx.now() })
      .where(isLive(tx, id, brandId))
      .returning();
    await endSessionsOf(tx, id);
    await writeAudit(tx, {
      action: 'issuer.update',
      objectType: 'issuer',
      objectId: id,
      changes: {
        before: { role: before.role, ...kidsOf(before) },
        after: { role, ...kidsOf(after!) },
      },
    });
    return toWire(after!);
  });
}

const NOTHING_FETCHED = { fetchedKeys: null, fetchedAt: null, triedAt: null, fetchProblem: null };
