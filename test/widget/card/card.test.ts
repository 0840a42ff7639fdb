import { expect } from 'chai';
import type { CardCheckedEvent } from '../../../widget/card/events.ts';
import '../../../widget/card/index.ts';
import type { WarrantyCard } from '../../../widget/card/index.ts';
import '../../../widget/provider/index.ts';
import { choose, drawn, photoOf } from '../core/code.ts';
import { clear, EMBED, fakeApi, html, json, place, problem, until } from '../core/fixture.ts';
import type { Reply } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';

const TOKEN = 'A'.repeat(150);
const LINK = `https://warranty.example/b/altai/card#${TOKEN}`;
const VALID = {
  result: 'valid',
  number: '7K3M-9Q2X',
  issuedAt: '2026-05-22T09:00:00.000Z',
  serial: 'ALT-L2-48213907',
  model: { id: 'mdl_01', code: 'L200', name: 'Desktop L200' },
  receipt: {
    verdict: 'covered',
    headline: 'Covered until May 22, 2029.',
    lastCoveredDay: '2029-05-22',
    lifetime: false,
    reasons: [{ code: 'in_cover', text: 'The day is within the period.' }],
  },
  card: null,
};
const CARD = {
  id: 'card_1',
  number: '7K3M-9Q2X',
  unitId: 'unit_1',
  serial: 'ALT-L2-48213907',
  model: { id: 'mdl_01', code: 'L200', name: 'Desktop L200' },
  lastCoveredDay: '2029-05-22',
  token: TOKEN,
  url: LINK,
  issuedAt: '2026-05-22T09:00:00.000Z',
  revokedAt: null,
  revokedReason: null,
  verifications: 3,
  lastVerifiedAt: null,
  copySuspectedAt: null,
};

interface Placed {
  element: WarrantyCard;
  api: ReturnType<typeof fakeApi>;
  text: () => string;
}

async function card(replies: Record<string, Reply>, attributes = '', lang = 'en'): Promise<Placed> {
  const api = fakeApi({ 'GET /v1/embed': () => json({ ...EMBED, elements: ['card'] }), ...replies });
  const frame = place(
    html`<section lang=${lang}>
      <warranty-provider embed-key="pk_1" api="https://api.example" .fetch=${api.fetch}></warranty-provider>
    </section>`,
  );
  const provider = frame.querySelector('warranty-provider')!;
  provider.innerHTML = `<warranty-card ${attributes}><a href="/b/altai">Card</a></warranty-card>`;
  const element = provider.querySelector('warranty-card')!;
  const text = (): string => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
  await until(() => element.shadowRoot?.querySelector('h2, .notice'));
  return { element, api, text };
}

const press = ({ element }: Placed, label: string): void =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('button')]
    .find((one) => one.textContent?.trim() === label)!
    .click();

const verify = (answer: object): Record<string, Reply> => ({ 'POST /v1/cards/verify': () => json(answer) });

