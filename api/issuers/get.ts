import { ssoIssuer } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { isLive, requireSettings } from './internal.ts';
import type { Issuer } from './schema.ts';
import { toWire } from './to-wire.ts';

export async function getIssuer(ctx: Ctx, { id }: { id: string }): Promise<Issuer> {
  const { brandId } = requireSettings(ctx);
  const [row] = await transact(ctx, (tx) =>
    tx.db
      .select()
      .from(ssoIssuer)
      .where(isLive(tx, id, brandId)),
  );
  return row ? toWire(row) : Promise.reject(notFound());
}
