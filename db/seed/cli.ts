import { parseArgs } from 'node:util';
import {
  asOwner,
  embeddedDatabase,
  localFile,
  localSecret,
  prepareDatabase,
  serverDatabase,
} from '../../scripts/database.ts';
import { generate } from './generate.ts';

const { values } = parseArgs({ options: { units: { type: 'string' } } });
const units = Number(values.units);
if (!Number.isInteger(units) || units < 1) {
  console.error('Say how many devices the benchmark company is to have: npm run seed -- --units 1000000');
  process.exit(2);
}

const url = process.env.DATABASE_URL;
const database = url
  ? serverDatabase(url, await localSecret(localFile('database-password')))
  : await embeddedDatabase(localFile('postgres'));
try {
  await prepareDatabase(database);
  const made = await asOwner(database, (owner) =>
    generate(owner, { units, onProgress: (done, of) => console.log(`${done} of ${of} devices`) }),
  );
  console.log(`Embed key ${made.embedKey}\nSession of an agent, for 12 hours: ${made.session}`);
} finally {
  await database.close();
}
