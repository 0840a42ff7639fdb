import { and, eq, gt, isNull } from 'drizzle-orm';
import { claim, claimLink } from '../../db/index.ts';
import { toWireId } from '../../db/id.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { hashSecret, tenantOfToken } from '../core/token.ts';
import { confirmAddress } from './confirm-address.ts';
import type { Session } from './schema.ts';
import { openSession } from './session.ts';

/** A mailed link opens its one claim, as often as its reader comes back, until it expires or is revoked. */
export async function exchangeLink(
  tx: Tx,
  { link, brandId, device = null }: { link: string; brandId: string; device?: string | null },
): Promise<Session | null> {
  const named = await tenantOfToken(link);
  if (named?.prefix !== 'lnk' || named.tenantId !== tx.tenantId) return null;
  const [found] = await tx.db
    .select({
      claimId: claimLink.claimId,
      purpose: claimLink.purpose,
      email: claimLink.email,
      ref: claim.ref,
      state: claim.state,
    })
    .from(claimLink)
    .innerJoin(claim, and(inTenant(tx, claim), eq(claim.id, claimLink.claimId), eq(claim.brandId, brandId)))
    .where(
      and(
        inTenant(tx, claimLink),
        eq(claimLink.tokenHash, await hashSecret(link)),
        isNull(claimLink.revokedAt),
        gt(claimLink.expiresAt, tx.now()),
      ),
    );
  if (!found) return null;

  const { claimId, email, ref, state } = found;
  const kind = found.purpose === 'resume' && state === 'draft' ? 'draft' : 'claim';
  const opened = await openSession(tx, { kind, brandId, claimId, email, method: 'link', device });
  await confirmAddress(tx, email);
  return { ...opened, kind, claim: { id: toWireId('claim', claimId), ref, state } };
}
