import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, policyViolations, shown, visit } from './visit.ts';

const PAGES = [
  '/',
  '/examples/plain-html/dealer.html',
  '/examples/plain-html/brand.html',
  '/examples/plain-html/two-brands.html',
  '/examples/card/',
  '/examples/products/',
  '/examples/register/',
  '/examples/import/',
  '/examples/import/nordlys.html',
  '/examples/desk/',
  '/examples/account/',
  '/examples/admin/',
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(PAGES)('%s', (path) => {
  it.each([360, 1200])('opens without a complaint at %i px, each element drawn', async (width) => {
    const { page, complaints, requests } = await visit(browser, path, { width });
    const state = await page.evaluate(() => {
      const elements = [...document.querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('warranty-'),
      );
      return {
        undefinedTags: elements.filter((one) => !one.matches(':defined')).map(({ localName }) => localName),
        undrawn: elements
          .filter(({ localName }) => localName !== 'warranty-provider')
          .filter((one) => one.shadowRoot?.querySelector('slot:not([name])'))
          .map(({ localName }) => localName),
        wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        stored: localStorage.length + sessionStorage.length + document.cookie.length,
      };
    });
    expect(complaints).toEqual([]);
    expect(await policyViolations(page)).toEqual([]);
    expect(state).toEqual({ undefinedTags: [], undrawn: [], wider: 0, stored: 0 });
    expect(requests.filter((url) => !url.startsWith(inject('baseUrl')) && !url.startsWith('data:'))).toEqual(
      [],
    );
    await page.browserContext().close();
  });
});

describe('the dealer’s page, under a strict policy and Trusted Types', () => {
  it('is served with that policy', async () => {
    const { headers } = await fetch(`${inject('baseUrl')}/examples/plain-html/dealer.html`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
  });

  it('looks up a device, shows where labels are and hands the device to the claim, without a violation', async () => {
    const { page, complaints } = await visit(
      browser,
      '/examples/plain-html/dealer.html?serial=ALT-M2-C0481372',
    );
    expect(await shown(page, 'warranty-lookup')).toContain('Safety recall');
    await page.locator('warranty-lookup >>> button.where').click();
    await expect.poll(() => page.$$('warranty-lookup >>> .models img').then(({ length }) => length)).toBe(3);
    await page.locator('warranty-lookup >>> [part=next] .primary').click();
    const typed = () =>
      page.evaluate(() => {
        const fields = document.querySelector('warranty-claim')?.shadowRoot?.querySelectorAll('input') ?? [];
        return [...fields].map(({ value }) => value);
      });
    await expect.poll(typed).toContain('ALT-M2-C0481372');
    expect(await policyViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.browserContext().close();
  });
});

describe('a page with two brands', () => {
  it('gives each its own answer about the same serial, in its own language', async () => {
    const { page } = await visit(browser, '/examples/plain-html/two-brands.html?serial=77120345');
    expect(await shown(page, 'section:first-of-type warranty-lookup')).toContain('77120345');
    expect(await shown(page, 'section:first-of-type warranty-lookup')).toContain('Last covered day');
    expect(await shown(page, 'section:last-of-type warranty-lookup')).toContain('Was Sie jetzt tun können');
    expect(await shown(page, 'section:last-of-type warranty-lookup')).not.toContain('Letzter Garantietag');
    await page.browserContext().close();
  });
});
