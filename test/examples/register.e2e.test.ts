import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from '../../db/seed/index.ts';
import { codeTo, inTurn, linkIn, mails, mailTo } from './journeys/mailbox.ts';
import type { Person } from './journeys/person.ts';
import { photoOf } from './journeys/photo.ts';
import { openStage, type Stage } from './journeys/stage.ts';

const { pending, contested } = demo.altai.serials;
const DEALER = 'service@irtysh-it.example';
const A_MINUTE = 60_000;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(async () => {
  const complaints = stage.complaints();
  await stage.close();
  expect(complaints).toEqual([]);
});

const daysAgo = (days: number): string => {
  const [year, month, day] = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${month}${day}${year}`;
};

/** A field of the browser for days is typed in the order of its language. */
async function typeDay(person: Person, name: RegExp, days: number, at = 0): Promise<void> {
  const field = (await person.page.$$(`warranty-register >>> [name=date]`))[at]!;
  expect(await field.evaluate((one) => (one as HTMLInputElement).labels?.[0]?.textContent)).toMatch(name);
  await field.focus();
  await person.page.keyboard.type(daysAgo(days));
}

async function fillIn(person: Person, serial: string, email: string, days: number): Promise<void> {
  const [first] = await person.page.$$('section[aria-labelledby=customer] warranty-register');
  await person.fill(/^Serial number/, serial, first);
  await typeDay(person, /Day of purchase/, days);
  await person.fill(/^Name/, 'Dana Sample', first);
  await person.fill(/^E-mail/, email, first);
}

describe('registration on the example page', () => {
  it('takes a device with a photo of the invoice, shows the receipt and mails it', async () => {
    const person = await stage.person({ name: 'Customer' });
    await person.open('/examples/register/');
    await fillIn(person, pending[5], 'buyer@home.example', 2);
    await person.sees('We know this device: Server S300.');
    const photo = await photoOf(person, 'INVOICE F-7');
    const [input] = await person.page.$$(
      'section[aria-labelledby=customer] warranty-register >>> input[type=file]',
    );
    await (
      input as Awaited<ReturnType<typeof person.page.$>> & { uploadFile(path: string): Promise<void> }
    ).uploadFile(photo.file);
    const [first] = await person.page.$$('section[aria-labelledby=customer] warranty-register');
    await person.press('button', 'Register', first);
    await person.sees('Last covered day');
    await person.sees(/RG-[0-9A-Z]{4}-/);
    await person.shot('registered');
    await photo.remove();
    const mail = await mailTo('buyer@home.example', /registered/);
    await person.open(linkIn(mail));
    await person.sees('Last covered day');
    expect(person.page.url()).not.toContain('#');
  });

  it('opens an ownership case for a second customer, who learns nothing of the first', async () => {
    const person = await stage.person({ name: 'Second customer' });
    await person.open('/examples/register/');
    await fillIn(person, contested, 'second@home.example', 4);
    const [first] = await person.page.$$('section[aria-labelledby=customer] warranty-register');
    await person.press('button', 'Register', first);
    await person.sees('This device is already registered.');
    await person.press('radio', 'I bought it second-hand');
    await person.shot('disputed');
    await person.press('button', 'Say that it is mine');
    await person.sees('The present owner was asked');
    await person.shot('asked');
    const written = await person.text();
    expect(written).not.toMatch(/madina|Мадина|sanzhar/i);
    const asked = await mailTo('madina@home.example', /ещё ваше/);
    expect(asked.text).not.toMatch(/second@home|Dana Sample/);
    const owner = await stage.person({ name: 'First owner' });
    await owner.open(linkIn(asked).replace('lang=ru', 'lang=en'));
    await owner.sees('Is this device still yours?');
    await owner.shot('question');
    await owner.press('button', 'It is still mine');
    await owner.sees('Thank you for your answer');
  });

  it('takes a device that nobody knows within its claim, which goes on with it', async () => {
    const person = await stage.person({ name: 'Claimant' });
    await person.open('/examples/plain-html/dealer.html');
    const claim = (await person.page.$('warranty-claim'))!;
    await person.fill('Serial number', 'QX-90-771264', claim);
    await person.page.keyboard.press('Tab');
    await person.press('button', 'Register this device', claim);
    await person.choose(/^Model/, /Desktop L200/, claim);
    const [day] = await person.page.$$('warranty-claim >>> [part=adding] input[type=date]');
    await day!.focus();
    await person.page.keyboard.type(daysAgo(9));
    await person.fill(/^Where it was bought/, 'Shop on Abay avenue', claim);
    await person.fill('E-mail', 'claimant@home.example', claim);
    await person.shot('adding');
    await person.page.keyboard.press('Enter');
    await person.sees(/Registration RG-[0-9A-Z]{4}-[0-9A-Z]{4}: Being checked/);
    await person.shot('added');
    await person.press('button', 'Next', claim);
    await person.find('textbox', 'What exactly happens?', claim);
    await person.sees('Saved');
  });

  it('lets a dealer register a sale from his list by keyboard alone, in less than a minute', async () => {
    const dealer = await stage.person({ name: 'Dealer' });
    await dealer.open('/examples/register/');
    const [, second] = await dealer.page.$$('warranty-register');
    await dealer.press('button', 'Sign in', second);
    await inTurn(DEALER, async () => {
      const old = await mails(DEALER);
      await dealer.fill('E-mail address', DEALER, second);
      await dealer.page.keyboard.press('Enter');
      await dealer.find('textbox', 'Code from the e-mail', second);
      await dealer.page.keyboard.type(await codeTo(DEALER, old));
      await dealer.page.keyboard.press('Enter');
      await dealer.sees('Your devices that are not registered yet');
    });
    await dealer.shot('pending');
    const began = Date.now();
    const row = await dealer.find('button', new RegExp(pending[0]), second);
    await row.focus();
    await dealer.page.keyboard.press('Enter');
    await dealer.sees(`Sale of ${pending[0]}`);
    await dealer.page.keyboard.type(daysAgo(1));
    await dealer.page.keyboard.press('Tab');
    await dealer.page.keyboard.press('Tab');
    for (const text of ['I-512', '1', 'Aliya Buyer']) {
      await dealer.page.keyboard.type(text);
      await dealer.page.keyboard.press('Tab');
    }
    await dealer.page.keyboard.type('aliya@home.example');
    await dealer.shot('sale');
    await dealer.page.keyboard.press('Enter');
    await dealer.sees('Last covered day');
    expect(Date.now() - began).toBeLessThan(A_MINUTE);
    await dealer.loses('button', new RegExp(pending[0]));
    await dealer.shot('sold');
    expect((await mailTo('aliya@home.example', /registered/)).text).toContain('Desktop L200');
  });
});
