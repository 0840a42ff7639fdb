import { and, eq, gt, isNull } from 'drizzle-orm';
import { apiKey } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { notFound } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import type { ApiKeyRow } from './to-wire.ts';

type Wanted = { id: string; brandId: string };

export const isApiKey = (tx: Tx, { id, brandId }: Wanted) =>
  and(
    inTenant(tx, apiKey),
    eq(apiKey.id, id),
    eq(apiKey.brandId, brandId),
    // A rolled secret has a row of its own and no address.
    isNull(apiKey.replacedBy),
  );

/** The secrets that a key had before and that still work. */
export const isPrevious = (tx: Tx, id: string) =>
  and(
    inTenant(tx, apiKey),
    eq(apiKey.replacedBy, id),
    isNull(apiKey.revokedAt),
    gt(apiKey.expiresAt, tx.now()),
  );

export async function readPrevious(tx: Tx, id: string): Promise<ApiKeyRow | undefined> {
  const [row] = await tx.db.select().from(apiKey).where(isPrevious(tx, id));
  return row;
}

export async function lockApiKey(tx: Tx, wanted: Wanted): Promise<ApiKeyRow> {
  const [row] = await tx.db.select().from(apiKey).where(isApiKey(tx, wanted)).for('update');
  return row ?? Promise.reject(notFound());
}
