import { parseArgs } from 'node:util';
import postgres from 'postgres';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { BENCH_TENANT } from '../../db/seed/benchmark.ts';
import { buildElements } from '../../scripts/elements.ts';
import { browser } from '../setup/browser.mjs';
import { startCluster } from './cluster.ts';
import { startProduct } from './product-contestant.ts';

const { values: flags } = parseArgs({
  allowPositionals: true,
  options: {
    units: { type: 'string', default: '100000' },
    rows: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
  },
});
const units = positive('units');
const rows = Math.min(positive('rows'), units);
const rounds = positive('rounds');

const PIXELS_A_FRAME = 400;
const LONG_MS = 50;

await buildElements();
const cluster = await startCluster();
const owner = postgres(cluster.ownerUrl, { max: 1, prepare: false, onnotice: () => undefined });
const product = await startProduct(cluster, owner, units);
const chrome = await puppeteer.launch(await browser());
try {
  if (!product) throw new Error('there is no Worker to measure');
  const { serials, session, embedKey } = product.data;
  await owner`insert into hosted_page (tenant_id, slug, brand_id, embed_key)
    select tenant_id, slug, id, ${embedKey} from brand where tenant_id = ${BENCH_TENANT}`;
  const address = new URL('/b/bench/products?lang=en', product.worker.url).href;
  say(`${units.toLocaleString('en')} units, ${cluster.versions.postgres}, ${await chrome.version()}\n`);

  const opened: number[] = [];
  let page: Page | undefined;
  for (let round = 0; round < rounds; round++) {
    await page?.close();
    page = await open(chrome, address, session);
    opened.push(await firstRows(page));
  }
  line('first rows, from navigation', opened);
  const wanted = serials.filter((_, at) => at % Math.ceil(serials.length / rounds) === 0);
  const answered: number[] = [];
  for (const serial of wanted) answered.push(await search(page!, serial));
  line('answer to a search, from Enter', answered);
  await search(page!, '');
  const { frames, drawn, seconds } = await scroll(page!);
  line(`frames while scrolling ${rows.toLocaleString('en')} rows`, frames);
  const long = frames.filter((ms) => ms > LONG_MS).length;
  say(
    `\n${frames.length} frames in ${seconds.toFixed(1)} s, ${long} above ${LONG_MS} ms; most rows in the page: ${drawn}`,
  );
} finally {
  await chrome.close();
  await product?.worker.stop();
  await owner.end();
  await cluster.stop();
}

/** Signed in, in a profile of its own, as a person who opens the page for the first time. */
async function open(from: Browser, address: string, token: string): Promise<Page> {
  const page = await (await from.createBrowserContext()).newPage();
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate((held) => {
    const provider = document.querySelector('warranty-provider')!;
    const api = provider.getAttribute('api') ?? location.origin;
    const key = `warranty:session:${api}:${provider.getAttribute('embed-key')}`;
    sessionStorage.setItem(key, JSON.stringify({ token: held }));
  }, token);
  await page.setCacheEnabled(false);
  await page.reload({ waitUntil: 'domcontentloaded' });
  return page;
}

async function firstRows(page: Page): Promise<number> {
  const shown = await page.waitForFunction(
    () =>
      document.querySelector('warranty-products')?.shadowRoot?.querySelector('.row-of') && performance.now(),
    { polling: 'raf' },
  );
  return (await shown.jsonValue()) as number;
}

/** Until the one device stands first in the list, or all of them again. */
function search(page: Page, typed: string): Promise<number> {
  return page.evaluate(async (q) => {
    const root = document.querySelector('warranty-products')!.shadowRoot!;
    const box = root.querySelector<HTMLInputElement>('[name=q]')!;
    const began = performance.now();
    box.value = q;
    box.form!.requestSubmit();
    for (;;) {
      const found = root.querySelectorAll('.row-of');
      if (q ? found.length === 1 && found[0]!.textContent!.includes(q) : found.length > 1)
        return performance.now() - began;
      await new Promise(requestAnimationFrame);
    }
  }, typed);
}

function scroll(page: Page): Promise<{ frames: number[]; drawn: number; seconds: number }> {
  return page.evaluate(
    async ({ wanted, step }) => {
      const root = document.querySelector('warranty-products')!.shadowRoot!;
      const scroller = root.querySelector<HTMLElement>('.scroller')!;
      const end = wanted * root.querySelector<HTMLElement>('.row-of')!.offsetHeight - scroller.clientHeight;
      const frames: number[] = [];
      let drawn = 0;
      const began = await new Promise<number>(requestAnimationFrame);
      let last = began;
      while (scroller.scrollTop < end - 1) {
        scroller.scrollTop = Math.min(end, scroller.scrollTop + step);
        const now = await new Promise<number>(requestAnimationFrame);
        frames.push(now - last);
        last = now;
        drawn = Math.max(drawn, root.querySelectorAll('.row-of').length);
      }
      return { frames, drawn, seconds: (last - began) / 1_000 };
    },
    { wanted: rows, step: PIXELS_A_FRAME },
  );
}

function line(name: string, times: number[]) {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  const ms = (value: number) => `${value.toFixed(0)} ms`.padStart(9);
  say(`${name.padEnd(40)} median${ms(at(0.5))}  p95${ms(at(0.95))}  longest${ms(at(1))}`);
}

function positive(name: keyof typeof flags): number {
  const value = Number(flags[name]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`"${flags[name]}" is no number of ${name}`);
  return value;
}

function say(text: string) {
  process.stdout.write(`${text}\n`);
}
