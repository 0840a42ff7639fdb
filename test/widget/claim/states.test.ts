import { expect } from 'chai';
import { clear, problem, until } from '../core/fixture.ts';
import { violations } from '../core/violations.ts';
import { FakeService, found } from './fake-service.ts';
import { Page } from './page.ts';

const SERIAL = 'ALT-L2-48213907';

/** Every picture that a reader can come to, in the order of the way. */
async function walk(service: FakeService, page: Page, look: (state: string) => Promise<void>): Promise<void> {
  const next = (): Promise<void> =>
    page.press(page.root.querySelector('[part~="next"]')?.textContent?.trim() ?? '');
  await look('first');
  await next();
  await look('error');
  await page.fill('lines.0.serial', 'XYZ-1');
  await look('unknown serial');
  (await until(() => page.root.querySelector<HTMLElement>('[part~="add-device"]'))).click();
  await page.rest();
  page.root.querySelector<HTMLElement>('[part~="add-now"]')?.click();
  await page.rest();
  await look('a registration with errors');
  await page.type('purchaseDate', '2026-03-01');
  await page.type('lines.0.email', 'aigerim@example.org');
  service.before = ({ url }) =>
    url.pathname.endsWith('/registrations') ? problem(403, 'forbidden') : undefined;
  page.root.querySelector<HTMLElement>('[part~="add-now"]')?.click();
  await page.rest();
  await look('a registration that is refused');
  service.before = () => undefined;
  page.root.querySelector<HTMLElement>('[part~="add-now"]')?.click();
  await page.rest();
  await look('registered');
  await page.root.querySelector<HTMLElement>('[part~="add-unit"]')?.click();
  await page.rest();
  await page.fill('lines.1.serial', SERIAL);
  await look('two devices');
  await next();
  await look('what happened');
  await page.type('symptoms.whatHappens', 'Dark screen');
  await next();
  await page.pass();
  await page.attach('invoice', 'invoice.png');
  await look('evidence');
  await next();
  page.field('elsewhere').click();
  [...page.root.querySelectorAll<HTMLInputElement>('[name="urgency"]')].at(-1)?.click();
  await page.rest();
  await next();
  await page.type('contact.email', '');
  await next();
  await look('contact with errors');
  for (const [name, value] of Object.entries({
    'contact.name': 'Aigerim',
    'contact.email': 'aigerim@example.org',
    'siteContact.name': 'Marat',
    urgencyReason: 'The reception stands still',
  }))
    await page.type(name, value);
  await next();
  await page.pass();
  await look('check');
  page.root.querySelector<HTMLElement>('.kept .link')?.click();
  await page.rest();
  await look('another device');
  page.root.querySelector('dialog')?.close();
  service.before = ({ url }) => (url.pathname.endsWith('/submit') ? problem(403, 'forbidden') : undefined);
  page.root.querySelector<HTMLElement>('[part~="send"]')?.click();
  await page.rest();
  await look('refused');
  service.before = () => undefined;
  page.root.querySelector<HTMLElement>('[part~="send"]')?.click();
  await until(() => page.element.result);
  await page.rest();
  await look('received');
}

/** Colours half-way between two states are nobody's contrast. */
function endTransitions(root: ShadowRoot): void {
  for (const one of root.getAnimations()) if (one instanceof CSSTransition) one.finish();
}

function ready(): FakeService {
  const service = new FakeService();
  service.requirements = [{ type: 'appearance_photo', mode: 'flag' }];
  service.looks.set(SERIAL, found(SERIAL, { requirements: [{ type: 'invoice', mode: 'flag' }] }));
  return service;
}

describe('the claim in every state', () => {
  afterEach(() => {
    clear();
    sessionStorage.clear();
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    document.body.style.inlineSize = '';
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe finds, ${scheme}`, async function () {
      this.timeout(60_000);
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = scheme === 'dark' ? '#000' : '#fff';
      const service = ready();
      const page = await Page.open(service);
      const wrong: string[] = [];
      await walk(service, page, async (state) => {
        endTransitions(page.root);
        wrong.push(...(await violations(page.element)).map((one) => `${state}: ${one}`));
      });
      expect(wrong).to.deep.equal([]);
    });
  }

  for (const lang of ['de', 'ar']) {
    it(`fits into 240 px in ${lang}, with targets of 24 px`, async () => {
      document.body.style.inlineSize = '240px';
      const service = ready();
      const page = await Page.open(service, { lang });
      const wrong: string[] = [];
      await walk(service, page, async (state) => {
        const base = page.root.querySelector('.base') as HTMLElement;
        if (base.scrollWidth > base.clientWidth) wrong.push(`${state}: ${base.scrollWidth} px wide`);
        for (const one of page.root.querySelectorAll<HTMLElement>(
          'button, a, select, .control, label.choice',
        )) {
          const { width, height } = one.getBoundingClientRect();
          if (width > 0 && (width < 24 || height < 24)) wrong.push(`${state}: ${one.outerHTML}`);
        }
        await Promise.resolve();
      });
      expect(wrong).to.deep.equal([]);
      expect(getComputedStyle(page.root.querySelector('.base') as Element).direction).to.equal(
        lang === 'ar' ? 'rtl' : 'ltr',
      );
    });
  }

  it('has every text in every language', async () => {
    const texts = await Promise.all(
      ['en', 'ru', 'kk', 'de', 'ar'].map(
        async (lang) =>
          ((await import(`../../../widget/lang/${lang}/claim.ts`)) as { default: Record<string, unknown> })
            .default,
      ),
    );
    const { default: later } = await import('../../../widget/lang/en/claim-later.ts');
    const adding = await Promise.all(
      ['ru', 'kk', 'de', 'ar'].map(
        async (lang) =>
          (
            (await import(`../../../widget/lang/${lang}/claim-adding.ts`)) as {
              default: Record<string, unknown>;
            }
          ).default,
      ),
    );
    const { default: add } = await import('../../../widget/lang/en/claim-adding.ts');
    for (const other of adding) {
      expect(Object.keys(other)).to.have.members(Object.keys(add));
      expect(Object.values(other).filter((text) => Object.values<unknown>(add).includes(text))).to.deep.equal(
        [],
      );
    }
    const [first, ...others] = texts;
    const english: Record<string, unknown> = { ...first, ...later };
    for (const other of others) {
      expect(Object.keys(other)).to.have.members(Object.keys(english));
      const same = Object.keys(english).filter(
        (key) => typeof english[key] === 'string' && english[key] === other[key],
      );
      expect(same.filter((key) => !SAME_WORD.includes(key))).to.deep.equal([]);
    }
  });
});

const SAME_WORD = ['condition_transport', 'condition_update', 'urgency_normal'];
