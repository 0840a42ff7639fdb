import type { Receipt, Status } from '../../../widget/status/wire.ts';
import '../../../widget/provider/index.ts';
import '../../../widget/status/index.ts';
import type { WarrantyStatus } from '../../../widget/status/index.ts';
import type { Clock } from '../../../widget/core/clock.ts';
import { offered } from '../../../widget/status/typed.ts';
import { fakeApi, html, json, place, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';

export const REF = 'WC-7K3M-9Q2X';
export const CLAIM = 'claim_01jerd8z0tfk1shh6w1g60eecf';

type Entry = Status['timeline'][number];
type Claim = Status['claim'];

export function entry(seq: number, part: Partial<Entry> = {}): Entry {
  return {
    id: `event_${seq}`,
    seq,
    kind: 'claim.submitted',
    at: '2026-03-31T09:30:00.000Z',
    text: `Step ${seq}`,
    actor: { side: 'service', name: 'Altai Computers' },
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

export function file(name: string): Claim['attachments'][number] {
  return {
    id: 'attachment_1',
    claimId: CLAIM,
    type: 'other',
    name,
    mediaType: 'application/pdf',
    size: 20_000,
    width: null,
    height: null,
    lineId: null,
    infoItemId: null,
    messageId: null,
    from: 'service',
    createdAt: '2026-03-31T09:30:00.000Z',
    removable: false,
  };
}

/** The generated type of a member that is `Receipt | null` knows neither alone. */
export const covered = (receipt: Receipt | null): Claim['lines'][number]['coverage'] =>
  receipt as Claim['lines'][number]['coverage'];

export function line(part: Partial<Claim['lines'][number]> = {}): Claim['lines'][number] {
  return {
    id: 'line_1',
    position: 1,
    serial: 'ALT-L2-48213907',
    model: { id: 'model_1', code: 'L200', name: 'Altai L200' },
    unitId: null,
    meter: null,
    coverage: covered(null),
    claimedAmount: null,
    approvedAmount: null,
    decision: 'approved',
    reason: null,
    job: null,
    ...part,
  };
}

const nobody = {
  name: 'Aigerim',
  email: 'aigerim@example.com',
  phone: null,
  company: null,
  convenientTime: null,
  address: null,
};

export function status(claim: Partial<Claim> = {}, part: Partial<Status> = {}): Status {
  return {
    claim: {
      id: CLAIM,
      ref: REF,
      version: 3,
      type: 'customer',
      brand: { slug: 'altai', name: 'Altai Computers' },
      locale: 'en',
      state: 'under_review',
      phase: 'reviewing',
      phaseText: 'We are checking the cover',
      next: {
        owner: 'service',
        mine: false,
        step: 'decide',
        text: 'Altai Computers decides by 4 April 2026.',
        due: '2026-04-04',
        overdue: false,
      },
      actions: ['message', 'attach'],
      lines: [line()],
      failureDate: null,
      purchaseDate: null,
      symptoms: { startedWhen: null, whatHappens: null, tried: null, screenMessage: null, conditions: [] },
      urgency: 'normal',
      urgencyReason: null,
      contact: nobody,
      siteContact: null,
      organization: null,
      branch: null,
      approval: null,
      handovers: { toService: [], back: [] },
      requirements: [],
      attachments: [],
      infoRequests: [],
      flags: [],
      assignee: null,
      related: [],
      undelivered: 0,
      createdAt: '2026-03-30T09:30:00.000Z',
      updatedAt: '2026-03-31T09:30:00.000Z',
      submittedAt: '2026-03-30T10:00:00.000Z',
      decidedAt: null,
      resolvedAt: null,
      closedAt: null,
      ...claim,
    },
    timeline: [entry(1, { text: 'Request sent' }), entry(2, { text: 'Check started' })],
    steps: [
      { phase: 'received', text: 'We have your request', state: 'done', at: '2026-03-30T10:00:00.000Z' },
      { phase: 'reviewing', text: 'We check', state: 'current', at: '2026-03-31T09:30:00.000Z' },
      { phase: 'resolved', text: 'Handed back', state: 'upcoming', at: null },
    ],
    outcome: null,
    ...part,
  };
}

export const asked = (): Claim['infoRequests'][number] => ({
  id: 'inforeq_1',
  askedOf: 'claimant',
  dueOn: '2026-04-02',
  note: 'Two short questions.',
  createdAt: '2026-03-31T09:30:00.000Z',
  answeredAt: null,
  answerable: true,
  items: (['text', 'confirm', 'file'] as const).map((kind) => ({
    id: `item_${kind}`,
    kind,
    prompt: `Question of kind ${kind}?`,
    attachmentType: kind === 'file' ? 'label_photo' : null,
    state: 'open',
    answerText: null,
    confirmed: null,
    answeredAt: null,
    answerable: true,
  })),
});

export const closing = (): Partial<Claim> => ({
  state: 'resolved',
  phase: 'resolved',
  phaseText: 'Handed back',
  actions: ['close', 'reopen', 'message'],
});

/** Answers with what `current` holds, 304 where the reader has it already. */
export function serving(current: { status: Status }): Reply {
  return ({ headers }) => {
    const { claim, timeline } = current.status;
    const etag = `"${claim.version}.${timeline.length}.${claim.phase}"`;
    if (headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { etag } });
    return json(current.status, { headers: { etag } });
  };
}

export interface Opened {
  element: WarrantyStatus;
  api: ReturnType<typeof fakeApi>;
  current: { status: Status };
}

/** A case on screen, as right after `<warranty-claim>` has handed it over. */
export async function openCase(
  first: Status = status(),
  replies: Record<string, Reply> = {},
  options: { clock?: Clock; lang?: string } = {},
): Promise<Opened> {
  const current = { status: first };
  const api = fakeApi({ [`GET /v1/status/${REF}`]: serving(current), ...replies });
  const element = mount(api, options);
  element.start({ ref: REF, token: 'draft-token' });
  await until(
    () => find(element, '[part=case]') && find(element, '[part=composer], [part=actions], [part=history]'),
  );
  await until(() => !first.claim.actions.includes('message') || find(element, '[part=composer]'));
  await until(() => offered(first.claim).length === 0 || find(element, '[part=actions]'));
  return { element, api, current };
}

export function mount(
  api: ReturnType<typeof fakeApi>,
  { clock, lang, ref, claimId }: { clock?: Clock; lang?: string; ref?: string; claimId?: string } = {},
): WarrantyStatus {
  const provider = place(
    html`<warranty-provider
      embed-key="pk_1"
      api="https://api.example"
      lang=${lang ?? 'en'}
      .fetch=${api.fetch}
    ></warranty-provider>`,
  );
  const element = document.createElement('warranty-status');
  if (clock) element.clock = clock;
  if (ref) element.ref = ref;
  if (claimId) element.claimId = claimId;
  provider.append(element);
  return element;
}

export function find<E extends HTMLElement = HTMLElement>(element: Element, selector: string): E | undefined {
  return element.shadowRoot?.querySelector<E>(selector) ?? undefined;
}

/** What a reader sees, with runs of space as one. */
export function words(element: Element, selector = '.base'): string {
  return (find(element, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export const said = (element: Element): string => words(element, '[role=status]');

export function type(element: Element, id: string, value: string): void {
  const control = find<HTMLInputElement>(element, `#field-${id}`);
  if (!control) throw new Error(`There is no field ${id}`);
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export function press(element: Element, label: string): void {
  const buttons = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('button, label.button') ?? [])];
  const found = buttons.find((one) => one.textContent?.replace(/\s+/g, ' ').trim().startsWith(label));
  if (!found) throw new Error(`There is no button ${label}`);
  found.click();
}

export const asking = (api: Opened['api'], route: string) =>
  api.seen.filter(({ method, url }) => `${method} ${url.pathname}` === route);
