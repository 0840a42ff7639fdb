import { Miniflare, LogLevel, Log, type MiniflareOptions } from 'miniflare';
import { bundleWorker } from './bundle-worker.ts';
import { serveStatic } from './static-files.ts';

export type WorkerOptions = {
  entry: string;
  port: number;
  databaseUrl: string;
  linkSecret: string;
  /** Where files and queues are kept; in memory without it. */
  persist?: string;
  mail?: { transport: 'mailbox' | 'smtp'; smtpUrl?: string };
  /** Calls per minute that the edge lets through before any work is done. */
  fences?: { lookup: number; auth: number };
};

export type RunningWorker = {
  url: string;
  miniflare: Miniflare;
  runCron(): Promise<void>;
  close(): Promise<void>;
};

export const COMPATIBILITY = { date: '2026-04-01', flags: ['nodejs_compat'] };
export const CRON = '* * * * *';

export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const miniflare = new Miniflare(await miniflareOptions(options));
  await miniflare.ready;
  const worker = await miniflare.getWorker();
  return {
    url: `http://127.0.0.1:${options.port}`,
    miniflare,
    async runCron() {
      await worker.scheduled({ cron: CRON });
    },
    close: () => miniflare.dispose(),
  };
}

export async function miniflareOptions(options: WorkerOptions): Promise<MiniflareOptions> {
  return {
    host: '127.0.0.1',
    port: options.port,
    cf: false,
    log: new Log(LogLevel.WARN),
    modules: true,
    script: await bundleWorker(options.entry),
    compatibilityDate: COMPATIBILITY.date,
    compatibilityFlags: COMPATIBILITY.flags,
    defaultPersistRoot: options.persist,
    unsafeTriggerHandlers: true,
    queueConsumers: { outbox: { maxBatchSize: 20, maxBatchTimeout: 0.05, maxRetries: 3 } },
    ...workerBindings(options),
  };
}

/** The names are those of `wrangler.toml`; `test/scripts/bindings.unit.test.ts` keeps it so. */
export function workerBindings(options: Omit<WorkerOptions, 'entry'>) {
  const fences = options.fences ?? { lookup: 300, auth: 60 };
  return {
    bindings: {
      HYPERDRIVE: directDatabase(options.databaseUrl),
      ENVIRONMENT: 'local',
      PUBLIC_URL: `http://127.0.0.1:${options.port}`,
      MAIL_TRANSPORT: options.mail?.transport ?? 'mailbox',
      ...(options.mail?.smtpUrl ? { SMTP_URL: options.mail.smtpUrl } : {}),
      LINK_SECRET: options.linkSecret,
      ADDRESS_HEADER: 'CF-Connecting-IP',
    },
    r2Buckets: { FILES: 'files' },
    queueProducers: { OUTBOX: { queueName: 'outbox' } },
    ratelimits: {
      LOOKUP_FENCE: { simple: { limit: fences.lookup, period: 60 as const } },
      AUTH_FENCE: { simple: { limit: fences.auth, period: 60 as const } },
    },
    email: { send_email: [{ name: 'MAIL' }] },
    serviceBindings: { ASSETS: serveStatic },
  };
}

/**
 * Miniflare's stand-in for Hyperdrive ends its process when the database refuses or resets a connection
 * (cloudflare/workers-sdk#15768), so the Worker gets an object of the same shape and connects by itself.
 */
function directDatabase(address: string) {
  const url = new URL(address);
  return {
    connectionString: url.href,
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: url.pathname.slice(1),
  };
}
