import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { appUser, claim, claimContact, parseRef, signInCode } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import type { OutboxEvent } from '../core/delivery.ts';
import { after } from '../core/retry.ts';
import { hashSecret } from '../core/token.ts';
import { loadBrand } from './case.ts';
import { queueMail } from './queue-mail.ts';
import { recipientAt, sameForm } from './recipients.ts';

const CODE_MS = 10 * 60_000;
const CODES = 100_000_000;

const Payload = z.object({
  email: z.string().transform(sameForm),
  brandId: z.string(),
  locale: z.string(),
  ref: z.string().optional(),
});
type Payload = z.output<typeof Payload>;

/** A code for those who are known here; for everybody else nothing happens, and nobody can tell. */
export async function sendSignInCode(tx: Tx, event: OutboxEvent): Promise<void> {
  const asked = Payload.parse(event.payload);
  const { email, brandId, locale } = asked;
  const claimId = await doorFor(tx, asked);
  if (claimId === undefined) return;
  const to = await recipientAt(tx, email, locale);
  const brand = await loadBrand(tx, brandId);
  const expiresAt = after(tx.now(), CODE_MS);
  const code = newCode(tx.random);
  await retireCodes(tx, email, claimId);
  await tx.db.insert(signInCode).values({
    tenantId: tx.tenantId,
    id: tx.newId(),
    email,
    claimId,
    codeHash: await hashSecret(`${email}:${code}`),
    createdAt: tx.now(),
    expiresAt,
  });
  await queueMail(tx, event, { template: 'code', to, brand, params: { expiresAt, secrets: { code } } });
}

/** The claim that the code opens, `null` for the whole account, `undefined` where there is no door. */
async function doorFor(tx: Tx, { email, brandId, ref }: Payload): Promise<string | null | undefined> {
  if (ref !== undefined) return claimByRef(tx, { email, brandId, ref });
  return (await hasAccount(tx, email)) || (await hasClaim(tx, { email, brandId })) ? null : undefined;
}

async function claimByRef(
  tx: Tx,
  { email, brandId, ref }: { email: string; brandId: string; ref: string },
): Promise<string | undefined> {
  const [found] = await tx.db
    .select({ id: claim.id })
    .from(claim)
    .innerJoin(claimContact, isContactOfClaim)
    .where(
      and(
        eq(claim.tenantId, tx.tenantId),
        eq(claim.ref, parseRef(ref) ?? ref),
        eq(claim.brandId, brandId),
        eq(sql`lower(${claimContact.email})`, email),
      ),
    )
    .limit(1);
  return found?.id;
}

async function hasAccount(tx: Tx, email: string): Promise<boolean> {
  const users = await tx.db
    .select({ id: appUser.id })
    .from(appUser)
    .where(and(eq(appUser.tenantId, tx.tenantId), eq(appUser.email, email), eq(appUser.status, 'active')));
  return users.length > 0;
}

async function hasClaim(tx: Tx, { email, brandId }: { email: string; brandId: string }): Promise<boolean> {
  const claims = await tx.db
    .select({ id: claim.id })
    .from(claim)
    .innerJoin(claimContact, isContactOfClaim)
    .where(
      and(
        eq(claim.tenantId, tx.tenantId),
        eq(claim.brandId, brandId),
        isNotNull(claim.submittedAt),
        eq(claimContact.kind, 'claimant'),
        // The API stores addresses in lower case; a comparison as they are has an index.
        eq(claimContact.email, email),
      ),
    )
    .limit(1);
  return claims.length > 0;
}

/** Only the newest code opens. */
async function retireCodes(tx: Tx, email: string, claimId: string | null): Promise<void> {
  await tx.db
    .update(signInCode)
    .set({ usedAt: tx.now() })
    .where(
      and(
        eq(signInCode.tenantId, tx.tenantId),
        eq(signInCode.email, email),
        claimId === null ? isNull(signInCode.claimId) : eq(signInCode.claimId, claimId),
        isNull(signInCode.usedAt),
      ),
    );
}

const isContactOfClaim = and(eq(claimContact.tenantId, claim.tenantId), eq(claimContact.claimId, claim.id));

/** Eight digits, each code as likely as any other. */
function newCode(random: (bytes: number) => Uint8Array): string {
  for (;;) {
    const number = new DataView(random(4).slice().buffer).getUint32(0);
    if (number < Math.floor(2 ** 32 / CODES) * CODES) return String(number % CODES).padStart(8, '0');
  }
}
