import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type OpenApi, renderReference } from './docs/render.ts';

const root = join(import.meta.dirname, '..');

/** Writes the API reference, with a form to try each operation, into `dist/docs`. */
export async function buildDocs(): Promise<void> {
  const document = JSON.parse(await readFile(join(root, 'api/openapi.json'), 'utf8')) as OpenApi;
  const out = join(root, 'dist/docs');
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'index.html'), renderReference(document));
  for (const file of ['docs.css', 'docs.js']) await cp(join(root, 'scripts/docs', file), join(out, file));
}
