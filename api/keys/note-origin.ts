import type { Anonymous } from './opened-key.ts';

const EVERY_MS = 60_000;
const CAPACITY = 2_000;
const LONGEST = 300;

/** What this isolate has seen since it last wrote it down. */
const seen = new Map<string, { writtenAt: number; times: number }>();

type Sighting = { tenantId: string; keyId: string; origin: string | undefined; allowed: boolean };

/** Remembers a page that a publishable key was used on: written at most once a minute, never in the way of an answer. */
export function noteOrigin(ctx: Anonymous, { tenantId, keyId, origin, allowed }: Sighting): void {
  if (origin === undefined || origin === ctx.publicUrl || origin.length > LONGEST) return;
  const now = Date.parse(ctx.now());
  const name = `${keyId} ${origin}`;
  const { writtenAt, times } = seen.get(name) ?? { writtenAt: 0, times: 0 };
  if (now - writtenAt < EVERY_MS) {
    seen.set(name, { writtenAt, times: times + 1 });
    return;
  }
  if (seen.size >= CAPACITY) seen.clear();
  seen.set(name, { writtenAt: now, times: 0 });
  const args = [tenantId, keyId, origin, allowed, times + 1, ctx.now()];
  ctx.later(ctx.database.call('note_origin', args));
}
