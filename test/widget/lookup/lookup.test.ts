import { expect } from 'chai';
import type { FollowClaimEvent, StartClaimEvent } from '../../../widget/core/events.ts';
import '../../../widget/lookup/index.ts';
import type { WarrantyLookup } from '../../../widget/lookup/index.ts';
import '../../../widget/provider/index.ts';
import { choose as choosePhoto, drawn, photoOf } from '../core/code.ts';
import { clear, EMBED, fakeApi, html, json, place, problem, until } from '../core/fixture.ts';
import type { Reply, Seen } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { choose, everyText, found, hint, L200, recalled, unknown } from './answers.ts';

interface Placed {
  element: WarrantyLookup;
  api: ReturnType<typeof fakeApi>;
  root: ShadowRoot;
  text: () => string;
}

async function lookup(
  reply: Reply,
  attributes = '',
  lang = 'en',
  more: Record<string, Reply> = {},
): Promise<Placed> {
  const api = fakeApi({ 'POST /v1/lookups': reply, ...more });
  const frame = place(
    html`<section lang=${lang}>
      <warranty-provider embed-key="pk_1" api="https://api.example" .fetch=${api.fetch}></warranty-provider>
    </section>`,
  );
  const provider = frame.querySelector('warranty-provider') as HTMLElement;
  provider.innerHTML = `<warranty-lookup ${attributes}><a href="/b/altai">Check</a></warranty-lookup>`;
  const element = provider.querySelector('warranty-lookup') as WarrantyLookup;
  const root = await until(() => element.shadowRoot?.querySelector('form') && element.shadowRoot);
  const text = (): string => root.querySelector('.result')?.textContent?.replace(/\s+/g, ' ') ?? '';
  return { element, api, root, text };
}

async function ask(placed: Placed, serial: string): Promise<void> {
  const field = placed.root.querySelector('input') as HTMLInputElement;
  field.value = serial;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  placed.root.querySelector('form')?.requestSubmit();
  await until(() => placed.element.state !== 'loading' && placed.text().trim());
}

const press = (root: ShadowRoot, label: string): void =>
  [...root.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent?.includes(label))?.click();
const CHAIN = [
  {
    kind: 'replaced_by' as const,
    validFrom: '2026-03-01',
    from: { id: null, serial: 'ALT-OLD' },
    to: { id: null, serial: 'ALT-NEW' },
  },
];
const said = (root: ShadowRoot): string => root.querySelector('[role=status]')?.textContent ?? '';

describe('a look-up with a key of certain elements', () => {
  afterEach(clear);

  const placed = (elements: string[]) => {
    const api = fakeApi({ 'GET /v1/embed': () => json({ ...EMBED, elements }) });
    const provider = place(
      html`<warranty-provider lang="en" embed-key="pk_1" api="https://api.example" .fetch=${api.fetch}>
        <warranty-lookup><a href="/b/altai">Check</a></warranty-lookup>
      </warranty-provider>`,
    );
    return provider.querySelector('warranty-lookup') as WarrantyLookup;
  };

  it('works where it is on the list', async () => {
    const element = placed(['claim', 'lookup']);
    await until(() => element.brand && element.shadowRoot?.querySelector('form'));
    expect(element.shadowRoot?.querySelector('.developer-note')).to.equal(null);
  });

  it('says to the developer that it is not, in the console too, and leaves the page its own link', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (line: unknown) => void said.push(line);
    try {
      const element = placed(['claim']);
      const note = await until(() => element.shadowRoot?.querySelector('.developer-note'));
      expect(note.textContent).to.contain('<warranty-lookup> is not allowed');
      expect(element.shadowRoot?.querySelector('form')).to.equal(null);
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(element.state).to.equal('error');
      expect(said).to.deep.equal([`warranty: ${note.textContent?.trim()}`]);
    } finally {
      console.warn = warn;
    }
  });
});

