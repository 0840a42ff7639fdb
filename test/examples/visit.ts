import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { browser as howToLaunch } from '../setup/browser.mjs';

export interface Visit {
  page: Page;
  /** Errors of the page, of its console, of its security policy, and requests that failed or went elsewhere. */
  complaints: string[];
  requests: string[];
}

export interface VisitOptions {
  width?: number;
  /** Runs before anything of the page does. */
  before?: (page: Page) => Promise<unknown>;
}

export const openBrowser = async (): Promise<Browser> => puppeteer.launch(await howToLaunch());

export async function visit(browser: Browser, path: string, options: VisitOptions = {}): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const requests: string[] = [];
  await page.setViewport({ width: options.width ?? 1200, height: 900 });
  page.on('pageerror', (error) => complaints.push(`error: ${String(error)}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => requests.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    const found: string[] = [];
    Object.assign(globalThis, { violations: found });
    document.addEventListener('securitypolicyviolation', (event) =>
      found.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  await options.before?.(page);
  await page.goto(inject('baseUrl') + path, { waitUntil: 'networkidle0' });
  return { page, complaints, requests };
}

/** Everything that the elements of the page show, whatever shadow root it is in. */
export const shown = (page: Page, selector: string): Promise<string> =>
  page.evaluate((of) => {
    const element = document.querySelector(of);
    return element?.shadowRoot?.querySelector('.base')?.textContent?.replace(/\s+/g, ' ') ?? '';
  }, selector);

export const policyViolations = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
