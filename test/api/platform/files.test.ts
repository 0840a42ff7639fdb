import { join } from 'node:path';
import { Miniflare } from 'miniflare';
import { afterAll, expect, test } from 'vitest';
import type { Files } from '../../../api/core/context.ts';

const miniflare = new Miniflare({ modules: true, script: 'export default {}', r2Buckets: ['FILES'] });
afterAll(() => miniflare.dispose());

// Not a static import: the types of the platform and those of the browser do not go together.
const platform = join(import.meta.dirname, '../../../api/platform/files.ts');
const open = async () => {
  const { r2Files } = (await import(platform)) as { r2Files: (bucket: unknown) => Files };
  return r2Files(await miniflare.getR2Bucket('FILES'));
};
const textOf = async (body: ReadableStream<Uint8Array> | null) => body && new Response(body).text();

test('what is put once stays what it was, also when two put it at the same time', async () => {
  const files = await open();
  const puts = ['first', 'second'].map((text) => files.putOnce('a.json', text, 'application/json'));
  const written = await Promise.all(puts);
  expect(written.filter(Boolean)).toHaveLength(1);
  const kept = await textOf(await files.get('a.json'));
  expect(kept).toBe(written[0] ? 'first' : 'second');
  expect(await files.putOnce('a.json', 'third', 'application/json')).toBe(false);
  expect(await textOf(await files.get('a.json'))).toBe(kept);
  await files.remove('a.json');
  expect(await files.putOnce('a.json', 'fourth', 'application/json')).toBe(true);
});