describe('a look-up', () => {
  afterEach(clear);

  it('sends what was typed without the spaces around it, and keeps it as it was typed', async () => {
    const placed = await lookup(() => json(found()));
    await ask(placed, '  alt-l2 48213907\t');
    expect(placed.api.seen.at(-1)?.body).to.deep.equal({ serial: 'alt-l2 48213907' });
    expect(placed.root.querySelector('input')?.value).to.equal('alt-l2 48213907');
  });

  it('draws the receipt: verdict, last day, date with its source, parts, exclusions, reasons, next step', async () => {
    const placed = await lookup(() => json(found()));
    await ask(placed, 'ALT-L2-48213907');
    for (const part of [
      'Covered until May 22, 2029',
      'Desktop L200 · ALT-L2-48213907',
      'Last covered day May 22, 2029',
      'Counted from May 22, 2026 proved Delivery: invoice F-2041',
      'Altai Standard, version 2',
      'Given by the manufacturer',
      'Battery Not covered May 22, 2026 50% of the cost',
      'Damage by liquid.',
      'The warranty is running.',
      'start a claim',
    ]) {
      expect(placed.text()).to.contain(part);
    }
    expect(said(placed.root)).to.equal('Covered until May 22, 2029');
    expect(placed.element.result?.outcome).to.equal('found');
  });

  it('tells a recall before anything else, once, whatever the warranty says', async () => {
    const placed = await lookup(() => json(recalled));
    await ask(placed, 'ALT-M2-C0481372');
    expect(placed.text().trim()).to.match(
      /^Safety recall: the power supply may overheat Unplug the device\./,
    );
    expect(placed.text().indexOf('Safety recall')).to.be.below(placed.text().indexOf('Not covered'));
    expect(placed.text()).not.to.contain('Recall ALT-2025-02.');
  });

  it('shows how it read a serial with letters of another alphabet', async () => {
    const placed = await lookup(() => json(recalled));
    await ask(placed, 'АLT-L2-48213907');
    expect(placed.text()).to.contain('Read as ALT-L2-48213907');
  });

  it('marks the character that does not fit in what was typed, and corrects it at one tap', async () => {
    const answers = [hint, found()];
    const placed = await lookup(() => json(answers.shift()));
    await ask(placed, 'АLT-L2-48213907');
    const [, at] = [...(placed.root.querySelector('.misfit')?.childNodes ?? [])].filter((node) =>
      node.textContent?.trim(),
    );
    expect(placed.root.querySelector('mark')?.textContent).to.contain('А');
    expect(placed.root.querySelector('.misfit')?.textContent).to.contain('LT-L2-48213907');
    expect(at).not.to.equal(undefined);
    expect(placed.root.querySelector('.error')?.textContent).to.contain('another keyboard layout');
    press(placed.root, 'Use ALTL248213907');
    await until(() => placed.text().includes('Covered until'));
    expect(placed.api.seen.at(-1)?.body).to.deep.equal({ serial: 'ALTL248213907' });
    expect(placed.root.querySelector('.error')).to.equal(null);
  });

  it('asks which model it is, and looks again with it', async () => {
    const placed = await lookup(({ body }) =>
      json((body as { modelId?: string }).modelId ? found() : choose),
    );
    await ask(placed, '20231105');
    expect(placed.root.querySelectorAll('button.model')).to.have.length(2);
    press(placed.root, 'All-in-one M200');
    await until(() => placed.text().includes('Covered until'));
    expect(placed.api.seen.at(-1)?.body).to.deep.equal({ serial: '20231105', modelId: 'model_2' });
  });

  it('says what to check for an unknown serial, and lets a claim begin all the same', async () => {
    const placed = await lookup(() => json(unknown));
    let asked: StartClaimEvent | undefined;
    placed.element.addEventListener('warranty-start-claim', (event) => {
      asked = event;
      event.preventDefault();
    });
    await ask(placed, 'ALT-M2-C0077015');
    expect(placed.text()).to.contain('Compare each character with the label.').and.to.contain('Desktop L200');
    press(placed.root, 'Start a claim');
    expect(asked).to.include({ serial: 'ALT-M2-C0077015', modelId: undefined });
  });

  it('hands device and model to whoever takes the claim', async () => {
    const placed = await lookup(() => json(found()));
    await ask(placed, 'ALT-L2-48213907');
    let asked: StartClaimEvent | undefined;
    document.addEventListener(
      'warranty-start-claim',
      (event) => {
        asked = event;
        event.preventDefault();
      },
      { once: true },
    );
    press(placed.root, 'Start a claim');
    expect(asked).to.include({
      serial: 'ALT-L2-48213907',
      modelId: 'model_1',
      composed: true,
      cancelable: true,
    });
  });

  it('lists claims in progress and asks to follow one', async () => {
    const placed = await lookup(() => json(recalled));
    await ask(placed, 'ALT-M2-C0481372');
    let asked: FollowClaimEvent | undefined;
    placed.element.addEventListener('warranty-follow-claim', (event) => {
      asked = event;
      event.preventDefault();
    });
    press(placed.root, 'WC-7K3M-9Q2X');
    expect(asked).to.include({ id: 'claim_1', ref: 'WC-7K3M-9Q2X' });
  });

  for (const [code, label] of Object.entries({
    use_replacement: 'Check another device',
    contact_support: 'Contact support',
  })) {
    it(`offers “${label}” where the API says ${code}`, async () => {
      const placed = await lookup(() => json(found({ nextStep: { code, text: 'Next.' } })), '', 'en', {
        'GET /v1/embed': () =>
          json({ ...EMBED, brand: { ...EMBED.brand, support: { email: 'help@altai.example' } } }),
      });
      await ask(placed, 'ALT-L2-48213907');
      expect(placed.root.querySelector('[part=next] .primary')?.textContent).to.contain(label);
    });
  }

  it('tells the page what it found', async () => {
    const placed = await lookup(() => json(found()));
    const events: unknown[] = [];
    document.addEventListener(
      'warranty-looked-up',
      ({ outcome, verdict }) => events.push([outcome, verdict]),
      {
        once: true,
      },
    );
    await ask(placed, 'ALT-L2-48213907');
    expect(events).to.deep.equal([['found', 'covered']]);
  });

  it('looks up the serial of its attribute at once, and again when that changes', async () => {
    const placed = await lookup(() => json(found()), 'serial="ALT-1"');
    await until(() => placed.text().includes('Covered until'));
    placed.element.serial = 'ALT-2';
    await until(
      () =>
        placed.api.seen.at(-1)?.body &&
        (placed.api.seen.at(-1)?.body as { serial: string }).serial === 'ALT-2',
    );
    expect(placed.api.seen.filter(({ method }) => method === 'POST')).to.have.length(2);
  });

  it('leads along the chain to the device that counts', async () => {
    const asked = (request: Seen): string => (request.body as { serial: string }).serial;
    const placed = await lookup(
      (request) => json(found({}, { serial: asked(request), chain: CHAIN })),
      'serial="ALT-OLD"',
    );
    const here = (): string | undefined =>
      placed.root.querySelector('[part=chain] [aria-current] .mono')?.textContent ?? undefined;
    await until(() => here() === 'ALT-OLD');
    expect(placed.text()).to.contain('replaced by');
    press(placed.root, 'ALT-NEW');
    await until(() => here() === 'ALT-NEW');
    expect(placed.api.seen.filter(({ method }) => method === 'POST').map(asked)).to.deep.equal([
      'ALT-OLD',
      'ALT-NEW',
    ]);
  });

  it('takes the serial of the page’s address', async () => {
    const before = location.href;
    const address = new URL(before);
    address.searchParams.set('serial', 'ALT-9');
    history.replaceState(null, '', address);
    const placed = await lookup(() => json(found()));
    await until(() => placed.text().includes('Covered until'));
    history.replaceState(null, '', before);
    expect(placed.api.seen.at(-1)?.body).to.deep.equal({ serial: 'ALT-9' });
  });

  it('asks for a serial instead of sending nothing', async () => {
    const placed = await lookup(() => json(found()));
    placed.root.querySelector('form')?.requestSubmit();
    await until(() => placed.root.querySelector('.error')?.textContent?.includes('Enter the serial number.'));
    await until(() => placed.root.activeElement?.localName === 'input');
    expect(placed.api.seen.some(({ method }) => method === 'POST')).to.equal(false);
  });

  it('asks once while an answer is on its way', async () => {
    let answer: (response: Response) => void = () => undefined;
    const placed = await lookup(() => new Promise((resolve) => (answer = resolve)), 'serial="ALT-1"');
    await until(() => placed.api.seen.some(({ method }) => method === 'POST'));
    for (let press = 0; press < 10; press++) placed.root.querySelector('form')?.requestSubmit();
    answer(json(found()));
    await until(() => placed.text().includes('Covered until'));
    expect(placed.api.seen.filter(({ method }) => method === 'POST')).to.have.length(1);
  });

  it('reads the serial out of a photo of the label, once somebody turns to the field', async () => {
    const placed = await lookup(() => json(found()));
    expect(placed.root.textContent).not.to.contain('Read a code');
    placed.root.querySelector('input')!.focus();
    await until(() => placed.root.textContent?.includes('Read a code'));
    press(placed.root, 'Read a code');
    const input = await until(() => placed.root.querySelector<HTMLInputElement>('input[type=file]'));
    choosePhoto(
      input as HTMLInputElement,
      await photoOf(drawn('https://id.example/01/04870000200016/21/ALT-7')),
    );
    await until(() => placed.text().includes('Covered'));
    expect(placed.api.seen.at(-1)?.body).to.deep.equal({ serial: 'ALT-7' });
  });

  it('stores nothing and asks for no models before somebody wants to know where the label is', async () => {
    const placed = await lookup(() => json(found()), '', 'en', {
      'GET /v1/models': () => json({ items: [L200] }),
    });
    expect(placed.api.seen.map(({ url }) => url.pathname)).to.deep.equal(['/v1/embed']);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    press(placed.root, 'Where do I find it?');
    await until(() => placed.root.querySelector('.models')?.textContent?.includes('above the power socket'));
    press(placed.root, 'Where do I find it?');
    await until(() => !placed.root.querySelector('.models'));
    await ask(placed, 'ALT-L2-48213907');
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });
});