describe('a check of a card', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname);
  });

  it('asks nothing before there is a card', async () => {
    const one = await card(verify(VALID));
    expect(one.api.seen.map(({ url }) => url.pathname)).to.deep.equal(['/v1/embed']);
    expect(one.element.state).to.equal('empty');
  });

  it('checks the card of the page’s address and shows what is covered today', async () => {
    history.replaceState(null, '', `#${TOKEN}`);
    const one = await card(verify(VALID));
    await until(() => one.text().includes('This card is real'));
    for (const part of [
      'Desktop L200 · ALT-L2-48213907',
      'Covered until May 22, 2029.',
      'The day is within the period.',
      'Last covered day May 22, 2029',
      '7K3M-9Q2X',
    ])
      expect(one.text()).to.contain(part);
    expect(one.api.seen.at(-1)?.body).to.deep.equal({ token: TOKEN });
    expect(await violations(one.element)).to.deep.equal([]);
  });

  for (const [answer, words] of [
    [{ result: 'forged' }, 'This card is forged'],
    [{ result: 'unknown' }, 'This brand did not issue this card'],
    [{ result: 'unreadable' }, 'This is no warranty card'],
    [
      { result: 'revoked', number: 'X', revokedAt: '2026-06-01T09:00:00.000Z', reissued: true },
      'Ended on June 1, 2026. Another card took its place.',
    ],
    [
      { result: 'revoked', number: 'X', revokedAt: null, reissued: false },
      'It was issued by this brand and is no longer in force.',
    ],
  ] as const) {
    it(`says: ${words}`, async () => {
      const heard: string[] = [];
      const hear = ({ result }: CardCheckedEvent): void => void heard.push(result);
      document.addEventListener('warranty-card-checked', hear);
      const one = await card(verify(answer), `token="${TOKEN}"`);
      await until(() => one.text().includes(words));
      document.removeEventListener('warranty-card-checked', hear);
      expect(heard).to.deep.equal([answer.result]);
      expect(one.element.result?.result).to.equal(answer.result);
      expect(await violations(one.element)).to.deep.equal([]);
    });
  }

  it('takes proof of a date that is wrong, for the very device of the card', async () => {
    const received = { outcome: 'received', id: 'dcr_1', ref: 'DC-1', upload: {} };
    const placed = await card(
      { ...verify(VALID), 'POST /v1/date-corrections': () => json(received) },
      `token="${TOKEN}"`,
    );
    await until(() => placed.text().includes('This date is wrong'));
    press(placed, 'This date is wrong: send proof');
    const dialog = await until(() =>
      placed.element
        .shadowRoot!.querySelector('warranty-date-wrong-dialog')
        ?.shadowRoot?.querySelector('form'),
    );
    for (const [name, value] of [
      ['proposedDate', '2026-06-01'],
      ['name', 'Marat'],
      ['email', 'marat@people.example'],
    ] as const) {
      dialog.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
    }
    dialog.requestSubmit();
    const sent = await until(() =>
      placed.api.seen.find(({ url }) => url.pathname === '/v1/date-corrections'),
    );
    expect(sent.body).to.include({ serial: VALID.serial, modelId: 'mdl_01', proposedDate: '2026-06-01' });
  });

  it('takes a pasted link, and says what to do without one', async () => {
    const one = await card(verify(VALID));
    const form = one.element.shadowRoot!.querySelector('form')!;
    form.requestSubmit();
    await until(() => one.text().includes('Read the code or paste the link.'));
    const field = form.querySelector<HTMLInputElement>('input[name=card]')!;
    field.value = ` ${LINK} `;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    form.requestSubmit();
    await until(() => one.text().includes('This card is real'));
    expect(one.api.seen.at(-1)?.body).to.deep.equal({ token: TOKEN });
  });

  it('reads the code of a card out of a photo', async () => {
    const one = await card(verify(VALID));
    press(one, 'Read the code');
    const input = await until(() =>
      one.element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]'),
    );
    choose(input as HTMLInputElement, await photoOf(drawn(LINK)));
    await until(() => one.text().includes('This card is real'));
  });

  it('follows the address when another card is opened in the same tab', async () => {
    const one = await card(verify({ result: 'unknown' }), `token="${TOKEN}"`);
    await until(() => one.element.result);
    const other = 'B'.repeat(150);
    location.hash = other;
    await until(() => (one.api.seen.at(-1)?.body as { token?: string }).token === other);
  });

  it('never takes a failure for an answer, and tries again', async () => {
    let asked = 0;
    const one = await card(
      {
        'POST /v1/cards/verify': () =>
          asked++ === 0 ? problem(503, 'unavailable', {}, { 'retry-after': '1' }) : json(VALID),
      },
      `token="${TOKEN}"`,
    );
    await until(() => one.text().includes('That says nothing about whether it is real.'));
    expect(one.element.result).to.equal(undefined);
    press(one, 'Try again');
    await until(() => one.text().includes('This card is real'));
  });

  for (const [lang, words] of [
    ['ru', 'Талон подлинный'],
    ['kk', 'Талон шынайы'],
    ['de', 'Diese Karte ist echt'],
    ['ar', 'هذه البطاقة أصلية'],
  ] as const) {
    it(`speaks ${lang}`, async () => {
      const one = await card(verify(VALID), `token="${TOKEN}"`, lang);
      await until(() => one.text().includes(words));
    });
  }
});

describe('the card of a device', () => {
  afterEach(clear);
  const list =
    (...items: object[]): Reply =>
    () =>
      json({ items, nextCursor: null });

  it('is issued where there is none', async () => {
    const one = await card(
      { 'GET /v1/cards': list(), 'POST /v1/cards': () => json(CARD, { status: 201 }) },
      'unit="unit_1"',
    );
    await until(() => one.text().includes('This device has no card yet.'));
    press(one, 'Issue a card');
    await until(() => one.element.shadowRoot!.querySelector('svg.code'));
    const sent = one.api.seen.at(-1)!;
    expect(sent.body).to.deep.equal({ unitId: 'unit_1' });
    expect(sent.headers.get('idempotency-key')).to.match(/\S{8}/);
    for (const part of ['Desktop L200 · L200', 'ALT-L2-48213907', '7K3M-9Q2X', 'Checked 3 times'])
      expect(one.text()).to.contain(part);
    expect(await violations(one.element)).to.deep.equal([]);
  });

  it('shows that there seem to be copies', async () => {
    const copied = { ...CARD, copySuspectedAt: '2026-06-01T09:00:00.000Z' };
    const one = await card({ 'GET /v1/cards': list(copied) }, 'unit="unit_1"');
    await until(() => one.text().includes('There seem to be copies of this card'));
    expect(one.text()).to.contain('June 1, 2026');
  });

  it('is ended for a reason', async () => {
    const one = await card(
      {
        'GET /v1/cards': list(CARD),
        'POST /v1/cards/card_1/revoke': () => json({ ...CARD, revokedAt: '2026-06-01T09:00:00.000Z' }),
      },
      'unit="unit_1"',
    );
    await until(() => one.text().includes('End the card'));
    press(one, 'End the card');
    const choice = (await until(() => one.element.shadowRoot!.querySelector('select'))) as HTMLSelectElement;
    choice.value = 'stolen';
    choice.dispatchEvent(new Event('change'));
    press(one, 'End the card');
    await until(() => one.text().includes('This device has no card yet.'));
    expect(one.api.seen.find(({ url }) => url.pathname.endsWith('/revoke'))?.body).to.deep.equal({
      reason: 'stolen',
    });
  });

  it('shows nothing of a device to whoever may not see it', async () => {
    const one = await card({ 'GET /v1/cards': () => problem(403, 'key_type') }, 'unit="unit_1"');
    await until(() => one.element.state === 'error');
    expect(one.element.shadowRoot!.querySelector('.paper')).to.equal(null);
  });
});
