import { fileURLToPath } from 'node:url';
import type { Sql } from 'postgres';
import { bundleWorker } from '../../scripts/bundle-worker.ts';
import { COMPATIBILITY } from '../../scripts/worker.ts';
import { startWorkerProcess } from '../faults/worker-process.ts';
import type { Cluster } from './cluster.ts';
import type { Contestant } from './contestant.ts';
import { fillFloor } from './floor-data.ts';

export async function startFloor(cluster: Cluster, owner: Sql, units: number): Promise<Contestant> {
  const script = await bundleWorker(fileURLToPath(new URL('./floor.ts', import.meta.url)));
  const data = await fillFloor(owner, units);
  const at = (databasePort: number) => {
    const database = new URL(cluster.pooledUrl('postgres'));
    database.port = String(databasePort);
    return startWorkerProcess({
      worker: {
        modules: true,
        script,
        compatibilityDate: COMPATIBILITY.date,
        compatibilityFlags: COMPATIBILITY.flags,
        hyperdrives: { DB: database.href },
      },
    });
  };
  return {
    side: 'floor',
    data,
    worker: await at(cluster.poolerPort),
    makeDrafts: async () => data.drafts,
    at,
  };
}
