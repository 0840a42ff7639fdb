import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../api/claims/schema.ts';
import { day, makeTenant, type TestTenant } from '../../setup/tenant.ts';

type Created = Claim & { session: { token: string; kind: string } | null };

const create = (tenant: TestTenant, body: object = {}, headers: Record<string, string> = {}) =>
  tenant.api<Created>('/v1/claims', { body, headers });

const update = (tenant: TestTenant, claim: Created, body: object, version = claim.version) =>
  tenant.api<Claim>(`/v1/claims/${claim.id}`, {
    method: 'PATCH',
    token: claim.session!.token,
    body,
    headers: { 'if-match': `"${version}"` },
  });

describe('a draft', () => {
  test('starts from one field and opens only to its author', async () => {
    const tenant = await makeTenant();
    const { status, body } = await create(tenant, { symptoms: { whatHappens: 'No power' } });
    expect(status).toBe(201);
    expect(body.state).toBe('draft');
    expect(body.ref).toMatch(/^WC-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(body.session?.kind).toBe('draft');
    expect((await tenant.api(`/v1/claims/${body.id}`, { token: body.session!.token })).status).toBe(200);
    expect((await tenant.api(`/v1/claims/${body.id}`)).status).toBe(404);
    const other = await create(tenant);
    expect((await tenant.api(`/v1/claims/${body.id}`, { token: other.body.session!.token })).status).toBe(
      404,
    );
  });

  test('B034: the same key and body give the same claim and the same session', async () => {
    const tenant = await makeTenant();
    const headers = { 'idempotency-key': randomUUID() };
    const first = await create(tenant, { lines: [{ serial: 'AB-1234' }] }, headers);
    const again = await create(tenant, { lines: [{ serial: 'AB-1234' }] }, headers);
    expect(again.status).toBe(201);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    const [counted] = await tenant.query(
      sql`select count(*)::int as n from claim where tenant_id = ${tenant.tenantId}`,
    );
    expect(counted?.['n']).toBe(1);
  });

  test('B035: twenty at once with one key make one claim', async () => {
    const tenant = await makeTenant();
    const headers = { 'idempotency-key': randomUUID() };
    const answers = await Promise.all(Array.from({ length: 20 }, () => create(tenant, {}, headers)));
    const ids = new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.id));
    expect(ids.size).toBe(1);
    expect(answers.filter(({ status }) => status !== 201 && status !== 409)).toEqual([]);
  });

  test('knows the unit, its model and its cover by the serial', async () => {
    const tenant = await makeTenant();
    const { serial } = await tenant.addUnit();
    const { body } = await create(tenant, { lines: [{ serial: ` ${serial.toLowerCase()} ` }] });
    expect(body.lines[0]?.model?.id).toBe(tenant.model.wireId);
    expect(body.lines[0]?.coverage?.verdict).toBe('covered');
    expect(body.flags).toEqual([]);
  });

  test('T28: a serial typed with Cyrillic letters finds the Latin one and says so to the service', async () => {
    const tenant = await makeTenant();
    await tenant.addUnit({ serial: 'CH0PX-4711' });
    const { body } = await create(tenant, { lines: [{ serial: 'СН0РХ-4711' }] });
    expect(body.lines[0]?.serial).toBe('CH0PX-4711');
    expect(body.lines[0]?.coverage?.verdict).toBe('covered');
  });

  test('keeps what is not mentioned, empties what is null', async () => {
    const tenant = await makeTenant();
    const { body: claim } = await create(tenant, {
      symptoms: { whatHappens: 'No power', tried: 'Another cable' },
      contact: { name: 'Dana', phone: '+7 700 000 00 00' },
    });
    const changed = await update(tenant, claim, {
      symptoms: { tried: null },
      contact: { email: 'Dana@Site.example' },
    });
    expect(changed.status).toBe(200);
    expect(changed.body.symptoms).toMatchObject({ whatHappens: 'No power', tried: null });
    expect(changed.body.contact).toMatchObject({
      name: 'Dana',
      email: 'dana@site.example',
      phone: '+7 700 000 00 00',
    });
    expect(changed.body.version).toBe(claim.version + 1);
    expect(changed.headers.get('etag')).toBe(`"${changed.body.version}"`);
  });

  test('keeps the row of a unit that stays when units are reordered', async () => {
    const tenant = await makeTenant();
    const { body: claim } = await create(tenant, { lines: [{ serial: 'AA-111' }, { serial: 'BB-222' }] });
    const [first, second] = claim.lines;
    const changed = await update(tenant, claim, {
      lines: [{ serial: 'BB-222' }, { serial: 'CC-333' }, { serial: 'AA-111' }],
    });
    expect(changed.body.lines.map(({ serial, position }) => [serial, position])).toEqual([
      ['BB-222', 0],
      ['CC-333', 1],
      ['AA-111', 2],
    ]);
    expect(changed.body.lines[0]?.id).toBe(second?.id);
    expect(changed.body.lines[2]?.id).toBe(first?.id);
  });

  test('B069: is not changed without a version, nor from a stale one, which shows the present', async () => {
    const tenant = await makeTenant();
    const { body: claim } = await create(tenant);
    const token = claim.session!.token;
    const without = await tenant.api(`/v1/claims/${claim.id}`, { method: 'PATCH', token, body: {} });
    expect(without.status).toBe(428);
    await update(tenant, claim, { urgency: 'urgent', urgencyReason: 'Reception is closed' });
    const stale = await update(tenant, claim, { urgency: 'normal' });
    expect(stale.status).toBe(412);
    expect(stale.body).toMatchObject({
      code: 'precondition_failed',
      current: { version: 2, urgency: 'urgent' },
    });
  });

  test('B061: refuses fields that the server owns', async () => {
    const tenant = await makeTenant();
    for (const field of [
      'state',
      'tenantId',
      'brandId',
      'ref',
      'assigneeId',
      'approvedAmount',
      'createdAt',
    ]) {
      const { status, body } = await create(tenant, { [field]: 'x' });
      expect([field, status, body]).toMatchObject([field, 422, { errors: [{ pointer: `/${field}` }] }]);
    }
  });
});

