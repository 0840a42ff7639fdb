/** Migrates the database of DATABASE_URL, as its owner and over a direct connection. */
import { asOwner } from './database.ts';
import { migrate } from './migrate.ts';
import { explain, say, Stop } from './progress.ts';

try {
  const ownerUrl = process.env.DATABASE_URL;
  if (!ownerUrl) throw new Stop('Which database?', 'DATABASE_URL=postgres://owner@host/db npm run migrate');
  const fresh = await asOwner({ ownerUrl }, (owner) => migrate(owner));
  say(fresh.length > 0 ? `✓ applied: ${fresh.join(', ')}` : '✓ up to date');
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
