import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { OfferedTerm, Term } from '../../../api/products/published-schema.ts';
import type { ModelRecord } from '../../../api/products/model-schema.ts';
import { PRESETS, storedTerm, TermBodySchema } from '../../../api/terms/index.ts';
import type { TermDraft, TermPreset, TermPreview } from '../../../api/workbench/schema.ts';
import { fromWireId } from '../../../db/id.ts';
import { asOwner } from '../../../scripts/database.ts';
import { terms as altai } from '../../../db/seed/altai/terms.ts';
import { terms as nordlys } from '../../../db/seed/nordlys/terms.ts';
import { day, makeTenant, type TestTenant } from '../../setup/tenant.ts';

const written = (over: object = {}) => ({
  code: 'house-standard',
  name: 'House standard',
  kind: 'commercial',
  liableParty: 'manufacturer',
  startBases: ['correction', 'delivery', 'sale'],
  fallback: null,
  shelfCapMonths: null,
  periods: [{ componentClass: 'whole', kind: 'months', value: 24 }],
  endConvention: 'same_date',
  exclusions: [{ code: 'liquid', texts: { en: 'Damage by liquid.', de: 'Schäden durch Flüssigkeit.' } }],
  replacementPolicy: { kind: 'inherit_remaining' },
  texts: { en: { summary: 'Two years.' }, de: { summary: 'Zwei Jahre.' } },
  ...over,
});
type Refusal = { errors: { pointer: string; code: string }[] };

async function stage() {
  const tenant = await makeTenant();
  const { token } = await tenant.addUser({ role: 'warranty_manager' });
  const draft = async <T = TermDraft>(over: object = {}) =>
    tenant.api<T>('/v1/term-drafts', { token, body: { body: written(over) } });
  const publish = async <T = Term>({ id, version }: TermDraft, body: object = {}) =>
    tenant.api<T>(`/v1/term-drafts/${id}/publish`, { token, body, headers: { 'if-match': `"${version}"` } });
  const link = async (items: object[]) => {
    const path = `/v1/models/${tenant.model.wireId}`;
    const { body } = await tenant.api<ModelRecord>(path, { token });
    return tenant.api<ModelRecord & Refusal>(`${path}/terms`, {
      token,
      method: 'PUT',
      body: { items },
      headers: { 'if-match': `"${body.version}"` },
    });
  };
  return { tenant, token, draft, publish, link };
}
const always = { customerType: null, region: null, soldFrom: null, soldTo: null };

let tenant: TestTenant;
let stand: Awaited<ReturnType<typeof stage>>;
beforeAll(async () => {
  stand = await stage();
  ({ tenant } = stand);
});

describe('a draft', () => {
  it('is written, said in sentences, written on and thrown away', async () => {
    const made = await stand.draft({ code: 'thrown-away' });
    expect([made.status, made.body.published]).toEqual([201, null]);
    expect(made.body.sentences.map(({ text }) => text).join(' ')).toContain('whole device: 24 months.');
    const path = `/v1/term-drafts/${made.body.id}`;
    const changed = await tenant.api<TermDraft>(path, {
      token: stand.token,
      method: 'PATCH',
      body: { body: written({ code: 'thrown-away', repairDays: 90 }) },
      headers: { 'if-match': '"1"' },
    });
    expect([changed.body.version, changed.body.body.repairDays]).toEqual([2, 90]);
    expect((await tenant.api(path, { token: stand.token, method: 'DELETE' })).status).toBe(204);
    expect((await tenant.api(path, { token: stand.token })).status).toBe(404);
  });

  it('is one for each code', async () => {
    await stand.draft({ code: 'one-draft' });
    const again = await stand.draft<Refusal>({ code: 'one-draft' });
    expect([again.status, again.body.errors[0]?.code]).toEqual([422, 'taken']);
  });

  it.each([
    ['no period', { periods: [] }, 'no_period'],
    [
      'a component twice',
      { periods: [1, 2].map((value) => ({ componentClass: 'parts', kind: 'months', value })) },
      'twice',
    ],
    [
      'months without a number',
      { periods: [{ componentClass: 'parts', kind: 'months', value: null }] },
      'value',
    ],
    ['no text', { texts: {} }, 'no_text'],
    ['a language that nobody reads', { texts: { xx: { summary: 'x' } } }, 'unknown_field'],
    ['no start', { startBases: [] }, 'too_small'],
  ])('refuses a term with %s', async (_, over, code) => {
    const refused = await stand.draft<Refusal>({ code: 'refused', ...over });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map((one) => one.code)).toContain(code);
  });

  it('is for whoever may change dates', async () => {
    const sysadmin = await tenant.addUser({ role: 'sysadmin' });
    const asked = { token: sysadmin.token, body: { body: written({ code: 'not-mine' }) } };
    expect((await tenant.api('/v1/term-drafts', asked)).status).toBe(403);
    expect((await tenant.api('/v1/term-drafts', { token: sysadmin.token })).status).toBe(200);
    expect((await tenant.api('/v1/term-drafts')).status).toBe(403);
  });
});

