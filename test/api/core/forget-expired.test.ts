import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { newUuid } from '../../../db/index.ts';
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

test('secret keys go ninety days after their end, and no key before the secrets that were rolled out of it', async () => {
  const tenant = await makeTenant();
  const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
  const add = async (name: string, over: object) => {
    const id = newUuid();
    await tenant.addSecret({ id, name, scopes: ['lookups:read'], ...over });
    return id;
  };
  await add('in use', {});
  await add('revoked lately', { revokedAt: ago(80) });
  await add('revoked long ago', { revokedAt: ago(100) });
  await add('ran out long ago', { expiresAt: ago(100) });
  const used = await add('rolled', {});
  await add('secret of rolled', { replacedBy: used, expiresAt: ago(100) });
  const ended = await add('rolled and revoked', { revokedAt: ago(100) });
  await add('late secret of it', { replacedBy: ended, expiresAt: ago(10) });
  const { ctx, close } = openCtx(tenant.tenantId);
  await forgetExpired(ctx);
  await close();
  const left = await tenant.query(
    sql`select name from api_key where tenant_id = ${tenant.tenantId} order by name`,
  );
  expect(left.map(({ name }) => name)).toEqual([
    'in use',
    'late secret of it',
    'revoked lately',
    'rolled',
    'rolled and revoked',
  ]);
});

test('wrong guesses, mailed links for a password and sign-ins that were never finished go too', async () => {
  const tenant = await makeTenant();
  const { userId } = await tenant.addUser();
  for (const ago of [0, 40]) {
    const at = sql`now() - make_interval(days => ${ago})`;
    await tenant.query(sql`insert into guess (tenant_id, bucket, failures, waits_until, updated_at)
      values (${tenant.tenantId}, ${`b${ago}`}, 1, ${at}, ${at})`);
    await tenant.query(sql`insert into password_reset (tenant_id, id, user_id, token_hash, expires_at)
      values (${tenant.tenantId}, gen_random_uuid(), ${userId}, ${`h${ago}`}, ${at})`);
    await tenant.query(sql`insert into sign_in_step (tenant_id, id, kind, brand_id, token_hash, expires_at)
      values (${tenant.tenantId}, gen_random_uuid(), 'passkey_sign_in', ${tenant.brandId}, ${`h${ago}`}, ${at})`);
  }
  const { ctx, close } = openCtx(tenant.tenantId);
  await forgetExpired(ctx);
  await close();
  const [left] = await tenant.query(sql`select
    (select count(*)::int from guess where tenant_id = ${tenant.tenantId}) as guesses,
    (select count(*)::int from password_reset where tenant_id = ${tenant.tenantId}) as links,
    (select count(*)::int from sign_in_step where tenant_id = ${tenant.tenantId}) as steps`);
  expect(left).toEqual({ guesses: 1, links: 1, steps: 1 });
});

test('checks of cards go after two years', async () => {
  const tenant = await makeTenant();
  for (const ago of [0, 729, 733])
    await tenant.query(sql`insert into card_verification (tenant_id, id, at, result, place)
      values (${tenant.tenantId}, gen_random_uuid(), now() - make_interval(days => ${ago}), 'unknown', ${`p${ago}`})`);
  const { ctx, close } = openCtx(tenant.tenantId);
  await forgetExpired(ctx);
  await close();
  const left = await tenant.query(
    sql`select place from card_verification where tenant_id = ${tenant.tenantId} order by place`,
  );
  expect(left.map(({ place }) => place)).toEqual(['p0', 'p729']);
});
