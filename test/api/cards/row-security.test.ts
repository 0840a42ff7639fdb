import postgres from 'postgres';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { makeTenant } from '../../setup/tenant.ts';
import { check, issue, soldUnit } from './card.ts';

let app: postgres.Sql;
beforeAll(() => {
  app = postgres(inject('databaseUrl'), { max: 1, prepare: false, onnotice: () => undefined });
});
afterAll(() => app.end());

it('keeps cards and their checks from other organisations by row security alone', async () => {
  const tenant = await makeTenant();
  const { unit, owner, ownerId, dealerId } = await soldUnit(tenant);
  const stranger = await tenant.addOrganization('customer');
  await check(tenant, (await issue(tenant, unit.wireId, owner.token)).token);
  const seen = (reach: string) =>
    app.begin(async (tx) => {
      await tx`select set_config('app.tenant', ${tenant.tenantId}, true), set_config('app.reach', ${reach}, true)`;
      const [cards, checks] = [await tx`select id from card`, await tx`select id from card_verification`];
      return [cards.length, checks.length];
    });
  expect(await seen('*')).toEqual([1, 1]);
  expect(await seen(ownerId)).toEqual([1, 1]);
  expect(await seen(dealerId)).toEqual([1, 1]);
  expect(await seen(stranger)).toEqual([0, 0]);
  expect(await seen('')).toEqual([0, 0]);
});
