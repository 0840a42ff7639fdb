import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sql } from 'postgres';

/** Seconds for the units of an import by COPY alone, from a file of the server's into a table with the same columns and indexes. */
export async function copyAgain(owner: Sql, tenantId: string, importId: string): Promise<number> {
  const file = join(tmpdir(), `warranty-copy-${randomUUID()}`);
  try {
    await owner.unsafe(
      `copy (select * from unit where tenant_id = '${tenantId}' and import_id = '${importId}' order by id) to '${file}'`,
    );
    await owner.unsafe('create table copied (like unit including all)');
    const began = performance.now();
    await owner.unsafe(`copy copied from '${file}'`);
    const seconds = (performance.now() - began) / 1_000;
    await owner.unsafe('drop table copied');
    return seconds;
  } finally {
    await rm(file, { force: true });
  }
}
