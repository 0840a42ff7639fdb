import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { act, type ClaimOptions, makeClaim, type TestClaim } from '../../setup/claim.ts';
import { day, makeTenant, type TestTenant } from '../../setup/tenant.ts';

let tenant: TestTenant;
let technician: Awaited<ReturnType<TestTenant['addUser']>>;
let foreigner: typeof technician;

beforeAll(async () => {
  tenant = await makeTenant();
  technician = await tenant.addUser({ role: 'technician' });
  foreigner = await (await makeTenant()).addUser({ role: 'technician' });
});

/** One step on one unit; versions are counted on. */
function bench(claim: TestClaim) {
  let version = 1;
  return async (verb: string, line: number, body: object = {}, token = technician.token) => {
    const lineId = claim.lines[line]!.wireId;
    const answer = await act(tenant, claim, verb, { token, version, body: { lineId, ...body } });
    if (answer.status === 200) version = answer.body.version;
    return answer;
  };
}

const HANDOVER = { recipientName: 'Dana Seitkali', recipientDepartment: 'Front office', report: 'TR-7' };

describe('the way of a unit', () => {
  it('leads from the door to a named person, and resolves the claim by itself', async () => {
    const claim = await makeClaim(tenant, { state: 'approved' });
    const step = bench(claim);
    const received = await step('receive', 0, {
      receivedSerial: claim.lines[0]!.serial.toLowerCase(),
      condition: 'A scratch',
    });
    expect(received.body).toMatchObject({
      state: 'in_service',
      phase: 'inspecting',
      lines: [{ job: { state: 'received' } }],
    });
    const diagnosed = await step('diagnose', 0, { note: 'Power supply', promisedOn: day(5) });
    expect(diagnosed.body.next).toMatchObject({ step: 'diagnose', due: day(5) });
    expect((await step('repair', 0, { note: 'New power supply' })).body.phase).toBe('repairing');
    const ready = await step('ready', 0, {
      outcome: 'repaired',
      note: 'Tested for a day',
      pickUpPlace: 'Desk 4',
    });
    expect(ready.body).toMatchObject({ phase: 'ready', next: { owner: 'claimant', step: 'collect' } });
    const returned = await step('return', 0, HANDOVER);
    expect(returned.body).toMatchObject({
      state: 'resolved',
      next: { step: 'confirm' },
      lines: [
        {
          job: {
            outcome: 'repaired',
            returnedTo: { name: 'Dana Seitkali', department: 'Front office', report: 'TR-7' },
          },
        },
      ],
    });
    const timeline = await tenant.api<{
      items: { kind: string; actor: { side: string }; note: string | null }[];
    }>(`${claim.path}/timeline`, { token: claim.claimant });
    expect(timeline.body.items.slice(-6).map(({ kind, actor }) => [kind, actor.side])).toEqual([
      ['rma_unit.received', 'service'],
      ['rma_unit.diagnosis_started', 'service'],
      ['rma_unit.repair_started', 'service'],
      ['rma_unit.ready', 'service'],
      ['rma_unit.returned', 'service'],
      ['claim.resolved', 'system'],
    ]);
  });

  it('goes back to the bench when the test fails', async () => {
    const claim = await makeClaim(tenant, { state: 'in_service', lines: [{ job: 'repair' }] });
    const answer = await bench(claim)('diagnose', 0, { note: 'Still dead' });
    expect(answer.body.lines[0]!.job?.state).toBe('diagnosis');
  });

  it('moves the registered unit to the depot and back, with its history', async () => {
    const unit = await tenant.addUnit();
    const line = { serial: unit.serial, unitId: unit.id, job: 'expected' as const };
    const claim = await makeClaim(tenant, { state: 'approved', lines: [line] });
    const step = bench(claim);
    const custody = async () =>
      (await tenant.query(sql`select custody from unit where id = ${unit.id}`))[0]?.['custody'];
    await step('receive', 0);
    expect(await custody()).toBe('depot');
    await step('diagnose', 0, { note: 'Nothing found' });
    await step('ready', 0, { outcome: 'no_fault_found', note: 'Runs' });
    await step('return', 0, HANDOVER);
    expect(await custody()).toBe('customer');
    const events = await tenant.query(
      sql`select kind, payload from unit_event where unit_id = ${unit.id} order by at`,
    );
    expect(events.map((event) => event['kind'])).toEqual(['unit.custody_changed', 'unit.custody_changed']);
    expect(events[0]).toMatchObject({ payload: { custody: 'depot', claimId: claim.id } });
  });
});

