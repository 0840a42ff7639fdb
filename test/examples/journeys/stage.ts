import puppeteer, { type Browser } from 'puppeteer-core';
import { inject } from 'vitest';
import { browser } from '../../setup/browser.mjs';
import { Person } from './person.ts';

export type Stage = Awaited<ReturnType<typeof openStage>>;
export type Visit = { name: string; locale?: string; viewport?: { width: number; height: number } };

/** One browser for a file of journeys; each person has a profile of their own in it. */
export async function openStage() {
  const { args, ...launch } = await browser();
  const chrome: Browser = await puppeteer.launch({
    ...launch,
    args: [...args, '--enable-blink-features=ComputedAccessibilityInfo'],
  });
  const people: Person[] = [];
  return {
    async person({ name, locale = 'en', viewport = { width: 1200, height: 900 } }: Visit): Promise<Person> {
      const context = await chrome.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(viewport);
      await page.setExtraHTTPHeaders({ 'accept-language': locale });
      const person = await Person.meet(page, { name, baseUrl: inject('baseUrl') });
      people.push(person);
      return person;
    },
    /** What the pages complained about since the stage was opened: errors, warnings of the policy, failed loads. */
    complaints: () => people.flatMap((person) => person.complaints),
    close: () => chrome.close(),
  };
}
