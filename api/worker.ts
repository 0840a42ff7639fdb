import { newUuid } from '../db/id.ts';
import { createApp } from './app.ts';
import type { Anonymous } from './authenticate.ts';
import { addressBlock } from './core/address.ts';
import type { AppContext } from './core/http.ts';
import { nameFailure } from './core/retry.ts';
import { preferredLocale } from './core/locale.ts';
import { deliver, type JobDeps, sweep } from './jobs.ts';
import { BadEnvironment, type Env, parseEnv } from './env.ts';
import type { Bindings } from './platform/bindings.ts';
import { servePage } from './pages/index.ts';
import { openDatabase } from './platform/database.ts';
import { r2Files } from './platform/files.ts';
import { mailTransport } from './platform/mail.ts';
import { dial } from './platform/socket.ts';
import { sweepTasks } from './sweep-tasks.ts';

const log = (entry: Record<string, unknown>) => console.log(JSON.stringify(entry));

/** Environment of this isolate, parsed once. */
let parsed: Env | undefined;

function open(c: AppContext): Anonymous {
  const bindings = c.env as Bindings;
  const env = (parsed ??= parseEnv(bindings));
  const { executionCtx } = c;
  const database = openDatabase(bindings.HYPERDRIVE.connectionString, dial);
  const tail: Promise<unknown>[] = [];
  const address = env.ADDRESS_HEADER ? c.req.header(env.ADDRESS_HEADER) : undefined;
  c.set('finish', () => {
    executionCtx.waitUntil(Promise.allSettled(tail).then(() => database.close()));
  });
  return {
    database,
    files: r2Files(bindings.FILES),
    secrets: { link: env.LINK_SECRET },
    passwordRangeUrl: env.PASSWORD_RANGE_URL,
    address,
    addressBlock: addressBlock(address),
    publicUrl: env.PUBLIC_URL,
    locale: preferredLocale(c.req.header('accept-language')),
    requestId: c.get('requestId'),
    now: () => new Date().toISOString(),
    newId: newUuid,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    later: (work) =>
      void tail.push(
        work.catch((error: unknown) =>
          log({
            level: 'error',
            code: 'work_failed',
            requestId: c.get('requestId'),
            error: nameFailure(error),
          }),
        ),
      ),
    async nudge(tenantId) {
      await bindings.OUTBOX.send({ tenantId });
    },
  };
}

/** Where somebody could guess. */
const SIGNING_IN =
  /^\/v1\/(sessions|sign-in-codes|password-resets|passkey-options|invitations\/accept|me\/(password|totp))/;

const app = createApp({
  open,
  newRequestId: newUuid,
  async admit(c, address) {
    const bindings = c.env as Bindings;
    const fence = c.req.path.startsWith('/v1/lookups')
      ? bindings.LOOKUP_FENCE
      : SIGNING_IN.test(c.req.path)
        ? bindings.AUTH_FENCE
        : null;
    return fence === null || (await fence.limit({ key: address })).success;
  },
  log,
});

export default {
  async fetch(request, bindings, execution): Promise<Response> {
    try {
      parsed ??= parseEnv(bindings);
    } catch (error) {
      if (!(error instanceof BadEnvironment)) throw error;
      log({ level: 'error', code: 'bad_environment', error: error.message });
      return new Response('The portal is not configured; see its log.', { status: 500 });
    }
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/v1/')) return app.fetch(request, bindings, execution);
    return openPage(request, bindings, parsed, execution);
  },

  /** A message only says where to look; the outbox table is the truth. */
  async queue(batch, bindings): Promise<void> {
    const tenants = new Set(batch.messages.map(({ body }) => body.tenantId));
    await withJobs(bindings, async (jobs) => {
      for (const tenantId of tenants) await deliver(jobs, tenantId);
    });
  },

  async scheduled(_controller, bindings): Promise<void> {
    await withJobs(bindings, (jobs) => sweep(jobs, sweepTasks));
  },
} satisfies ExportedHandler<Bindings, { tenantId: string }>;

async function openPage(
  request: Request,
  bindings: Bindings,
  env: Env,
  execution: ExecutionContext,
): Promise<Response> {
  let database: ReturnType<typeof openDatabase> | undefined;
  const answer = await servePage(
    {
      database: () => (database ??= openDatabase(bindings.HYPERDRIVE.connectionString, dial)),
      mailbox: env.ENVIRONMENT === 'local' ? bindings.FILES : null,
      assets: (wanted) => bindings.ASSETS.fetch(wanted),
      log,
    },
    request,
  );
  if (database) execution.waitUntil(database.close());
  return answer;
}

async function withJobs(bindings: Bindings, work: (jobs: JobDeps) => Promise<void>): Promise<void> {
  const env = (parsed ??= parseEnv(bindings));
  const database = openDatabase(bindings.HYPERDRIVE.connectionString, dial);
  try {
    await work({
      database,
      files: r2Files(bindings.FILES),
      secrets: { link: env.LINK_SECRET },
      publicUrl: env.PUBLIC_URL,
      now: () => new Date().toISOString(),
      newId: newUuid,
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      transport: mailTransport(env, bindings),
      log,
    });
  } finally {
    await database.close();
  }
}
