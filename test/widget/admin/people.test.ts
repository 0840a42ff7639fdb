import { expect } from 'chai';
import '../../../widget/admin/index.ts';
import type { WarrantyAdmin } from '../../../widget/admin/admin.ts';
import '../../../widget/provider/index.ts';
import { clear, fakeApi, html, json, place, problem, until } from '../core/fixture.ts';
import type { Reply, Seen } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';

const API = 'https://api.example';
const ORG = { id: 'org_1', kind: 'customer', name: 'Steppe Clinics', approvalRequired: false };
const ME = {
  ...{ kind: 'person', email: 'saule@clinics.example', fullName: 'Saule Admin', title: null, locale: 'en' },
  ...{ userId: 'user_9', staff: false, rights: ['people.manage', 'organization.manage'] },
  memberships: [
    {
      role: 'org_admin',
      scope: 'organization',
      amountLimit: null,
      validTo: null,
      organization: ORG,
      branch: null,
    },
  ],
  ...{ claim: null, expiresAt: '2026-11-22T10:00:00.000Z', dateFormat: null, timeZone: null },
};
const HELD = {
  ...{ id: 'member_1', userId: 'user_1', role: 'approver', roleText: 'Approver', scope: 'organization' },
  ...{ scopeText: 'the whole organisation', organization: ORG, branch: null },
  ...{
    amountLimit: { amountMinor: 150000, currency: 'KZT' },
    validFrom: null,
    validTo: null,
    delegatedBy: null,
  },
  ...{ fromHost: false, state: 'now', actions: ['change', 'remove', 'delegate'], version: 4 },
};
const PERSON = {
  ...{ id: 'user_1', fullName: 'Dana Serik', title: null, email: 'dana@clinics.example', locale: 'ru' },
  ...{ status: 'active', memberships: [HELD], lastSeenAt: null, signInMethods: ['code', 'passkey'] },
  ...{ hostIdentity: null, successor: null, leftAt: null, version: 1 },
  actions: ['add_membership', 'suspend', 'leave', 'link_host'],
};
const SCOPES = [
  { scope: 'organization', title: 'the whole organisation' },
  { scope: 'branch', title: 'one branch' },
];
const PRESETS = {
  items: [
    {
      key: 'it_specialist',
      side: 'customer',
      title: 'IT specialist',
      text: 'Files requests.',
      role: 'initiator',
      scope: 'organization',
    },
    {
      key: 'dealer_sales',
      side: 'dealer',
      title: 'Sales',
      text: 'Sells.',
      role: 'dealer_sales',
      scope: 'organization',
    },
  ],
  roles: [
    { role: 'initiator', side: 'customer', title: 'Initiator', text: 'Files requests.', scopes: SCOPES },
    { role: 'approver', side: 'customer', title: 'Approver', text: 'Approves.', scopes: SCOPES },
    { role: 'dealer_sales', side: 'dealer', title: 'Sales', text: 'Sells.', scopes: SCOPES },
  ],
};
const INVITATION = {
  ...{ id: 'invite_1', organization: ORG, email: 'new@clinics.example', fullName: 'New One', locale: 'en' },
  grants: [{ ...HELD, roleText: 'Initiator' }],
  ...{
    invitedBy: null,
    state: 'pending',
    createdAt: '2026-11-20T08:00:00.000Z',
    expiresAt: '2026-11-27T08:00:00.000Z',
  },
  ...{ acceptedAt: null, undelivered: true },
};
const PLAN = {
  branches: [{ id: 'branch_1', name: 'Karaganda', as: 'responsible' }],
  devices: { count: 12, items: [] },
  ...{ assigned: [], awaitingApproval: [], contacts: [], noticeChoices: 0, delegations: 1, invitations: 0 },
  filed: [{ id: 'claim_1', ref: 'WC-7K3M-9Q2X', state: 'submitted' }],
  successors: [
    { id: 'user_2', name: 'Timur Able', faults: [] },
    { id: 'user_3', name: 'Olga Watcher', faults: ['cannot_answer'] },
  ],
};
const PEOPLE = 'GET /v1/organizations/org_1/people';

class Stand {
  readonly admin: WarrantyAdmin;
  readonly seen: Seen[];

  constructor(replies: Record<string, Reply> = {}, lang = 'en') {
    const api = fakeApi({
      'GET /v1/me': () => json(ME),
      'GET /v1/role-presets': () => json(PRESETS),
      [PEOPLE]: () => json({ items: [PERSON], nextCursor: null }),
      'GET /v1/people/user_1': () => json(PERSON),
      'GET /v1/invitations': () => json({ items: [INVITATION], nextCursor: null }),
      'GET /v1/organizations/org_1/branches': () =>
        json({ items: [{ id: 'branch_1', name: 'Karaganda' }], nextCursor: null }),
      ...replies,
    });
    this.seen = api.seen;
    sessionStorage.setItem(`warranty:session:${API}:pk_1`, JSON.stringify({ token: 'st_1' }));
    const provider = place(
      html`<warranty-provider lang=${lang} embed-key="pk_1" api=${API} .fetch=${api.fetch}>
        <warranty-admin><a href="/admin">Open</a></warranty-admin>
      </warranty-provider>`,
    );
    this.admin = provider.querySelector('warranty-admin') as WarrantyAdmin;
    this.admin.place = { panel: 'people', path: '' };
  }