describe('a look-up that fails', () => {
  afterEach(clear);

  it('says that it could not be checked, never that nothing is covered', async () => {
    const answers = [problem(503, 'unavailable'), json(found())];
    const placed = await lookup(() => answers.shift() as Response);
    await ask(placed, 'ALT-1');
    expect(placed.text()).to.contain('could not be checked').and.not.to.contain('ot covered');
    expect([placed.element.state, placed.element.result]).to.deep.equal(['error', undefined]);
    press(placed.root, 'Try again');
    await until(() => placed.text().includes('Covered until'));
  });

  it('says in plain words how long to wait after too many tries', async () => {
    const placed = await lookup(() => problem(429, 'too_many_requests', {}, { 'retry-after': '170' }));
    await ask(placed, 'ALT-1');
    expect(placed.text()).to.contain('You can look again in 3 minutes.');
  });

  it('says at the field that a text cannot be a serial', async () => {
    const placed = await lookup(() =>
      problem(422, 'invalid', { errors: [{ pointer: '/serial', code: 'too_short', detail: '' }] }),
    );
    const field = placed.root.querySelector('input') as HTMLInputElement;
    field.value = '?';
    field.dispatchEvent(new InputEvent('input'));
    placed.root.querySelector('form')?.requestSubmit();
    await until(() =>
      placed.root.querySelector('.error')?.textContent?.includes('cannot be a serial number'),
    );
    expect(field.getAttribute('aria-invalid')).to.equal('true');
  });
});

