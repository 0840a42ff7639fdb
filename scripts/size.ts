import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** Gzip KB of an element with everything it imports, and how many requests that takes (design.md §9). */
const BUDGETS: Record<string, { kb: number; requests: number }> = {
  lookup: { kb: 18, requests: 2 },
  status: { kb: 20, requests: 2 },
  register: { kb: 24, requests: 2 },
  account: { kb: 32, requests: 2 },
  claim: { kb: 32, requests: 2 },
  'serial-input': { kb: 21, requests: 2 },
  serial: { kb: 30, requests: 2 },
  card: { kb: 23, requests: 2 },
  products: { kb: 30, requests: 2 },
  import: { kb: 30, requests: 2 },
  portal: { kb: 36, requests: 4 },
  desk: { kb: 110, requests: 4 },
  admin: { kb: 40, requests: 2 },
};
/** Of one language; the desk has many texts and people who open it once a day. */
const LANGUAGE_KB = { default: 4, desk: 8 };

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist/widget');

execFileSync('node', [join(root, 'node_modules/rollup/dist/bin/rollup'), '-c', '--silent'], {
  cwd: root,
  stdio: 'inherit',
});

let over = 0;
const everything: string[] = [];
for (const name of ['warranty', ...Object.keys(BUDGETS)]) {
  const entry = join(dist, `${name}.js`);
  if (!existsSync(entry)) continue;
  const files = graph(entry);
  everything.push(...files);
  const kb = sum(files);
  const budget = BUDGETS[name];
  const fits = !budget || (kb <= budget.kb && files.length <= budget.requests);
  if (!fits) over++;
  const limit = budget
    ? ` of ${budget.kb} KB, ${files.length} of ${budget.requests} requests`
    : ' KB, in every element';
  const later = sum(onDemand(files).filter((file) => !isLanguage(file)));
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${name.padEnd(12)} ${kb.toFixed(2)}${limit}${later ? `; ${later.toFixed(2)} more when somebody acts` : ''}`,
  );
  if (!fits)
    console.log(
      `     ${files.map((file) => `${relative(dist, file)} ${sum([file]).toFixed(2)}`).join(', ')}`,
    );
}

for (const file of onDemand(everything).filter(isLanguage)) {
  const most = /-desk-/.test(file) ? LANGUAGE_KB.desk : LANGUAGE_KB.default;
  if (sum([file]) <= most) continue;
  over++;
  console.log(`OVER ${relative(dist, file)} ${sum([file]).toFixed(2)} of ${most} KB for one language`);
}

if (over > 0) {
  console.log(
    'Too much for a visitor to wait for. Load what is not needed at first with import(), or use less.',
  );
  process.exitCode = 1;
}

function graph(entry: string, seen = new Set<string>()): string[] {
  if (seen.has(entry)) return [];
  seen.add(entry);
  for (const file of importsOf(entry)) graph(file, seen);
  return [...seen];
}

function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)].map((found) =>
    resolve(dirname(file), found[1] ?? ''),
  );
}

function onDemand(files: string[]): string[] {
  const found = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/import\("(\.[^"]+)"\)/g)].map((one) =>
      resolve(dirname(file), one[1] ?? ''),
    ),
  );
  return [...new Set(found)];
}

function isLanguage(file: string): boolean {
  return relative(dist, file).startsWith(join('chunks', 'lang'));
}

function sum(files: string[]): number {
  return files.reduce((total, file) => total + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1024;
}
