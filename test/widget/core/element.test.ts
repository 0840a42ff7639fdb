import { expect } from 'chai';
import { html as lit, nothing } from 'lit';
import { WarrantyElement } from '../../../widget/core/element.ts';
import type { View } from '../../../widget/core/element.ts';
import { defineStrings } from '../../../widget/core/strings.ts';
import '../../../widget/provider/index.ts';
import { clear, fakeApi, html, place, until } from './fixture.ts';

const en = { title: 'Hello', count: (n: number): string => `${n} units` };
const ru: typeof en = { title: 'Привет', count: (n) => `${n} ед.` };
const area = defineStrings('probe', en, {
  ru: () => Promise.resolve({ default: ru }),
  kk: () => Promise.reject(new Error('blocked')),
  de: () => Promise.resolve({ default: en }),
  ar: () => Promise.resolve({ default: { ...en, title: 'مرحبا' } }),
});

class Probe extends WarrantyElement<typeof en> {
  static override tag = 'warranty-probe';
  static override properties = { content: { type: Boolean } };
  readonly area = area;
  declare content: boolean;
  arrivals = 0;
  departures = 0;

  get aborted(): boolean {
    return this.signal.aborted;
  }

  say(text: string): void {
    this.announce(text);
  }

  protected override arrive(): void {
    this.arrivals++;
  }

  protected override leave(): void {
    this.departures++;
  }

  protected override view(): View {
    return this.content ? lit`<h2>${this.t.title}</h2><p>${this.t.count(2)}</p>` : nothing;
  }
}
Probe.define();

const heading = (probe: Probe): string | undefined =>
  probe.shadowRoot?.querySelector('h2')?.textContent ?? undefined;

function probeIn(
  lang = '',
  content = true,
): { probe: Probe; frame: HTMLElement; api: ReturnType<typeof fakeApi> } {
  const api = fakeApi();
  const frame = place(
    html`<section lang=${lang || 'en'}>
      <warranty-provider embed-key="pk_test_1" api="https://api.example" .fetch=${api.fetch}>
        <warranty-probe ?content=${content}><a href="/hosted">Check your warranty</a></warranty-probe>
      </warranty-provider>
    </section>`,
  );
  return { probe: frame.querySelector('warranty-probe') as Probe, frame, api };
}

describe('every element', () => {
  afterEach(clear);

  it('keeps the link of the page until it has content, and is loading until then', async () => {
    const { probe } = probeIn('', false);
    await until(() => probe.shadowRoot?.querySelector('slot'));
    expect(probe.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(probe.matches(':state(loading)')).to.equal(true);
    probe.content = true;
    expect(await probe.whenSettled).to.equal('ready');
    expect(probe.querySelector('a')?.checkVisibility()).to.equal(false);
    expect(probe.matches(':state(ready)')).to.equal(true);
    expect(probe.matches(':state(loading)')).to.equal(false);
  });

  it('speaks the nearest language and follows it live', async () => {
    const { probe, frame } = probeIn('ru-KZ');
    await until(() => heading(probe) === 'Привет');
    frame.lang = 'ar';
    await until(() => heading(probe) === 'مرحبا');
    expect(probe.shadowRoot?.querySelector('.base')?.getAttribute('dir')).to.equal('rtl');
    frame.lang = 'en';
    await until(() => heading(probe) === 'Hello');
    expect(probe.shadowRoot?.querySelector('.base')?.getAttribute('dir')).to.equal('ltr');
  });

  it('speaks English when a language cannot be loaded', async () => {
    const { probe } = probeIn('kk');
    await until(() => heading(probe) === 'Hello');
  });

  it('lets the page replace a text, with places for what varies', async () => {
    const { probe } = probeIn();
    probe.strings = { title: 'Hi', count: 'units: {0}', unknown: 'x' };
    await until(() => heading(probe) === 'Hi');
    expect(probe.shadowRoot?.querySelector('p')?.textContent).to.equal('units: 2');
  });

  it('does not take a move for a departure', async () => {
    const { probe, frame } = probeIn();
    await probe.whenSettled;
    frame.querySelector('warranty-provider')?.prepend(probe);
    await probe.updateComplete;
    expect([probe.arrivals, probe.departures, probe.aborted]).to.deep.equal([1, 0, false]);
    probe.remove();
    await Promise.resolve();
    expect([probe.departures, probe.aborted]).to.deep.equal([1, true]);
  });

  it('keeps values that were set before the upgrade', async () => {
    const early = document.createElement('warranty-early') as Probe;
    early.strings = { title: 'Early' };
    early.content = true;
    const { frame } = probeIn();
    frame.querySelector('warranty-provider')?.append(early);
    class Early extends Probe {}
    Early.define('warranty-early');
    await until(() => heading(early) === 'Early');
  });

  it('says to the builder that a provider is missing', async () => {
    const probe = place<Probe>(html`<warranty-probe content><a href="/x">Link</a></warranty-probe>`);
    await until(() => probe.shadowRoot?.querySelector('.developer-note'));
    expect(probe.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(await probe.whenSettled).to.equal('error');
  });

  it('finds a provider that comes later', async () => {
    const api = fakeApi();
    const frame = place(
      html`<warranty-late embed-key="pk_1" api="https://a.example"
        ><warranty-probe content></warranty-probe
      ></warranty-late>`,
    );
    const probe = frame.querySelector('warranty-probe') as Probe;
    await probe.updateComplete;
    const { WarrantyProvider } = await import('../../../widget/provider/provider.ts');
    Object.assign(frame, { fetch: api.fetch });
    WarrantyProvider.define('warranty-late');
    await until(() => heading(probe) === 'Hello');
  });

  it('keeps the first definition and tells once of the second', () => {
    const told: unknown[] = [];
    const warn = console.warn;
    console.warn = (...words: unknown[]) => told.push(words.join(' '));
    try {
      class Second extends Probe {
        static override readonly version = '9.9.9';
      }
      class Third extends Probe {
        static override readonly version = '9.9.8';
      }
      Second.define();
      Third.define();
      expect(customElements.get('warranty-probe')).to.equal(Probe);
      expect(told).to.have.length(1);
      expect(told[0]).to.contain('9.9.9').and.to.contain(Probe.version);
    } finally {
      console.warn = warn;
    }
  });

  it('says things politely, also twice', async () => {
    const { probe } = probeIn();
    await probe.whenSettled;
    const status = probe.shadowRoot?.querySelector('[role=status]');
    probe.say('Saved');
    await probe.updateComplete;
    const first = status?.textContent;
    probe.say('Saved');
    await probe.updateComplete;
    expect(first).to.equal('Saved');
    expect(status?.textContent).to.not.equal(first);
    expect(status?.textContent?.trim()).to.equal('Saved');
  });
});
