import '../../../widget/desk/index.ts';
import type { WarrantyDesk } from '../../../widget/desk/index.ts';
import type { CaseItem, Claim, Entry, Me, Receipt, Status } from '../../../widget/desk/wire.ts';
import '../../../widget/provider/index.ts';
import { fakeApi, html, json, place, until } from '../core/fixture.ts';
import type { Reply, Seen } from '../core/fixture.ts';

const API = 'https://api.example';

export const ME: Me = {
  kind: 'person',
  email: 'aigerim@altai.example',
  fullName: 'Aigerim Tastemir',
  title: 'Warranty agent',
  locale: 'en',
  userId: 'user_1',
  staff: true,
  memberships: [],
  rights: ['claim.read', 'claim.review', 'claim.decide'],
  dateFormat: null,
  timeZone: null,
  signInMethods: { password: false, totp: false, passkeys: 0 },
  fresh: false,
  version: 1,
  claim: null,
  expiresAt: '2026-11-22T10:00:00.000Z',
};

const TERM = {
  code: 'standard',
  version: 2,
  name: 'Altai Standard',
  kind: 'standard',
  liableParty: 'manufacturer',
  summary: 'Three years',
} as const;

const RECEIPT: Receipt = {
  asOf: '2026-11-20',
  verdict: 'covered',
  headline: 'Covered until 22 August 2029',
  recall: null,
  start: { date: '2026-08-22', basis: 'sale', source: 'receipt 01544', verified: true, presumed: false },
  term: TERM,
  lastCoveredDay: '2029-08-22',
  lifetime: false,
  components: [
    {
      componentClass: 'battery',
      verdict: 'covered',
      lastCoveredDay: '2027-08-22',
      lifetime: false,
      termCode: 'standard',
      termVersion: 2,
      percent: 100,
    },
  ],
  layers: [
    {
      term: { ...TERM, code: 'law', name: 'Statutory rights', liableParty: 'seller' },
      verdict: 'covered',
      start: null,
      lastCoveredDay: '2028-08-22',
      lifetime: false,
      reasons: [{ code: 'seller_liable', text: 'The seller is liable.' }],
    },
  ],
  exclusions: [{ code: 'liquid', text: 'Damage by liquid.' }],
  reasons: [{ code: 'in_cover', text: 'The warranty is running.' }],
  nextStep: { code: 'start_claim', text: 'Start a claim.' },
};

const CONTACT = {
  name: 'Bolat Synaq',
  email: 'bolat@example.com',
  phone: '+7 701 000 00 00',
  company: null,
  convenientTime: 'After nine',
  address: { lines: 'Abay 1', city: 'Almaty', postalCode: '050000', country: 'KZ' },
};

const next = {
  owner: 'service',
  mine: false,
  step: 'decide',
  text: 'Altai checks the cover and decides by 24 November 2026.',
  due: '2026-11-24',
  overdue: false,
} as const;

export function claim(part: Partial<Claim> = {}): Claim {
  return {
    id: 'claim_1',
    ref: 'WC-7K3M-9Q2X',
    version: 3,
    type: 'customer',
    brand: { slug: 'altai', name: 'Altai Computers' },
    locale: 'kk',
    state: 'under_review',
    phase: 'reviewing',
    phaseText: 'We are checking the cover and the documents',
    next,
    actions: ['request-info', 'decide', 'assign', 'message', 'note', 'attach'],
    lines: [line()],
    failureDate: '2026-11-18',
    purchaseDate: '2026-08-22',
    symptoms: {
      startedWhen: 'On Monday',
      whatHappens: 'It does not start',
      tried: 'Another socket',
      screenMessage: null,
      conditions: ['power_surge'],
    },
    urgency: 'urgent',
    urgencyReason: 'The reception stands still',
    contact: CONTACT,
    siteContact: { ...CONTACT, name: 'Gulnara Obraz' },
    organization: { id: 'org_1', name: 'Steppe Clinics' },
    branch: { id: 'branch_1', name: 'Karaganda' },
    approval: null,
    handovers: { toService: [], back: [] },
    requirements: [
      { type: 'label_photo', mode: 'block', satisfied: true },
      { type: 'invoice', mode: 'flag', satisfied: false },
    ],
    attachments: [],
    infoRequests: [],
    flags: ['evidence_missing'],
    assignee: null,
    related: [{ id: 'claim_2', ref: 'WC-2PK5-6121', kind: 'possible_duplicate' }],
    undelivered: 1,
    createdAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-20T09:00:00.000Z',
    submittedAt: '2026-11-20T08:30:00.000Z',
    decidedAt: null,
    resolvedAt: null,
    closedAt: null,
    ...part,
  };
}

