import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { forgetExpired } from '../../../api/core/forget-expired.ts';
import { openCtx } from '../../setup/ctx.ts';
import { makeTenant } from '../../setup/tenant.ts';

test('stored answers, counters and look-ups go when their time is over, and not before', async () => {
  const tenant = await makeTenant();
  const days = [0, 40];
  for (const ago of days) {
    await tenant.query(sql`insert into idempotency (tenant_id, principal, key, fingerprint, created_at)
      values (${tenant.tenantId}, 'p', ${`k${ago}`}, 'f', now() - make_interval(days => ${ago}))`);
    await tenant.query(sql`insert into budget (tenant_id, bucket, window_start, used)
      values (${tenant.tenantId}, 'b', now() - make_interval(days => ${ago}), 1)`);
    await tenant.query(sql`insert into lookup_log (tenant_id, id, at, serial_hash, outcome, brand_id, actor_kind)
      values (${tenant.tenantId}, gen_random_uuid(), now() - make_interval(days => ${ago}), 'h', 'found', ${tenant.brandId}, 'embed')`);
  }
  const { ctx, close } = openCtx(tenant.tenantId);
  await forgetExpired(ctx);
  await close();
  const [left] = await tenant.query(sql`select
    (select count(*)::int from idempotency where tenant_id = ${tenant.tenantId}) as answers,
    (select count(*)::int from budget where tenant_id = ${tenant.tenantId}) as counters,
    (select count(*)::int from lookup_log where tenant_id = ${tenant.tenantId}) as lookups`);
  expect(left).toEqual({ answers: 1, counters: 1, lookups: 1 });
});
