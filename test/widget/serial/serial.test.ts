import { expect } from 'chai';
import { ShowSerialEvent } from '../../../widget/core/show-serial.ts';
import type { DateWrongEvent, FollowClaimEvent, StartClaimEvent } from '../../../widget/core/events.ts';
import '../../../widget/provider/index.ts';
import '../../../widget/serial/index.ts';
import type { WarrantySerial } from '../../../widget/serial/index.ts';
import type { Unit } from '../../../widget/serial/types.ts';
import { found, recalled, receipt } from '../lookup/answers.ts';
import { clear, EMBED, fakeApi, html, json, place, problem, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';

const event = (n: number, kind: Unit['events'][number]['kind'], text: string, more: object = {}) => ({
  id: `event_${n}`,
  kind,
  text,
  at: `2026-0${n}-01T09:00:00.000Z`,
  by: null,
  facts: {},
  audience: 'owner' as const,
  ...more,
});

const UNIT: Unit = {
  id: 'unit_1',
  version: 4,
  serial: 'ALT-L2-48213907',
  name: 'Reception',
  model: { id: 'model_1', code: 'L200', name: 'Desktop L200', family: 'Desktop' },
  manufacturer: 'Altai',
  batch: null,
  inventoryNo: 'INV-7',
  specifications: [{ key: 'ram', label: 'Memory', value: '16 GB' }],
  dates: [
    {
      kind: 'delivery',
      label: 'Delivered',
      date: '2026-05-22',
      source: 'invoice F-2041',
      verified: true,
      verifiedAt: null,
      verifiedBy: null,
      proofId: 'proof_1',
    },
  ],
  receipt,
  lifecycle: 'active',
  lifecycleText: 'In use',
  custody: 'customer',
  custodyText: 'With the customer',
  coverageFlag: 'normal',
  flagReason: null,
  flagComponents: null,
  customerType: 'business',
  owner: { id: 'org_1', name: 'Steppe Clinics' },
  dealer: { id: 'org_2', name: 'Irtysh IT' },
  branch: { id: 'branch_1', name: 'Head office', city: 'Astana' },
  place: 'Building B',
  room: '214',
  rack: null,
  responsible: null,
  contact: null,
  invoice: { no: 'F-2041', line: '3' },
  relations: [
    {
      kind: 'replaced_by',
      validFrom: '2026-03-01',
      from: { id: 'unit_0', serial: 'ALT-L2-OLD' },
      to: { id: 'unit_1', serial: 'ALT-L2-48213907' },
    },
  ],
  claims: [{ id: 'claim_1', ref: 'WC-7K3M-9Q2X', phase: 'repairing', createdAt: '2026-04-01T09:00:00.000Z' }],
  events: [
    event(1, 'unit.created', 'First in stock'),
    event(2, 'unit.sold', 'Sold'),
    event(3, 'unit.took_over', 'Took over from another device', { facts: { serial: 'ALT-L2-OLD' } }),
    event(4, 'unit.moved', 'Moved', { by: 'Dana', facts: { roomFrom: '101', roomTo: '214' } }),
  ],
  exceptions: [],
  meterReadings: [],
  workshopStays: [],
  repairs: [],
  salesChannel: null,
  replacement: null,
  actions: ['edit', 'move', 'propose-date', 'start-claim'],
  updatedAt: '2026-04-01T09:00:00.000Z',
};
const STAFF: Unit = {
  ...UNIT,
  exceptions: [
    {
      id: 'exception_1',
      version: 1,
      kind: 'unreadable',
      note: 'The label is burnt',
      state: 'open',
      solution: null,
      createdAt: '2026-04-02T09:00:00.000Z',
    },
  ],
  actions: [...UNIT.actions, 'note', 'set-flag'],
};
const ALL: Unit = {
  ...STAFF,
  replacement: 'A replacement device takes over the rest.',
  actions: [
    ...STAFF.actions,
    ...([
      'register-sale',
      'transfer',
      'return-to-stock',
      'replace',
      'relate',
      'retire',
      'correct-custody',
    ] as const),
  ],
};

interface Placed {
  element: WarrantySerial;
  api: ReturnType<typeof fakeApi>;
  text: () => string;
}
type Look = { signedIn?: boolean; lang?: string };

const API = 'https://api.example';

async function serial(
  attributes: string,
  replies: Record<string, Reply>,
  { signedIn = true, lang = 'en' }: Look = {},
): Promise<Placed> {
  const key = `warranty:session:${API}:pk_1`;
  if (signedIn) sessionStorage.setItem(key, JSON.stringify({ token: 'ses_1' }));
  const api = fakeApi({
    'GET /v1/embed': () => json({ ...EMBED, elements: ['serial'] }),
    'GET /v1/me': () => problem(404, 'not_found'),
    'GET /v1/units/unit_1/documents': () => json({ items: [] }),
    'GET /v1/units/unit_0/documents': () => json({ items: [] }),
    ...replies,
  });
  const frame = place(
    html`<section lang=${lang}>
      <warranty-provider embed-key="pk_1" api=${API} .fetch=${api.fetch}></warranty-provider>
    </section>`,
  );
  const provider = frame.querySelector('warranty-provider')!;
  provider.innerHTML = `<warranty-serial ${attributes}><a href="/b/altai/serial">Device</a></warranty-serial>`;
  const element = provider.querySelector('warranty-serial')!;
  const text = (): string => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
  await until(() => element.shadowRoot?.querySelector('form, h2, .notice'));
  return { element, api, text };
}

const whole = (unit: Unit): Record<string, Reply> => ({
  [`GET /v1/units/${unit.id}`]: () => json(unit),
  'GET /v1/units': () => json({ items: [{ id: unit.id, serial: unit.serial }], nextCursor: null }),
});
const press = ({ element }: Placed, label: string): void =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('button')]
    .find((one) => one.textContent?.replace(/\s+/g, ' ').trim() === label)!
    .click();
