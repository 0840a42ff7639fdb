import { describe, expect, it } from 'vitest';
import { fromWireId, toWireId } from '../../../db/index.ts';
import { firstError, errorCodes, makeHouses } from './rig.ts';

const houses = await makeHouses();
const { call, people, wire, ids } = houses;

const list = async (token: string, query = '') =>
  (
    await houses.api<{ items: { id: string; name: string }[]; nextCursor: string | null }>(
      `/v1/organizations?limit=100${query}`,
      { token },
    )
  ).body;
const create = (body: object, token = people.sysadmin.token) =>
  call(token, 'POST', '/v1/organizations', body);
const get = (id: string, token: string) => call(token, 'GET', `/v1/organizations/${id}`);
const change = (id: string, body: object, version: number, token = people.sysadmin.token) =>
  call(token, 'PATCH', `/v1/organizations/${id}`, body, version);
const fresh = async (body: object = {}) =>
  String((await create({ kind: 'customer', name: 'Fresh', ...body })).body['id']);

describe('the list of organisations', () => {
  it.each([
    ['sysadmin', ['ours', 'theirs']],
    ['agent', ['ours', 'theirs']],
    ['admin', ['ours']],
    ['watcher', ['ours']],
    ['north', ['ours']],
    ['rival', ['theirs']],
    ['consumer', []],
  ] as const)('shows %s what it should', async (who, seen) => {
    const { items } = await list(people[who].token);
    const known = items.map(({ id }) => id);
    for (const name of ['ours', 'theirs'] as const)
      expect(known.includes(wire[name]), name).toBe((seen as readonly string[]).includes(name));
    if (who !== 'sysadmin' && who !== 'agent') expect(known).toHaveLength(seen.length);
  });

  it('is for people, not for keys', async () => {
    expect((await houses.api('/v1/organizations')).body).toMatchObject({ code: 'key_type' });
  });

  it('finds by a part of the name, by reference and by kind, and takes what is typed as it is', async () => {
    const refs = [{ system: 'erp', id: 'ERP-4711' }];
    const id = await fresh({ name: '100 % Дала', kind: 'supplier', externalRefs: refs });
    const found = async (query: string) =>
      (await list(people.sysadmin.token, query)).items.map((one) => one.id);
    for (const q of ['0 % дал', 'ERP-4711']) expect(await found(`&q=${encodeURIComponent(q)}`)).toEqual([id]);
    expect(await found('&kind=supplier')).toEqual([id]);
    expect(await found('&q=ERP-47')).toEqual([]);
    expect(await found('&q=1_0')).toEqual([]);
  });

  it('goes on by cursor without losing or repeating one, in whatever script', async () => {
    for (const name of ['Клиника', 'клиника', 'Klinik', 'عيادة'])
      await fresh({ name: `${name} — ${'я'.repeat(150)}`, kind: 'depot' });
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const path: string = `/v1/organizations?limit=1&kind=depot${cursor && `&cursor=${cursor}`}`;
      const page: Awaited<ReturnType<typeof list>> = (
        await houses.api<Awaited<ReturnType<typeof list>>>(path, { token: people.sysadmin.token })
      ).body;
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
    const first = await houses.api('/v1/organizations?limit=1&kind=depot', { token: people.sysadmin.token });
    expect(first.headers.get('link')).toContain('rel="next"');
    const elsewhere = `/v1/organizations?limit=1&cursor=${String(first.body['nextCursor'])}`;
    expect((await houses.api(elsewhere, { token: people.sysadmin.token })).body).toMatchObject({
      code: 'cursor_invalid',
    });
  });
});

