import { and, eq, isNotNull } from 'drizzle-orm';
import { type SignInMethod, signInStep, totp } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { hashSecret, newToken } from '../core/token.ts';
import type { SecondFactorNeeded, Session } from './schema.ts';
import { noteDevice } from './note-device.ts';
import { after, openSession } from './session.ts';

const STEP_MS = 5 * 60_000;
/** What a stolen mailbox or password alone must not open. A passkey is two factors in one. */
const FIRST_FACTORS: SignInMethod[] = ['code', 'password', 'invitation'];

type Person = {
  brandId: string;
  userId: string;
  email: string | null;
  method: SignInMethod;
  device: string | null;
};

/** A session for somebody who has proven to be this person, or the question for their second factor. */
export async function openPerson(tx: Tx, person: Person): Promise<Session | SecondFactorNeeded> {
  const needsMore = FIRST_FACTORS.includes(person.method) && (await hasSecondFactor(tx, person.userId));
  return needsMore ? askForMore(tx, person) : openPersonSession(tx, person);
}

export async function openPersonSession(tx: Tx, person: Person): Promise<Session> {
  await noteDevice(tx, person);
  return { ...(await openSession(tx, { kind: 'person', ...person })), kind: 'person', claim: null };
}

async function hasSecondFactor(tx: Tx, userId: string): Promise<boolean> {
  const [found] = await tx.db
    .select({ userId: totp.userId })
    .from(totp)
    .where(and(inTenant(tx, totp), eq(totp.userId, userId), isNotNull(totp.confirmedAt)));
  return found !== undefined;
}

async function askForMore(tx: Tx, { brandId, userId, email, method }: Person): Promise<SecondFactorNeeded> {
  const token = await newToken('stp', tx.tenantId, tx.random);
  const expiresAt = after(tx.now(), STEP_MS);
  await tx.db.insert(signInStep).values({
    tenantId: tx.tenantId,
    id: tx.newId(),
    kind: 'second_factor',
    brandId,
    userId,
    email,
    method,
    tokenHash: await hashSecret(token),
    createdAt: tx.now(),
    expiresAt,
  });
  return { secondFactor: { token, methods: ['totp', 'recoveryCode'], expiresAt } };
}
