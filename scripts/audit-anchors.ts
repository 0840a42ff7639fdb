import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import type { Mark } from '../api/audit/verify.ts';
import { localFile } from './database.ts';
import { Stop } from './progress.ts';

/** Anchors that were fetched from the bucket: `<folder>/<seq>.json`, or as they lie there, below `audit-heads/<tenant>`. */
export async function folderAnchors(folder: string, tenantId: string): Promise<Mark[]> {
  const nested = join(folder, 'audit-heads', tenantId);
  const from = existsSync(nested) ? nested : folder;
  const names = await readdir(from).catch(() => {
    throw new Stop(
      `There is no folder ${from}.`,
      'Fetch audit-heads/<tenant>/ from the bucket and name its folder.',
    );
  });
  const texts = names
    .filter((name) => /^\d+\.json$/.test(name))
    .map((name) => readFile(join(from, name), 'utf8'));
  return (await Promise.all(texts)).flatMap((text) => parse(text, tenantId));
}

/** Those of the local portal. */
export async function localAnchors(tenantId: string): Promise<Mark[]> {
  if (!existsSync(localFile('state'))) return [];
  const miniflare = new Miniflare({
    modules: true,
    script: 'export default {}',
    r2Buckets: { FILES: 'files' },
    defaultPersistRoot: localFile('state'),
  });
  try {
    const bucket = await miniflare.getR2Bucket('FILES');
    const marks: Mark[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await bucket.list({ prefix: `audit-heads/${tenantId}/`, cursor });
      for (const { key } of page.objects) {
        const object = await bucket.get(key);
        if (object) marks.push(...parse(await object.text(), tenantId));
      }
      if (!page.truncated) return marks;
      cursor = page.cursor;
    }
  } finally {
    await miniflare.dispose();
  }
}

/** What is not an anchor of this tenant proves nothing. */
function parse(text: string, tenantId: string): Mark[] {
  const anchor = JSON.parse(text) as Mark & { tenantId: string };
  const isSound = anchor.tenantId === tenantId && Number.isSafeInteger(anchor.seq) && anchor.seq > 0;
  return isSound ? [{ seq: anchor.seq, hash: anchor.hash }] : [];
}
