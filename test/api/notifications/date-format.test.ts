import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { toWireId } from '../../../db/id.ts';
import type { DateFormat } from '../../../db/vocab.ts';
import { makeClaim } from '../../setup/claim.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';
import { makeRig } from './rig.ts';

const choose = (tenant: TestTenant, userId: string, format: DateFormat | null) =>
  tenant.query(
    sql`update app_user set date_format = ${format} where tenant_id = ${tenant.tenantId} and id = ${userId}`,
  );

describe('the date format of an account', () => {
  it('is that of the mails to it; strangers get the form of their language', async () => {
    const rig = await makeRig();
    await rig.addPerson('aigerim@clinic.example', 'initiator', { locale: 'ru', dateFormat: 'YYYY-MM-DD' });
    for (const [claimant, expected] of [
      ['aigerim@clinic.example', 'до 2126-03-20 включительно'],
      ['stranger@home.example', 'by March 20, 2126.'],
    ] as const) {
      const { id } = await rig.addClaim({ claimant });
      const infoRequestId = await rig.ask(id, 'claimant');
      await rig.announce('claim.info_requested', id, 1, { infoRequestId });
      await rig.deliver();
      expect(rig.sink.take().at(-1)?.text).toContain(expected);
    }
  });

  it('is that of the sentences of the API, from the next request after it was changed', async () => {
    const tenant = await makeTenant();
    const { token, userId } = await tenant.addUser({ role: 'agent' });
    const { id } = await makeClaim(tenant);
    const next = async () =>
      (
        await tenant.api<{ next: { text: string; due: string } }>(`/v1/claims/${toWireId('claim', id)}`, {
          token,
        })
      ).body.next;
    const { text, due } = await next();
    const [year, month, date] = due.split('-');
    expect(text).not.toContain(`${date}/${month}/${year}`);
    await choose(tenant, userId, 'DD/MM/YYYY');
    expect((await next()).text).toContain(`${date}/${month}/${year}`);
  });

  it('is that of a receipt', async () => {
    const tenant = await makeTenant();
    const { token, userId } = await tenant.addUser({ role: 'agent' });
    await choose(tenant, userId, 'DD.MM.YYYY');
    const { serial } = await tenant.addUnit();
    const { body } = await tenant.api<{ receipt: { headline: string; lastCoveredDay: string } }>(
      '/v1/lookups',
      { token, body: { serial } },
    );
    expect(body.receipt.headline).toContain(body.receipt.lastCoveredDay.split('-').reverse().join('.'));
  });

  it('is that of the very next answer', async () => {
    const tenant = await makeTenant();
    const { token } = await tenant.addUser({ role: 'agent' });
    const { serial } = await tenant.addUnit();
    const me = await tenant.api('/v1/me', { token });
    await tenant.api('/v1/me', {
      token,
      method: 'PATCH',
      body: { dateFormat: 'YYYY-MM-DD' },
      headers: { 'if-match': me.headers.get('etag') ?? '' },
    });
    const { body } = await tenant.api<{ receipt: { headline: string; lastCoveredDay: string } }>(
      '/v1/lookups',
      { token, body: { serial } },
    );
    expect(body.receipt.headline).toContain(body.receipt.lastCoveredDay);
  });
});
