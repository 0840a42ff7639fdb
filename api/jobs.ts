import { chainAudit } from './audit/index.ts';
import { type Consumer, expandOutbox, type Log } from './core/delivery.ts';
import type { Ctx } from './core/context.ts';
import type { MailTransport } from './core/mail/index.ts';
import { notify, sendMails } from './notifications/index.ts';

/** What happens to an event after its commit. Who wants to hear of events is added here. */
const consumers: readonly Consumer[] = [notify];

export type JobDeps = Pick<
  Ctx,
  'database' | 'files' | 'secrets' | 'publicUrl' | 'now' | 'newId' | 'random'
> & { transport: MailTransport; log: Log };

/** Work that a tenant's clock brings up, such as closing what was resolved long ago. */
export type SweepTask = (ctx: Ctx) => Promise<void>;

/** Works off what the tenant has to deliver. Any number of calls at any time come to the same. */
export async function deliver(deps: JobDeps, tenantId: string): Promise<void> {
  await asSystem(deps, tenantId, async (ctx) => {
    await expandOutbox(ctx, consumers, deps.log);
    await sendMails(ctx, deps.transport, deps.log);
    await chainAudit(ctx);
  });
}

/** Every minute: what the nudges missed, and the tasks of the clock. One tenant's trouble stays its own. */
export async function sweep(deps: JobDeps, sweepTasks: readonly SweepTask[] = []): Promise<void> {
  const failures: unknown[] = [];
  const attempt = (work: Promise<void>) => work.catch((error: unknown) => void failures.push(error));
  for (const tenantId of await deps.database.call<string[]>('due_tenants', [deps.now()])) {
    for (const task of sweepTasks) await attempt(asSystem(deps, tenantId, task));
    await attempt(deliver(deps, tenantId));
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} tasks of the sweep failed`);
}

async function asSystem(deps: JobDeps, tenantId: string, work: SweepTask): Promise<void> {
  const { database, files, secrets, publicUrl, now, newId, random } = deps;
  const tail: Promise<unknown>[] = [];
  await work({
    tenantId,
    actor: { kind: 'system' },
    database,
    files,
    secrets,
    publicUrl,
    now,
    newId,
    random,
    addressBlock: 'system',
    locale: 'en',
    requestId: newId(),
    later: (promise) => void tail.push(promise),
    // The delivery of this tenant follows in the same sweep.
    nudge: async () => undefined,
  });
  await Promise.allSettled(tail);
}
