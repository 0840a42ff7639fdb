import postgres from 'postgres';
import { type Cluster, startCluster } from './cluster.ts';
import type { Contestant } from './contestant.ts';
import { startFloor } from './floor-contestant.ts';
import { startProduct } from './product-contestant.ts';

export interface Arena {
  cluster: Cluster;
  floor: Contestant;
  product?: Contestant;
  stop(): Promise<void>;
}

/** A fresh cluster and pooler with both Workers on them, each over its own tables of this size. */
export async function openArena(units: number): Promise<Arena> {
  const cluster = await startCluster();
  const opened: Contestant[] = [];
  async function stop() {
    await Promise.all(opened.map((contestant) => contestant.worker.stop()));
    await cluster.stop();
  }
  const owner = postgres(cluster.ownerUrl, { max: 1, prepare: false, onnotice: () => undefined });
  try {
    const product = await startProduct(cluster, owner, units);
    if (product) opened.push(product);
    const floor = await startFloor(cluster, owner, units);
    opened.push(floor);
    return { cluster, floor, product, stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    await owner.end();
  }
}