describe('submitting', () => {
  const complete = {
    symptoms: { whatHappens: 'No power' },
    contact: { name: 'Dana', email: 'dana@site.example' },
  };
  const submit = (tenant: TestTenant, claim: Created, version = claim.version) =>
    tenant.api<Claim>(`/v1/claims/${claim.id}/submit`, {
      token: claim.session!.token,
      body: {},
      headers: { 'if-match': `"${version}"` },
    });

  test('shows the reference and who acts next, and freezes what was sent', async () => {
    const tenant = await makeTenant();
    const { serial } = await tenant.addUnit();
    const { body: claim } = await create(tenant, { ...complete, lines: [{ serial }] });
    const sent = await submit(tenant, claim);
    expect(sent.status).toBe(200);
    expect(sent.body).toMatchObject({ state: 'submitted', phase: 'received', next: { owner: 'service' } });
    expect(sent.body.actions).not.toContain('update');
    const late = await update(tenant, claim, { urgency: 'critical' }, sent.body.version);
    expect([late.status, (late.body as unknown as { code: string }).code]).toEqual([409, 'wrong_state']);
    const [row] = await tenant.query(sql`
      select snapshot -> 'symptoms' ->> 'whatHappens' as said, (select count(*)::int from audit a
        where a.tenant_id = c.tenant_id and a.object_id = c.id and a.action = 'claim.submit') as audited,
        (select count(*)::int from outbox o where o.tenant_id = c.tenant_id and o.object_id = c.id
        and o.kind = 'claim.submitted') as announced
      from claim c where c.tenant_id = ${tenant.tenantId}`);
    expect(row).toEqual({ said: 'No power', audited: 1, announced: 1 });
  });

  test('names what is missing, field by field', async () => {
    const tenant = await makeTenant();
    const { body: claim } = await create(tenant);
    const { status, body } = await submit(tenant, claim);
    expect(status).toBe(422);
    const pointers = (body as unknown as { errors: { pointer: string }[] }).errors.map(
      ({ pointer }) => pointer,
    );
    expect(pointers).toEqual(['/lines', '/symptoms/whatHappens', '/contact/name', '/contact/email']);
  });

  test('T9: refuses a failure in the future by its field', async () => {
    const tenant = await makeTenant();
    const { body: claim } = await create(tenant, {
      ...complete,
      lines: [{ serial: 'AB-123' }],
      failureDate: day(3),
    });
    const { status, body } = await submit(tenant, claim);
    expect([status, body]).toMatchObject([422, { errors: [{ pointer: '/failureDate' }] }]);
  });

  test('5.15: is blocked without a required proof, and only marked without a wished one', async () => {
    const tenant = await makeTenant();
    const policy = (type: string, mode: string) =>
      tenant.query(sql`insert into evidence_policy (tenant_id, id, brand_id, requirements) values
        (${tenant.tenantId}, ${randomUUID()}, ${tenant.brandId}, ${JSON.stringify([{ type, mode }])}::jsonb)`);
    await policy('invoice', 'block');
    const { body: claim } = await create(tenant, { ...complete, lines: [{ serial: 'AB-123' }] });
    expect(claim.requirements).toEqual([{ type: 'invoice', mode: 'block', satisfied: false }]);
    const blocked = await submit(tenant, claim);
    expect([blocked.status, blocked.body]).toMatchObject([
      422,
      { code: 'evidence_missing', errors: [{ pointer: '/attachments/invoice' }] },
    ]);
    await tenant.query(sql`update evidence_policy set requirements = '[{"type":"invoice","mode":"flag"}]'::jsonb
      where tenant_id = ${tenant.tenantId}`);
    const sent = await submit(tenant, claim);
    expect([sent.status, sent.body.flags]).toEqual([200, ['serial_unknown', 'evidence_missing']]);
  });

  test('T35: an open claim on the same serial is linked and marked for the service, never refused', async () => {
    const tenant = await makeTenant();
    const agent = await tenant.addUser({ role: 'agent' });
    const { serial } = await tenant.addUnit();
    const [first, second] = await Promise.all([
      create(tenant, { ...complete, lines: [{ serial }] }),
      create(tenant, { ...complete, lines: [{ serial }] }),
    ]);
    await submit(tenant, first.body);
    const sent = await submit(tenant, second.body);
    expect([sent.status, sent.body.flags, sent.body.related]).toEqual([200, [], []]);
    const seen = await tenant.api<Claim>(`/v1/claims/${second.body.id}`, { token: agent.token });
    expect(seen.body.flags).toContain('possible_duplicate');
    expect(seen.body.related.map(({ ref }) => ref)).toEqual([first.body.ref]);
  });

  test('B184: two submissions of one version make one', async () => {
    const tenant = await makeTenant();
    const { body: claim } = await create(tenant, { ...complete, lines: [{ serial: 'AB-123' }] });
    const answers = await Promise.all([submit(tenant, claim), submit(tenant, claim)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test('5.10: takes several units in one claim', async () => {
    const tenant = await makeTenant();
    const units = await Promise.all([tenant.addUnit(), tenant.addUnit(), tenant.addUnit()]);
    const { body: claim } = await create(tenant, {
      ...complete,
      lines: units.map(({ serial }) => ({ serial })),
    });
    const sent = await submit(tenant, claim);
    expect(sent.body.lines.map(({ coverage }) => coverage?.verdict)).toEqual([
      'covered',
      'covered',
      'covered',
    ]);
  });
});

describe('the status page', () => {
  test('tells phase, way, timeline and outcome to who may see the claim, and nothing to others', async () => {
    const tenant = await makeTenant();
    const { body: claim } = await create(tenant);
    const { status, body, headers } = await tenant.api<{ steps: unknown[]; timeline: { kind: string }[] }>(
      `/v1/status/${claim.ref.toLowerCase().replaceAll('-', ' ')}`,
      { token: claim.session!.token },
    );
    expect(status).toBe(200);
    expect(body.timeline.map(({ kind }) => kind)).toEqual(['claim.draft_created']);
    const again = await tenant.api(`/v1/status/${claim.ref}`, {
      token: claim.session!.token,
      headers: { 'if-none-match': headers.get('etag')! },
    });
    expect(again.status).toBe(304);
    expect((await tenant.api(`/v1/status/${claim.ref}`)).status).toBe(404);
  });
});
