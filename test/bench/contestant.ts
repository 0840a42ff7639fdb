import type { WorkerProcess } from '../faults/worker-process.ts';
import type { BenchData } from './operations.ts';

/** One of the two Workers that run side by side on the same workerd and the same pooler. */
export interface Contestant {
  side: 'product' | 'floor';
  data: BenchData;
  worker: WorkerProcess;
  /** Makes this many drafts that can be submitted. */
  makeDrafts(count: number): Promise<BenchData['drafts']>;
  /** The same Worker against another address of the database. */
  at(databasePort: number): Promise<WorkerProcess>;
}
