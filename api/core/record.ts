import { audit, outbox } from '../../db/index.ts';
import { type Actor, realNow } from './actor.ts';
import type { Tx } from './context.ts';

type AuditEntry = {
  /** `entity.verb`, e.g. `claim.decide`. */
  action: string;
  objectType: string;
  objectId: string;
  reason?: string | undefined;
  onBehalfOf?: string | undefined;
  /** Names and short values of what changed; personal data stays out. */
  changes?: Record<string, unknown>;
};

/** One row per write, in the transaction of the write. */
export async function writeAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  await writeAudits(tx, [entry]);
}

/** The same for one write of many rows. */
export async function writeAudits(tx: Tx, entries: AuditEntry[]): Promise<void> {
  await tx.db
    .insert(audit)
    .values(
      entries.map((entry) => ({
        tenantId: tx.tenantId,
        id: tx.newId(),
        at: realNow(tx),
        actor: describeActor(tx.actor),
        onBehalfOf: entry.onBehalfOf ?? null,
        action: entry.action,
        objectType: entry.objectType,
        objectId: entry.objectId,
        reason: entry.reason ?? null,
        changes: entry.changes ?? {},
        requestId: tx.requestId,
      })),
    )
    .execute();
}

function describeActor(actor: Actor): Record<string, unknown> {
  switch (actor.kind) {
    case 'embed':
    case 'key':
      return { kind: actor.kind, keyId: actor.keyId };
    case 'draft':
    case 'claim':
      return { kind: actor.kind, sessionId: actor.sessionId };
    case 'user':
      return { kind: actor.kind, userId: actor.userId, sessionId: actor.sessionId };
    case 'system':
      return { kind: actor.kind };
  }
}

type Announcement = { kind: string; objectId: string; sequence: number; payload?: Record<string, unknown> };

/** What others hear of after the commit. The nudge is sent when the request ends; the sweep catches what it misses. */
export const announce = (tx: Tx, announcement: Announcement): Promise<void> =>
  announceAll(tx, [announcement]);

export async function announceAll(tx: Tx, announcements: Announcement[]): Promise<void> {
  await tx.db
    .insert(outbox)
    .values(
      announcements.map(({ kind, objectId, sequence, payload = {} }) => ({
        tenantId: tx.tenantId,
        id: tx.newId(),
        kind,
        objectId,
        sequence,
        payload,
        dueAt: realNow(tx),
        createdAt: realNow(tx),
      })),
    )
    .execute();
}
