import { and, inArray } from 'drizzle-orm';
import { z } from '@hono/zod-openapi';
import { appUser, embedKey, toWireId } from '../../db/index.ts';
import type { Tx } from '../core/context.ts';
import { inTenant } from '../core/tenant.ts';
import { wireObject } from './object.ts';
import type { ACTOR_KINDS, AuditEntry } from './schema.ts';

type Kind = (typeof ACTOR_KINDS)[number];
type Names = Map<string, string | null>;

const Stored = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['embed', 'key']), keyId: z.uuid() }),
  z.object({ kind: z.enum(['draft', 'claim']), sessionId: z.uuid() }),
  z.object({ kind: z.literal('user'), userId: z.uuid() }),
  z.object({ kind: z.literal('system') }),
]);
type Stored = z.infer<typeof Stored>;

/** Who it was, as far as the row says it in the words of today. */
export const readActor = (stored: Record<string, unknown>): Stored => {
  const read = Stored.safeParse(stored);
  return read.success ? read.data : { kind: 'system' };
};

/** Names of these people and keys, in one round trip. */
export async function findNames(tx: Tx, actors: Stored[], people: string[]): Promise<Names> {
  const users = [...people, ...actors.flatMap((one) => (one.kind === 'user' ? one.userId : []))];
  const keys = actors.flatMap((one) => (one.kind === 'embed' ? one.keyId : []));
  const found = await Promise.all([
    users.length === 0
      ? []
      : tx.db
          .select({ id: appUser.id, name: appUser.fullName })
          .from(appUser)
          .where(and(inTenant(tx, appUser), inArray(appUser.id, [...new Set(users)])))
          .execute(),
    keys.length === 0
      ? []
      : tx.db
          .select({ id: embedKey.id, name: embedKey.name })
          .from(embedKey)
          .where(and(inTenant(tx, embedKey), inArray(embedKey.id, [...new Set(keys)])))
          .execute(),
  ]);
  return new Map(found.flat().map(({ id, name }) => [id, name]));
}

export const wirePerson = (id: string, names: Names) => ({
  id: toWireId('user', id),
  name: names.get(id) ?? null,
});

export function wireActor(actor: Stored, names: Names): AuditEntry['actor'] {
  const kind: Kind = actor.kind;
  switch (actor.kind) {
    case 'embed':
      return { kind, id: toWireId('embedKey', actor.keyId), name: names.get(actor.keyId) ?? null };
    case 'key':
      return { kind, id: wireObject('api_key', actor.keyId), name: null };
    case 'draft':
    case 'claim':
      return { kind, id: toWireId('session', actor.sessionId), name: null };
    case 'user':
      return { kind, ...wirePerson(actor.userId, names) };
    case 'system':
      return { kind, id: null, name: null };
  }
}
