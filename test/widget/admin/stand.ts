import '../../../widget/admin/index.ts';
import type { WarrantyAdmin } from '../../../widget/admin/index.ts';
import type { Me } from '../../../widget/admin/kit.ts';
import type { PanelName } from '../../../widget/admin/panels.ts';
import '../../../widget/provider/index.ts';
import { fakeApi, html, json, place, until } from '../core/fixture.ts';
import type { Reply, Seen } from '../core/fixture.ts';

const API = 'https://api.example';

const ME = {
  kind: 'person',
  email: 'admin@altai.example',
  fullName: 'Ruslan Nastroikin',
  title: 'System administrator',
  locale: 'en',
  dateFormat: null,
  timeZone: 'UTC',
  userId: 'user_1',
  staff: false,
  memberships: [],
  rights: ['settings.manage', 'audit.read'],
  claim: null,
  expiresAt: '2026-11-22T10:00:00.000Z',
} as unknown as Me;

type Replies = Record<string, Reply>;
type At = { panel: PanelName; path?: string; lang?: string; rights?: string[] };

/** An administration in which somebody is signed in, with one panel open. */
export class SettingsStand {
  readonly admin: WarrantyAdmin;
  readonly seen: Seen[];

  constructor(replies: Replies, { panel, path = '', lang = 'en', rights }: At) {
    const api = fakeApi({
      'GET /v1/me': () => json(rights ? { ...ME, rights } : ME),
      'GET /v1/organizations': () => json({ items: [{ id: 'org_1', name: 'Irtysh IT' }], nextCursor: null }),
      ...replies,
    });
    this.seen = api.seen;
    sessionStorage.setItem(`warranty:session:${API}:pk_1`, JSON.stringify({ token: 'st_1' }));
    const provider = place(
      html`<warranty-provider lang=${lang} embed-key="pk_1" api=${API} .fetch=${api.fetch}>
        <warranty-admin .place=${{ panel, path }}></warranty-admin>
      </warranty-provider>`,
    );
    this.admin = provider.querySelector('warranty-admin') as WarrantyAdmin;
  }

  /** Everything in the element and its parts that fits. */
  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    const found: E[] = [];
    const look = (root: ShadowRoot | null): void => {
      for (const one of root?.querySelectorAll<E>('*') ?? []) {
        if (one.matches(selector)) found.push(one);
        if (one.shadowRoot) look(one.shadowRoot);
      }
    };
    look(this.admin.shadowRoot);
    return found;
  }

  one<E extends HTMLElement = HTMLElement>(selector: string): Promise<E> {
    return until(() => this.all<E>(selector)[0]);
  }

  /** Presses the button that is called so, and is on screen. */
  async press(label: string): Promise<void> {
    const button = await until(() =>
      this.all('button').find(
        (one) =>
          (one.getAttribute('aria-label') ?? one.textContent).trim() === label && one.checkVisibility(),
      ),
    );
    button.click();
  }

  async type(name: string, value: string): Promise<void> {
    const control = await this.one<HTMLInputElement>(`[name='${name}']`);
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async tick(name: string, value: string): Promise<void> {
    (await this.one(`[name='${name}'][value='${value}']`)).click();
  }

  sees(text: string | RegExp): Promise<true> {
    return until(
      () => (typeof text === 'string' ? this.words.includes(text) : text.test(this.words)) || undefined,
    );
  }

  asked(request: string): Seen[] {
    return this.seen.filter(({ method, url }) => `${method} ${url.pathname}` === request);
  }

  get words(): string {
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element || node instanceof ShadowRoot) || node instanceof HTMLStyleElement)
        return '';
      if (node instanceof HTMLDialogElement && !node.open) return '';
      const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
      return [...inside.childNodes].map(read).join(' ');
    };
    return this.admin.shadowRoot ? read(this.admin.shadowRoot).replace(/\s+/g, ' ') : '';
  }
}
