import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from 'lean-qr';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Card } from '../../api/cards/schema.ts';
import { codeTo, inTurn, mails } from './journeys/mailbox.ts';
import { until } from './journeys/until.ts';
import { openBrowser, policyViolations, shown, visit } from './visit.ts';

const SERIAL = 'ALT-L2-52117043';
const AGENT = 'agent@altai.example';
const GTIN = '04870000200016';

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'warranty-card-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function call<T>(path: string, token: string, body: unknown): Promise<T> {
  const response = await fetch(inject('baseUrl') + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(body),
  });
  expect(response.status, await response.clone().text()).toBeLessThan(300);
  return (await response.json()) as T;
}

async function issueCard(): Promise<Card> {
  const html = await (await fetch(`${inject('baseUrl')}/b/altai`)).text();
  const key = /embed-key="([^"]+)"/.exec(html)![1]!;
  const { token } = await inTurn(AGENT, async () => {
    const old = await mails(AGENT);
    await call('/v1/sign-in-codes', key, { email: AGENT });
    const code = await codeTo(AGENT, old);
    return call<{ token: string }>('/v1/sessions', key, { email: AGENT, code });
  });
  const { unitId } = await call<{ unitId: string }>('/v1/lookups', token, { serial: SERIAL });
  return call<Card>('/v1/cards', token, { unitId });
}

/** A photo of a code, as a telephone takes it. */
async function photographed(page: Page, text: string): Promise<string> {
  const code = generate(text);
  const rows = Array.from({ length: code.size }, (_, y) =>
    Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? 1 : 0)),
  );
  const url = await page.evaluate((modules) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 900;
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#e9e4da';
    context.fillRect(0, 0, 900, 900);
    context.translate(160, 120);
    context.rotate(0.05);
    context.fillStyle = '#f8f6f2';
    context.fillRect(-60, -60, 700, 700);
    context.fillStyle = '#22201c';
    const side = 580 / modules.length;
    modules.forEach((row, y) =>
      row.forEach((dark, x) => dark && context.fillRect(x * side, y * side, side + 0.5, side + 0.5)),
    );
    return canvas.toDataURL('image/jpeg', 0.85);
  }, rows);
  const file = join(folder, `${randomUUID()}.jpg`);
  await writeFile(file, Buffer.from(url.split(',')[1]!, 'base64'));
  return file;
}

/** Asked again and again: what changes inside a shadow root wakes no observer of the page. */
const inside = <E extends Element>(page: Page, tag: string, selector: string): Promise<ElementHandle<E>> =>
  until(
    `${selector} in ${tag}`,
    async () => ((await page.$(`${tag} >>> ${selector}`)) as ElementHandle<E> | null) ?? undefined,
  );

/** By keyboard alone, up to the choice of the file. */
async function showPhoto(page: Page, tag: string, label: string, text: string): Promise<void> {
  const file = await photographed(page, text);
  await inside(page, tag, 'button');
  for (const button of await page.$$(`${tag} >>> button`)) {
    if ((await button.evaluate(({ textContent }) => textContent?.trim())) === label)
      await button.press('Enter');
  }
  await (await inside<HTMLInputElement>(page, tag, 'input[type=file]')).uploadFile(file);
}

describe('a warranty card', () => {
  it('opens by its code and says that it is real and what is covered', async () => {
    const card = await issueCard();
    const { pathname, hash } = new URL(card.url);
    const { page, complaints, requests } = await visit(browser, `${pathname}?lang=en${hash}`, { width: 360 });
    await expect.poll(() => shown(page, 'warranty-card')).toContain('This card is real');
    expect(await shown(page, 'warranty-card')).toContain(SERIAL);
    expect(requests.filter((url) => url.includes(card.token.slice(0, 40)) && !url.includes('#'))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await policyViolations(page)).toEqual([]);
    const room = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(room).toBe(0);
    await page.browserContext().close();
  });

  it('is read out of a photo on a dealer’s page, and a forged one is told from it', async () => {
    const card = await issueCard();
    const { page, complaints } = await visit(browser, '/examples/card/');
    await showPhoto(page, 'warranty-card', 'Read the code', card.url);
    await expect.poll(() => shown(page, 'warranty-card')).toContain('This card is real');
    const at = card.url.length - 20;
    const letter = card.url[at] === 'A' ? 'B' : 'A';
    await showPhoto(
      page,
      'warranty-card',
      'Read the code',
      card.url.slice(0, at) + letter + card.url.slice(at + 1),
    );
    await expect.poll(() => shown(page, 'warranty-card')).toContain('This card is forged');
    expect(complaints).toEqual([]);
    expect(await policyViolations(page)).toEqual([]);
    await page.browserContext().close();
  });
});

describe('a label', () => {
  it('fills the serial of its GS1 code into a dealer’s own form, under a strict policy', async () => {
    const { page, complaints } = await visit(browser, '/examples/card/', { width: 360 });
    await showPhoto(
      page,
      'warranty-serial-input',
      'Read a code',
      `https://id.example/01/${GTIN}/21/${SERIAL}`,
    );
    const sent = () =>
      page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('form')!)) as object);
    await expect.poll(sent).toEqual({ serial: SERIAL, shelf: '' });
    expect(complaints).toEqual([]);
    expect(await policyViolations(page)).toEqual([]);
    await page.browserContext().close();
  });

  it('opens the page of its brand with the device looked up', async () => {
    const { page, requests } = await visit(browser, `/01/${GTIN}/21/${SERIAL}`);
    expect(new URL(page.url()).pathname).toBe('/b/altai');
    await expect.poll(() => shown(page, 'warranty-lookup')).toContain(SERIAL);
    const told = requests.slice(1).filter((url) => url.split('#')[0]!.includes(SERIAL));
    expect(told).toEqual([]);
    await page.browserContext().close();
  });
});
