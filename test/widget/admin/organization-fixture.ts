import { common } from '../../../widget/lang/common.ts';
import en from '../../../widget/lang/en/admin.ts';
import type { Kit, Me } from '../../../widget/admin/kit.ts';
import type { Place } from '../../../widget/admin/place.ts';
import { createClient } from '../../../widget/core/client.ts';
import type { Branch, Contact, Organization } from '../../../widget/admin/organization/kit.ts';
import { clear, fakeApi, html, json, place } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';

export const ADMIN: Me = {
  kind: 'person',
  email: 'dana@steppe.example',
  fullName: 'Dana Kenesova',
  userId: 'user_dana',
  rights: ['organization.manage', 'recipients.manage', 'people.manage'],
  memberships: [{ role: 'org_admin', scope: 'organization' }],
} as unknown as Me;

export const SYSADMIN: Me = {
  ...ADMIN,
  memberships: [{ role: 'sysadmin', scope: 'tenant' }],
} as unknown as Me;

const times = {
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  closedAt: null,
};

export const HOUSE: Organization = {
  id: 'org_1',
  kind: 'customer',
  name: 'Steppe Clinics',
  parent: null,
  externalRefs: [{ system: 'erp', id: '10042' }],
  addresses: { main: { lines: 'Abay 12', city: 'Almaty' } },
  namingPattern: '{branch}-{number:4}',
  approvalRequired: false,
  version: 3,
  actions: ['update', 'add-branch', 'add-contact'],
  ...times,
};

export const branch = (id: string, name: string, over: Partial<Branch> = {}): Branch => ({
  id,
  organizationId: 'org_1',
  name,
  kind: 'office',
  city: 'Almaty',
  address: 'Abay 12',
  timeZone: 'Asia/Almaty',
  calendar: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00', holidays: [] },
  parent: null,
  responsible: { id: 'user_dana', name: 'Dana Kenesova', status: 'active' },
  backup: { id: 'user_yerlan', name: 'Yerlan Zhumin', status: 'active' },
  version: 1,
  actions: ['update', 'close', 'add-branch', 'add-contact'],
  ...times,
  ...over,
});

export const contact = (id: string, name: string, over: Partial<Contact> = {}): Contact => ({
  id,
  organizationId: 'org_1',
  branch: null,
  kind: 'mailbox',
  name,
  email: `${id}@steppe.example`,
  phone: null,
  siteRole: null,
  deliverability: 'ok',
  version: 1,
  actions: ['update', 'remove'],
  createdAt: times.createdAt,
  updatedAt: times.updatedAt,
  ...over,
});

const page =
  (...items: unknown[]) =>
  () =>
    json({ items, nextCursor: null });

/** A house as its administrator finds it. */
export const house = (over: Record<string, Reply> = {}): Record<string, Reply> => ({
  'GET /v1/organizations': page(HOUSE),
  'GET /v1/organizations/org_1': () => json(HOUSE),
  'GET /v1/organizations/org_1/branches': page(
    branch('branch_head', 'Head office'),
    branch('branch_north', 'North', {
      parent: { id: 'branch_head', name: 'Head office' },
      backup: null,
      calendar: null,
    }),
  ),
  'GET /v1/organizations/org_1/contacts': page(
    contact('contact_it', 'IT'),
    contact('contact_desk', 'Front desk', {
      deliverability: 'bounced',
      branch: { id: 'branch_north', name: 'North' },
    }),
  ),
  'GET /v1/organizations/org_1/people': page(
    { id: 'user_dana', fullName: 'Dana Kenesova' },
    { id: 'user_yerlan', fullName: 'Yerlan Zhumin' },
  ),
  'GET /v1/organizations/org_1/naming-preview': () =>
    json({ items: [{ serial: 'SN-1', name: 'North-0001' }] }),
  ...over,
});

type Panel = HTMLElement & { kit: Kit; updateComplete: Promise<boolean> };

/** One panel in a page, with an admin around it that only remembers where it was sent. */
export function openPanel(
  tag: string,
  {
    replies,
    me = ADMIN,
    path = '',
    language = 'en' as Kit['language'],
  }: {
    replies: Record<string, Reply>;
    me?: Me;
    path?: string;
    language?: Kit['language'];
  },
) {
  const { fetch, seen } = fakeApi(replies);
  const client = createClient({
    api: 'https://api.example',
    getToken: () => 'ses_1',
    locale: () => language,
    fetch,
  });
  const said: string[] = [];
  const went: Place[] = [];
  const panel = document.createElement(tag) as Panel;
  const kept = new Map<string, Record<string, string>>();
  const show = (to: Place): void => {
    panel.kit = {
      t: { ...common.en, ...en },
      locale: language,
      language,
      client,
      me,
      brand: undefined,
      place: to,
      go: (next) => {
        went.push(next);
        show(next);
      },
      kept,
      announce: (text) => void said.push(text),
    };
  };
  show({ panel: tag.replace('warranty-admin-', '') as Place['panel'], path });
  place(html`<main><div>${panel}</div></main>`);
  return { panel, seen, said, went, kept };
}

/** The first that fits, in the panel and in all its parts. */
export function find<E extends HTMLElement = HTMLElement>(
  from: Element | ShadowRoot,
  selector: string,
  text = '',
): E | undefined {
  const root = from instanceof Element ? (from.shadowRoot ?? from) : from;
  for (const one of root.querySelectorAll<E>(selector)) if (one.textContent?.includes(text)) return one;
  for (const one of root.querySelectorAll('*')) {
    const found = one.shadowRoot ? find<E>(one.shadowRoot, selector, text) : undefined;
    if (found) return found;
  }
  return undefined;
}

export function type(control: HTMLElement | undefined, value: string | boolean): void {
  const input = control as HTMLInputElement;
  if (typeof value === 'boolean') input.checked = value;
  else input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export { clear, json };
