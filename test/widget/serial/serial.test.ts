import { expect } from 'chai';
import type { DateWrongEvent, FollowClaimEvent, StartClaimEvent } from '../../../widget/core/events.ts';
import '../../../widget/provider/index.ts';
import '../../../widget/serial/index.ts';
import type { WarrantySerial } from '../../../widget/serial/index.ts';
import type { Unit } from '../../../widget/serial/types.ts';
import { found, receipt } from '../lookup/answers.ts';
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
    },
  ],
  receipt,
  lifecycle: 'active',
  lifecycleText: 'In use',
  custody: 'customer',
  custodyText: 'With the customer',
  coverageFlag: 'normal',
  flagReason: null,
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
  actions: ['edit', 'move', 'propose-date', 'start-claim'],
  updatedAt: '2026-04-01T09:00:00.000Z',
};
const STAFF: Unit = {
  ...UNIT,
  exceptions: [
    { kind: 'unreadable', note: 'The label is burnt', state: 'open', createdAt: '2026-04-02T09:00:00.000Z' },
  ],
  actions: [...UNIT.actions, 'note', 'set-flag'],
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

  it('moves the device, based on the version that was seen', async () => {
    const one = await serial(byId, {
      ...whole(UNIT),
      'GET /v1/organizations/org_1/branches': () => json({ items: [], nextCursor: null }),
      'POST /v1/units/unit_1/move': () => json({ ...UNIT, version: 5 }),
    });
    await until(() => one.element.unit);
    press(one, 'Move');
    await until(() => one.element.shadowRoot!.querySelector('dialog[open] [name=room]'));
    type(one, 'room', '301');
    one.element.shadowRoot!.querySelector<HTMLFormElement>('dialog form')!.requestSubmit();
    const sent = await until(() => one.api.seen.find(({ url }) => url.pathname.endsWith('/move')));
    expect(sent.headers.get('if-match')).to.equal('"4"');
    expect(sent.body).to.deep.equal({ place: 'Building B', room: '301', rack: null });
    await until(() => !one.element.shadowRoot!.querySelector('dialog[open]'));
  });

  it('keeps what was typed where the service refuses, and asks for what is missing', async () => {
    const one = await serial(byId, {
      ...whole(STAFF),
      'POST /v1/units/unit_1/flag': () => problem(412, 'precondition_failed'),
    });
    await until(() => one.element.unit);
    press(one, 'Change cover');
    const form = await until(() =>
      one.element.shadowRoot!.querySelector<HTMLFormElement>('dialog[open] form'),
    );
    form.requestSubmit();
    await until(() => one.text().includes('Please fill this in.'));
    expect(one.api.seen.some(({ url }) => url.pathname.endsWith('/flag'))).to.equal(false);
    type(one, 'reason', 'The seal is broken');
    form.requestSubmit();
    await until(() => form.querySelector('[part~=problem], .notice'));
    expect(form.querySelector<HTMLTextAreaElement>('[name=reason]')!.value).to.equal('The seal is broken');
    expect(await violations(one.element)).to.deep.equal([]);
  });

  it('shows a void cover with its reason, and lets the owner contest it', async () => {
    const flagged: Unit = {
      ...UNIT,
      coverageFlag: 'void',
      flagReason: 'The seal was broken',
      actions: [...UNIT.actions, 'appeal-flag'],
    };
    const one = await serial(byId, {
      ...whole(flagged),
      'POST /v1/units/unit_1/flag-appeal': () => json(flagged),
    });
    await until(() => one.element.unit);
    expect(one.text()).to.contain('Cover is void The seal was broken');
    press(one, 'Contest this');
    await until(() => one.element.shadowRoot!.querySelector('dialog[open] [name=grounds]'));
    type(one, 'grounds', 'It was your own service');
    one.element.shadowRoot!.querySelector<HTMLFormElement>('dialog form')!.requestSubmit();
    const sent = await until(() => one.api.seen.find(({ url }) => url.pathname.endsWith('/flag-appeal')));
    expect(sent.body).to.deep.equal({ grounds: 'It was your own service' });
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