  all(selector: string): HTMLElement[] {
    const found: HTMLElement[] = [];
    const look = (root: ShadowRoot | null): void => {
      for (const one of root?.querySelectorAll<HTMLElement>('*') ?? []) {
        if (one.matches(selector)) found.push(one);
        if (one.shadowRoot) look(one.shadowRoot);
      }
    };
    look(this.admin.shadowRoot);
    return found;
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): Promise<E> {
    return until(() => this.all(selector)[0] as E | undefined);
  }

  async press(label: string): Promise<void> {
    const button = await until(() => this.all('button').find((one) => one.textContent?.trim() === label));
    button.click();
  }

  async type(name: string, value: string): Promise<void> {
    const control = await this.one<HTMLInputElement>(`dialog [name='${name}'], [name='${name}']`);
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async open(): Promise<void> {
    (await this.one('[data-person]')).click();
    await until(() => this.all('h3').find((one) => one.id === 'memberships'));
  }

  asked(request: string): Seen[] {
    return this.seen.filter(({ method, url }) => `${method} ${url.pathname}` === request);
  }

  says(text: string): Promise<true> {
    return until(() => this.words.includes(text) || undefined) as Promise<true>;
  }

  get words(): string {
    return this.all('*')
      .flatMap((one) => [...one.childNodes])
      .filter((node) => node instanceof Text)
      .map(({ data }) => data.trim())
      .filter(Boolean)
      .join(' ');
  }
}

const bodyOf = (seen: Seen | undefined) => seen?.body as Record<string, unknown>;
const refused = (code: string, status: number, errors?: object[]) =>
  problem(status, code, errors ? { errors } : {});

describe('the panel "People"', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('lists who is what, with the invitations that are open and whether their mail arrived', async () => {
    const stand = new Stand();
    await stand.says('Dana Serik');
    await stand.says('Approver');
    await stand.says('new@clinics.example');
    await stand.says('The mail did not arrive');
    expect(await violations(stand.admin)).to.deep.equal([]);
  });

  it('searches on the server, for what was typed last', async () => {
    const stand = new Stand();
    await stand.says('Dana Serik');
    await stand.type('q', 'da');
    await stand.type('q', 'dana');
    await stand.type('status', 'suspended');
    const last = await until(() =>
      stand.asked(PEOPLE).find(({ url }) => url.searchParams.get('status') === 'suspended'),
    );
    expect(last.url.searchParams.get('q')).to.equal('dana');
    expect(stand.asked(PEOPLE).some(({ url }) => url.searchParams.get('q') === 'da')).to.equal(false);
  });

  it('says what to do where nobody is, and where nobody fits', async () => {
    const stand = new Stand({ [PEOPLE]: () => json({ items: [], nextCursor: null }) });
    await stand.says('Nobody here yet');
    await stand.type('status', 'left');
    await stand.says('Nobody fits this search');
  });

  it('invites by a job type of that side, and names no role of the other', async () => {
    const stand = new Stand({ 'POST /v1/invitations': () => json(INVITATION, { status: 201 }) });
    await stand.press('Invite');
    const preset = await stand.one<HTMLSelectElement>(`[name='preset']`);
    expect([...preset.options].map(({ value }) => value)).to.deep.equal(['', 'it_specialist', 'other']);
    await stand.type('fullName', 'Aru Bek');
    await stand.type('email', 'aru@clinics.example');
    await stand.type('preset', 'it_specialist');
    await stand.type('scope', 'branch');
    await stand.type('branchId', 'branch_1');
    expect(await violations(stand.admin)).to.deep.equal([]);
    await stand.press('Send the invitation');
    const sent = await until(() => stand.asked('POST /v1/invitations')[0]);
    expect(bodyOf(sent)).to.deep.equal({
      ...{ organizationId: 'org_1', email: 'aru@clinics.example', fullName: 'Aru Bek', locale: 'en' },
      grants: [{ role: 'initiator', scope: 'branch', branchId: 'branch_1', amountLimit: null }],
    });
    await until(() => stand.all('dialog').length === 0 || undefined);
  });

  it('puts a refusal at its field and keeps what was typed, even over a closed dialog', async () => {
    const stand = new Stand({
      'POST /v1/invitations': () =>
        refused('invalid', 422, [{ pointer: '/email', code: 'already_invited', detail: 'Invited already' }]),
    });
    await stand.press('Invite');
    await stand.type('fullName', 'Aru Bek');
    await stand.type('email', 'aru@clinics.example');
    await stand.type('preset', 'it_specialist');
    await stand.press('Send the invitation');
    await stand.says('Invited already');
    await stand.press('Cancel');
    await until(() => stand.all('dialog').length === 0 || undefined);
    await stand.press('Invite');
    const email = await stand.one<HTMLInputElement>(`dialog [name='email']`);
    expect(email.value).to.equal('aru@clinics.example');
  });

  it('shows one person with roles, limits and ways to sign in, and only what may be done', async () => {
    const stand = new Stand({
      'GET /v1/people/user_1': () =>
        json({
          ...PERSON,
          actions: ['reactivate'],
          status: 'suspended',
          memberships: [{ ...HELD, actions: [] }],
        }),
    });
    await stand.open();
    await stand.says('Let in again');
    await stand.says('mailed code, passkey');
    expect(stand.words).to.contain('1,500.00');
    const labels = stand.all('button').map((one) => one.textContent?.trim());
    for (const label of ['Suspend', 'Has left', 'Edit', 'End the role', 'Add a role'])
      expect(labels).not.to.contain(label);
    expect(await violations(stand.admin)).to.deep.equal([]);
  });

  it('changes a role on the version that is shown', async () => {
    const stand = new Stand({ 'PATCH /v1/memberships/member_1': () => json({ ...HELD, version: 5 }) });
    await stand.open();
    await stand.press('Edit');
    const amount = await stand.one<HTMLInputElement>(`dialog [name='amount']`);
    expect(amount.value).to.equal('1500');
    await stand.type('amount', '99,5');
    await stand.press('Save');
    const sent = await until(() => stand.asked('PATCH /v1/memberships/member_1')[0]);
    expect(sent.headers.get('if-match')).to.equal('"4"');
    expect(bodyOf(sent)).to.deep.include({
      role: 'approver',
      amountLimit: { amountMinor: 9950, currency: 'KZT' },
    });
  });

  it('says in plain words why the last administrator stays', async () => {
    const stand = new Stand({ 'POST /v1/people/user_1/suspend': () => refused('last_administrator', 409) });
    await stand.open();
    await stand.press('Suspend');
    await stand.type('reason', 'Gone');
    const dialogButton = await until(() =>
      stand.all('dialog button').find((one) => one.textContent?.trim() === 'Suspend'),
    );
    dialogButton.click();
    await stand.says('Make somebody else administrator first');
  });

  it('leads who leaves from the plan to a successor who can do it', async () => {
    const stand = new Stand({
      'GET /v1/people/user_1/leave-plan': () => json(PLAN),
      'POST /v1/people/user_1/leave': () => json({ ...PERSON, status: 'left', actions: [] }),
    });
    await stand.open();
    await stand.press('Has left');
    for (const text of [
      '1 branch',
      '12 devices',
      '1 open case',
      '1 delegation ends',
      'may not answer in cases',
    ])
      await stand.says(text);
    expect(stand.all(`[name='successorId']`)).to.have.length(1);
    expect(await violations(stand.admin)).to.deep.equal([]);
    await stand.press('Hand everything over');
    expect(stand.asked('POST /v1/people/user_1/leave')).to.have.length(0);
    (await stand.one(`[name='successorId']`)).click();
    await stand.type('reason', 'New job');
    await stand.press('Hand everything over');
    const sent = await until(() => stand.asked('POST /v1/people/user_1/leave')[0]);
    expect(bodyOf(sent)).to.deep.equal({ successorId: 'user_2', reason: 'New job' });
  });

  it('lets somebody stand in up to and including the last day', async () => {
    const stand = new Stand({ 'POST /v1/delegations': () => json(HELD, { status: 201 }) });
    await stand.open();
    await stand.press('Let somebody stand in');
    await stand.type('toEmail', 'timur@clinics.example');
    await stand.type('from', '2026-12-01');
    await stand.type('to', '2026-12-05');
    await stand.press('Save');
    const sent = bodyOf(await until(() => stand.asked('POST /v1/delegations')[0]));
    expect(sent).to.deep.include({ membershipId: 'member_1', toEmail: 'timur@clinics.example' });
    expect(sent['to']).to.equal(new Date('2026-12-05T23:59:59').toISOString());
  });

  it('sends an invitation again and takes one back', async () => {
    const stand = new Stand({
      'POST /v1/invitations/invite_1/resend': () => json(INVITATION),
      'DELETE /v1/invitations/invite_1': () => new Response(null, { status: 204 }),
    });
    await stand.press('Send again');
    await until(() => stand.asked('POST /v1/invitations/invite_1/resend')[0]);
    await stand.press('Take back');
    const again = await until(() =>
      stand.all('dialog button').find((one) => one.textContent?.trim() === 'Take back'),
    );
    await until(() => (again as HTMLButtonElement).disabled === false || undefined);
    again.click();
    await until(() => stand.asked('DELETE /v1/invitations/invite_1')[0]);
  });

  it('says so where the list cannot be had, and tries again', async () => {
    let calls = 0;
    const stand = new Stand({
      [PEOPLE]: () =>
        ++calls === 1 ? refused('unavailable', 503) : json({ items: [PERSON], nextCursor: null }),
    });
    await stand.press('Try again');
    await stand.says('Dana Serik');
  });

  it('speaks Arabic from right to left without a fault that axe finds', async () => {
    const stand = new Stand({}, 'ar');
    await stand.says('الأشخاص');
    expect(await violations(stand.admin)).to.deep.equal([]);
  });
});
