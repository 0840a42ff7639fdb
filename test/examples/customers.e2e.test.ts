import { afterAll, beforeAll, expect, it } from 'vitest';
import { demo } from '../../db/seed/demo.ts';
import { openCase, signIn } from './journeys/agent.ts';
import { codeTo, mails, mailTo } from './journeys/mailbox.ts';
import type { Person } from './journeys/person.ts';
import { photoOf } from './journeys/photo.ts';
import { openStage, type Stage } from './journeys/stage.ts';

const STRANGER = 'stranger@elsewhere.example';
const CLAIMANT = 'bolat@synaq.example';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('a strict brand tells the verdict and nothing else, in German, under a style sheet of its own', async () => {
  const customer = await stage.person({ name: 'customer', locale: 'de' });
  await customer.open('/examples/plain-html/brand.html');
  const asked = customer.page.waitForResponse((answer) => answer.url().endsWith('/v1/lookups'));
  await customer.tabAndType('Seriennummer', demo.nordlys.serials.covered);
  await customer.keys('Enter');
  const { receipt } = (await (await asked).json()) as { receipt: Record<string, unknown> };
  expect(receipt).toMatchObject({ verdict: 'covered', start: null, term: null, lastCoveredDay: null });
  await customer.sees('Was Sie jetzt tun können');
  await customer.shot('40-strict');
  expect(await customer.text()).not.toMatch(/\b20\d\d\b/);
  expect(customer.complaints).toEqual([]);
}, 60_000);

it('a claim survives a reload and a lost connection, and two clicks make one', async () => {
  const email = 'bota.sailau@offline.example';
  const customer = await stage.person({ name: 'customer' });
  await customer.open('/b/altai?lang=en');
  const claim = await customer.find('region', 'Ask for a repair');
  await customer.fill('Serial number', demo.altai.serials.bySale, claim);
  await customer.press('button', 'Next', claim);
  await customer.fill('What exactly happens?', 'It hums.');
  await customer.sees('Saved');
  await customer.page.reload();
  await customer.sees('What exactly happens?');
  expect(await customer.valueOf('What exactly happens?')).toBe('It hums.');

  await customer.page.setOfflineMode(true);
  await customer.fill('What exactly happens?', 'It hums and smells of dust.');
  await customer.sees('Kept on this device.');
  await customer.shot('41-offline');
  await customer.page.setOfflineMode(false);
  await customer.sees('Saved');
  await customer.press('button', 'Next');
  const photo = await photoOf(customer, demo.altai.serials.bySale);
  await customer.attach(/^Choose files/, [photo.file], await customer.find('group', 'Photo of the label'));
  await customer.sees('Received');
  await photo.remove();
  await customer.press('button', 'Next');
  await customer.fill('Full name', 'Bota Sailau');
  await customer.fill('E-mail', email);
  await customer.press('button', 'Next');
  const send = await customer.find('button', 'Send the claim');
  await send.click({ count: 2 });
  await customer.find('heading', 'We have received your claim');

  const mail = await mailTo(email, /request received/);
  const agent = await stage.person({ name: 'agent' });
  await agent.open('/b/altai/desk?lang=en');
  await signIn(agent, 'manager@altai.example');
  await agent.fill(/^Search: /, 'Bota Sailau', undefined, 'searchbox');
  await agent.sees('All cases are searched.');
  const rows = await agent.all('button', /Bota Sailau/);
  expect(rows).toHaveLength(1);
  expect(await mails(email)).toHaveLength(1);
  await openCase(agent, mail.subject.split(':')[0]!);
  await agent.sees('It hums and smells of dust.');
  expect(customer.complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  expect(agent.complaints).toEqual([]);
}, 90_000);

it('a reference that is wrong and one that is somebody else’s look the same', async () => {
  const customer = await stage.person({ name: 'customer' });
  const wrong = await knockAt(customer, 'WC-7K3M-9Q2X', STRANGER);
  expect(await knockAt(customer, demo.altai.claims.submitted, STRANGER)).toBe(wrong);
  expect(await knockAt(customer, demo.nordlys.claims.submitted, STRANGER)).toBe(wrong);
  expect(await mails(STRANGER)).toEqual([]);
  await customer.shot('42-door');

  const old = await mails(CLAIMANT);
  await askForCode(customer, demo.altai.claims.submittedKazakh, CLAIMANT);
  await customer.fill('Code from the e-mail', await codeTo(CLAIMANT, old));
  await customer.press('button', 'Sign in');
  await customer.sees(demo.altai.claims.submittedKazakh);
  await customer.find('heading', 'History');
}, 60_000);

/** Asks for a code for this reference, enters a wrong one, and tells what the page says. */
async function knockAt(customer: Person, ref: string, email: string): Promise<string> {
  await askForCode(customer, ref, email);
  await customer.fill('Code from the e-mail', '12345678');
  await customer.press('button', 'Sign in');
  await customer.sees('This code is wrong or has expired.');
  return (await customer.text()).replace(/in \d+ s/, '');
}

async function askForCode(customer: Person, ref: string, email: string): Promise<void> {
  await customer.open('/b/altai?lang=en');
  const status = await customer.find('region', 'Follow a claim');
  await customer.fill('Reference', ref, status);
  await customer.fill('E-mail address', email, status);
  await customer.press('button', 'Send code', status);
  await customer.sees(/a code is on its way/);
}
