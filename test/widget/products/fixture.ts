import '../../../widget/products/index.ts';
import '../../../widget/provider/index.ts';
import type { WarrantyProducts } from '../../../widget/products/index.ts';
import type { Counts, Item, Me, Unit } from '../../../widget/products/wire.ts';
import { EMBED, fakeApi, html, json, place, until } from '../core/fixture.ts';
import type { Reply, Seen } from '../core/fixture.ts';
import { ME } from '../desk/fixture.ts';

const API = 'https://api.example';

export const HEAD: Me = {
  ...ME,
  staff: false,
  rights: ['unit.read', 'unit.edit', 'unit.place', 'claim.create', 'export'],
  memberships: [
    {
      role: 'org_admin',
      scope: 'organization',
      amountLimit: null,
      validTo: null,
      delegatedBy: null,
      organization: { id: 'org_1', kind: 'customer', name: 'Steppe Clinics', approvalRequired: false },
      branch: null,
    },
  ],
};
export const PERSON: Me = {
  ...ME,
  staff: false,
  rights: ['unit.read', 'unit.edit', 'claim.create'],
  memberships: [{ ...HEAD.memberships[0]!, role: 'consumer', scope: 'own', organization: null }],
};

export const unitItem = (n: number, part: Partial<Item> = {}): Item => ({
  id: `unit_${n}`,
  version: 1,
  serial: `ALT-L2-${String(n).padStart(8, '0')}`,
  name: `PC-${n}`,
  model: { id: 'model_1', code: 'L200', name: 'Desktop L200' },
  inventoryNo: `INV-${n}`,
  branch: { id: 'branch_1', name: 'Karaganda', city: 'Karaganda' },
  place: 'Ward 3',
  room: `Room ${n % 90}`,
  rack: null,
  responsible: 'Yerlan Zhumin',
  lifecycle: 'active',
  lifecycleText: 'In use',
  custody: 'customer',
  custodyText: 'With the customer',
  verdict: n % 5 === 0 ? 'not_covered' : 'covered',
  headline: 'Covered until 31 March 2029.',
  lastCoveredDay: '2029-03-31',
  ...part,
});

export const countsOf = (total: number): Counts => ({
  total,
  lifecycles: [
    { lifecycle: 'active', text: 'In use', count: total - 1 },
    { lifecycle: 'retired', text: 'Out of use', count: 1 },
  ],
  flags: [{ flag: 'normal', count: total }],
  models: [{ id: 'model_1', code: 'L200', name: 'Desktop L200', count: total }],
  branches: [{ id: 'branch_1', name: 'Karaganda', city: 'Karaganda', count: total }],
});

export const unitPage = (total: number): Reply => {
  return ({ url }) => {
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const limit = Number(url.searchParams.get('limit'));
    const items = Array.from({ length: Math.min(limit, total - from) }, (_, n) => unitItem(from + n));
    const next = from + items.length;
    return json({ items, nextCursor: next < total ? String(next) : null });
  };
};

export class ProductsStand {
  readonly products: WarrantyProducts;
  readonly seen: Seen[];

  constructor({
    total = 250,
    me = HEAD,
    replies = {},
    lang = 'en',
    signedIn = true,
  }: { total?: number; me?: Me; replies?: Record<string, Reply>; lang?: string; signedIn?: boolean } = {}) {
    const api = fakeApi({
      'GET /v1/embed': () => json({ ...EMBED, elements: ['products'] }),
      'GET /v1/me': () => json(me),
      'GET /v1/units/counts': () => json(countsOf(total)),
      'GET /v1/units': unitPage(total),
      'GET /v1/views': () => json({ items: [] }),
      ...replies,
    });
    this.seen = api.seen;
    if (signedIn)
      sessionStorage.setItem(`warranty:session:${API}:pk_live_products`, JSON.stringify({ token: 'ses_1' }));
    const provider = place(
      html`<warranty-provider
        embed-key="pk_live_products"
        api=${API}
        lang=${lang}
        dir=${lang === 'ar' ? 'rtl' : 'ltr'}
        .fetch=${api.fetch}
      >
        <warranty-products></warranty-products>
      </warranty-provider>`,
    );
    this.products = provider.querySelector('warranty-products')!;
  }

  get root(): ShadowRoot {
    return this.products.shadowRoot!;
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): Promise<E> {
    return until(() => this.root.querySelector<E>(selector));
  }

  asked(what: string): Seen[] {
    return this.seen.filter(({ method, url }) => `${method} ${url.pathname}` === what);
  }

  queries(): string[] {
    return this.asked('GET /v1/units').map(({ url }) => url.search);
  }

  get rows(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.row-of')];
  }

  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  press(key: string, more: KeyboardEventInit = {}): void {
    (this.focused ?? this.root.querySelector('.row-of [tabindex="0"]'))!.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
    );
  }

  button(label: string): HTMLButtonElement | undefined {
    return [...this.root.querySelectorAll('button')].find((one) => one.textContent?.trim() === label);
  }
}

export type { Item, Unit };