describe('one organisation', () => {
  it.each(['admin', 'watcher', 'north', 'agent', 'sysadmin'] as const)('is read by %s', async (who) => {
    const answer = await get(wire.ours, people[who].token);
    expect([answer.status, answer.body['id'], answer.headers.get('etag')]).toEqual([200, wire.ours, '"1"']);
  });

  it.each(['rival', 'consumer'] as const)('is not there for %s', async (who) => {
    const [foreign, absent] = [
      await get(wire.ours, people[who].token),
      await get(toWireId('organization', houses.tenantId), people[who].token),
    ];
    const told = ({ requestId: _, ...body }: Record<string, unknown>) => body;
    expect([foreign.status, told(foreign.body)]).toEqual([404, told(absent.body)]);
  });

  it('says what each reader may do', async () => {
    const actions = async (who: keyof typeof people) =>
      (await get(wire.ours, people[who].token)).body['actions'];
    expect(await actions('sysadmin')).toEqual(['update', 'manage', 'close', 'add-branch', 'add-contact']);
    expect(await actions('admin')).toEqual(['update', 'add-branch', 'add-contact']);
    expect(await actions('northAdmin')).toEqual([]);
    expect(await actions('watcher')).toEqual([]);
    expect(await actions('agent')).toEqual([]);
  });

  it('names what it belongs to only to those who see that', async () => {
    const parentId = await fresh({ name: 'Holding' });
    const childId = await fresh({ name: 'Daughter', parentId });
    const admin = await houses.addUser({
      role: 'org_admin',
      organizationId: fromWireId('organization', childId)!,
    });
    expect((await get(childId, people.sysadmin.token)).body['parent']).toEqual({
      id: parentId,
      name: 'Holding',
    });
    expect((await get(childId, admin.token)).body['parent']).toBeNull();
  });
});

describe('an organisation is created', () => {
  it('by a system administrator, with all there is to say', async () => {
    const body = {
      kind: 'dealer',
      name: 'Irtysh',
      externalRefs: [{ system: 'erp', id: '10042' }],
      addresses: { main: { lines: 'Abay 12', city: 'Almaty', country: 'KZ' } },
      namingPattern: '{branch}-{number:4}',
      approvalRequired: true,
    };
    const created = await create(body);
    expect([created.status, created.headers.get('etag')]).toEqual([201, '"1"']);
    expect(created.body).toMatchObject({ ...body, parent: null, closedAt: null, version: 1 });
    expect(await houses.trace(fromWireId('organization', String(created.body['id']))!)).toEqual([
      'organization.create',
    ]);
  });

  it.each(['admin', 'watcher', 'agent', 'rival', 'consumer'] as const)('not by %s', async (who) => {
    expect((await create({ kind: 'customer', name: 'Mine' }, people[who].token)).status).toBe(403);
  });

  it.each([
    ['{colour}-{serial}', 'unknown_placeholder'],
    ['{branch}-{model}', 'not_distinguishing'],
    ['{serial', 'bad_brace'],
    ['{serial:4}', 'bad_width'],
    [`{serial}${'x'.repeat(120)}`, 'too_long'],
  ])('not with the naming pattern %s', async (namingPattern, code) => {
    const answer = await create({ kind: 'customer', name: 'X', namingPattern });
    expect([answer.status, firstError(answer)]).toEqual([422, ['/namingPattern', code]]);
  });

  it('not under an organisation that is not there', async () => {
    const parentId = toWireId('organization', houses.tenantId);
    const answer = await create({ kind: 'customer', name: 'X', parentId });
    expect([answer.status, firstError(answer)]).toEqual([422, ['/parentId', 'not_found']]);
  });
});

describe('an organisation is changed', () => {
  it('by its own administrator: name, addresses, naming and approval', async () => {
    const id = await fresh({ addresses: { main: { city: 'Almaty' }, billing: { city: 'Astana' } } });
    const organizationId = fromWireId('organization', id)!;
    const admin = await houses.addUser({ role: 'org_admin', organizationId });
    const body = { name: 'Renamed', namingPattern: '{serial}', approvalRequired: true };
    const addresses = { billing: null, shipping: { city: 'Karaganda' } };
    const answer = await change(id, { ...body, addresses }, 1, admin.token);
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"2"']);
    expect(answer.body).toMatchObject(body);
    expect(answer.body['addresses']).toEqual({ main: { city: 'Almaty' }, shipping: { city: 'Karaganda' } });
    expect((await change(id, { namingPattern: null }, 2, admin.token)).body['namingPattern']).toBeNull();
    expect(await houses.trace(organizationId)).toEqual([
      'organization.create',
      'organization.update',
      'organization.update',
    ]);
  });

  it.each([
    ['kind', { kind: 'dealer' }],
    ['parent', { parentId: null }],
    ['references', { externalRefs: [] }],
    ['end', { closed: true }],
  ])('in its %s by the system administrator alone', async (_what, body) => {
    const id = await fresh();
    const admin = await houses.addUser({
      role: 'org_admin',
      organizationId: fromWireId('organization', id)!,
    });
    expect((await change(id, body, 1, admin.token)).status).toBe(403);
    expect((await change(id, body, 1)).status).toBe(200);
  });

  it.each([
    ['watcher', 403],
    ['north', 403],
    ['northAdmin', 403],
    ['agent', 403],
    ['rival', 404],
    ['consumer', 404],
  ] as const)('not by %s', async (who, status) => {
    expect((await change(wire.ours, { name: 'Taken' }, 1, people[who].token)).status).toBe(status);
  });

  it('only on the version that was seen, and tells what is there now', async () => {
    const id = await fresh();
    expect((await call(people.sysadmin.token, 'PATCH', `/v1/organizations/${id}`, {})).status).toBe(428);
    await change(id, { name: 'First' }, 1);
    const late = await change(id, { name: 'Second' }, 1);
    expect([late.status, late.body['current']]).toMatchObject([412, { name: 'First', version: 2 }]);
  });

  it('never so that it belongs to itself', async () => {
    const top = await fresh();
    const middle = await fresh({ parentId: top });
    const low = await fresh({ parentId: middle });
    for (const parentId of [top, low]) {
      const answer = await change(top, { parentId }, 1);
      expect([answer.status, firstError(answer)]).toEqual([422, ['/parentId', 'cycle']]);
    }
  });
});

