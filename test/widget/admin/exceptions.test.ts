import { expect } from 'chai';
import { clear, json, problem, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { SettingsStand } from './stand.ts';

const PATH = '/v1/exceptions/exception_1';
const NOTE = {
  id: 'exception_1',
  version: 2,
  serial: 'ALT-L2-48213907',
  unitId: 'unit_1',
  otherUnitId: null,
  otherSerial: null,
  model: 'Desktop L200',
  kind: 'unreadable',
  note: 'The label is burnt',
  state: 'open',
  assignee: null,
  solvedBy: null,
  solution: null,
  createdBy: { id: 'user_2', name: 'Aigerim' },
  actions: ['take', 'answer'],
  createdAt: '2026-11-20T08:00:00.000Z',
  updatedAt: '2026-11-20T08:00:00.000Z',
};
const PAIR = {
  ...NOTE,
  kind: 'duplicate',
  otherUnitId: 'unit_2',
  otherSerial: 'ALT-L2-4821390O7',
  actions: ['take', 'answer', 'merge'],
};
const unit = (id: string, serial: string) => ({
  id,
  serial,
  model: { name: 'Desktop L200' },
  owner: { name: 'City clinic' },
  dealer: null,
  lifecycleText: 'In use',
  receipt: { headline: `Cover of ${serial}` },
  dates: [{ label: 'Delivered', date: '2025-01-16' }],
  claims: [],
  events: [{ at: '2026-11-20T08:00:00.000Z' }],
});

const open = (replies: Record<string, Reply> = {}, { path = '', lang = 'en' } = {}) =>
  new SettingsStand(
    {
      'GET /v1/exceptions': () => json({ items: [NOTE], nextCursor: null }),
      [`GET ${PATH}`]: () => json(NOTE),
      'GET /v1/staff': () =>
        json({
          items: [
            { id: 'user_1', name: 'Ruslan', roles: ['agent'] },
            { id: 'user_2', name: 'Aigerim', roles: ['agent'] },
          ],
        }),
      ...replies,
    },
    { panel: 'exceptions', path, lang, rights: ['claim.read_internal', 'claim.note_service'] },
  );

const openPair = (replies: Record<string, Reply> = {}, lang = 'en') =>
  open(
    {
      [`GET ${PATH}`]: () => json(PAIR),
      'GET /v1/units/unit_1': () => json(unit('unit_1', PAIR.serial)),
      'GET /v1/units/unit_2': () => json(unit('unit_2', PAIR.otherSerial)),
      ...replies,
    },
    { path: 'exception_1', lang },
  );

describe('what is unusual about serials', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('is found by words, kind, state and who looks after it', async () => {
    const stand = open();
    await stand.sees('The label is burnt');
    await stand.type('assignee', 'user_2');
    await stand.type('kind', 'unreadable');
    await stand.type('state', 'solved');
    await stand.type('q', 'burnt');
    const last = await until(() => {
      const asked = stand.asked('GET /v1/exceptions').at(-1)?.url.searchParams;
      return asked?.get('q') === 'burnt' ? asked : undefined;
    });
    expect(Object.fromEntries(last)).to.include({
      kind: 'unreadable',
      state: 'solved',
      assigneeId: 'user_2',
    });
  });

  it('is open unless something else is asked for', async () => {
    const stand = open();
    await stand.sees('The label is burnt');
    expect(stand.asked('GET /v1/exceptions')[0]?.url.searchParams.get('state')).to.equal('open');
  });

  it('is taken by who reads it, and answered with words for the next one', async () => {
    let now: object = NOTE;
    const stand = open(
      { [`PATCH ${PATH}`]: ({ body }) => json((now = { ...now, ...(body as object), version: 3 })) },
      { path: 'exception_1' },
    );
    await stand.press('I take it');
    const [taken] = await until(() => {
      const asked = stand.asked(`PATCH ${PATH}`);
      return asked.length > 0 ? asked : undefined;
    });
    expect(taken?.body).to.deep.equal({ assigneeId: 'user_1' });
    expect(taken?.headers.get('if-match')).to.equal('"2"');
    await stand.press('Close');
    expect(stand.asked(`PATCH ${PATH}`)).to.have.length(1);
    await stand.type('solution', 'Read under a lamp');
    await stand.press('Close');
    const closed = await until(() => stand.asked(`PATCH ${PATH}`)[1]);
    expect(closed.body).to.deep.equal({ solution: 'Read under a lamp', state: 'solved' });
    expect(closed.headers.get('if-match')).to.equal('"3"');
  });

  it('that somebody has changed meanwhile is shown as it is now', async () => {
    let isLate = false;
    const stand = open(
      {
        [`GET ${PATH}`]: () =>
          json(isLate ? { ...NOTE, version: 3, assignee: { id: 'user_2', name: 'Aigerim' } } : NOTE),
        [`PATCH ${PATH}`]: () => {
          isLate = true;
          return problem(412, 'precondition_failed');
        },
      },
      { path: 'exception_1' },
    );
    await stand.press('I take it');
    await stand.sees('Somebody else has changed this');
    await stand.sees(/Who looks after it Aigerim/);
  });

  it('of a pair is merged by saying which record stays, and why', async () => {
    const stand = openPair({ 'POST /v1/units/unit_2/merge': () => json(unit('unit_1', PAIR.serial)) });
    await stand.sees('Cover of ALT-L2-4821390O7');
    await stand.press('Merge them');
    expect(stand.asked('POST /v1/units/unit_2/merge')).to.deep.equal([]);
    await stand.tick('stays', 'unit_1');
    await stand.type('reason', 'The letter O was typed');
    await stand.press('Merge them');
    const asked = await until(() => stand.asked('POST /v1/units/unit_2/merge')[0]);
    expect(asked.body).to.deep.equal({ intoId: 'unit_1', reason: 'The letter O was typed' });
  });

  it('is noted on the device of the serial where there is one', async () => {
    const stand = open(
      {
        'GET /v1/units': () =>
          json({
            items: [
              { id: 'unit_9', serial: 'ALT 1' },
              { id: 'unit_8', serial: 'ALT 12' },
            ],
            nextCursor: null,
          }),
        'POST /v1/units/unit_9/exceptions': () => json(NOTE, { status: 201 }),
      },
      { path: 'new' },
    );
    await stand.type('serial', 'alt-1');
    await stand.type('kind', 'unreadable');
    await stand.type('note', 'The label is burnt');
    await stand.press('Note it');
    const asked = await until(() => stand.asked('POST /v1/units/unit_9/exceptions')[0]);
    expect(asked.body).to.deep.equal({ kind: 'unreadable', note: 'The label is burnt' });
    await until(() => stand.admin.place.path === 'exception_1' || undefined);
  });

  it('is noted of a serial that is no device here', async () => {
    const stand = open(
      {
        'GET /v1/units': () => json({ items: [], nextCursor: null }),
        'POST /v1/exceptions': () => json(NOTE, { status: 201 }),
      },
      { path: 'new' },
    );
    await stand.type('serial', 'XX-1');
    await stand.type('kind', 'unknown');
    await stand.type('note', 'Held by a customer');
    await stand.press('Note it');
    const asked = await until(() => stand.asked('POST /v1/exceptions')[0]);
    expect(asked.body).to.deep.include({ serial: 'XX-1', kind: 'unknown' });
  });

  for (const lang of ['en', 'ar']) {
    it(`is without violations in ${lang}`, async () => {
      const list = open({}, { lang });
      await list.one('button.item');
      expect(await violations(list.admin)).to.deep.equal([]);
      clear();
      const stand = openPair({}, lang);
      await stand.one('[name=stays]');
      expect(await violations(stand.admin)).to.deep.equal([]);
    });
  }
});
