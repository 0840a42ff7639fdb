import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { demo } from '../../db/seed/demo.ts';
import { openBrowser, policyViolations, shown, visit } from './visit.ts';

const KEY = demo.altai.keys.brand;
const SERIAL = demo.altai.serials.covered;
const BLANK = '/examples/plain-html/nothing.html';
const HOSTILE = `* { letter-spacing: .2em !important; line-height: 3 !important; text-transform: uppercase !important;
  text-align: center !important; word-spacing: 9px !important; text-indent: 9px !important; white-space: pre !important; }
  :root { font-size: 100%; } body { font-size: 31px; font-weight: 900; font-style: italic; visibility: visible; }
  button, input, label, p, h2, div, form, section { border: 7px dotted red !important; padding: 40px !important;
  background: lime !important; color: red !important; float: right !important; text-shadow: 3px 3px blue !important; }`;
const PROVIDED = `<warranty-provider embed-key="${KEY}"><warranty-lookup serial="${SERIAL}"><a href="/b/altai">Check</a></warranty-lookup></warranty-provider>`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface HostPage {
  head?: string;
  body: string;
  headers?: Record<string, string>;
}

/** A page of somebody's own on the Worker's origin. */
const hostPage = ({ head = '', body, headers = {} }: HostPage) => ({
  before: async (page: Page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith(BLANK)) return void request.continue();
      void request.respond({
        contentType: 'text/html; charset=utf-8',
        headers,
        body: `<!doctype html><html lang="en"><head><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
      });
    });
  },
});

const script = '<script type="module" src="/widget/v1/lookup.js"></script>';
const answered = (page: Page) =>
  page.waitForFunction(() =>
    document.querySelector('warranty-lookup')?.shadowRoot?.querySelector('[part=next]'),
  );

async function pixels(head: string): Promise<{ page: Page; png: string }> {
  const { page } = await visit(browser, BLANK, {
    width: 700,
    ...hostPage({
      head: `${script}<style>body { margin: 16px } warranty-lookup { display: block !important }</style>${head}`,
      body: PROVIDED,
    }),
  });
  await answered(page);
  const element = await page.$('warranty-lookup');
  const png = await element?.screenshot({ encoding: 'base64' });
  return { page, png: String(png) };
}

it('looks the same on a page whose style sheet overrides everything, but for one pixel in a hundred', async () => {
  const plain = await pixels('');
  const hostile = await pixels(`<style>${HOSTILE}</style>`);
  const changed = await plain.page.evaluate(
    async (one, other) => {
      const read = async (png: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        return {
          size: [image.width, image.height],
          data: context.getImageData(0, 0, image.width, image.height).data,
        };
      };
      const [first, second] = [await read(one), await read(other)];
      if (first.size.join() !== second.size.join())
        return `${first.size.join('×')} became ${second.size.join('×')}`;
      let different = 0;
      for (let at = 0; at < first.data.length; at += 4) {
        const far = [0, 1, 2].some(
          (part) => Math.abs((first.data[at + part] ?? 0) - (second.data[at + part] ?? 0)) > 16,
        );
        if (far) different++;
      }
      return different / (first.data.length / 4);
    },
    plain.png,
    hostile.png,
  );
  expect(changed).toBeTypeOf('number');
  expect(changed).toBeLessThanOrEqual(0.01);
  await plain.page.browserContext().close();
  await hostile.page.browserContext().close();
});

it('draws every element under a strict policy and Trusted Types without a violation', async () => {
  const names = ['lookup', 'claim', 'status', 'desk'];
  const { page, complaints } = await visit(
    browser,
    BLANK,
    hostPage({
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
      },
      head: names.map((name) => `<script type="module" src="/widget/v1/${name}.js"></script>`).join(''),
      body: `<warranty-provider embed-key="${KEY}">${names.map((name) => `<warranty-${name}></warranty-${name}>`).join('')}</warranty-provider>`,
    }),
  );
  for (const name of names) await expect.poll(() => shown(page, `warranty-${name}`)).not.toBe('');
  expect(await policyViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.browserContext().close();
});

it.each([
  [
    'the address that the page names',
    ' claim-href="/examples/desk/?from=look-up"',
    '/examples/desk/?from=look-up&serial=',
  ],
  ['the brand’s hosted page', '', '/b/altai?serial='],
])('takes a claim that nobody on the page does to %s', async (_, attribute, address) => {
  const body = PROVIDED.replace('<warranty-lookup', `<warranty-lookup${attribute}`);
  const { page } = await visit(browser, BLANK, hostPage({ head: script, body }));
  await answered(page);
  const left = page.waitForNavigation();
  await page.locator('warranty-lookup >>> [part=next] .primary').click();
  await left;
  expect(page.url()).toContain(`${inject('baseUrl')}${address}${SERIAL}&model=model_`);
  await page.browserContext().close();
});

it('keeps the link inside the tag where the script is blocked', async () => {
  const { page } = await visit(browser, BLANK, {
    ...hostPage({
      head: `<meta http-equiv="content-security-policy" content="script-src 'none'">${script}`,
      body: PROVIDED,
    }),
  });
  const link = await page.$('warranty-lookup a');
  expect(await link?.isVisible()).toBe(true);
  await page.browserContext().close();
});

it('takes the first of two versions on one page and says so in one line', async () => {
  const [code, core] = await builtLookup();
  const { page, complaints } = await visit(browser, BLANK, {
    before: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const url = request.url();
        const answer = (body: string, contentType = 'text/javascript') =>
          void request.respond({ contentType, body });
        if (url.endsWith('/second/lookup.js')) answer(code);
        else if (url.includes('/second/chunks/')) answer(core.replaceAll('"0.1.0"', '"9.9.9"'));
        else if (url.endsWith(BLANK))
          answer(
            `<!doctype html><html lang="en"><head><link rel="icon" href="data:,">${script}${script}<script type="module" src="/second/lookup.js"></script></head><body>${PROVIDED}</body></html>`,
            'text/html; charset=utf-8',
          );
        else void request.continue();
      });
    },
  });
  await answered(page);
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(/already on this page; version 9\.9\.9/);
  await page.browserContext().close();
});

it('leaves nothing behind after coming and going a thousand times', async () => {
  const { page, complaints } = await visit(
    browser,
    BLANK,
    hostPage({ head: script, body: PROVIDED.replace(/ serial="[^"]*"/, '') }),
  );
  const kept = await page.evaluateHandle(async () => {
    const provider = document.querySelector('warranty-provider') as HTMLElement;
    document.querySelector('warranty-lookup')?.remove();
    const { promise, resolve } = Promise.withResolvers<void>();
    for (let turn = 0; turn < 1000; turn++) {
      const element = document.createElement('warranty-lookup');
      provider.append(element);
      element.remove();
    }
    setTimeout(resolve);
    await promise;
    return customElements.get('warranty-lookup')?.prototype as object;
  });
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const alive = await page.queryObjects(kept);
  expect(await page.evaluate((all) => all.length, alive)).toBeLessThanOrEqual(1);
  expect(complaints).toEqual([]);
  await page.browserContext().close();
});

it.each([240, 360, 600, 1200])('stays inside its place at %i px, with the answer shown', async (width) => {
  const { page } = await visit(browser, BLANK, {
    width: Math.max(width, 320),
    ...hostPage({
      head: `${script}<style>body { margin: 0 } main { width: ${width}px }</style>`,
      body: `<main>${PROVIDED}</main>`,
    }),
  });
  await answered(page);
  const over = await page.evaluate(() => {
    const base = document.querySelector('warranty-lookup')?.shadowRoot?.querySelector('.base') as HTMLElement;
    return base.scrollWidth - base.clientWidth;
  });
  expect(over).toBe(0);
  await page.browserContext().close();
});

it.each(['light', 'dark', 'forced'])('gives axe nothing to find with %s colours', async (colours) => {
  const axe = await readFile(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
  const { page } = await visit(browser, BLANK, {
    ...hostPage({
      head: `${script}<title>Host</title><style>:root { color-scheme: light dark }</style>`,
      body: `<main><h1>Host</h1>${PROVIDED}</main>`,
    }),
  });
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    features:
      colours === 'forced'
        ? [{ name: 'forced-colors', value: 'active' }]
        : [{ name: 'prefers-color-scheme', value: colours }],
  });
  await answered(page);
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  expect(found).toEqual([]);
  expect(await shown(page, 'warranty-lookup')).toContain('Covered until');
  expect(await policyViolations(page)).toEqual([]);
  await page.browserContext().close();
});

it('writes on its main button what can be read with forced colours', async () => {
  const { page } = await visit(browser, BLANK, hostPage({ head: script, body: PROVIDED }));
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await answered(page);
  const [adjust, text, ground] = await page.evaluate(() => {
    const button = document
      .querySelector('warranty-lookup')
      ?.shadowRoot?.querySelector('.primary') as Element;
    const { forcedColorAdjust, color, backgroundColor } = getComputedStyle(button);
    return [forcedColorAdjust, color, backgroundColor];
  });
  expect(adjust, 'else the browser puts a plate in the colour of the text behind it').toBe('none');
  expect(text).not.toBe(ground);
  await page.browserContext().close();
});

async function builtLookup(): Promise<[string, string]> {
  const base = `${inject('baseUrl')}/widget/v1/`;
  const code = await (await fetch(`${base}lookup.js`)).text();
  const chunk = /from"\.\/(chunks\/core-[^"]+)"/.exec(code)?.[1] ?? '';
  return [code, await (await fetch(base + chunk)).text()];
}
