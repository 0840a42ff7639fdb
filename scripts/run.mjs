import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [task = 'start', ...rest] = process.argv.slice(2);
const TASKS = {
  start: 'scripts/start.ts',
  test: 'scripts/test.ts',
  verify: 'scripts/verify.ts',
  build: 'scripts/build.ts',
  size: 'scripts/size.ts',
  migrate: 'scripts/migrate-cli.ts',
  'audit:verify': 'scripts/audit-verify.ts',
  seed: 'db/seed/cli.ts',
  bench: 'test/bench/run.ts',
};

process.chdir(root);
checkNode();
if (task === 'reset') reset();
else if (task in TASKS) await runTask();
else fail(`There is no task "${task}".`, `Use one of: ${[...Object.keys(TASKS), 'reset'].join(', ')}.`);

async function runTask() {
  if (!installed()) await install();
  const { exit } = follow(process.execPath, ['--import', 'tsx', TASKS[task], ...rest], {
    stdio: 'inherit',
  });
  process.exitCode = await exit;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`This is Node ${process.versions.node}.`, 'Install Node 20.19 or newer: https://nodejs.org');
}

/** True when each package of the lock file that this machine needs is there in that version. */
function installed() {
  const wanted = packagesOf('package-lock.json');
  const there = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => !path || optional || there[path]?.version === version,
  );
}

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

async function install() {
  const began = Date.now();
  process.stdout.write('… installing packages (npm ci), a minute or so the first time\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { exit } = follow(npm, ['ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if ((await exit) !== 0) {
    fail(
      'npm could not install the packages.',
      'Read its message above, check the network, and run this again.',
    );
  }
  process.stdout.write(`✓ packages installed (${seconds(began)})\n`);
}

function reset() {
  rmSync('.local', { recursive: true, force: true });
  process.stdout.write('✓ .local/ is cleared: the next npm start begins with fresh demo data.\n');
}

function follow(command, args, options) {
  const child = spawn(command, args, options);
  const forward = (signal) => child.kill(signal);
  process.on('SIGINT', forward);
  process.on('SIGTERM', forward);
  // npm's shell dies of a SIGTERM without passing it on.
  const parent = process.ppid;
  const orphan = setInterval(() => process.ppid !== parent && forward('SIGTERM'), 300);
  const exit = new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
  const done = () => {
    clearInterval(orphan);
    process.off('SIGINT', forward).off('SIGTERM', forward);
  };
  return { exit: exit.finally(done) };
}

function seconds(began) {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}

function fail(what, todo) {
  process.stderr.write(`✗ ${what}\n  ${todo}\n`);
  process.exit(1);
}
