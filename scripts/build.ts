import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildDocs } from './docs.ts';
import { buildElements } from './elements.ts';
import { buildNpmEntry } from './npm-entry.ts';
import { explain, step } from './progress.ts';
import { DEPLOYED } from './static-files.ts';

const root = join(import.meta.dirname, '..');

try {
  await step('elements', 'Correct the source that is named above.', buildElements);
  await step('dist/npm', 'Correct the source that is named above.', buildNpmEntry);
  await step('reference', 'Write the contract again: npm run contract', buildDocs);
  await step('dist/public', 'Delete dist/ and build again.', assemble);
} catch (error) {
  explain(error);
  process.exitCode = 1;
}

/** What Workers assets serve: the same addresses as `npm start`, without the examples. */
async function assemble() {
  const out = join(root, 'dist/public');
  await rm(out, { recursive: true, force: true });
  for (const [address, source] of DEPLOYED) {
    if (!existsSync(join(root, source))) continue;
    const target = join(out, address);
    await mkdir(dirname(target), { recursive: true });
    await cp(join(root, source), target, {
      recursive: true,
      filter: (file) => !file.endsWith('.built-from'),
    });
  }
}