const STATES = {
  found: found(),
  replaced: found({}, { serial: 'ALT-OLD', chain: CHAIN }),
  recalled,
  hint,
  choose,
  unknown,
};

describe('each answer', () => {
  afterEach(clear);

  for (const [name, answer] of Object.entries(STATES)) {
    it(`has nothing that axe finds, at 240 px and in Arabic too: ${name}`, async () => {
      const placed = await lookup(() => json(answer));
      await ask(placed, 'АLT-L2-48213907');
      expect(await violations(placed.element)).to.deep.equal([]);
      const arabic = await lookup(() => json(answer), '', 'ar');
      await ask(arabic, 'АLT-L2-48213907');
      (arabic.element.closest('section') as HTMLElement).style.inlineSize = '240px';
      expect(await violations(arabic.element)).to.deep.equal([]);
      const base = arabic.root.querySelector('.base') as HTMLElement;
      expect(base.dir).to.equal('rtl');
      expect(base.scrollWidth).to.be.at.most(base.clientWidth);
    });

    it(`draws texts of the API as text: ${name}`, async () => {
      const evil =
        '<img src=x onerror="globalThis.broken=1"><script>globalThis.broken=1</script>javascript:1';
      const kept = ['outcome', 'verdict', 'date', 'validFrom', 'kind', 'lastCoveredDay', 'asOf'];
      const placed = await lookup(() => json(everyText(answer, evil, kept)));
      await ask(placed, 'ALT-1');
      expect(placed.root.innerHTML).not.to.contain('<script').and.not.to.contain('<img');
      expect('broken' in globalThis).to.equal(false);
    });
  }
});