export function line(part: Partial<Claim['lines'][number]> = {}): Claim['lines'][number] {
  return {
    id: 'line_1',
    position: 1,
    serial: 'ALT-L2-48213907',
    model: { id: 'model_1', code: 'L200', name: 'Desktop L200' },
    unitId: 'unit_1',
    meter: null,
    coverage: RECEIPT as Claim['lines'][number]['coverage'],
    claimedAmount: null,
    approvedAmount: null,
    decision: 'proposed',
    reason: null,
    job: null,
    ...part,
  };
}

export function entry(part: Partial<Entry> = {}): Entry {
  return {
    id: `event_${part.seq ?? 1}`,
    seq: 1,
    kind: 'claim.submitted',
    at: '2026-11-20T08:30:00.000Z',
    text: 'Request sent',
    actor: { side: 'claimant', name: 'Bolat Synaq' },
    lineId: null,
    serial: null,
    note: null,
    visibility: 'public',
    handover: null,
    message: null,
    attachments: [],
    ...part,
  };
}

export const status = (part: Partial<Claim> = {}, timeline: Entry[] = [entry()]): Status => ({
  claim: claim(part),
  timeline,
  steps: [],
  outcome: null,
});

export function item(part: Partial<CaseItem> = {}): CaseItem {
  const { id, ref, version, type, state, phase, phaseText, urgency, flags, assignee } = claim();
  return {
    ...{ id, ref, version, type, state, phase, phaseText, next, urgency, flags, assignee },
    serials: ['ALT-L2-48213907'],
    models: ['Desktop L200'],
    claimant: 'Bolat Synaq',
    organization: 'Steppe Clinics',
    branch: 'Karaganda',
    createdAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-20T09:00:00.000Z',
    submittedAt: '2026-11-20T08:30:00.000Z',
    ...part,
  };
}

const STATUS_PATH = 'GET /v1/status/WC-7K3M-9Q2X';

/** A desk at which somebody of the staff is signed in. */
export class DeskStand {
  readonly desk: WarrantyDesk;
  readonly seen: Seen[];

  constructor(replies: Record<string, Reply> = {}, options: { signedIn?: boolean; open?: boolean } = {}) {
    const api = fakeApi({
      'GET /v1/me': () => json(ME),
      'GET /v1/staff': () => json({ items: [{ id: 'user_2', name: 'Timur Akpanov', roles: ['agent'] }] }),
      'GET /v1/views': () => json({ items: [] }),
      'GET /v1/claims': () => json({ items: [item()], nextCursor: null }),
      [STATUS_PATH]: () => json(status(), { headers: { etag: '"3.1"' } }),
      ...replies,
    });
    this.seen = api.seen;
    if (options.signedIn !== false) {
      sessionStorage.setItem(`warranty:session:${API}:pk_1`, JSON.stringify({ token: 'st_1' }));
    }
    const provider = place(
      html`<warranty-provider lang="en" embed-key="pk_1" api=${API} .fetch=${api.fetch}>
        <warranty-desk><a href="/desk">Open the desk</a></warranty-desk>
      </warranty-provider>`,
    );
    this.desk = provider.querySelector('warranty-desk') as WarrantyDesk;
    if (options.open) this.desk.place = { filter: { tab: 'ours' }, ref: 'WC-7K3M-9Q2X' };
  }

  /** Everything in the desk and in its parts that fits. */
  all(selector: string): HTMLElement[] {
    const found: HTMLElement[] = [];
    const look = (root: ShadowRoot | null): void => {
      for (const one of root?.querySelectorAll<HTMLElement>('*') ?? []) {
        if (one.matches(selector)) found.push(one);
        if (one.shadowRoot) look(one.shadowRoot);
      }
    };
    look(this.desk.shadowRoot);
    return found;
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): Promise<E> {
    return until(() => this.all(selector)[0] as E | undefined);
  }

  async click(selector: string): Promise<void> {
    (await this.one(selector)).click();
  }

  /** Types as a person does: the value, then the events. */
  async type(name: string, value: string): Promise<void> {
    const control = await this.one<HTMLInputElement>(`[name='${name}']`);
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async pick(name: string, value: string): Promise<void> {
    await this.click(`[name='${name}'][value='${value}']`);
  }

  press(key: string, at: Element = document.body): boolean {
    return at.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
    );
  }

  /** The part of the desk that has the focus, however deep. */
  get focused(): Element | null | undefined {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused;
  }

  asked(request: string): Seen[] {
    return this.seen.filter(({ method, url }) => `${method} ${url.pathname}` === request);
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
