import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { demo } from '../../db/seed/demo.ts';
import { openCase, signIn } from './journeys/agent.ts';
import { linkIn, mails } from './journeys/mailbox.ts';
import type { Person } from './journeys/person.ts';
import { openStage, type Stage } from './journeys/stage.ts';
import { until } from './journeys/until.ts';

const EMAIL = 'accounting@steppe-clinics.example';
const FIRST = 'seven green kettles on a roof';
const SECOND = 'eight brown lamps under a bridge';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Passkeys belong to a host name; an address of numbers has none. */
function named(path: string): string {
  const url = new URL(path, inject('baseUrl'));
  url.hostname = 'localhost';
  return url.href;
}

async function virtualKey(person: Person): Promise<CDPSession> {
  const devtools = await person.page.createCDPSession();
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return devtools;
}

const section = (person: Person, name: string) => person.find('region', name);

async function signOut(person: Person): Promise<void> {
  const [first] = await person.all('button', 'Sign out');
  await first!.click();
  await person.find('button', 'Send code');
}

async function enterWithPassword(person: Person, password: string): Promise<void> {
  await person.press('button', 'Use a password');
  await person.find('textbox', 'Password');
  await person.fill('E-mail address', EMAIL);
  await person.fill('Password', password);
  await person.press('button', 'Sign in');
}

it('somebody sets a password and a passkey, signs in with each, and forgets the password', async () => {
  const dana = await stage.person({ name: 'accounting' });
  await virtualKey(dana);
  await dana.open(named('/examples/account/'));
  await dana.shot('60-account-door');
  await signIn(dana, EMAIL);

  await dana.press('button', 'Set a password');
  await dana.fill('New password', FIRST, await section(dana, 'Password'));
  await dana.press('button', 'Save', await section(dana, 'Password'));
  await dana.find('button', 'Change the password');

  await dana.press('button', 'Add a passkey');
  await dana.fill('Name', 'Virtual key', await section(dana, 'Passkeys'));
  await dana.press('button', 'Go on');
  await dana.find('button', 'Remove: Virtual key');
  await dana.shot('61-account');

  await signOut(dana);
  await enterWithPassword(dana, 'seven green kettles on a boat');
  await dana.sees('The address or the password is wrong.');
  await dana.shot('62-account-wrong');
  await dana.fill('Password', FIRST);
  await dana.press('button', 'Sign in');
  await dana.sees('by password');

  await signOut(dana);
  await dana.press('button', 'Use a passkey');
  await dana.sees('by passkey');
  await dana.sees(/last used/);

  await signOut(dana);
  await dana.press('button', 'Use a password');
  await dana.press('button', 'Forgot your password?');
  await dana.find('button', 'Send link');
  await dana.fill('E-mail address', EMAIL);
  await dana.press('button', 'Send link');
  const mail = await until('a link for a new password', async () =>
    (await mails(EMAIL)).find(({ text }) => text.includes('#reset=')),
  );
  const link = new URL(linkIn(mail));
  expect(link.pathname).toBe('/b/altai/account');

  await dana.open(link.href);
  await dana.fill('New password', 'altai computers 1');
  expect(dana.page.url()).not.toContain('reset');
  await dana.press('button', 'Set the password');
  await dana.sees('It holds the name of the brand. Choose another.');
  await dana.fill('New password', SECOND);
  await dana.press('button', 'Set the password');
  await dana.sees('Your new password is set.');
  await dana.find('textbox', 'Password');
  await dana.fill('E-mail address', EMAIL);
  await dana.fill('Password', SECOND);
  await dana.press('button', 'Sign in');
  await dana.sees('by password');
  await dana.shot('63-account-hosted');
  expect(dana.complaints.filter((one) => !/\b(401|422)\b/.test(one))).toEqual([]);
}, 90_000);

it('the chosen date format is that of every element, and stays over a reload', async () => {
  const agent = await stage.person({ name: 'agent' });
  await agent.open('/b/altai/account?lang=en');
  await signIn(agent, 'agent@altai.example');
  await agent.choose(/^Date format/, /^\d{4}-\d\d-\d\d$/);
  await agent.press('button', 'Save', await section(agent, 'About you'));
  await agent.sees(/since \d{4}-\d\d-\d\d, /);

  await agent.open('/b/altai?lang=en&serial=ALT-L2-48213907');
  await agent.press('button', 'Check', await agent.find('region', 'Check a device'));
  await agent.sees(/Covered until \d{4}-\d\d-\d\d/);
  await agent.shot('64-lookup-dates');

  const status = await agent.find('region', 'Follow a claim');
  await agent.fill('Reference', demo.altai.claims.inRepair, status);
  await agent.press('button', 'Open the case', status);
  await agent.find('heading', 'The repair is under way');
  await agent.sees(/finishes the repair by \d{4}-\d\d-\d\d/);
  await agent.shot('65-status-dates');

  await agent.open('/b/altai/desk?lang=en');
  await openCase(agent, demo.altai.claims.inRepair);
  await agent.sees(/\d\d-\d\d, \d{1,2}:\d\d/);
  await agent.shot('66-desk-dates');
  expect(agent.complaints).toEqual([]);
}, 60_000);
