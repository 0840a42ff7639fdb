import { afterAll, beforeAll, expect, it } from 'vitest';
import { demo } from '../../db/seed/demo.ts';
import { act, openCase, signIn } from './journeys/agent.ts';
import { linkIn, mails, mailTo } from './journeys/mailbox.ts';
import type { Person } from './journeys/person.ts';
import { photoOf } from './journeys/photo.ts';
import { openStage, type Stage } from './journeys/stage.ts';

const SERIAL = demo.altai.unknownSerial;
/** A Cyrillic С, and the letter O for each nought. */
const MISTYPED = SERIAL.replace('C', '\u0421').replaceAll('0', 'O');
const BRANCH = 'yerlan.zhumin@karaganda.example';
const SITE = 'aliya.bekova@karaganda.example';
const MOMENT = /[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d{2}\s[AP]M/;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('branch Karaganda: from an unknown serial to a device that is back in operation', async () => {
  const branch = await stage.person({ name: 'branch' });
  await branch.open('/b/altai?lang=en');
  await takeTheSuggestion(branch);
  const ref = await fileTheClaim(branch);

  await branch.open(linkIn(await mailTo(BRANCH, new RegExp(ref))));
  await branch.find('heading', 'We have your request');
  expect(new URL(branch.page.url()).hash).toBe('');
  await branch.shot('11-status');
  const opened = await branch.loadedAt();

  const agent = await stage.person({ name: 'agent' });
  await agent.open('/b/altai/desk?lang=en');
  await agent.find('button', 'Send code');
  await agent.shot('20-desk-door');
  await signIn(agent, 'agent@altai.example');
  await agent.find('tab', 'Our move');
  await agent.shot('21-desk');
  await openCase(agent, ref);
  await agent.shot('22-desk-case');
  await act(agent, 'Start review');
  await askTheSiteContact(agent);
  await branch.sees('Waiting for the contact on site');
  await branch.shot('12-status-asked');

  await answerByLink(ref);

  await agent.sees('answered');
  await agent.shot('24-desk-answered');
  await act(agent, 'Decide', async (form) => {
    await agent.press('radio', 'Approve', form);
    await agent.shot('25-desk-decide');
  });
  await branch.sees('Approved');
  await branch.shot('13-status-approved');

  const technician = await stage.person({ name: 'technician' });
  await technician.open('/b/altai/desk?lang=en');
  await signIn(technician, 'technician@altai.example');
  await openCase(technician, ref);
  await repairAndReturn(technician);

  await branch.sees(/Handed to\s+Dana Seitkali,\s+Front office/, 5_000);
  expect(await branch.loadedAt()).toBe(opened);
  await branch.shot('14-status-returned');
  await branch.press('button', 'It works again');
  await branch.press(
    'button',
    'It works again',
    await branch.find('dialog', 'Is the device back in operation?'),
  );
  await branch.sees('Back in operation, case closed');
  await branch.shot('15-status-closed');

  await agent.sees('Back in operation, case closed');
  await agent.sees('Closed');
  await agent.shot('26-desk-closed');

  await toldStepByStep(branch);
  await toldByMail(ref);
  expect(stage.complaints()).toEqual([]);
}, 150_000);

async function takeTheSuggestion(branch: Person) {
  const lookup = await branch.find('region', 'Check a device');
  await branch.fill('Serial number', MISTYPED, lookup);
  await branch.press('button', 'Check', lookup);
  await branch.sees('Character 6 is from another keyboard layout.');
  await branch.shot('02-hint');
  await branch.press('button', `Use ${SERIAL}`, lookup);
  await branch.sees('We do not know this serial number');
  await branch.shot('03-unknown');
  await branch.press('button', 'Start a claim', lookup);
}

/** With the keyboard alone, but for the file. */
async function fileTheClaim(branch: Person): Promise<string> {
  const photo = await photoOf(branch, SERIAL);
  await branch.tabTo('combobox', /^Model/);
  await branch.page.keyboard.type('All');
  await next(branch, '04-claim-device');

  await branch.tabAndType('What exactly happens?', 'The screen stays black; a relay clicks.');
  await branch.tabAndType(/^When did it start/, 'Since the power cut on Monday');
  await branch.tabTo('checkbox', /^Power cut/);
  await branch.keys('Space');
  await next(branch, '05-claim-fault');

  await branch.attach(/^Choose files/, [photo.file], await branch.find('group', 'Photo of the label'));
  await branch.sees('Received');
  await photo.remove();
  await next(branch, '06-claim-evidence');

  await branch.tabAndType('Full name', 'Yerlan Zhumin');
  await branch.tabAndType('E-mail', BRANCH);
  await branch.tabAndType(/^When can we reach you/, 'Weekdays from 9 to 12');
  await branch.tabTo('checkbox', /^Somebody else is with the device/);
  await branch.keys('Space');
  await branch.find('group', 'Contact on site');
  await branch.tabAndType('Full name', 'Aliya Bekova');
  await branch.tabAndType(/^E-mail/, SITE);
  await next(branch, '07-claim-contact');

  await branch.find('heading', 'Check and send');
  await branch.shot('08-claim-check');
  await branch.tabTo('button', 'Send the claim');
  await branch.keys('Enter');
  await branch.find('heading', 'We have received your claim');
  await branch.shot('09-claim-done');
  const [ref] = /WC-\w{4}-\w{4}/.exec(await branch.text()) ?? [];
  if (!ref) throw new Error('no reference on the page');
  return ref;
}

async function next(branch: Person, shot: string) {
  await branch.shot(shot);
  await branch.tabTo('button', 'Next');
  await branch.keys('Enter');
}

async function askTheSiteContact(agent: Person) {
  await act(agent, 'Ask for information', async (form) => {
    await agent.choose('Ask', /on site/, form);
    const first = await agent.find('group', 'Question 1', form);
    await agent.fill('What do we need to know or get?', 'Please photograph the seal.', first);
    await agent.choose('Answered by', /File/, first);
    await agent.choose('Kind of file', /Damage/, first);
    await agent.press('button', 'Add a question', form);
    const second = await agent.find('group', 'Question 2', form);
    await agent.fill('What do we need to know or get?', 'Is the seal unbroken?', second);
    await agent.choose('Answered by', /Yes or no/, second);
    await agent.shot('23-desk-ask');
  });
}

async function answerByLink(ref: string) {
  const site = await stage.person({ name: 'site contact', viewport: { width: 360, height: 800 } });
  const seal = await photoOf(site, 'SEAL 4471');
  await site.open(linkIn(await mailTo(SITE, new RegExp(`${ref}: we need something`))));
  await site.find('heading', 'We need this from you');
  expect(new URL(site.page.url()).hash).toBe('');
  expect(await site.has('button', 'Withdraw the request')).toBe(false);
  await site.shot('30-site-asked');
  await site.attach(/^Choose files/, [seal.file], await site.find('group', 'Please photograph the seal.'));
  await site.sees('Received');
  await seal.remove();
  await site.press('radio', 'Yes');
  await site.shot('31-site-answer');
  await site.press('button', 'Send answers');
  await site.sees('Thank you, your answer has arrived.');
  await site.shot('32-site-answered');
}

async function repairAndReturn(technician: Person) {
  await act(technician, 'Receive', async (form) => {
    await technician.fill(/^Serial as read/, SERIAL, form);
    await technician.fill(/^Condition and completeness/, 'With power cable, no scratches', form);
  });
  await act(technician, 'Diagnose', (form) =>
    technician.fill('What was found or done', 'Power supply burnt out', form),
  );
  await act(technician, 'Start repair', (form) =>
    technician.fill('What was found or done', 'Power supply replaced', form),
  );
  await act(technician, 'Mark ready', async (form) => {
    await technician.choose('Outcome', /^Repaired/, form);
    await technician.fill('What was found or done', 'Ran for 24 hours without a fault', form);
    await technician.fill(/^Pick-up/, 'Workshop Karaganda, desk 3', form);
    await technician.shot('27-desk-ready');
  });
  await act(technician, 'Hand back', async (form) => {
    await technician.fill('Full name of the recipient', 'Dana Seitkali', form);
    await technician.fill('Department', 'Front office', form);
    await technician.fill(/^Transfer report/, 'TR-2041', form);
  });
}

/** Each step with its day, its time and who took it. */
async function toldStepByStep(branch: Person) {
  await branch.press('button', /^Show more/);
  const steps: [what: string, who: string][] = [
    ['Request started', 'Yerlan Zhumin'],
    ['Request sent', 'Yerlan Zhumin'],
    ['Check of cover and documents started', 'Altai Computers'],
    ['Questions asked', 'Altai Computers'],
    ['Questions answered', 'Aliya Bekova'],
    ['Approved', 'Altai Computers'],
    ['Device arrived at the service', 'Altai Computers'],
    ['Diagnosis started', 'Altai Computers'],
    ['Repair started', 'Altai Computers'],
    ['Device tested and ready', 'Altai Computers'],
    ['Device handed back', 'Altai Computers'],
    ['Back in operation, case closed', 'Yerlan Zhumin'],
  ];
  const text = await branch.text();
  for (const [what, who] of steps) {
    expect(text).toMatch(new RegExp(`${what}\\s+${MOMENT.source} · ${who}`));
  }
}

async function toldByMail(ref: string) {
  const subjects = async (to: string) =>
    (await mails(to))
      .filter(({ subject }) => subject.includes(ref))
      .map(({ subject }) => subject.split(': ')[1]);
  await mailTo(BRANCH, /closed/);
  expect((await subjects(BRANCH)).toReversed()).toEqual([
    'request received',
    'accepted',
    'your device has arrived',
    'ready',
    'returned',
    'closed',
  ]);
  expect((await subjects(SITE)).toReversed()).toEqual(['we need something from you', 'ready', 'returned']);
  expect(await subjects('agent@altai.example')).toEqual(['получен ответ']);
}
