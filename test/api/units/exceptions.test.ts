import { beforeAll, describe, expect, it } from 'vitest';
import { toWireId } from '../../../db/id.ts';
import { makeTenant, type TestTenant } from '../../setup/tenant.ts';
import { acting, kindsOf } from './acting.ts';

type Exception = {
  id: string;
  version: number;
  serial: string;
  unitId: string | null;
  kind: string;
  state: string;
  otherSerial: string | null;
  model: string | null;
  actions: string[];
  solution: string | null;
  assignee: { id: string } | null;
  solvedBy: { id: string } | null;
};
type List = { items: Exception[]; nextCursor: string | null };

let tenant: TestTenant;
let agent: { token: string; userId: string };
let owner: string;
let clinic: string;

beforeAll(async () => {
  tenant = await makeTenant();
  clinic = await tenant.addOrganization();
  agent = await tenant.addUser({ role: 'agent' });
  owner = (await tenant.addUser({ role: 'org_admin', organizationId: clinic })).token;
});

const note = (token: string, body: object) => tenant.api<Exception>('/v1/exceptions', { token, body });
const list = async (query: string) =>
  (await tenant.api<List>(`/v1/exceptions?${query}`, { token: agent.token })).body;
const change = (id: string, body: object, version = 1) =>
  tenant.api<Exception>(`/v1/exceptions/${id}`, {
    method: 'PATCH',
    token: agent.token,
    body,
    headers: { 'if-match': `"${version}"` },
  });

describe('exception notes (1.18)', () => {
  it('stand on the unit for the service, and are not seen by its owner', async () => {
    const unit = await tenant.addUnit({ ownerId: clinic });
    const path = `/v1/units/${unit.wireId}/exceptions`;
    const body = { kind: 'unreadable', note: 'The label is burnt' };
    expect((await tenant.api(path, { token: owner, body })).status).toBe(403);
    const made = await tenant.api<Exception>(path, { token: agent.token, body });
    expect([made.status, made.body.serial, made.body.unitId]).toEqual([201, unit.serial, unit.wireId]);
    const { get } = acting(tenant);
    const seen = (await get(unit.wireId, agent.token)).body;
    expect(seen.exceptions).toMatchObject([body]);
    expect(kindsOf(seen)).toEqual(['unit.exception_noted']);
    const read = await get(unit.wireId, owner);
    expect([read.body.exceptions, read.body.events]).toEqual([[], []]);
    expect(read.text).not.toContain('burnt');
  });

  it('are found by serial, words, kind, state and assignee, page by page', async () => {
    const said = { kind: 'unknown', note: 'Bought on a flea market' };
    await note(agent.token, { ...said, serial: 'FX 001' });
    await note(agent.token, { ...said, serial: 'FX-002', assigneeId: toWireId('user', agent.userId) });
    await note(agent.token, { kind: 'format', note: 'Two letters too many', serial: 'GX-003' });
    const serials = async (query: string) => (await list(query)).items.map(({ serial }) => serial);
    expect(await serials('q=fx0')).toEqual(['FX-002', 'FX 001']);
    expect(await serials('q=flea')).toEqual(['FX-002', 'FX 001']);
    expect(await serials('q=%25%25')).toEqual([]);
    expect(await serials('kind=format')).toEqual(['GX-003']);
    expect(await serials(`assigneeId=${toWireId('user', agent.userId)}&state=open`)).toEqual(['FX-002']);
    const first = await list('q=fx0&limit=1');
    expect((await list(`q=fx0&limit=1&cursor=${first.nextCursor}`)).items[0]?.serial).toBe('FX 001');
  });

  it('are solved with words by who solves them, and can be opened again', async () => {
    const { body } = await note(agent.token, { kind: 'mismatch', note: 'Two boxes', serial: 'S-1' });
    expect((await change(body.id, { state: 'solved' })).status).toBe(422);
    const solved = await change(body.id, { state: 'solved', solution: 'Boxes swapped' });
    expect(solved.body).toMatchObject({ state: 'solved', solvedBy: { id: toWireId('user', agent.userId) } });
    expect((await change(body.id, { state: 'open' })).status).toBe(412);
    expect((await change(body.id, { state: 'open' }, 2)).body.solvedBy).toBeNull();
  });

  it('say what may be done with them, by whom', async () => {
    const manager = await tenant.addUser({ role: 'warranty_manager' });
    const auditor = await tenant.addUser({ role: 'auditor' });
    const [one, other] = [await tenant.addUnit(), await tenant.addUnit()];
    const { body } = await tenant.api<Exception>(`/v1/units/${one.wireId}/exceptions`, {
      token: agent.token,
      body: { kind: 'duplicate', note: 'The same label twice', otherUnitId: other.wireId },
    });
    expect(body).toMatchObject({ otherSerial: other.serial, model: `Model ${tenant.model.code}` });
    const read = async (token: string) =>
      (await tenant.api<Exception>(`/v1/exceptions/${body.id}`, { token })).body;
    expect((await read(agent.token)).actions).toEqual(['take', 'answer']);
    expect((await read(manager.token)).actions).toEqual(['take', 'answer', 'merge']);
    expect((await read(auditor.token)).actions).toEqual([]);
    expect((await tenant.api(`/v1/exceptions/${body.id}`, { token: owner })).status).toBe(403);
    const merged = await tenant.api(`/v1/units/${other.wireId}/merge`, {
      token: manager.token,
      body: { intoId: one.wireId, reason: 'Typed twice' },
    });
    expect(merged.status).toBe(200);
    expect(await read(agent.token)).toMatchObject({
      state: 'solved',
      solution: 'Typed twice',
      version: 2,
      actions: ['reopen'],
    });
    expect((await change(body.id, { state: 'open' })).status).toBe(412);
  });

  it('are assigned to the service only', async () => {
    const stranger = await tenant.addUser({ role: 'org_admin', organizationId: clinic });
    const ask = { kind: 'unknown', note: 'x', serial: 'S-2', assigneeId: toWireId('user', stranger.userId) };
    expect((await note(agent.token, ask)).status).toBe(422);
  });

  it('are the service’s own', async () => {
    expect((await tenant.api('/v1/exceptions', { token: owner })).status).toBe(403);
    expect((await note(owner, { kind: 'unknown', note: 'x', serial: 'S-3' })).status).toBe(403);
    const auditor = await tenant.addUser({ role: 'auditor' });
    expect((await tenant.api('/v1/exceptions', { token: auditor.token })).status).toBe(200);
    expect((await note(auditor.token, { kind: 'unknown', note: 'x', serial: 'S-3' })).status).toBe(403);
    expect((await tenant.api('/v1/exceptions')).status).toBe(403);
  });

  it('of another tenant are not there', async () => {
    const { body } = await note(agent.token, { kind: 'unknown', note: 'x', serial: 'S-4' });
    const elsewhere = await (await makeTenant()).addUser({ role: 'warranty_manager' });
    const answer = await tenant.api(`/v1/exceptions/${body.id}`, {
      method: 'PATCH',
      token: elsewhere.token,
      body: { state: 'dismissed' },
      headers: { 'if-match': '"1"' },
    });
    expect(answer.status).toBe(404);
  });
});