const type = ({ element }: Placed, name: string, value: string): void => {
  const field = element.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const dialogOf = (one: Placed): ShadowRoot | null | undefined =>
  one.element.shadowRoot!.querySelector('warranty-serial-action')?.shadowRoot;
const opened = async (one: Placed, label: string): Promise<ShadowRoot> => {
  press(one, label);
  return until(() => {
    const root = dialogOf(one);
    return root?.querySelector('dialog[open] form') ? root : undefined;
  });
};
const fill = (root: ShadowRoot, values: Record<string, string>): void => {
  for (const [name, value] of Object.entries(values)) {
    const field = root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
};
const submit = (root: ShadowRoot): void => root.querySelector('form')!.requestSubmit();
const sentTo = (one: Placed, path: string) =>
  until(() => one.api.seen.find(({ url, method }) => method !== 'GET' && url.pathname.endsWith(path)));
const byId = 'unit-id="unit_1"';

describe('the page of one serial', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
    history.replaceState(null, '', location.pathname);
  });

  it('asks for a serial where it was given none', async () => {
    const one = await serial('', {});
    expect(one.element.state).to.equal('empty');
    expect(one.api.seen.map(({ url }) => url.pathname)).to.not.include('/v1/units');
    one.element.shadowRoot!.querySelector('form')!.requestSubmit();
    await until(() => one.text().includes('Enter the serial number.'));
    expect(await violations(one.element)).to.deep.equal([]);
  });

  it('shows its owner the verdict, dates with their source, place, chain, claims and history', async () => {
    const one = await serial(byId, whole(UNIT));
    await until(() => one.element.state === 'ready');
    for (const part of [
      'Reception',
      'Covered until May 22, 2029',
      'invoice F-2041',
      'proof seen',
      'Head office, Astana',
      'Building B · 214',
      'ALT-L2-OLD',
      'replaced by',
      'WC-7K3M-9Q2X',
      'In repair',
      'Room: 101 → 214',
      'Memory',
    ])
      expect(one.text(), part).to.contain(part);
    expect(one.text()).to.not.contain('What to tell the customer');
    expect(await violations(one.element)).to.deep.equal([]);
  });

  it('begins for the service with what to tell the customer, on one screen', async () => {
    const one = await serial(byId, whole(STAFF));
    await until(() => one.element.state === 'ready');
    const counter = one.element.shadowRoot!.querySelector('[part=counter]')!;
    const told = counter.textContent!.replace(/\s+/g, ' ');
    for (const part of [
      'Covered until May 22, 2029',
      'The warranty is running.',
      'May 22, 2029',
      'Damage by liquid.',
      'If something is wrong, start a claim.',
    ])
      expect(told, part).to.contain(part);
    expect(
      [...counter.querySelectorAll('.last li')].map((li) => li.textContent!.trim().split(' ')[0]),
    ).to.deep.equal(['Moved', 'Took', 'Sold']);
    expect(one.text()).to.contain('The label is burnt');
    expect(await violations(one.element)).to.deep.equal([]);
  });

  for (const actions of [UNIT.actions, STAFF.actions]) {
    it(`tells of a recall before everything, once, to ${actions === UNIT.actions ? 'its owner' : 'the service'}`, async () => {
      const one = await serial(byId, whole({ ...UNIT, actions, receipt: recalled.receipt }));
      await until(() => one.element.unit);
      const title = one.element.shadowRoot!.querySelector('.verdict')!;
      expect(title.classList.contains('bad')).to.equal(true);
      expect(title.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
        'This product is part of a recall Unplug the device.',
      );
      expect(one.text().split('Unplug the device.')).to.have.length(2);
      expect(one.text()).to.not.contain('Recall ALT-2025-02.');
      expect(one.text()).to.contain('The warranty has ended.');
      expect(await violations(one.element)).to.deep.equal([]);
    });
  }

  it('tells strangers what the look-up tells, and asks for nothing more', async () => {
    const replies = { 'POST /v1/lookups': () => json(found()) };
    const one = await serial('serial="ALT-L2-48213907"', replies, { signedIn: false });
    await until(() => one.element.state === 'ready');
    expect(one.text()).to.contain('Covered until May 22, 2029');
    expect(one.text()).to.contain('This is what everybody is told.');
    expect(one.element.unit).to.equal(undefined);
    expect(one.api.seen.some(({ url }) => url.pathname.startsWith('/v1/units'))).to.equal(false);
    expect(await violations(one.element)).to.deep.equal([]);
  });

  it('tells a person of another organisation the same', async () => {
    const one = await serial('serial="ALT-L2-48213907"', {
      'GET /v1/units': () => json({ items: [], nextCursor: null }),
      'POST /v1/lookups': () => json(found()),
    });
    await until(() => one.text().includes('This is what everybody is told.'));
  });

  it('lets a reader sign in where he stands, without waiting for it before', async () => {
    const one = await serial(
      'serial="ALT-L2-48213907"',
      { 'POST /v1/lookups': () => json(found()) },
      { signedIn: false },
    );
    await until(() => one.element.state === 'ready');
    press(one, 'Sign in');
    await until(() => one.element.shadowRoot!.querySelector('input[type=email]'));
    expect(await violations(one.element)).to.deep.equal([]);
  });

  it('asks for the right date and its proof where the page does not', async () => {
    const one = await serial(byId, whole(UNIT));
    await until(() => one.element.unit);
    one.element.shadowRoot!.querySelector<HTMLElement>('.dates button')!.click();
    await until(() => one.element.shadowRoot!.querySelector('warranty-date-wrong-dialog'));
  });

  it('finds the device by the serial as it was typed', async () => {
    const one = await serial('serial="alt l2 48213907"', whole(UNIT));
    await until(() => one.element.unit);
    expect(one.element.unit?.id).to.equal('unit_1');
  });

  it('says that it does not know a serial, that an id is closed, and what went wrong', async () => {
    const lost = await serial(
      'serial="ZZ"',
      { 'POST /v1/lookups': () => json({ outcome: 'unknown', checks: [], models: [] }) },
      { signedIn: false },
    );
    await until(() => lost.text().includes('We do not know this serial number'));
    const closed = await serial(byId, {}, { signedIn: true });
    await until(() => closed.text().includes('Sign in to see this device.'));
    const broken = await serial(byId, { 'GET /v1/units/unit_1': () => problem(500, 'internal') });
    await until(() => broken.element.state === 'error');
    expect(broken.element.shadowRoot!.querySelector('[part~=problem], .notice')).to.not.equal(null);
  });

  it('filters its history by kind', async () => {
    const one = await serial(byId, whole(UNIT));
    await until(() => one.element.unit);
    const choose = one.element.shadowRoot!.querySelector<HTMLSelectElement>('select[name=kind]')!;
    choose.value = 'unit.sold';
    choose.dispatchEvent(new Event('change'));
    const entries = () => [...one.element.shadowRoot!.querySelectorAll('.timeline .what')];
    await until(() => entries().length === 1);
    expect(entries()[0]!.textContent).to.equal('Sold');
  });

  it('follows the page’s address, and writes it when somebody follows the chain', async () => {
    history.replaceState(null, '', '#unit=unit_1');
    const old = { ...UNIT, id: 'unit_0', serial: 'ALT-L2-OLD', name: 'The old one', relations: [] };
    const one = await serial('route="hash"', { ...whole(UNIT), 'GET /v1/units/unit_0': () => json(old) });
    await until(() => one.element.unit);
    press(one, 'ALT-L2-OLD');
    await until(() => one.element.unit?.id === 'unit_0');
    expect(location.hash).to.equal('#unit=unit_0');
  });

  it('fires what others on the page do: claim, follow, a date that is wrong', async () => {
    const heard: unknown[] = [];
    const claim = ({ serial, modelId }: StartClaimEvent): void => void heard.push([serial, modelId]);
    const follow = ({ ref, id }: FollowClaimEvent): void => void heard.push([ref, id]);
    const wrong = (said: DateWrongEvent): void => {
      said.preventDefault();
      heard.push([said.unitId, said.dateKind]);
    };
    document.addEventListener('warranty-start-claim', claim);
    document.addEventListener('warranty-follow-claim', follow);
    document.addEventListener('warranty-date-wrong', wrong);
    const one = await serial(byId, whole(UNIT));
    await until(() => one.element.unit);
    for (const label of ['Start a claim', 'WC-7K3M-9Q2X']) press(one, label);
    one.element.shadowRoot!.querySelector<HTMLElement>('.dates button')!.click();
    document.removeEventListener('warranty-start-claim', claim);
    document.removeEventListener('warranty-follow-claim', follow);
    document.removeEventListener('warranty-date-wrong', wrong);
    expect(heard).to.deep.equal([
      ['ALT-L2-48213907', 'model_1'],
      ['WC-7K3M-9Q2X', 'claim_1'],
      ['unit_1', 'delivery'],
    ]);
  });

  it('moves the device, based on the version that was seen, and gives the focus back', async () => {
    const one = await serial(byId, {
      ...whole(UNIT),
      'GET /v1/organizations/org_1/branches': () => json({ items: [], nextCursor: null }),
      'POST /v1/units/unit_1/move': () => json({ ...UNIT, version: 5 }),
    });
    await until(() => one.element.unit);
    [...one.element.shadowRoot!.querySelectorAll('button')]
      .find(({ textContent }) => textContent?.trim() === 'Move')!
      .focus();
    const root = await opened(one, 'Move');
    const { backgroundColor } = getComputedStyle(root.querySelector('dialog')!);
    expect(backgroundColor, 'colours come from the element').to.equal('rgb(255, 255, 255)');
    expect(await violations(one.element)).to.deep.equal([]);
    fill(root, { room: '301' });
    submit(root);
    const sent = await sentTo(one, '/move');
    expect(sent.headers.get('if-match')).to.equal('"4"');
    expect(sent.body).to.deep.equal({ place: 'Building B', room: '301', rack: null });
    await until(() => !dialogOf(one));
    await until(() => one.element.shadowRoot!.activeElement?.textContent?.trim() === 'Move');
  });

  it('asks for what is missing, keeps what was typed where somebody was quicker, and sends it with the new version', async () => {
    let version = 4;
    const one = await serial(byId, {
      ...whole(STAFF),
      'GET /v1/units/unit_1': () => json({ ...STAFF, version }),
      'POST /v1/units/unit_1/flag': ({ headers }) =>
        headers.get('if-match') === '"9"'
          ? json({ ...STAFF, version: 10 })
          : problem(412, 'precondition_failed'),
    });
    await until(() => one.element.unit);
    const root = await opened(one, 'Change cover');
    submit(root);
    await until(() => root.textContent!.includes('Fill in this field.'));
    expect(one.api.seen.some(({ url }) => url.pathname.endsWith('/flag'))).to.equal(false);
    fill(root, { code: 'opened', reason: 'The seal is broken' });
    version = 9;
    submit(root);
    await until(() => root.textContent!.includes('Somebody else was quicker'));
    expect(root.querySelector<HTMLTextAreaElement>('[name=reason]')!.value).to.equal('The seal is broken');
    expect(one.element.unit?.version).to.equal(9);
    expect(await violations(one.element)).to.deep.equal([]);
    submit(root);
    await until(() => !dialogOf(one));
  });

  it('says what the service refuses at its field, and keeps what was typed', async () => {
    const one = await serial(byId, {
      ...whole(ALL),
      'POST /v1/units/unit_1/replace': () =>
        json(
          {
            code: 'invalid',
            status: 422,
            errors: [{ pointer: '/newSerial', code: 'taken', detail: 'There is one' }],
          },
          { status: 422 },
        ),
    });
    await until(() => one.element.unit);
    const root = await opened(one, 'Replace by another device');
    expect(root.textContent).to.contain('A replacement device takes over the rest.');
    expect(await violations(one.element)).to.deep.equal([]);
    fill(root, { otherSerial: 'ALT-NEW', shippedOn: '2026-03-01' });
    submit(root);
    await until(() =>
      root.querySelector('#field-otherSerial-error')?.textContent?.includes('This is taken already.'),
    );
    expect(root.querySelector<HTMLInputElement>('[name=otherSerial]')!.value).to.equal('ALT-NEW');
    expect((await sentTo(one, '/replace')).body).to.deep.equal({
      newSerial: 'ALT-NEW',
      shippedOn: '2026-03-01',
    });
  });

  it('voids a part with evidence, and names the parts', async () => {
    const one = await serial(byId, {
      ...whole(ALL),
      'POST /v1/units/unit_1/flag': () => json(ALL),
    });
    await until(() => one.element.unit);
    const root = await opened(one, 'Change cover');
    fill(root, { flag: 'void_partial' });
    await until(() => root.querySelector('[name=parts]'));
    expect(await violations(one.element)).to.deep.equal([]);
    fill(root, { code: 'liquid', reason: 'Wet inside' });
    submit(root);
    await until(() => root.querySelector('#field-parts-error'));
    fill(root, { parts: 'fan, battery' });
    submit(root);
    expect((await sentTo(one, '/flag')).body).to.deep.equal({
      flag: 'void_partial',
      components: ['fan', 'battery'],
      code: 'liquid',
      reason: 'Wet inside',
    });
  });

  it('shows a void cover with its reason, and lets the owner contest it', async () => {
    const flagged: Unit = {
      ...UNIT,
      coverageFlag: 'void_partial',
      flagReason: 'The seal was broken',
      flagComponents: ['battery'],
      actions: [...UNIT.actions, 'appeal-flag'],
    };
    const one = await serial(byId, {
      ...whole(flagged),
      'POST /v1/units/unit_1/flag-appeal': () => json(flagged),
    });
    await until(() => one.element.unit);
    expect(one.text()).to.contain('Only: Battery. The seal was broken');
    const root = await opened(one, 'Contest this decision');
    expect(await violations(one.element)).to.deep.equal([]);
    fill(root, { grounds: 'It was your own service' });
    submit(root);
    expect((await sentTo(one, '/flag-appeal')).body).to.deep.equal({ grounds: 'It was your own service' });
  });

  it('shows the service what the owner holds against it until somebody has answered', async () => {
    const events = [
      event(1, 'unit.coverage_changed', 'Cover changed', { facts: { flag: 'void' } }),
      event(2, 'unit.flag_appealed', 'Contested', { facts: { grounds: 'It was dry' } }),
    ];
    const contested: Unit = { ...ALL, coverageFlag: 'void', flagReason: 'Wet', events };
    const one = await serial(byId, whole(contested));
    await until(() => one.text().includes('The owner contests this.'));
    const root = await opened(one, 'Answer');
    expect(root.textContent).to.contain('It was dry');
    expect(await violations(one.element)).to.deep.equal([]);
    const answered = event(3, 'unit.coverage_changed', 'Cover changed', { facts: { flag: 'void' } });
    const other = await serial(byId, whole({ ...contested, events: [...events, answered] }));
    await until(() => other.element.unit);
    expect(other.text()).to.not.contain('The owner contests this.');
  });

  it('shows what its meters showed and who read them, and when it was in the workshop', async () => {
    const reading = {
      meter: 'hours' as const,
      readOn: '2026-03-01',
      verified: true,
      struck: false,
      note: null,
    };
    const used: Unit = {
      ...UNIT,
      meterReadings: [
        { ...reading, value: 1512, source: 'owner', verified: false },
        { ...reading, value: 1240, source: 'service', note: 'At the visit' },
        { ...reading, value: 9000, source: 'claim', struck: true },
      ],
      workshopStays: [
        { from: '2026-01-10', to: '2026-01-12' },
        { from: '2026-02-03', to: '2026-02-03' },
      ],
      repairs: [
        { on: '2026-01-12', component: 'battery' },
        { on: '2025-06-01', component: 'hinge' },
      ],
      salesChannel: 'retail',
      events: [
        event(1, 'unit.meter_read', 'Meter read', {
          facts: { meter: 'hours', value: 1240, readOn: '2026-03-01', source: 'service' },
        }),
      ],
    };
    const one = await serial(byId, whole(used));
    await until(() => one.element.unit);
    const lines = [...one.element.shadowRoot!.querySelectorAll('.lines li')].map((li) =>
      li.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(lines).to.include.members([
      'Operating hours: 1,512 March 1, 2026 · by the owner not verified',
      'Operating hours: 1,240 March 1, 2026 · by the service At the visit verified',
      'Operating hours: 9,000 March 1, 2026 · with a claim struck out',
    ]);
    expect(lines.slice(-3)).to.deep.equal([
      'February 3, 2026',
      'January 10, 2026 – January 12, 2026 Repaired: Battery',
      'June 1, 2025 Repaired: hinge',
    ]);
    expect(one.text()).to.contain('Sales channel retail');
    expect(one.element.shadowRoot!.querySelector('.timeline')!.textContent).to.contain(
      'Operating hours: 1,240 · by the service',
    );
    expect(await violations(one.element)).to.deep.equal([]);
  });

  it('takes a meter reading in whole numbers, and strikes the others only when told to', async () => {
    const reading = { meter: 'km' as const, value: 900, readOn: '2026-03-01', source: 'owner' as const };
    const metered: Unit = {
      ...UNIT,
      meterReadings: [{ ...reading, verified: false, struck: false, note: null }],
      actions: [...UNIT.actions, 'read-meter', 'change-date'],
    };
    const path = '/v1/units/unit_1/meter-readings';
    let isRefused = true;
    const one = await serial(byId, {
      ...whole(metered),
      [`POST ${path}`]: () =>
        isRefused
          ? json(
              { code: 'invalid', status: 422, errors: [{ pointer: '/value', code: 'before', detail: '' }] },
              { status: 422 },
            )
          : json(metered, { status: 201 }),
    });
    await until(() => one.element.unit);
    const root = await opened(one, 'Enter a meter reading');
    expect(root.textContent).to.contain('Last: 900, on March 1, 2026.');
    fill(root, { value: '1.5', readOn: '2026-03-02' });
    submit(root);
    await until(() => root.querySelector('#field-value-error'));
    expect(await violations(one.element)).to.deep.equal([]);
    fill(root, { value: '850' });
    submit(root);
    const said = { meter: 'km', value: 850, readOn: '2026-03-02' };
    expect((await sentTo(one, '/meter-readings')).body).to.deep.equal(said);
    await until(() =>
      root.querySelector('#field-value-error')?.textContent?.includes('reading contradicts this one'),
    );
    isRefused = false;
    root.querySelector<HTMLInputElement>('[name=strike]')!.click();
    submit(root);
    await until(() => !dialogOf(one));
    expect(one.api.seen.filter(({ method }) => method === 'POST').at(-1)?.body).to.deep.equal({
      ...said,
      strike: true,
    });
  });

  for (const [label, values, path, body] of [
    [
      'Register the sale',
      { name: 'Dana', deliveryDate: '2026-03-01' },
      '/sale',
      { customer: { name: 'Dana', type: 'consumer' }, deliveryDate: '2026-03-01' },
    ],
    [
      'Pass on to a new owner',
      { toEmail: 'next@people.example', on: '2026-03-01' },
      '/transfer',
      { toEmail: 'next@people.example', on: '2026-03-01' },
    ],
    ['Name and number', { name: 'Desk' }, '/unit_1', { name: 'Desk', inventoryNo: 'INV-7' }],
    [
      'Note an exception',
      { kind: 'mismatch', note: 'Two labels' },
      '/exceptions',
      { kind: 'mismatch', note: 'Two labels' },
    ],
    [
      'Close an exception',
      { id: 'exception_1', state: 'solved', solution: 'Read again' },
      '/exception_1',
      { state: 'solved', solution: 'Read again' },
    ],
    [
      'Link to another device',
      { otherSerial: 'ALT-B', validFrom: '2026-03-01' },
      '/relations',
      { kind: 're_serialised_as', newSerial: 'ALT-B', validFrom: '2026-03-01' },
    ],
    [
      'Return to stock',
      { returnedOn: '2026-03-01', reason: 'Sent back' },
      '/return-to-stock',
      { returnedOn: '2026-03-01', reason: 'Sent back', custody: 'dealer' },
    ],
    [
      'Take out of use',
      { as: 'scrapped', on: '2026-03-01', reason: 'Burnt' },
      '/retire',
      { as: 'scrapped', on: '2026-03-01', reason: 'Burnt' },
    ],
    [
      'Correct where it is',
      { custody: 'depot', reason: 'Found there' },
      '/custody',
      { custody: 'depot', reason: 'Found there' },
    ],
  ] as const) {
    it(`does: ${label}`, async () => {
      const one = await serial(byId, {
        ...whole(ALL),
        [`POST /v1/units/unit_1${path}`]: () => json(ALL),
        'PATCH /v1/units/unit_1': () => json(ALL),
        'PATCH /v1/exceptions/exception_1': () => json({}),
      });
      await until(() => one.element.unit);
      const root = await opened(one, label);
      expect(await violations(one.element)).to.deep.equal([]);
      fill(root, values);
      submit(root);
      expect((await sentTo(one, path)).body).to.deep.equal(body);
      await until(() => !dialogOf(one));
    });
  }

  it('lists the documents that the reader may open, and asks for a link where each was sent', async () => {
    const file = { type: 'invoice', mediaType: 'application/pdf', size: 20_000, createdAt: UNIT.updatedAt };
    const items = [
      {
        of: 'correction',
        id: 'proof_1',
        correctionId: 'correction_1',
        ref: 'DC-1',
        name: 'invoice.pdf',
        ...file,
      },
      { of: 'claim', id: 'file_1', claimId: 'claim_1', ref: 'WC-7K3M-9Q2X', name: 'photo.jpg', ...file },
    ];
    const one = await serial(byId, {
      ...whole(UNIT),
      'GET /v1/units/unit_1/documents': () => json({ items }),
      'POST /v1/date-corrections/correction_1/proofs/proof_1/links': () => problem(404, 'not_found'),
    });
    await until(() => one.text().includes('photo.jpg'));
    expect(await violations(one.element)).to.deep.equal([]);
    press(one, 'Show the proof');
    await sentTo(one, '/proofs/proof_1/links');
    await until(() => one.element.state === 'error');
  });

  it('searches notes and history', async () => {
    const one = await serial(byId, whole(STAFF));
    await until(() => one.element.unit);
    type(one, 'sought', 'alt-l2-old');
    const entries = () => [...one.element.shadowRoot!.querySelectorAll('.timeline .what')];
    await until(() => entries().length === 1);
    expect(entries()[0]!.textContent).to.equal('Took over from another device');
    expect(one.text()).to.not.contain('The label is burnt');
  });

  it('draws the chain once, from the first device to the one that counts', async () => {
    const link = (from: string, to: string, validFrom: string) => ({
      kind: 'replaced_by' as const,
      validFrom,
      from: { id: null, serial: from },
      to: { id: null, serial: to },
    });
    const relations = [link('B', UNIT.serial, '2026-02-01'), link('A', 'B', '2026-01-01')];
    const one = await serial(byId, whole({ ...UNIT, relations }));
    await until(() => one.element.unit);
    const members = [...one.element.shadowRoot!.querySelectorAll('.chain .member .mono')];
    expect(members.map(({ textContent }) => textContent)).to.deep.equal(['A', 'B', UNIT.serial]);
  });

  it('opens the device that another element of the page asks for', async () => {
    const one = await serial('', whole(UNIT));
    const button = document.createElement('button');
    one.element.parentElement!.append(button);
    const asked = new ShowSerialEvent({ unitId: 'unit_1', serial: UNIT.serial });
    button.dispatchEvent(asked);
    expect(asked.defaultPrevented).to.equal(true);
    await until(() => one.element.unit?.id === 'unit_1');
    await until(() => one.element.shadowRoot!.activeElement?.localName === 'h2');
  });

  for (const [lang, title] of [
    ['ru', 'Что сказать клиенту'],
    ['kk', 'Тұтынушыға не айту керек'],
    ['de', 'Was Sie dem Kunden sagen'],
    ['ar', 'ما يُقال للعميل'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const one = await serial(byId, whole(STAFF), { lang });
      await until(() => one.text().includes(title));
      const base = one.element.shadowRoot!.querySelector('.base')!;
      expect(base.getAttribute('dir')).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      expect(await violations(one.element)).to.deep.equal([]);
    });
  }
});
