import { Session } from '../../../widget/core/session.ts';
import '../../../widget/provider/index.ts';
import '../../../widget/account/index.ts';
import type { WarrantyAccount } from '../../../widget/account/index.ts';
import { fakeApi, html, json, place, until } from '../core/fixture.ts';
import type { Reply, Seen } from '../core/fixture.ts';

export const ME = {
  kind: 'person',
  email: 'dana@clinic.example',
  fullName: 'Dana Akhmetova',
  title: 'Head of IT',
  locale: 'en',
  userId: 'user_1',
  staff: false,
  rights: ['claim.read'],
  dateFormat: null,
  timeZone: null,
  memberships: [
    {
      role: 'branch_responsible',
      scope: 'branch_tree',
      amountLimit: { amountMinor: 50000000, currency: 'KZT' },
      validTo: '2126-05-07T12:00:00Z',
      delegatedBy: { name: 'Aigerim Sadykova' },
      organization: { id: 'org_1', kind: 'customer', name: 'Steppe Clinics', approvalRequired: true },
      branch: { id: 'branch_1', name: 'Karaganda', city: 'Karaganda', address: 'Abay 1' },
    },
  ],
  claim: null,
  expiresAt: '2126-01-01T00:00:00Z',
  signInMethods: { password: false, totp: false, passkeys: 1 },
  fresh: true,
  version: 3,
};

export const PASSKEY = {
  id: 'passkey_1',
  name: 'Work laptop',
  site: 'clinic.example',
  backedUp: false,
  createdAt: '2126-01-02T10:00:00Z',
  lastUsedAt: null,
};

const SESSIONS = [
  { method: 'code', device: 'Chrome, Windows', current: true },
  { method: 'passkey', device: 'Safari, iPhone', current: false },
  { method: null, device: null, current: false },
].map((one, at) => ({
  id: `ses_${at + 1}`,
  createdAt: '2126-01-02T10:00:00Z',
  lastSeenAt: '2126-01-02T10:30:00Z',
  ...one,
}));

export const NOTICES = {
  items: [
    { kind: 'case_progress', mode: 'now', default: 'now', title: 'Progress', text: 'Received, decided.' },
    { kind: 'alerts', mode: 'off', default: 'off', title: 'Warnings', text: 'Something needs attention.' },
  ],
};

const none: Reply = () => new Response(null, { status: 204 });

export interface Stage {
  account: WarrantyAccount;
  seen: Seen[];
  /** Elements in the account and in its parts. */
  all: <E extends HTMLElement>(selector: string) => E[];
  part: (name: string) => HTMLElement;
  text: () => string;
  button: (label: string, within?: string) => HTMLButtonElement;
  press: (label: string, within?: string) => void;
  type: (name: string, value: string) => void;
  sent: (method: string, path: string) => Seen[];
}

const rootsOf = (account: HTMLElement): ShadowRoot[] => {
  const own = account.shadowRoot!;
  return [own, ...[...own.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
};

/** The account of somebody who is signed in, unless said. */
export async function stage(
  replies: Record<string, Reply> = {},
  { lang = 'en', signedIn = true, width = 900 } = {},
): Promise<Stage> {
  sessionStorage.clear();
  if (signedIn) new Session('https://api.example', 'pk_test_1').open('ses_now', { remember: true });
  const { fetch, seen } = fakeApi({
    'GET /v1/me': () => json(ME, { headers: { etag: '"3"' } }),
    'GET /v1/me/passkeys': () => json({ items: [PASSKEY] }),
    'GET /v1/me/sessions': () => json({ items: SESSIONS }),
    'GET /v1/me/notices': () => json(NOTICES),
    'DELETE /v1/sessions/current': none,
    'DELETE /v1/me/sessions': none,
    'DELETE /v1/me/sessions/ses_2': none,
    'DELETE /v1/me/passkeys/passkey_1': none,
    'PUT /v1/me/password': none,
    ...replies,
  });
  const frame = place(
    html`<section lang=${lang}>
      <warranty-provider embed-key="pk_test_1" api="https://api.example" .fetch=${fetch}>
        <warranty-account><a href="/b/altai/account">Your account</a></warranty-account>
      </warranty-provider>
    </section>`,
  );
  frame.style.width = `${width}px`;
  const account = frame.querySelector('warranty-account')!;
  const all = <E extends HTMLElement>(selector: string): E[] =>
    rootsOf(account).flatMap((root) => [...root.querySelectorAll<E>(selector)]);
  const part = (name: string): HTMLElement => all(`warranty-account-${name}`)[0]!;
  const button = (label: string, within?: string): HTMLButtonElement => {
    const found = within
      ? [...part(within).shadowRoot!.querySelectorAll('button')]
      : all<HTMLButtonElement>('button');
    const wanted = found.find((one) => one.textContent?.trim() === label);
    if (!wanted) throw new Error(`no button “${label}”`);
    return wanted;
  };
  await account.whenSettled;
  return {
    account,
    seen,
    all,
    part,
    button,
    press: (label, within) => button(label, within).click(),
    text: () =>
      rootsOf(account)
        .map(({ textContent }) => textContent?.replace(/\s+/g, ' '))
        .join(' '),
    type: (name, value) => {
      const field = all<HTMLInputElement>(`[name=${name}]`)[0]!;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
    sent: (method, path) => seen.filter((one) => one.method === method && one.url.pathname === path),
  };
}

export async function opened(at: Stage): Promise<Stage> {
  await until(() => at.text().includes('Work laptop') && at.text().includes('Safari, iPhone'));
  await until(() => at.text().includes('Something needs attention.'));
  return at;
}
