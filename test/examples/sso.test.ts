import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { issuers } from '../../db/seed/altai/index.ts';
import { demo } from '../../db/seed/demo.ts';
import { addHost } from '../api/auth/host.ts';
import { makeTenant } from '../setup/tenant.ts';
import { openBrowser } from './visit.ts';

type Options = { portal: string; embedKey: string };
type HostModule = { createHost(options: Options): Server };

const file = join(import.meta.dirname, '../../examples/sso/host.mjs');
const { createHost } = (await import(pathToFileURL(file).href)) as HostModule;

let browser: Browser;
let shop: Server;
let page: Page;

beforeAll(async () => {
  const tenant = await makeTenant();
  await addHost(tenant, { ...demo.altai.host, keys: issuers[0]!.keys });
  const options = { portal: inject('baseUrl'), embedKey: '' };
  shop = createHost(options).listen(0, '127.0.0.1');
  await once(shop, 'listening');
  const origin = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  options.embedKey = (await tenant.addKey({ origins: [origin] })).key;
  browser = await openBrowser();
  page = await (await browser.createBrowserContext()).newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(origin, { waitUntil: 'networkidle0' });
});

afterAll(async () => {
  await browser?.close();
  shop?.close();
});

/** Who the elements say is there, by the API's own word. */
const visitor = (wanted: string | null) =>
  page.waitForFunction(
    async (name) => {
      const provider = document.querySelector('warranty-provider') as unknown as {
        session?: { signedIn: boolean };
        client?: { call(method: string, path: string): Promise<{ data: { fullName: string } }> };
      } | null;
      if (!provider?.session?.signedIn) return name === null && provider?.session !== undefined;
      const { data } = await provider.client!.call('get', '/v1/me');
      return data.fullName === name;
    },
    {},
    wanted,
  );

const press = (text: string) =>
  Promise.all([page.waitForNavigation({ waitUntil: 'networkidle0' }), page.click(`::-p-text(${text})`)]);

it('signs in at the portal whom the shop has signed in, and out again', async () => {
  await visitor(null);
  await press('Sign in as Ada');
  await visitor('Ada Lovelace');
  await press('Sign in as Blaise');
  await visitor('Blaise Pascal');
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  await press('Sign out');
  await visitor(null);
});

it('keeps the private key out of the page', async () => {
  const text = await readFile(join(import.meta.dirname, '../../examples/sso/index.html'), 'utf8');
  expect(text).not.toMatch(/"d"|demo-key/);
});
