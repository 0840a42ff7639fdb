import { fileURLToPath } from 'node:url';
import postgres, { type Sql } from 'postgres';
import { migrate } from '../../scripts/migrate.ts';
import { type PostgresServer, startPostgres, urlOf } from './postgres.ts';
import { type PostgresProxy, startProxy } from './proxy.ts';
import type { QueueFault } from './worker-child.ts';
import { startWorkerProcess, type WorkerProcess } from './worker-process.ts';

export interface FaultRig {
  server: PostgresServer;
  /** Stands between the Worker and the server. */
  proxy: PostgresProxy;
  worker: WorkerProcess;
  /** A direct connection as the owner, past every fault; open it again after the server was killed. */
  owner(): Sql;
  close(): Promise<void>;
}

const NO_FENCE = 1_000_000_000;

/** A migrated server, the proxy before it, and the product on plain workerd: each can be hurt on its own. */
export async function startFaultRig(
  options: {
    seed?: (owner: Sql) => Promise<unknown>;
    queue?: QueueFault;
    /** Mails go to this server instead of the local mailbox. */
    smtpUrl?: string;
  } = {},
): Promise<FaultRig> {
  const opened: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const end of opened.splice(0).reverse()) await end();
  };
  try {
    const server = await startPostgres();
    opened.push(() => server.remove());
    const owner = () => {
      const sql = postgres(server.url, { max: 4, onnotice: () => undefined });
      opened.push(() => sql.end({ timeout: 0 }));
      return sql;
    };
    const setup = owner();
    await migrate(setup);
    await setup`alter role warranty_app login`;
    await options.seed?.(setup);
    const proxy = await startProxy({ target: { host: '127.0.0.1', port: server.port } });
    opened.push(() => proxy.close());
    const worker = await startWorkerProcess({
      product: {
        entry: fileURLToPath(new URL('../../api/worker.ts', import.meta.url)),
        databaseUrl: urlOf('warranty_app', proxy.port),
        linkSecret: 'only-for-fault-tests-on-this-machine',
        fences: { lookup: NO_FENCE, auth: NO_FENCE },
        ...(options.smtpUrl ? { mail: { transport: 'smtp' as const, smtpUrl: options.smtpUrl } } : {}),
      },
      ...(options.queue ? { queue: options.queue } : {}),
    });
    opened.push(() => worker.stop());
    return { server, proxy, worker, owner, close };
  } catch (error) {
    await close();
    throw error;
  }
}
