import { randomInt, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Card } from '../../api/cards/schema.ts';
import { signIn } from './journeys/agent.ts';
import { linkIn, mailTo } from './journeys/mailbox.ts';
import type { Person } from './journeys/person.ts';
import { photoOf } from './journeys/photo.ts';
import { openStage, type Stage } from './journeys/stage.ts';
import { until } from './journeys/until.ts';

const digits = () => String(randomInt(1e7, 1e8));
/** Two of a list: one is sold, the other will stand in for it. */
const SERIAL = `ALT-L2-${digits()}`;
const SPARE = `ALT-L2-${digits()}`;
const CUSTOMER = `marat-${randomUUID().slice(0, 8)}@people.example`;

const dayAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const DELIVERED = dayAgo(40);
const INVOICED = dayAgo(35);
const spoken = (date: string) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await openStage();
  folder = await mkdtemp(join(tmpdir(), 'warranty-life-'));
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

/** As the page's own session, the way an element asks. */
const call = <T>(person: Person, path: string, body?: unknown): Promise<T> =>
  person.page.evaluate(
    async (path, body) => {
      const providers = [...document.querySelectorAll('warranty-provider')] as unknown as {
        session: { token: string; signedIn: boolean };
      }[];
      const provider = providers.find(({ session }) => session.signedIn)!;
      const answer = await fetch(path, {
        method: body ? 'POST' : 'GET',
        headers: {
          authorization: `Bearer ${provider.session.token}`,
          'idempotency-key': crypto.randomUUID(),
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
      if (!answer.ok) throw new Error(await answer.text());
      return (await answer.json()) as never;
    },
    path,
    body ?? null,
  );

/** A date field takes its value as a picker gives it: what is typed depends on the language of the machine. */
async function fillDate(person: Person, within: string, name: string, date: string): Promise<void> {
  const field = await until(
    `${name} on the page`,
    async () => (await person.page.$(`${within} >>> input[name=${name}]`)) ?? undefined,
  );
  await field.evaluate((input, value) => {
    (input as HTMLInputElement).value = value;
    for (const kind of ['input', 'change'])
      input.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
  }, date);
}

it('the life of one serial: listed, sold, carded, disputed, proved, replaced', async () => {
  // The manufacturer's list.
  const agent = await stage.person({ name: 'agent' });
  await agent.open('/examples/import/');
  await signIn(agent, 'timur@altai.example');
  const list = join(folder, 'shipment.csv');
  const rows = [SERIAL, SPARE].map((serial) => `${serial};L200;Irtysh IT`);
  await writeFile(list, ['Serial number;Model;Dealer', ...rows, '1.23E+15;L200;Irtysh IT', ''].join('\n'));
  await agent.attach(/^Choose a file/, [list]);
  await agent.press('button', 'Upload and check');
  await agent.sees('1.23E+15');
  await agent.press('button', /^Take in/);
  await agent.find('heading', /^The list was taken in/);

  // The dealer's list.
  const dealer = await stage.person({ name: 'dealer' });
  await dealer.open('/examples/register/');
  const [, counter] = await dealer.page.$$('warranty-register');
  await dealer.press('button', 'Sign in', counter);
  await signIn(dealer, 'service@irtysh-it.example', counter);
  await dealer.press('button', new RegExp(SERIAL));
  await dealer.sees(`Sale of ${SERIAL}`);
  await fillDate(dealer, '[aria-labelledby=dealer]', 'date', DELIVERED);
  await dealer.fill('Name of the customer', 'Marat Omarov', counter);
  await dealer.fill(/^E-mail/, CUSTOMER, counter);
  await dealer.press('button', 'Register the sale', counter);
  await dealer.sees(/Covered until/);
  await dealer.shot('life-1-sold');
  const [sold] = (await call<{ items: { id: string }[] }>(dealer, `/v1/units?q=${SERIAL}`)).items;
  const card = await call<Card>(dealer, '/v1/cards', { unitId: sold!.id });

  // The customer, with the card's code in front of the telephone.
  const customer = await stage.person({ name: 'customer', viewport: { width: 360, height: 780 } });
  await customer.open(card.url.replace('#', '?lang=en#'));
  await customer.sees('This card is real');
  await customer.sees(spoken(card.lastCoveredDay!));
  await customer.press('button', 'This date is wrong: send proof');
  const invoice = await photoOf(customer, `${SERIAL} delivered ${INVOICED}`);
  await customer.choose('Which date is wrong?', /delivery/);
  await fillDate(customer, 'warranty-card', 'proposedDate', INVOICED);
  const proof = await customer.page.$('warranty-card >>> input[name=proof]');
  await (proof as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(invoice.file);
  await customer.fill('Your name', 'Marat Omarov');
  await customer.fill('E-mail', CUSTOMER);
  await customer.press('button', 'Send');
  await customer.sees('We have it.');
  await customer.shot('life-2-disputed');
  await invoice.remove();

  // The manager, who sees the photo and what it would change.
  const manager = await stage.person({ name: 'manager' });
  await manager.open('/examples/admin/#corrections');
  await signIn(manager, 'manager@altai.example');
  await manager.press('button', new RegExp(SERIAL));
  await manager.sees('What approving would change');
  await manager.shot('life-3-proof');
  await manager.fill('Reason', 'The invoice shows the day of delivery.');
  await manager.press('button', 'Approve');
  await manager.sees('Approved: the date and the receipt are changed.');
  linkIn(await mailTo(CUSTOMER, /.*/));

  // The card, asked again, and the history of the device.
  await customer.page.reload();
  await customer.sees('This card is real');
  await customer.sees(spoken(later(card.lastCoveredDay!, 5)));
  await agent.open(`/examples/serial/#serial=${SERIAL}`);
  await agent.sees('Date corrected');

  // The device fails early and another stands in for it.
  const more = await agent.page.$('warranty-serial >>> details.more > summary');
  await more!.click();
  await agent.press('button', 'Replace by another device');
  const replacing = await agent.find('dialog', 'Replace by another device');
  await agent.choose('The other device', /Has a record already/, replacing);
  await agent.fill('Serial number of the new device', SPARE, replacing);
  await agent.press('button', 'Replace', replacing);
  await agent.sees('replaced by');
  await agent.sees(SPARE);
  await agent.shot('life-4-chain');
  await agent.open(`/examples/serial/#serial=${SPARE}`);
  await agent.sees(SERIAL);
  // Who the new device belongs to is nobody's business; that the old one is replaced is.
  await customer.open(`/b/altai?lang=en&serial=${SERIAL}`);
  await customer.sees(/replaced/i);
  expect(await customer.text()).not.toContain(SPARE);
  await customer.shot('life-5-replaced');

  expect(stage.complaints()).toEqual([]);
}, 120_000);

const later = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