describe('publishing', () => {
  it('makes a version, then the next, and the draft is gone', async () => {
    const first = await stand.publish((await stand.draft({ code: 'published' })).body);
    expect([first.status, first.body.version, first.body.code]).toEqual([200, 1, 'published']);
    const again = (await stand.draft({ code: 'published', repairDays: 90 })).body;
    expect(again.published).toBe(1);
    expect((await stand.publish(again)).body.version).toBe(2);
    const { body } = await tenant.api<{ items: Term[] }>('/v1/terms?code=published', { token: stand.token });
    expect(body.items.map((one) => one.version)).toEqual([2, 1]);
    expect(body.items[1]?.body).toEqual(written({ code: 'published' }));
    expect((await tenant.api(`/v1/term-drafts/${again.id}`, { token: stand.token })).status).toBe(404);
  });

  it('T13: leaves nothing that could change a version, not even for the application itself', async () => {
    await stand.publish((await stand.draft({ code: 'for-ever' })).body);
    const granted = await asOwner({ ownerUrl: inject('ownerUrl') }, (owner) =>
      owner.unsafe(`select has_table_privilege('warranty_app', 'term', 'update') as u,
        has_table_privilege('warranty_app', 'term', 'delete') as d`),
    );
    expect(granted[0]).toEqual({ u: false, d: false });
  });

  it('T13: refuses a new version that would reach back', async () => {
    const first = (await stand.draft({ code: 'reach-back' })).body;
    expect((await stand.publish(first, { validFrom: null })).body.validFrom).toBeNull();
    const second = (await stand.draft({ code: 'reach-back' })).body;
    for (const validFrom of [day(-2), null]) {
      const refused = await stand.publish<Refusal>(second, { validFrom });
      expect([refused.status, refused.body.errors[0]?.code]).toEqual([422, 'in_past']);
    }
    expect((await stand.publish(second, { validFrom: day(20) })).status).toBe(200);
  });

  it('is based on what one has seen', async () => {
    const draft = (await stand.draft({ code: 'unseen' })).body;
    expect((await stand.publish({ ...draft, version: 9 })).status).toBe(412);
  });
});

describe('what a sale gets', () => {
  it('is what is in force, for whom and where, and everybody can read it first', async () => {
    const { tenant: own, draft, publish, link } = await stage();
    await publish((await draft()).body, { validFrom: null });
    await publish(
      (await draft({ code: 'legal', kind: 'statutory', liableParty: 'seller', customerType: 'consumer' }))
        .body,
    );
    await publish((await draft({ code: 'only-kz' })).body);
    await publish((await draft({ name: 'From tomorrow' })).body, { validFrom: day(3) });
    const linked = await link([
      { ...always, termCode: 'house-standard' },
      { ...always, termCode: 'legal', customerType: 'consumer' },
      { ...always, termCode: 'only-kz', region: 'KZ' },
    ]);
    expect(linked.body.terms).toHaveLength(3);
    const read = async (query = '', language = 'de') =>
      (
        await own.api<{ items: OfferedTerm[] }>(`/v1/models/${own.model.wireId}/terms${query}`, {
          headers: { 'accept-language': language },
        })
      ).body.items;
    const all = await read();
    expect(all.map(({ code, version }) => [code, version])).toEqual([
      ['house-standard', 1],
      ['legal', 1],
    ]);
    expect(all[0]).toMatchObject({
      summary: 'Zwei Jahre.',
      exclusions: [{ code: 'liquid', text: 'Schäden durch Flüssigkeit.' }],
    });
    expect(all[0]?.sentences.map(({ text }) => text)).toContain('Dafür steht der Hersteller ein.');
    expect((await read('?customerType=business')).map(({ code }) => code)).toEqual(['house-standard']);
    expect((await read('?customerType=business&region=KZ')).map(({ code }) => code)).toContain('only-kz');
  });

  it('names the link whose term is not published', async () => {
    const { link } = await stage();
    const refused = await link([{ ...always, termCode: 'nobody-knows' }]);
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0]).toMatchObject({ pointer: '/items/0/termCode', code: 'not_found' });
  });
});

