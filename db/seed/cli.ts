import { parseArgs } from 'node:util';
import {
  asOwner,
  embeddedDatabase,
  localFile,
  localSecret,
  prepareDatabase,
  serverDatabase,
} from '../../scripts/database.ts';
import { onlyOneStart } from '../../scripts/one-start.ts';
import { explain, say, Stop } from '../../scripts/progress.ts';
import { generate } from './generate.ts';

try {
  await main();
} catch (error) {
  explain(error);
  process.exitCode = 1;
}

async function main() {
  const { values } = parseArgs({ options: { units: { type: 'string' } } });
  const units = Number(values.units);
  if (!Number.isInteger(units) || units < 1) {
    throw new Stop('How many devices?', 'npm run seed -- --units 1000000');
  }
  const url = process.env.DATABASE_URL;
  const letOthersStart = url ? undefined : await onlyOneStart(localFile('process-id'));
  try {
    await fill(
      url
        ? serverDatabase(url, await localSecret(localFile('database-password')))
        : await embeddedDatabase(localFile('postgres')),
      units,
    );
  } finally {
    await letOthersStart?.();
  }
}

async function fill(database: Awaited<ReturnType<typeof embeddedDatabase>>, units: number) {
  try {
    await prepareDatabase(database);
    const { embedKey, session } = await asOwner(database, (owner) =>
      generate(owner, { units, onProgress: (done, of) => say(`${done} of ${of} devices`) }),
    );
    say(`\nEmbed key  ${embedKey}\nSession    ${session} (an agent, for 12 hours)`);
  } finally {
    await database.close();
  }
}
