import { randomBytes } from 'node:crypto';
import { hashSecret, newToken } from '../../../api/core/token.ts';
import { claim, claimContact, claimLink, newRef, newUuid, signInCode, toWireId } from '../../../db/index.ts';
import type { TestTenant } from '../../setup/tenant.ts';

export const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
export const minutes = (fromNow: number) => new Date(Date.now() + fromNow * 60_000).toISOString();
export const someone = () => `s-${randomBytes(5).toString('hex')}@people.example`;

/** What the dispatcher writes when it mails a code. */
export async function mailCode(
  tenant: TestTenant,
  over: Partial<typeof signInCode.$inferInsert> & { email: string; code?: string },
) {
  const { code = '12345678', ...columns } = over;
  await tenant.insert(signInCode, {
    id: newUuid(),
    codeHash: await hashSecret(`${over.email}:${code}`),
    createdAt: minutes(0),
    expiresAt: minutes(10),
    ...columns,
  });
  return { email: over.email, code };
}

export async function fileClaim(
  tenant: TestTenant,
  over: Partial<typeof claim.$inferInsert> & { email?: string } = {},
) {
  const { email, ...columns } = over;
  const id = newUuid();
  const ref = newRef(random);
  await tenant.insert(claim, {
    ref,
    brandId: tenant.brandId,
    type: 'customer',
    locale: 'en',
    state: 'submitted',
    phase: 'received',
    nextOwner: 'service',
    nextStep: 'review',
    symptoms: {},
    flags: [],
    related: [],
    submittedAt: minutes(-1),
    ...columns,
    id,
  });
  if (email)
    await tenant.insert(claimContact, { id: newUuid(), claimId: id, kind: 'claimant', email, name: 'Ada' });
  return { id, ref, wireId: toWireId('claim', id) };
}

export async function mailLink(
  tenant: TestTenant,
  over: Partial<typeof claimLink.$inferInsert> & { claimId: string; email: string },
) {
  const link = await newToken('lnk', tenant.tenantId, random);
  await tenant.insert(claimLink, {
    id: newUuid(),
    tokenHash: await hashSecret(link),
    purpose: 'follow',
    createdAt: minutes(0),
    expiresAt: minutes(60),
    ...over,
  });
  return link;
}
