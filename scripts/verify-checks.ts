import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { say } from './progress.ts';

type Check = { name: string; todo: string; command: string[] };

const TSC = 'node_modules/typescript/bin/tsc';

/** What needs no database and no browser, all at once. */
export async function verify(options: {
  architecture: boolean;
}): Promise<{ passed: number; failed: number }> {
  const results = await Promise.all((await checks(options)).map(run));
  const failed = results.filter((ok) => !ok).length;
  return { passed: results.length - failed, failed };
}

async function checks(options: { architecture: boolean }): Promise<Check[]> {
  const prettier = ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '--cache', '.'];
  const eslint = ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'];
  const all = [
    { name: 'format', todo: 'npm run format', command: prettier },
    { name: 'lint', todo: 'Correct what is named above.', command: eslint },
    ...['api', 'widget', 'test', 'test/widget'].filter(hasConfig).map((layer) => ({
      name: `types of ${layer}`,
      todo: 'Correct what is named above.',
      command: [TSC, '-p', `${layer}/tsconfig.json`, '--noEmit', ...remembering(layer)],
    })),
  ];
  if (options.architecture && existsSync('test/architecture.test.ts')) {
    const command = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      'unit',
      'test/architecture.test.ts',
    ];
    all.push({ name: 'architecture', todo: 'Import downwards only: design.md, layout.', command });
  }
  const contract = await contractCommand();
  if (contract)
    all.push({ name: 'contract', todo: 'npm run contract, and commit what it writes.', command: contract });
  return all;
}

/** What was checked before is not checked again while nothing that it uses has changed. */
const remembering = (layer: string) => [
  '--incremental',
  '--tsBuildInfoFile',
  `.local/types/${layer.replaceAll('/', '-')}.tsbuildinfo`,
];

const hasConfig = (layer: string) => existsSync(`${layer}/tsconfig.json`);

async function contractCommand(): Promise<string[] | undefined> {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const words = scripts.contract?.match(/^(?:node --import )?tsx (\S+)$/);
  return words?.[1] ? ['--import', 'tsx', words[1], '--check'] : undefined;
}

function run({ name, todo, command }: Check): Promise<boolean> {
  const began = Date.now();
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const time = `(${((Date.now() - began) / 1000).toFixed(1)} s)`;
      say(code === 0 ? `✓ ${name} ${time}` : `${output.trim()}\n✗ ${name} ${time}\n  ${todo}`);
      resolve(code === 0);
    });
  });
}
