import { and, eq } from 'drizzle-orm';
import { realNow } from '../core/actor.ts';
import type { Tx } from '../core/context.ts';
import { writeAudit } from '../core/record.ts';
import { inTenant } from '../core/tenant.ts';
import { hashSecret, newToken } from '../core/token.ts';
import { appUser, session, type SignInMethod } from '../../db/index.ts';
import type { Session } from './schema.ts';

export const SLIDING_MS = 15 * 60_000;
const ABSOLUTE_MS = 8 * 3_600_000;
export const DRAFT_MS = 30 * 24 * 3_600_000;

type Opening = { brandId: string; token?: string; method?: SignInMethod; device?: string | null } & (
  | { kind: 'person'; userId: string; email: string | null; method: SignInMethod; issuerId?: string }
  | { kind: 'claim'; claimId: string; email: string }
  | { kind: 'draft'; claimId: string; email?: string }
);

type Opened = Pick<Session, 'token' | 'expiresAt' | 'reader'>;

/** Writes the session of a new token; only its hash is kept. */
export async function openSession(tx: Tx, opening: Opening): Promise<Opened> {
  const token = opening.token ?? (await newToken('ses', tx.tenantId, tx.random));
  const id = tx.newId();
  const now = realNow(tx);
  const expiresAt = after(now, opening.kind === 'draft' ? DRAFT_MS : SLIDING_MS);
  await tx.db.insert(session).values({
    tenantId: tx.tenantId,
    id,
    tokenHash: await hashSecret(token),
    kind: opening.kind,
    brandId: opening.brandId,
    userId: opening.kind === 'person' ? opening.userId : null,
    claimId: opening.kind === 'person' ? null : opening.claimId,
    email: opening.email ?? null,
    method: opening.method ?? null,
    device: opening.device ?? null,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
    endsAt: opening.kind === 'draft' ? expiresAt : after(now, ABSOLUTE_MS),
  });
  await writeAudit(tx, {
    action: 'session.create',
    objectType: 'session',
    objectId: id,
    changes: {
      kind: opening.kind,
      ...(opening.method && { method: opening.method }),
      ...('issuerId' in opening && { issuerId: opening.issuerId }),
    },
  });
  return { token, expiresAt, reader: opening.kind === 'person' ? await readerOf(tx, opening.userId) : null };
}

async function readerOf(tx: Tx, userId: string): Promise<Session['reader']> {
  const [found] = await tx.db
    .select({ dateFormat: appUser.dateFormat, timeZone: appUser.timeZone })
    .from(appUser)
    .where(and(inTenant(tx, appUser), eq(appUser.id, userId)));
  return found ?? null;
}

export const after = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();
