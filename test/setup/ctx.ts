import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import type { Actor } from '../../api/core/actor.ts';
import type { Ctx, Files } from '../../api/core/context.ts';
import { openDatabase } from '../../api/platform/database.ts';
import { newUuid } from '../../db/id.ts';

/** Files in memory, as the bucket keeps them: complete or not at all. */
export function memoryFiles(): Files & { objects: Map<string, Uint8Array> } {
  const objects = new Map<string, Uint8Array>();
  return {
    objects,
    async put(key, body) {
      objects.set(key, new Uint8Array(await new Response(body).arrayBuffer()));
    },
    async putOnce(key, text) {
      if (objects.has(key)) return false;
      objects.set(key, new TextEncoder().encode(text));
      return true;
    },
    async get(key, from = 0) {
      const object = objects.get(key);
      return object ? new Blob([object.subarray(from) as BlobPart]).stream() : null;
    },
    async remove(key) {
      objects.delete(key);
    },
  };
}

/** For what no request starts: the clock's work, and verbs whose surroundings fail. `close` it after the suite. */
export function openCtx(tenantId: string, over: Partial<Ctx> = {}) {
  const database = openDatabase(inject('databaseUrl'));
  const actor: Actor = { kind: 'system' };
  const ctx: Ctx = {
    tenantId,
    actor,
    database,
    files: memoryFiles(),
    secrets: { link: 'test-link-secret-test-link-secret-00' },
    addressBlock: 'test',
    publicUrl: inject('baseUrl'),
    locale: 'en',
    requestId: newUuid(),
    now: () => new Date().toISOString(),
    newId: newUuid,
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    later: (work) => void work,
    nudge: async () => undefined,
    ...over,
  };
  return { ctx, close: () => database.close() };
}
