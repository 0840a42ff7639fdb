import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import { claim, signInCode } from '../../db/index.ts';
import { parseRef, toWireId } from '../../db/id.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { hashSecret, sameHash } from '../core/token.ts';
import { confirmAddress } from './confirm-address.ts';
import { findPerson } from './find-person.ts';
import { admitGuess, forgiveGuess } from './guess.ts';
import { openPerson } from './open-person.ts';
import type { SecondFactorNeeded, Session } from './schema.ts';
import { openSession } from './session.ts';

const ATTEMPTS = 5;
const NO_HASH = '0'.repeat(64);

type Exchange = {
  brandId: string;
  email: string;
  code: string;
  ref?: string | undefined;
  device: string | null;
};

/** Counts the attempt on the newest code of this address, and opens a session where it was right. */
export async function exchangeCode(
  tx: Tx,
  { brandId, email, code, ref, device }: Exchange,
): Promise<Session | SecondFactorNeeded | null> {
  const made = { of: 'code' as const, account: email };
  await admitGuess(tx, made);

  const ofClaim =
    ref === undefined
      ? isNull(signInCode.claimId)
      : inArray(
          signInCode.claimId,
          tx.db
            .select({ id: claim.id })
            .from(claim)
            .where(and(inTenant(tx, claim), eq(claim.ref, parseRef(ref) ?? ''), eq(claim.brandId, brandId))),
        );
  const unused = and(
    inTenant(tx, signInCode),
    eq(signInCode.email, email),
    ofClaim,
    isNull(signInCode.usedAt),
  );
  const [newest] = await tx.db
    .select()
    .from(signInCode)
    .where(unused)
    .orderBy(desc(signInCode.createdAt), desc(signInCode.id))
    .limit(1)
    .for('update');

  const isRight = sameHash(await hashSecret(`${email}:${code}`), newest?.codeHash ?? NO_HASH);
  if (!newest || newest.attempts >= ATTEMPTS || newest.expiresAt <= tx.now()) return null;
  await tx.db
    .update(signInCode)
    .set({ attempts: newest.attempts + 1 })
    .where(and(inTenant(tx, signInCode), eq(signInCode.id, newest.id)));
  if (!isRight) return null;
  await tx.db.update(signInCode).set({ usedAt: tx.now() }).where(unused);

  await forgiveGuess(tx, made);

  const opening = { brandId, email, device };
  const opened = newest.claimId
    ? await openClaim(tx, { ...opening, claimId: newest.claimId })
    : await openAccount(tx, opening);
  if (opened) await confirmAddress(tx, email);
  return opened;
}

type Opening = { brandId: string; email: string; device: string | null };

async function openAccount(tx: Tx, opening: Opening): Promise<Session | SecondFactorNeeded | null> {
  const userId = await findPerson(tx, opening.email);
  return userId ? openPerson(tx, { ...opening, userId, method: 'code' }) : null;
}

async function openClaim(
  tx: Tx,
  { claimId, ...opening }: Opening & { claimId: string },
): Promise<Session | null> {
  const [found] = await tx.db
    .select({ ref: claim.ref, state: claim.state })
    .from(claim)
    .where(and(inTenant(tx, claim), eq(claim.id, claimId)));
  if (!found) return null;
  const opened = await openSession(tx, { kind: 'claim', claimId, method: 'code', ...opening });
  return { ...opened, kind: 'claim', claim: { id: toWireId('claim', claimId), ...found } };
}
