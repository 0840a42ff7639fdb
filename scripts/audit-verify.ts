/** Recomputes the audit chain of a tenant and names the first row that is not what was sealed. */
import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import type { Sql } from 'postgres';
import { verifyTenant } from '../api/audit/verify-tenant.ts';
import type { Mark, Verdict } from '../api/audit/verify.ts';
import { fromWireId, schema, toWireId } from '../db/index.ts';
import { folderAnchors, localAnchors } from './audit-anchors.ts';
import { asOwner, embeddedDatabase, localFile } from './database.ts';
import { onlyOneStart } from './one-start.ts';
import { explain, say, Stop } from './progress.ts';

const USAGE = 'npm run audit:verify -- --tenant <id or slug of a brand page> [--anchors <folder>]';

try {
  const { values } = parseArgs({ options: { tenant: { type: 'string' }, anchors: { type: 'string' } } });
  const { tenant, anchors } = values;
  if (!tenant) throw new Stop('Which tenant?', USAGE);
  await withOwner(async (owner) => {
    const tenantId = await findTenant(owner, tenant);
    const marks = await (anchors ? folderAnchors(anchors, tenantId) : localAnchors(tenantId));
    report(tenantId, marks, await verify(owner, tenantId, marks));
  });
} catch (error) {
  explain(error);
  process.exitCode = 1;
}

async function withOwner(work: (owner: Sql) => Promise<void>): Promise<void> {
  if (process.env.DATABASE_URL) return asOwner({ ownerUrl: process.env.DATABASE_URL }, work);
  const letOthersStart = await onlyOneStart(localFile('process-id'));
  const database = await embeddedDatabase(localFile('postgres'));
  try {
    await asOwner(database, work);
  } finally {
    await database.close();
    await letOthersStart();
  }
}

async function findTenant(owner: Sql, named: string): Promise<string> {
  const id = /^[0-9a-f-]{36}$/i.test(named) ? named.toLowerCase() : fromWireId('tenant', named);
  const [found] = await owner.begin(async (tx) => {
    if (id === null) {
      await tx`select set_config('app.slug', ${named}, true)`;
      return tx`select tenant_id as id from hosted_page where slug = ${named}`;
    }
    await tx`select set_config('app.tenant', ${id}, true)`;
    return tx`select id from tenant where id = ${id}`;
  });
  if (!found) throw new Stop(`There is no tenant "${named}".`, USAGE);
  return String(found.id);
}

/** One snapshot: what is chained meanwhile is not part of it. */
function verify(owner: Sql, tenantId: string, anchors: Mark[]): Promise<Verdict> {
  return drizzle(owner, { schema }).transaction(
    async (db) => {
      await db.execute(sql`select set_config('app.tenant', ${tenantId}, true)`);
      return verifyTenant({ db, tenantId }, anchors);
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  );
}

function report(tenantId: string, anchors: Mark[], { rows, hash, anchored, waiting, fault }: Verdict): void {
  if (anchors.length === 0) say('! no anchors at hand: a tail that was cut with its head is not noticed');
  if (fault) {
    const { kind, seq, auditId, says } = fault;
    const row = auditId === null ? '' : ` ${toWireId('audit', auditId)} (${auditId})`;
    say(`✗ ${kind}: ${seq === null ? 'row' : `row ${seq}`}${row}: ${says}`);
    process.exitCode = 1;
    return;
  }
  say(`✓ ${toWireId('tenant', tenantId)}: ${rows} rows are what they were, up to ${hash}`);
  say(`  anchored up to row ${anchored}; ${waiting} newer rows wait for their place`);
}
