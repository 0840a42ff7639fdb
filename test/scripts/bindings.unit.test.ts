import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unstable_readConfig as readConfig } from 'wrangler';
import { COMPATIBILITY, CRON, workerBindings } from '../../scripts/worker.ts';

const root = join(import.meta.dirname, '../..');
type Bound = { binding: string };
type Named = { name: string };
type Production = {
  compatibility_date: string;
  compatibility_flags: string[];
  triggers: { crons: string[] };
  vars: Record<string, unknown>;
  hyperdrive: Bound[];
  r2_buckets: Bound[];
  queues: { producers: Bound[] };
  assets: Bound;
  send_email: Named[];
  ratelimits: Named[];
};
const production: Production = readConfig({ config: join(root, 'wrangler.toml') });

it('gives the local Worker the bindings that production has', () => {
  const deployed = [
    ...production.hyperdrive.map(({ binding }) => binding),
    ...production.r2_buckets.map(({ binding }) => binding),
    ...production.queues.producers.map(({ binding }) => binding),
    ...production.send_email.map(({ name }) => name),
    ...production.ratelimits.map(({ name }) => name),
    ...Object.keys(production.vars),
    production.assets.binding,
    'LINK_SECRET',
  ];
  const { bindings, r2Buckets, queueProducers, ratelimits, email, serviceBindings } = workerBindings({
    port: 1,
    databaseUrl: 'postgres://warranty_app:x@127.0.0.1/warranty',
    linkSecret: 'x',
  });
  const local = [
    ...[bindings, r2Buckets, queueProducers, ratelimits, serviceBindings].flatMap((part) =>
      Object.keys(part),
    ),
    ...email.send_email.map(({ name }) => name),
  ];
  expect(local.sort()).toEqual(deployed.sort());
});

it('runs the local Worker with the compatibility and the cron of production', () => {
  expect([production.compatibility_date, production.compatibility_flags, production.triggers.crons]).toEqual([
    COMPATIBILITY.date,
    COMPATIBILITY.flags,
    [CRON],
  ]);
});
