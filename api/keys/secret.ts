import type { Ctx } from '../core/context.ts';
import { deriveSecret, packToken } from '../core/token.ts';

export type Making = {
  id: string;
  mode: 'live' | 'test';
  /** `Idempotency-Key` of the request that makes the secret. */
  key: string;
};

/** Derived, not stored: a replayed request shows the same secret as the first, and the stored answer has none. */
export async function makeSecret(ctx: Ctx, { id, mode, key }: Making): Promise<string> {
  const secret = await deriveSecret(ctx.secrets.link, `api_key:${ctx.tenantId}:${id}:${key}`);
  return packToken(`sk_${mode}`, ctx.tenantId, secret);
}

/** Enough to tell one secret from another. */
export const hintOf = (secret: string): string => `${secret.slice(0, 8)}…${secret.slice(-4)}`;
