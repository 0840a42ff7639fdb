import { eq, and } from 'drizzle-orm';
import { Secret, TOTP } from 'otpauth';
import { brand, totp } from '../../db/index.ts';
import { type Ctx, transact } from '../core/context.ts';
import { Problem } from '../core/problem.ts';
import { inTenant } from '../core/tenant.ts';
import { readFreshSelf } from './fresh.ts';
import type { TotpStart } from './me-schema.ts';
import { seal } from './totp-secret.ts';
import { lockTotp } from './use-totp.ts';

const SECRET_BYTES = 20;

/** A new secret for an authenticator; it counts for nothing until a code of it has come back. */
export async function startTotp(ctx: Ctx): Promise<TotpStart> {
  return transact(ctx, async (tx) => {
    const { userId, brandId, email } = await readFreshSelf(tx);
    if ((await lockTotp(tx, userId))?.confirmedAt) throw new Problem('already_set');
    const [{ name: issuer } = { name: '' }] = await tx.db
      .select({ name: brand.name })
      .from(brand)
      .where(and(inTenant(tx, brand), eq(brand.id, brandId)));
    const bytes = tx.random(SECRET_BYTES);
    const started = { sealedSecret: await seal(tx, userId, bytes), createdAt: tx.now() };
    await tx.db
      .insert(totp)
      .values({ tenantId: tx.tenantId, userId, ...started })
      .onConflictDoUpdate({ target: [totp.tenantId, totp.userId], set: started });
    const secret = new Secret({ buffer: new Uint8Array(bytes).buffer });
    return { secret: secret.base32, uri: new TOTP({ issuer, label: email, secret }).toString() };
  });
}
