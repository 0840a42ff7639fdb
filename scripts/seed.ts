import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Sql } from 'postgres';
import { asOwner } from './database.ts';

import type { RunningWorker } from './worker.ts';

export type Person = { email: string; name?: string; role?: string };
type Files = { put(key: string, bytes: Uint8Array, mediaType: string): Promise<void> };
type Seed = {
  isSeeded(sql: Sql): Promise<boolean>;
  seed(sql: Sql, options: { files: Files; publicUrl: string }): Promise<unknown>;
  people?: Person[];
};

async function loadSeed(): Promise<Seed | undefined> {
  const file = join(import.meta.dirname, '../db/seed/index.ts');
  return existsSync(file) ? ((await import(pathToFileURL(file).href)) as Seed) : undefined;
}

/** Puts the demo data into a database that does not have it yet. */
export async function seedIfEmpty(
  database: { ownerUrl: string },
  { miniflare, url }: RunningWorker,
): Promise<boolean> {
  const demo = await loadSeed();
  if (!demo) return false;
  return asOwner(database, async (owner) => {
    if (await demo.isSeeded(owner)) return false;
    const bucket = await miniflare.getR2Bucket('FILES');
    const files: Files = {
      async put(key, bytes, mediaType) {
        // Miniflare's proxy carries plain arrays, not Node's Buffer.
        await bucket.put(key, new Uint8Array(bytes), { httpMetadata: { contentType: mediaType } });
      },
    };
    await demo.seed(owner, { files, publicUrl: url });
    return true;
  });
}

export async function peopleWhoCanSignIn(): Promise<Person[]> {
  return (await loadSeed())?.people ?? [];
}
