import { z } from '@hono/zod-openapi';
import { toWireId } from '../../db/index.ts';
import type { Names, Thing } from './names.ts';
import type { ACTOR_KINDS, AuditEntry } from './schema.ts';

type Kind = (typeof ACTOR_KINDS)[number];

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

/** What of an actor has a name. */
export function namedIn(actor: Stored): Thing[] {
  switch (actor.kind) {
    case 'user':
      return [{ type: 'user', id: actor.userId }];
    case 'embed':
      return [{ type: 'embedKey', id: actor.keyId }];
    case 'key':
      return [{ type: 'apiKey', id: actor.keyId }];
    default:
      return [];
  }
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
      return { kind, id: toWireId('apiKey', actor.keyId), name: names.get(actor.keyId) ?? null };
    case 'draft':
    case 'claim':
      return { kind, id: toWireId('session', actor.sessionId), name: null };
    case 'user':
      return { kind, ...wirePerson(actor.userId, names) };
    case 'system':
      return { kind, id: null, name: null };
  }
}
