import postgres from 'postgres';
import { expect, it } from 'vitest';
import { findPostgres, startCluster } from '../../scripts/postgres-cluster.mjs';

it.runIf(findPostgres())('keeps what was committed when the server is killed and started again', async () => {
  const cluster = await startCluster();
  try {
    await once(cluster.url, 'create table note (body text)');
    const before = cluster.pid();
    await cluster.kill();
    await expect(once(cluster.url, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
    await cluster.start();
    expect(cluster.pid()).not.toBe(before);
    expect(await once(cluster.url, 'select count(*)::int as n from note')).toEqual([{ n: 0 }]);
  } finally {
    await cluster.remove();
  }
});

async function once(url: string, text: string) {
  const sql = postgres(url, { max: 1, fetch_types: false });
  try {
    return await sql.unsafe(text);
  } finally {
    await sql.end();
  }
}
