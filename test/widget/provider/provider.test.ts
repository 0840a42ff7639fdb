import { expect } from 'chai';
import { html as lit } from 'lit';
import { WarrantyElement } from '../../../widget/core/element.ts';
import type { View } from '../../../widget/core/element.ts';
import { toProblem } from '../../../widget/core/problem.ts';
import { defineStrings } from '../../../widget/core/strings.ts';
import { themeProperties } from '../../../widget/core/theme.ts';
import '../../../widget/provider/index.ts';
import type { WarrantyProvider } from '../../../widget/provider/index.ts';
import { startLoader } from '../../../widget/provider/loader.ts';
import { clear, EMBED, fakeApi, html, json, place, problem, until } from '../core/fixture.ts';

const en = { greeting: 'Welcome' };
const same = (): Promise<{ default: typeof en }> => Promise.resolve({ default: en });

class Branded extends WarrantyElement<typeof en> {
  static override tag = 'warranty-branded';
  readonly area = defineStrings('branded', en, { ru: same, kk: same, de: same, ar: same });

  get accent(): string {
    return getComputedStyle(this).getPropertyValue('--warranty-accent');
  }

  get words(): string {
    return this.shadowRoot?.querySelector('p')?.textContent ?? '';
  }

  protected override view(): View {
    return lit`<p>${this.t.greeting} ${this.brand?.brand.name}</p>`;
  }
}
Branded.define();

const brand = (name: string, accent: string, texts = {}): typeof EMBED => ({
  ...EMBED,
  brand: { ...EMBED.brand, name },
  theme: { tokens: { accent } },
  texts,
});

function provider(api: ReturnType<typeof fakeApi>, key = 'pk_1'): WarrantyProvider {
  return place<WarrantyProvider>(
    html`<warranty-provider embed-key=${key} api="https://api.example" .fetch=${api.fetch}>
      <warranty-branded></warranty-branded><warranty-branded></warranty-branded>
    </warranty-provider>`,
  );
}

const inside = (element: Element): Branded => element.querySelector('warranty-branded') as Branded;

describe('the provider', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
  });

  it('gives two brands on one page their own look and words', async () => {
    const one = provider(
      fakeApi({ 'GET /v1/embed': () => json(brand('Altai', '#112233', { 'branded.greeting': 'Salem' })) }),
    );
    const two = provider(fakeApi({ 'GET /v1/embed': () => json(brand('Nordlys', '#445566')) }), 'pk_2');
    await until(() => inside(one).words === 'Salem Altai' && inside(two).words === 'Welcome Nordlys');
    expect([inside(one).accent, inside(two).accent]).to.deep.equal(['#112233', '#445566']);
  });

  it('asks for the brand once for all its elements, and not before there is one', async () => {
    const api = fakeApi();
    const element = provider(api);
    await element.whenLoaded;
    expect(api.seen).to.have.length(1);
    const idle = fakeApi();
    const empty = place<WarrantyProvider>(
      html`<warranty-provider
        embed-key="pk_1"
        api="https://api.example"
        .fetch=${idle.fetch}
      ></warranty-provider>`,
    );
    await empty.updateComplete;
    expect(idle.seen).to.have.length(0);
  });

  for (const [what, attributes] of Object.entries({
    'a script as address': { api: 'javascript:alert(1)', key: 'pk_1' },
    'another host by //': { api: '//evil.example', key: 'pk_1' },
    'a data address': { api: 'data:text/html,x', key: 'pk_1' },
    'no key': { api: 'https://api.example', key: '' },
    'a key with quotes': { api: 'https://api.example', key: 'pk"><script>' },
  })) {
    it(`refuses ${what} visibly and asks nothing`, async () => {
      const api = fakeApi();
      const element = place<WarrantyProvider>(
        html`<warranty-provider embed-key=${attributes.key} api=${attributes.api} .fetch=${api.fetch}
          ><warranty-branded><a href="/x">Link</a></warranty-branded></warranty-provider
        >`,
      );
      await until(() => element.shadowRoot?.querySelector('.developer-note')?.checkVisibility());
      expect(api.seen).to.have.length(0);
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    });
  }

  it('refuses a locale that is none, and stays usable', async () => {
    const api = fakeApi();
    const element = place<WarrantyProvider>(
      html`<warranty-provider embed-key="pk_1" api="https://api.example" locale="../../x" .fetch=${api.fetch}
        ><warranty-branded></warranty-branded
      ></warranty-provider>`,
    );
    await until(() => element.shadowRoot?.querySelector('.developer-note'));
    await until(() => inside(element).words.startsWith('Welcome'));
  });

  it('works without its brand when that cannot be loaded', async () => {
    const element = provider(fakeApi({ 'GET /v1/embed': () => problem(503, 'unavailable') }));
    expect((await element.whenLoaded).problem?.code).to.equal('unavailable');
    await until(() => inside(element).words.startsWith('Welcome'));
  });

  it('uses the session of whoever signed in, remembers it only then, and drops it when it is refused', async () => {
    const api = fakeApi({ 'GET /v1/me': () => problem(401, 'unauthenticated') });
    const element = provider(api);
    await element.whenLoaded;
    expect(sessionStorage.length).to.equal(0);
    const events: string[] = [];
    element.addEventListener('warranty-session-change', (event) =>
      events.push(`signed ${event.signedIn ? 'in' : 'out'}`),
    );
    element.addEventListener('warranty-session-expired', () => events.push('expired'));
    element.session?.open('st_1', { remember: true });
    expect(sessionStorage.length).to.equal(1);
    const refused = await element.client?.call('get', '/v1/me' as '/v1/embed').catch(toProblem);
    expect(refused).to.have.property('status', 401);
    expect(api.seen.at(-1)?.headers.get('authorization')).to.equal('Bearer st_1');
    expect(events).to.deep.equal(['signed in', 'signed out', 'expired']);
    expect(sessionStorage.length).to.equal(0);
  });
});

describe('a brand’s theme', () => {
  it('takes colours and lengths', () => {
    expect(
      themeProperties({ accent: '#abc', 'on-accent': 'oklch(60% 0.1 20)', '--warranty-radius': '12px' }),
    ).to.deep.equal([
      ['--warranty-accent', '#abc'],
      ['--warranty-on-accent', 'oklch(60% 0.1 20)'],
      ['--warranty-radius', '12px'],
    ]);
  });

  it('leaves out everything else', () => {
    const evil = {
      accent: '</style><script>',
      text: 'url(https://evil.example)',
      good: 'expression(alert(1))',
      bad: 'var(--x)',
      radius: '1px;}',
      surface: 'a'.repeat(1_000_000),
      unknown: 'red',
      line: 3,
    };
    expect(themeProperties(evil)).to.deep.equal([]);
  });
});

describe('the loader', () => {
  it('loads each element once, also one that comes later, and nothing else', async () => {
    const page = document.implementation.createHTMLDocument();
    page.body.innerHTML =
      '<warranty-one></warranty-one><warranty-one></warranty-one><other-thing></other-thing><warranty-x.y></warranty-x.y>';
    const asked: string[] = [];
    const load = (name: string): Promise<void> => Promise.resolve(void asked.push(name));
    startLoader(load, page);
    startLoader(load, page);
    const later = page.createElement('section');
    later.append(page.createElement('warranty-two-words'));
    page.body.append(later);
    await until(() => asked.length > 1);
    expect(asked).to.deep.equal(['one', 'two-words']);
  });
});
