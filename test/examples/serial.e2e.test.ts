import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { png } from '../api/attachments/samples.ts';
import { codeTo, inTurn, mails } from './journeys/mailbox.ts';
import type { Person } from './journeys/person.ts';
import type { Role } from './journeys/piercing.ts';
import { openStage, type Stage } from './journeys/stage.ts';
import { until } from './journeys/until.ts';

const MANAGER = 'manager@altai.example';
const OWNER = 'dana@steppe-clinics.example';
const NEW_SERIAL = `ALT-L2-9${String(Date.now()).slice(-7)}`;

type Listed = { id: string; serial: string; verdict: string };

let stage: Stage;
let folder: string;
let manager: Person;
let owner: Person;
let serial: string;

beforeAll(async () => {
  stage = await openStage();
  folder = await mkdtemp(join(tmpdir(), 'warranty-serial-'));
  manager = await stage.person({ name: 'manager' });
  owner = await stage.person({ name: 'owner' });
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

/** By keyboard alone. */
async function use(person: Person, role: Role, name: string | RegExp): Promise<void> {
  await person.tabTo(role, name, 150);
  await person.keys('Enter');
}

/** What stands behind a summary, which is no button to who reads roles. */
async function disclose(person: Person, name: string): Promise<void> {
  await person.sees(name);
  for (let moves = 0; (await person.focus()).name !== name; moves++) {
    if (moves > 150) throw new Error(`Tab never comes to ${name}`);
    await person.keys('Tab');
  }
  await person.keys('Enter');
}

/** A native list takes the letters that its choice begins with. */
async function pick(person: Person, name: string, letters: string): Promise<void> {
  await person.tabTo('combobox', name, 150);
  await person.page.keyboard.type(letters);
}

async function enter(person: Person, email: string): Promise<void> {
  await person.open('/b/altai/serial?lang=en');
  await use(person, 'button', 'Sign in');
  await inTurn(email, async () => {
    const old = await mails(email);
    await person.tabAndType('E-mail address', email);
    await use(person, 'button', 'Send code');
    await person.sees('Code from the e-mail');
    await person.tabAndType('Code from the e-mail', await codeTo(email, old));
    await person.keys('Enter');
    await person.loses('textbox', 'Code from the e-mail');
  });
}

async function show(person: Person, wanted: string): Promise<void> {
  await person.open('/b/altai/account?lang=en');
  await person.open(`/b/altai/serial/${wanted}?lang=en`);
  await person.sees(wanted);
}

/** One that no other journey speaks of. */
async function someDevice(person: Person): Promise<string> {
  const told = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join();
  const items = await person.page.evaluate(async () => {
    const provider = document.querySelector('warranty-provider') as unknown as { session: { token: string } };
    const answer = await fetch('/v1/units?lifecycle=active&verdict=covered&limit=100', {
      headers: { authorization: `Bearer ${provider.session.token}` },
    });
    return ((await answer.json()) as { items: Listed[] }).items;
  });
  const free = items.find((one) => one.serial.startsWith('ALT-L2') && !told.includes(one.serial));
  if (!free) throw new Error('The owner has no device that is free');
  return free.serial;
}

async function attach(person: Person, name: string): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, png());
  const input = await until('the place for files', async () => {
    const found = await person.page.$('warranty-serial >>> warranty-serial-action >>> input[type=file]');
    return (found as ElementHandle<HTMLInputElement> | null) ?? undefined;
  });
  await input.uploadFile(path);
  await person.sees('Received');
}

it('voids a part with evidence, is contested by the owner, and answers', async () => {
  await enter(owner, OWNER);
  serial = await someDevice(owner);
  await enter(manager, MANAGER);
  await show(manager, serial);
  await manager.sees('What to tell the customer');
  await manager.shot('serial-counter');

  await use(manager, 'button', 'Change cover');
  await pick(manager, 'Cover', 'Void for');
  await manager.tabAndType(/^(Other parts|Parts)/, 'fan');
  await pick(manager, 'Kind of reason', 'Damage');
  await manager.tabAndType('Reason', 'The fan is full of coffee');
  await attach(manager, 'fan.png');
  await manager.shot('serial-void');
  await use(manager, 'button', 'Change cover');
  await manager.sees('Only: fan.');
  await until('the focus where it was', async () => (await manager.focus()).name === 'Change cover');

  await show(owner, serial);
  await owner.sees('The fan is full of coffee');
  await owner.sees('fan.png');
  await use(owner, 'button', 'Contest this decision');
  await owner.tabAndType('Why it is wrong', 'Your own technician spilled it');
  await attach(owner, 'report.png');
  await use(owner, 'button', 'Send');
  await owner.sees('You have contested this.');
  await owner.shot('serial-contested');

  await show(manager, serial);
  await manager.sees('The owner contests this.');
  await manager.sees('report.png');
  await use(manager, 'button', 'Answer');
  await pick(manager, 'Cover', 'Normal');
  await manager.tabAndType('Reason', 'It was our visit of May');
  await use(manager, 'button', 'Change cover');
  await show(owner, serial);
  await owner.sees('It was our visit of May');
  expect(await owner.text()).not.toContain('Only: fan.');
});

it('leads from a replaced device to the one that counts', async () => {
  await show(manager, serial);
  await disclose(manager, 'More');
  await use(manager, 'button', 'Replace by another device');
  await manager.sees('By the terms of this device:');
  await manager.shot('serial-replace');
  await manager.tabAndType('Serial number of the new device', NEW_SERIAL);
  await use(manager, 'button', 'Replace');
  await manager.sees('replaced by');
  await manager.shot('serial-replaced');

  await owner.open(`/b/altai?lang=en&serial=${serial}`);
  await owner.sees('Chain of devices');
  await use(owner, 'button', NEW_SERIAL);
  await until(
    'the new device',
    async () => /this device/.test(await owner.text()) && owner.has('button', serial),
  );
  await owner.shot('lookup-chain');

  const stranger = await stage.person({ name: 'stranger' });
  await stranger.open(`/b/altai?lang=en&serial=${serial}`);
  await stranger.sees(/replaced/i);
  expect(await stranger.text()).not.toContain(NEW_SERIAL);
  await stranger.open(`/b/altai/serial/${serial}?lang=en`);
  await stranger.sees('This is what everybody is told.');
  await stranger.shot('serial-stranger');
  expect(stage.complaints()).toEqual([]);
});