describe('the last open unit', () => {
  it('resolves the claim; rejected units do not hold it', async () => {
    const lines = [{ job: 'ready' as const }, { job: 'ready' as const }, { decision: 'rejected' as const }];
    const claim = await makeClaim(tenant, { state: 'in_service', lines });
    const step = bench(claim);
    expect((await step('return', 0, HANDOVER)).body).toMatchObject({ state: 'in_service', phase: 'ready' });
    expect((await step('return', 1, HANDOVER)).body.state).toBe('resolved');
  });

  it('speaks for the claim while it lags behind', async () => {
    const lines = [{ job: 'returned' as const }, { job: 'repair' as const }];
    const claim = await makeClaim(tenant, { state: 'in_service', lines });
    const answer = await bench(claim)('ready', 1, { outcome: 'repaired', note: 'Tested' });
    expect(answer.body).toMatchObject({ state: 'in_service', phase: 'ready' });
  });
});

describe('what does not fit', () => {
  const wrong: [string, ClaimOptions, object][] = [
    ['diagnose', { state: 'approved' }, { note: 'Early' }],
    ['receive', { state: 'in_service' }, {}],
    ['repair', { state: 'in_service' }, { note: 'Without a diagnosis' }],
    ['ready', { state: 'in_service' }, { outcome: 'repaired', note: 'Without a look' }],
    ['return', { state: 'in_service' }, HANDOVER],
    ['receive', { state: 'under_review' }, {}],
    ['return', { state: 'resolved' }, HANDOVER],
    ['receive', { state: 'approved', lines: [{ decision: 'rejected' }, {}] }, {}],
    ['diagnose', { state: 'in_service', lines: [{ job: 'ready' }, {}] }, { note: 'This one is done' }],
  ];
  it.each(wrong)('is refused: %s with %o', async (verb, options, body) => {
    const answer = await bench(await makeClaim(tenant, options))(verb, 0, body);
    expect([answer.status, answer.body.code]).toEqual([409, 'wrong_state']);
  });

  it('is a unit of another claim', async () => {
    const [claim, other] = [
      await makeClaim(tenant, { state: 'approved' }),
      await makeClaim(tenant, { state: 'approved' }),
    ];
    const answer = await act(tenant, claim, 'receive', {
      token: technician.token,
      body: { lineId: other.lines[0]!.wireId },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: '/lineId', code: 'unknown' }]);
  });

  it('is another device in the box: nothing is written', async () => {
    const claim = await makeClaim(tenant, { state: 'approved', lines: [{ serial: 'AB-1234' }] });
    const answer = await bench(claim)('receive', 0, { receivedSerial: 'AB-9999' });
    expect(answer.status).toBe(409);
    expect(answer.body.detail).toContain('AB-9999');
    const now = await tenant.api(claim.path, { token: technician.token });
    expect(now.body).toMatchObject({ state: 'approved', version: 1 });
  });

  it('is a look-alike of a registered unit; of an unknown one it is the correction', async () => {
    const unit = await tenant.addUnit({ serial: 'QX-7000' });
    const known = await makeClaim(tenant, {
      state: 'approved',
      lines: [{ serial: unit.serial, unitId: unit.id }],
    });
    expect((await bench(known)('receive', 0, { receivedSerial: 'QX-7OOO' })).status).toBe(409);
    const unknown = await makeClaim(tenant, { state: 'approved', lines: [{ serial: 'QY-7OOO' }] });
    const answer = await bench(unknown)('receive', 0, { receivedSerial: 'QY-7000' });
    expect(answer.body.flags).toEqual(['serial_corrected']);
    expect(answer.body.lines[0]!.job?.receivedSerial).toBe('QY-7000');
  });

  it('is a caller without the right, from elsewhere, or without the version', async () => {
    const claim = await makeClaim(tenant, { state: 'approved' });
    const step = bench(claim);
    const body = { lineId: claim.lines[0]!.wireId };
    expect((await step('receive', 0, {}, claim.claimant)).status).toBe(403);
    expect((await step('receive', 0, {}, foreigner.token)).status).toBe(404);
    const blind = await act(tenant, claim, 'receive', { token: technician.token, version: null, body });
    const stale = await act(tenant, claim, 'receive', { token: technician.token, version: 9, body });
    expect([blind.status, stale.status]).toEqual([428, 412]);
  });
});

it('lets one of two technicians receive the unit', async () => {
  const claim = await makeClaim(tenant, { state: 'approved' });
  const colleague = await tenant.addUser({ role: 'technician' });
  const body = { lineId: claim.lines[0]!.wireId };
  const both = await Promise.all(
    [technician, colleague].map(({ token }) => act(tenant, claim, 'receive', { token, body })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  const rows = await tenant.query(sql`select action, changes from audit where object_id = ${claim.id}`);
  expect([...rows]).toMatchObject([{ action: 'claim.receive', changes: { job: 'received' } }]);
});