describe('the preview', () => {
  it('counts what would change, gives examples and judges samples, and changes nothing', async () => {
    const { tenant: own, token, draft, publish, link } = await stage();
    await publish((await draft()).body, { validFrom: null });
    await link([{ ...always, termCode: 'house-standard' }]);
    const version = (await own.api<{ items: Term[] }>('/v1/terms?code=house-standard', { token })).body
      .items[0]!;
    const termIds = [fromWireId('term', version.id)!];
    const sold = (fromToday: number) => ({
      delivery: { date: day(fromToday), source: 'invoice', verified: true },
    });
    for (const days of [-100, -200, -500]) await own.addUnit({ termIds, dates: sold(days) });
    await own.addUnit({ termIds, dates: {} });

    const next = (await draft({ periods: [{ componentClass: 'whole', kind: 'months', value: 12 }] })).body;
    const preview = await own.api<TermPreview>(`/v1/term-drafts/${next.id}/preview`, {
      token,
      body: { samples: [{ dates: { delivery: '2026-01-31' }, asOf: '2027-01-31' }] },
    });
    expect(preview.body.units).toMatchObject({
      total: 4,
      examined: 4,
      sampled: false,
      verdictChanges: 1,
      lastDayChanges: 3,
    });
    expect(preview.body.units.examples).toHaveLength(3);
    expect(preview.body.samples[0]).toMatchObject({ verdict: 'covered', lastCoveredDay: '2027-01-31' });
    const after = await own.api<{ items: Term[] }>('/v1/terms?code=house-standard', { token });
    expect(after.body.items).toEqual([version]);

    const unsaved = await own.api<TermPreview>(`/v1/term-drafts/${next.id}/preview`, {
      token,
      body: { body: written() },
    });
    expect(unsaved.body.units).toMatchObject({ verdictChanges: 0, lastDayChanges: 0, examples: [] });
  });

  it('samples where there are more units than it computes, and says so', async () => {
    const { tenant: own, token, draft } = await stage();
    const unit = await own.addUnit();
    await own.query(sql`insert into unit (tenant_id, id, manufacturer_id, model_id, serial_raw, serial_norm,
        serial_skeleton, dates, term_ids, lifecycle, custody)
      select tenant_id, gen_random_uuid(), manufacturer_id, model_id, serial_raw || n, serial_norm || n,
        serial_skeleton || n, dates, term_ids, lifecycle, custody
      from unit, generate_series(1, 2100) n where id = ${unit.id}`);
    const made = (await draft()).body;
    const { body } = await own.api<TermPreview>(`/v1/term-drafts/${made.id}/preview`, { token, body: {} });
    expect(body.units).toMatchObject({ total: 2101, examined: 2000, sampled: true });
    expect(body.units.examples.length).toBeLessThanOrEqual(10);
  });
});

describe('terms that are there already', () => {
  it('I11: presets and the terms of the seed are as a draft may be written', async () => {
    const { body } = await tenant.api<{ items: TermPreset[] }>('/v1/term-presets', { token: stand.token });
    expect(body.items.map(({ id }) => id)).toEqual(['eu', 'es', 'pt', 'se', 'kz', 'us']);
    const made = await stand.draft(body.items[0]!.body);
    expect([made.status, made.body.body]).toEqual([201, body.items[0]!.body]);
    const stored = [...Object.values(altai), ...Object.values(nordlys)].map(
      ({ id: _, version: __, ...rest }) => rest,
    );
    for (const one of [...stored, ...PRESETS.map(({ term }) => term)]) {
      expect(storedTerm(TermBodySchema.parse(one))).toEqual(JSON.parse(JSON.stringify(one)));
    }
  });
});
