import { afterAll, beforeAll, expect, it } from 'vitest';
import { signIn } from './journeys/agent.ts';
import { openStage, type Stage } from './journeys/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('an administrator connects a site, makes a key, changes the accent, and finds all of it in the audit', async () => {
  const admin = await stage.person({ name: 'administrator' });
  await admin.open('/examples/admin/#keys');
  await signIn(admin, 'admin@altai.example');
  await admin.find('heading', 'Web sites');
  await admin.shot('60-keys');

  await admin.press('button', 'Add a web site');
  await admin.fill('Name', 'Pavlodar shop');
  await admin.fill(/^Pages that may use it/, 'https://Pavlodar.example/');
  await admin.press('button', 'Create');
  await admin.sees('As browsers write it');
  await admin.fill(/^Pages that may use it/, 'https://pavlodar.example');
  await admin.press('button', 'Create');
  await admin.find('heading', 'Pavlodar shop');
  await admin.sees('warranty-provider embed-key="pk_live_');
  await admin.sees('Nowhere yet');
  await admin.shot('61-site');
  await admin.press('button', 'Back');
  await admin.find('button', /^Pavlodar shop/);

  await admin.press('button', 'Create a secret key');
  await admin.fill('Name', 'ERP');
  await admin.press('button', 'Create');
  await admin.sees('Tick at least one.');
  await admin.press('checkbox', /^Read claims/);
  await admin.shot('62-program-new');
  await admin.press('button', 'Create');
  await admin.find('heading', 'The secret');
  const secret = /sk_live_[\w-]+/.exec(await admin.text())?.[0] ?? '';
  expect(secret.length).toBeGreaterThan(40);
  await admin.shot('63-secret');
  await admin.press('button', 'I have stored it');
  expect(await admin.text()).not.toContain(secret);

  await admin.press('link', 'Brand');
  await admin.find('heading', 'Colours and shape');
  const accent = await admin.valueOf('Accent: buttons and links');
  expect(accent).toBe('#0f6d63');
  await admin.fill('Accent: buttons and links', '#ffd400');
  await admin.sees('These texts cannot be read well');
  await admin.sees(/1\.43:1, needed 4\.5:1/);
  await admin.shot('64-brand-refused');
  // As good as the old one, so that nobody who looks at Altai meanwhile sees a difference.
  await admin.fill('Accent: buttons and links', '#0f6d64');
  await admin.sees('every text has the contrast');
  expect(await previewed(admin.page)).toBe('#0f6d64');
  await admin.shot('65-brand');
  await admin.press('button', 'Save');
  await admin.loses('button', 'Save');

  await admin.press('link', 'Audit');
  await admin.find('heading', 'Who did what');
  await admin.sees(/Ruslan Nastroikin · Brand: changed · Altai/);
  await admin.sees(/Secret key: created · ERP/);
  await admin.sees(/Publishable key: created · Pavlodar shop/);
  await admin.page.evaluate(() => {
    const panel = document.querySelector('warranty-admin')?.shadowRoot?.querySelector('warranty-admin-audit');
    panel?.shadowRoot?.querySelector<HTMLElement>('[data-action="brand.update"] summary')?.click();
  });
  await admin.sees(/theme\.accent\s+#0f6d63\s+#0f6d64/);
  await admin.shot('66-audit');
  expect(admin.complaints.filter((one) => !/\b422\b/.test(one))).toEqual([]);
}, 90_000);

/** The accent that the preview draws with. */
const previewed = (page: import('puppeteer-core').Page): Promise<string> =>
  page.evaluate(() => {
    const admin = document.querySelector('warranty-admin')?.shadowRoot;
    const brand = admin?.querySelector('warranty-admin-brand')?.shadowRoot;
    const look = brand?.querySelector('warranty-admin-preview')?.shadowRoot?.querySelector('warranty-lookup');
    return look ? getComputedStyle(look).getPropertyValue('--warranty-accent').trim() : '';
  });
