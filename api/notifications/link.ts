import { claimLink } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { after } from '../core/retry.ts';
import { hashSecret, newToken } from '../core/token.ts';

const DAYS = { follow: 60, resume: 30 };
const DAY_MS = 86_400_000;

type NewLink = { claimId: string; email: string; purpose: keyof typeof DAYS };

/** The token of a new link to one claim; only its hash is stored here. */
export async function createClaimLink(tx: Tx, { claimId, email, purpose }: NewLink): Promise<string> {
  const token = await newToken('lnk', tx.tenantId, tx.random);
  await tx.db.insert(claimLink).values({
    tenantId: tx.tenantId,
    id: tx.newId(),
    claimId,
    tokenHash: await hashSecret(token),
    purpose,
    email,
    createdAt: tx.now(),
    expiresAt: after(tx.now(), DAYS[purpose] * DAY_MS),
  });
  return token;
}
