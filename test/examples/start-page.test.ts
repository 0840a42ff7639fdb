import { expect, inject, it } from 'vitest';
import { demo } from '../../db/seed/demo.ts';
import { people } from '../../db/seed/people.ts';

const startPage = async () => (await fetch(`${inject('baseUrl')}/`)).text();
const codesIn = (html: string, id: string) => {
  const body = new RegExp(`id="${id}"[^>]*>([\\s\\S]*?)</tbody>`).exec(html)?.[1] ?? '';
  return [...body.matchAll(/<code>([^<]+)<\/code>/g)].map((found) => found[1]);
};

it.each(['altai', 'nordlys'] as const)(
  'names everybody of %s who can sign in, and nobody else',
  async (brand) => {
    const expected = people.filter((one) => one.brand === brand).map(({ email }) => email);
    expect(codesIn(await startPage(), `people-${brand}`)).toEqual(expected);
  },
);

it.each(['altai', 'nordlys'] as const)('offers serials of %s that the demo data has', async (brand) => {
  const known = new Set<string>([...Object.values(demo[brand].serials).flat(), demo[brand].unknownSerial]);
  const typing = ['АLТ-L2-48213907', 'ALT-L2-4821390X'];
  const offered = codesIn(await startPage(), `serials-${brand}`);
  expect(offered.length).toBeGreaterThan(3);
  expect(offered.filter((serial) => !known.has(String(serial)) && !typing.includes(String(serial)))).toEqual(
    [],
  );
});

it('uses the keys of the demo data in the example pages', async () => {
  const keys = new Set<string>([...Object.values(demo.altai.keys), ...Object.values(demo.nordlys.keys)]);
  for (const path of [
    'plain-html/dealer.html',
    'plain-html/brand.html',
    'plain-html/two-brands.html',
    'desk/',
    'admin/',
  ]) {
    const html = await (await fetch(`${inject('baseUrl')}/examples/${path}`)).text();
    const used = [...html.matchAll(/embed-key="([^"]+)"/g)].map((found) => String(found[1]));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((key) => !keys.has(key))).toEqual([]);
  }
});

it('leads only to addresses that answer', async () => {
  const html = await startPage();
  const addresses = [...new Set([...html.matchAll(/href="(\/[^"]*)"/g)].map((found) => String(found[1])))];
  const answers = await Promise.all(
    addresses.map(async (path) => [path, (await fetch(inject('baseUrl') + path)).status]),
  );
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
});
