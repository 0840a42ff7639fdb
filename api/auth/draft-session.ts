import type { Ctx, Tx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { deriveSecret, packToken } from '../core/token.ts';
import { after, DRAFT_MS, openSession } from './session.ts';

type Draft = { claimId: string; /** `Idempotency-Key` of the request that made the draft. */ key: string };

/** Opens the draft to its anonymous author, in the transaction that creates it. */
export async function newDraftSession(tx: Tx, draft: Draft): Promise<{ token: string; expiresAt: string }> {
  if (tx.actor.kind !== 'embed') throw new Problem('key_type');
  const token = await draftToken(tx, draft);
  return openSession(tx, { kind: 'draft', brandId: tx.actor.brandId, claimId: draft.claimId, token });
}

/** Derived, not stored: a replayed request gets the same token as the first. */
export async function draftToken(ctx: Ctx, { claimId, key }: Draft): Promise<string> {
  const secret = await deriveSecret(ctx.secrets.link, `draft:${ctx.tenantId}:${claimId}:${key}`);
  return packToken('ses', ctx.tenantId, secret);
}

export const draftSessionEnds = (createdAt: string): string => after(createdAt, DRAFT_MS);
