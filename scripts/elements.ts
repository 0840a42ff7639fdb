import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const STAMP = join(root, 'dist/widget/.built-from');
const SOURCES = [
  'widget',
  'package.json',
  'db/vocab.ts',
  'rollup.config.mjs',
  'package-lock.json',
  'scripts/elements.ts',
];

/** Builds the elements into `dist/widget`, unless what is there came from the same sources. */
export async function buildElements(): Promise<'built' | 'unchanged' | 'nothing to build'> {
  if (!existsSync(join(root, 'rollup.config.mjs'))) return 'nothing to build';
  const sources = await fingerprint();
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === sources) return 'unchanged';
  await rollup();
  await mkdir(join(root, 'dist/widget'), { recursive: true });
  await writeFile(STAMP, sources);
  return 'built';
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of await filesOf(source))
      hash.update(`${file}\0`).update(await readFile(join(root, file)));
  }
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<string[]> {
  if (!existsSync(join(root, path))) return [];
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => file.slice(root.length + 1))
    .sort();
}

async function rollup(): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', 'rollup.config.mjs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`rollup failed\n${output.trim()}`);
}