describe('an organisation is closed', () => {
  it('when nothing is open in it, and the refusal names what is', async () => {
    const id = await fresh();
    const organizationId = fromWireId('organization', id)!;
    const child = await fresh({ parentId: id });
    const branchId = await houses.addBranch(organizationId);
    await houses.addUnit({ ownerId: organizationId, branchId });
    const refused = await change(id, { closed: true }, 1);
    expect([refused.status, errorCodes(refused)]).toEqual([
      422,
      ['devices', 'open_branches', 'open_organizations'],
    ]);
    expect((await change(child, { closed: true }, 1)).status).toBe(200);
    expect(errorCodes(await change(id, { closed: true }, 1))).toEqual(['devices', 'open_branches']);
  });

  it('and its people are people of it no more, until it is opened again', async () => {
    const id = await fresh();
    const organizationId = fromWireId('organization', id)!;
    const admin = await houses.addUser({ role: 'org_admin', organizationId });
    expect((await get(id, admin.token)).status).toBe(200);
    expect((await change(id, { closed: true }, 1)).body['closedAt']).not.toBeNull();
    expect((await get(id, admin.token)).status).toBe(404);
    const ended = (await list(people.sysadmin.token, '&state=closed')).items.map((one) => one.id);
    expect(ended).toContain(id);
    expect((await list(people.sysadmin.token)).items.map((one) => one.id)).not.toContain(id);
    expect((await get(id, people.sysadmin.token)).body['actions']).toContain('reopen');
    const branch = { name: 'B', city: 'C', address: 'A', timeZone: 'Asia/Almaty' };
    const added = await call(people.sysadmin.token, 'POST', `/v1/organizations/${id}/branches`, branch);
    expect([added.status, firstError(added)]).toEqual([422, ['', 'organization_closed']]);
    expect((await change(id, { closed: false }, 2)).body['closedAt']).toBeNull();
    expect((await get(id, admin.token)).status).toBe(200);
  });
});

describe('the preview of names', () => {
  const preview = (pattern: string, token: string) =>
    call(
      token,
      'GET',
      `/v1/organizations/${wire.ours}/naming-preview?pattern=${encodeURIComponent(pattern)}`,
    );

  it('shows devices of the organisation under the pattern', async () => {
    const invented = await preview('{model}/{number:3}', people.admin.token);
    expect(invented.body['items']).toEqual([{ serial: expect.any(String), name: 'L200/001' }]);
    const unit = await houses.addUnit({ ownerId: ids.ours, branchId: ids.north });
    const answer = await preview('{branch}: {serial}', people.admin.token);
    expect(answer.body['items']).toEqual([{ serial: unit.serial, name: `North: ${unit.serial}` }]);
  });

  it('refuses a pattern that would not be taken, and everybody who does not run the house', async () => {
    const bad = await preview('{x}', people.admin.token);
    expect([bad.status, firstError(bad)]).toEqual([422, ['/pattern', 'unknown_placeholder']]);
    expect((await preview('{serial}', people.watcher.token)).status).toBe(403);
    expect((await preview('{serial}', people.rival.token)).status).toBe(404);
  });
});
