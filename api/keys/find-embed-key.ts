import { and, eq } from 'drizzle-orm';
import { embedKey } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';

type Wanted = { id: string; brandId: string };

export const isEmbedKey = (tx: Tx, { id, brandId }: Wanted) =>
  and(inTenant(tx, embedKey), eq(embedKey.id, id), eq(embedKey.brandId, brandId));

export async function lockEmbedKey(tx: Tx, wanted: Wanted) {
  const [row] = await tx.db.select().from(embedKey).where(isEmbedKey(tx, wanted)).for('update');
  return row ?? Promise.reject(notFound());
}
