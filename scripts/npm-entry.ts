import { readdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const PRIVATE = ['core', 'ui', 'lang'];

/**
 * `dist/npm`: the elements for hosts with a bundler of their own. `<name>/index.js` defines the tag, `<name>/<name>.js` is the
 * class without side effects; lit stays an import, so that a page has it once.
 */
export async function buildNpmEntry(): Promise<void> {
  const { version, dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
    dependencies: Record<string, string>;
  };
  const outdir = join(root, 'dist/npm');
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: (await elementFolders()).flatMap((name) => [
      join(root, 'widget', name, 'index.ts'),
      join(root, 'widget', name, `${name}.ts`),
    ]),
    outdir,
    outbase: join(root, 'widget'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    external: Object.keys(dependencies).flatMap((name) => [name, `${name}/*`]),
    define: { __WARRANTY_VERSION__: JSON.stringify(version) },
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
    logLevel: 'silent',
  });
}

export async function elementFolders(): Promise<string[]> {
  const entries = await readdir(join(root, 'widget'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !PRIVATE.includes(entry.name))
    .map(({ name }) => name)
    .filter((name) => existsSync(join(root, 'widget', name, 'index.ts')));
}
