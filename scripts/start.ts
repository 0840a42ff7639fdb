import { join } from 'node:path';
import {
  asOwner,
  embeddedDatabase,
  localFile,
  localSecret,
  prepareDatabase,
  serverDatabase,
} from './database.ts';
import { buildDocs } from './docs.ts';
import { buildElements } from './elements.ts';
import { portIsFree } from './free-port.ts';
import { onlyOneStart } from './one-start.ts';
import { explain, say, step, Stop } from './progress.ts';
import { peopleWhoCanSignIn, seedIfEmpty } from './seed.ts';
import { startWorker } from './worker.ts';

const began = Date.now();
const running: (() => Promise<unknown>)[] = [];
let stopping = false;

stopOnSignals();

try {
  await start();
} catch (error) {
  if (!stopping) explain(error);
  await stop(1);
}

async function start() {
  const port = await chosenPort();
  running.push(await onlyOneStart(localFile('process-id')));
  const database = await step('database', databaseAdvice(), openDatabase);
  await step('migrations', 'If the database is from an older version: npm run reset', async () =>
    (await prepareDatabase(database)).length ? 'applied' : 'up to date',
  );
  await step('elements', 'Correct the source that is named above and start again.', buildElements);
  await step('reference', 'Write the contract again: npm run contract', buildDocs);
  const worker = await step('worker', 'Correct the source that is named above and start again.', async () =>
    startWorker({
      entry: join(import.meta.dirname, '../api/worker.ts'),
      port,
      databaseUrl: database.appUrl,
      linkSecret: await localSecret(localFile('link-secret')),
      persist: localFile('state'),
      mail: process.env.SMTP_URL ? { transport: 'smtp', smtpUrl: process.env.SMTP_URL } : undefined,
    }),
  );
  running.push(worker.close);
  stopOnSignals();
  await step('demo data', 'Start afresh with: npm run reset', async () =>
    (await seedIfEmpty(database, worker)) ? 'added' : 'kept',
  );
  const cron = setInterval(() => void worker.runCron().catch(() => undefined), 60_000);
  running.push(async () => clearInterval(cron));
  await announce(worker.url);
}

/** Alone: Miniflare's own listener would exit before the database is closed. */
function stopOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => void stop(0));
  }
}

async function chosenPort() {
  const port = Number(process.env.PORT ?? 8787);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Stop(`PORT is "${process.env.PORT}".`, 'Give a number from 1 to 65535: PORT=8788 npm start');
  }
  if (await portIsFree(port)) return port;
  throw new Stop(
    `Port ${port} is in use.`,
    `Stop what runs there, or take another: PORT=${port + 1} npm start`,
  );
}

function databaseAdvice() {
  return process.env.DATABASE_URL
    ? 'Check DATABASE_URL: the server must run, and the user must own the database and may create roles.'
    : 'If it stays so, start afresh with: npm run reset';
}

async function openDatabase() {
  const url = process.env.DATABASE_URL;
  const database = url
    ? serverDatabase(url, await localSecret(localFile('database-password')))
    : await embeddedDatabase(localFile('postgres'));
  running.push(database.close);
  await asOwner(database, (owner) => owner`select 1`);
  return database;
}

async function announce(url: string) {
  const pages = [
    ['Start page', '/'],
    ['Dealer and brand pages', '/examples/'],
    ['Brand pages', '/b/altai'],
    ['', '/b/nordlys'],
    ['API reference', '/docs'],
    ['OpenAPI document', '/openapi.json'],
    ['Local mailbox', '/dev/mail'],
  ] as const;
  say(`\nReady in ${((Date.now() - began) / 1000).toFixed(1)} s.\n`);
  for (const [name, path] of pages) say(`  ${name.padEnd(24)}${url}${path}`);
  const people = await peopleWhoCanSignIn();
  if (people.length) say('\nWho can sign in (the code arrives in the local mailbox):\n');
  for (const { email, name, role } of people) {
    say(`  ${email.padEnd(36)}${[name, role].filter(Boolean).join(', ')}`);
  }
  say('\nData is kept in .local/; npm run reset clears it. Ctrl-C stops everything.');
}

async function stop(code: number) {
  if (stopping) return;
  stopping = true;
  for (const close of running.reverse()) await close().catch(explain);
  process.exit(code);
}
