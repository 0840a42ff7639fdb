import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browser } from '../test/setup/browser.mjs';
import { buildDocs } from './docs.ts';
import { buildElements } from './elements.ts';
import { explain, say, step } from './progress.ts';
import { verify } from './verify-checks.ts';

type Totals = { passed: number; failed: number };

const only = (process.env.TEST_ONLY ?? '').split(',').filter(Boolean);
const folder = await mkdtemp(join(tmpdir(), 'warranty-test-'));
const totals: Totals = { passed: 0, failed: 0 };

try {
  if (wants('verify')) add(await verify({ architecture: false }));
  if (wants('examples') || wants('widget')) {
    await step(
      'browser',
      'Set CHROME_PATH to a Chrome or Chromium.',
      async () => (await browser()).executablePath,
    );
  }
  if (wants('examples')) {
    await step('elements', 'Correct the source that is named above.', buildElements);
    await step('reference', 'Write the contract again: npm run contract', buildDocs);
  }
  const projects = only.filter((name) => name !== 'verify' && name !== 'widget');
  if (only.length === 0 || projects.length > 0) add(await vitest(projects));
  if (wants('widget')) add(await webTestRunner());
} catch (error) {
  explain(error);
  totals.failed += 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (totals.passed + totals.failed === 0) totals.failed = 1;
say(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

function wants(name: string) {
  return only.length === 0 || only.includes(name);
}

function add({ passed, failed }: Totals) {
  totals.passed += passed;
  totals.failed += failed;
}

async function vitest(projects: string[]): Promise<Totals> {
  const file = join(folder, 'vitest.json');
  const code = await node('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...projects.flatMap((name) => ['--project', name]),
  ]);
  return read('vitest', code, file, (report: { numPassedTests: number; numFailedTests: number }) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}

async function webTestRunner(): Promise<Totals> {
  const file = join(folder, 'widget.json');
  const code = await node('node_modules/@web/test-runner/dist/bin.js', [], { WIDGET_TOTALS: file });
  return read('the element tests', code, file, (report: Totals) => report);
}

/** A runner that crashed, or ran nothing, has failed once, whatever it wrote. */
async function read<T>(
  runner: string,
  code: number,
  file: string,
  totalsOf: (report: T) => Totals,
): Promise<Totals> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const { passed, failed } = text ? totalsOf(JSON.parse(text) as T) : { passed: 0, failed: 0 };
  const broken = failed === 0 && (code !== 0 || passed === 0);
  if (broken) say(`✗ ${runner}: ended with ${code} after ${passed} tests; its message is above.`);
  return { passed, failed: broken ? 1 : failed };
}

function node(script: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
