import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { newUuid, toWireId } from '../../db/id.ts';
import { signIn } from './journeys/agent.ts';
import { linkIn, mailTo } from './journeys/mailbox.ts';
import type { Person } from './journeys/person.ts';
import { openStage, type Stage } from './journeys/stage.ts';
import { until } from './journeys/until.ts';

type Token = { key: object; issuer: string; audience: string; person: { sub: string } };
const sso = join(import.meta.dirname, '../../examples/sso');
const { warrantyToken } = (await import(pathToFileURL(join(sso, 'node.mjs')).href)) as {
  warrantyToken(token: Token): string;
};
const key = JSON.parse(readFileSync(join(sso, 'demo-key.json'), 'utf8')) as Record<string, string>;

const name = randomBytes(3).toString('hex');
const BANK = `Caspian Bank ${name}`;
const ISSUER = `https://intranet.${name}.example`;
const AUDIENCE = 'https://warranty.altai.example';
const BRANCHES = ['Head office', 'Aktau', 'Atyrau'];
const PEOPLE = [
  { who: 'Aliya Branch', job: /branch/i, branch: 'Aktau' },
  { who: 'Ilyas Files', job: /IT specialist/i },
  { who: 'Zhanar Approves', job: /^Approves|Approver/i },
  { who: 'Kuat Counts', job: /account/i },
] as const;
const addressOf = (who: string) => `${who.split(' ')[0]!.toLowerCase()}@${name}.example`;

let stage: Stage;
let intranet: Server;
let embedKey = '';
beforeAll(async () => {
  stage = await openStage();
  intranet = createServer((request, response) => {
    const as = new URL(request.url ?? '/', 'http://intranet').searchParams.get('as') ?? '';
    if (request.url?.startsWith('/token')) {
      const person = { sub: as };
      const token = warrantyToken({ key, issuer: ISSUER, audience: AUDIENCE, person });
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ token }));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html' }).end(pageFor(as));
  }).listen(0, '127.0.0.1');
  await once(intranet, 'listening');
});
afterAll(async () => {
  await stage.close();
  intranet.close();
});

const origin = () => `http://127.0.0.1:${(intranet.address() as AddressInfo).port}`;

const pageFor = (as: string) => `<!doctype html><title>Intranet</title>
<script type="module" src="${new URL('/widget/v1/status.js', inject('baseUrl')).href}"></script>
<warranty-provider embed-key="${embedKey}" api="${inject('baseUrl')}" token-endpoint="/token?as=${as}">
<warranty-status></warranty-status></warranty-provider>`;

/** Asks the portal as the page's own session, as an element would. */
const ask = (person: Person, path: string): Promise<{ status: number; body: string }> =>
  person.page.evaluate(async (path) => {
    const provider = document.querySelector('warranty-provider') as unknown as {
      session: { token: string };
      api: string;
    };
    const answer = await fetch(new URL(path, provider.api || location.origin), {
      headers: { authorization: `Bearer ${provider.session.token}` },
    });
    return { status: answer.status, body: await answer.text() };
  }, path);

async function invite(host: Person, { who, job, branch }: { who: string; job: RegExp; branch?: string }) {
  await host.press('button', 'Invite');
  const form = await host.find('dialog', /^Invite/);
  await host.fill('Full name', who, form);
  await host.fill('E-mail', addressOf(who), form);
  await host.choose('What the person does', job, form);
  if (branch) await host.choose('Branch', new RegExp(branch), form);
  await host.press('button', 'Send the invitation', form);
  await host.sees(`The invitation to ${addressOf(who)} is on its way.`);
}

async function accept(who: string): Promise<void> {
  const guest = await stage.person({ name: who });
  await guest.open(linkIn(await mailTo(addressOf(who), /.*/)));
  await guest.press('button', /accept/i);
  await guest.sees(/welcome|you are in|accepted/i);
}

it('an organisation is set up from nothing, signs in through its own page, and stays hidden from a competitor', async () => {
  const admin = await stage.person({ name: 'system administrator' });
  await admin.open('/examples/admin/#organization');
  await signIn(admin, 'admin@altai.example');
  await admin.press('button', 'New organisation');
  const form = await admin.find('dialog', 'New organisation');
  await admin.fill('Name', BANK, form);
  await admin.press('button', 'Add', form);
  await admin.find('heading', BANK);

  await admin.press('link', 'People');
  await admin.choose('Organisation', new RegExp(BANK));
  await invite(admin, { who: 'Dinara Runs', job: /administrat/i });
  await accept('Dinara Runs');

  const head = await stage.person({ name: 'administrator of the bank' });
  await head.open('/examples/admin/#organization');
  await signIn(head, addressOf('Dinara Runs'));
  await head.find('heading', BANK);
  await head.press('checkbox', /^Claims wait for an approval/);
  await head.press('button', 'Save');
  await head.sees('Saved');
  await head.press('button', 'Branches');
  for (const branch of BRANCHES) {
    await head.press('button', 'Add a branch');
    const adding = await head.find('dialog', 'Add a branch');
    await head.fill('Name', branch, adding);
    await head.fill('City', branch, adding);
    await head.fill('Street and number', 'Sample street 1', adding);
    await head.press('button', 'Add', adding);
    await head.find('button', new RegExp(`^${branch}`));
  }
  await head.shot('70-branches');
  await head.press('link', 'People');
  for (const one of PEOPLE) await invite(head, one);
  await head.shot('71-people');
  for (const { who } of PEOPLE) await accept(who);
  await head.press('link', 'Health');
  await head.sees(/backup/i);

  await admin.press('link', 'Host sign-in');
  await admin.press('button', 'Register a host site');
  await admin.fill(/^Name \(iss\)/, ISSUER);
  await admin.fill(/^Audience/, AUDIENCE);
  await admin.fill(/^Public keys/, JSON.stringify(publicHalf(key)));
  await admin.choose(/^Organisation of its people/, new RegExp(BANK));
  await admin.choose(/^What its people may be at most/, /Administrator of the organisation/);
  await admin.press('button', 'Register');
  await admin.find('heading', ISSUER);

  await admin.press('link', 'People');
  await admin.choose('Organisation', new RegExp(BANK));
  for (const { who } of PEOPLE) {
    await admin.press('button', new RegExp(who));
    await admin.press('button', 'Link with a host site');
    const linking = await admin.find('dialog', /^Link with a host site/);
    await admin.choose('Site', new RegExp(ISSUER), linking);
    await admin.fill('Name of the person there (sub)', who.split(' ')[0]!, linking);
    await admin.press('button', 'Link with a host site', linking);
    await admin.sees(`${ISSUER} · ${who.split(' ')[0]}`);
    await admin.press('button', 'All people');
  }

  await admin.press('link', 'Keys and sites');
  await admin.press('button', 'Add a web site');
  await admin.fill('Name', 'Intranet of the bank');
  await admin.fill(/^Pages that may use it/, origin());
  await admin.press('button', 'Create');
  embedKey = await until('the key of the site', async () => /pk_live_[\w-]+/.exec(await admin.text())?.[0]);

  const roles = ['branch_responsible', 'initiator', 'approver', 'accounting'];
  for (const [i, { who }] of PEOPLE.entries()) {
    const person = await stage.person({ name: who });
    await person.page.goto(`${origin()}/?as=${who.split(' ')[0]}`);
    await person.page.waitForFunction(() => {
      const provider = document.querySelector('warranty-provider') as {
        session?: { signedIn: boolean };
      } | null;
      return provider?.session?.signedIn;
    });
    const me = await ask(person, '/v1/me');
    expect(JSON.parse(me.body)).toMatchObject({ fullName: who, memberships: [{ role: roles[i] }] });
  }

  const rival = await stage.person({ name: 'a competing dealer' });
  await rival.open('/examples/account/');
  await signIn(rival, 'service@ulytau.example');
  await rival.sees('Ulytau Systems');
  const bank = await ask(admin, `/v1/organizations?q=${encodeURIComponent(BANK)}`);
  const { id } = (JSON.parse(bank.body) as { items: { id: string }[] }).items[0]!;
  const absent = toWireId('organization', newUuid());
  for (const rest of ['', '/branches', '/people', '/contacts']) {
    const answer = async (of: string) => {
      const { status, body } = await ask(rival, `/v1/organizations/${of}${rest}`);
      return [rest, status, (JSON.parse(body) as { code: string }).code];
    };
    expect(await answer(id)).toEqual(await answer(absent));
    expect((await answer(id))[1]).toBeGreaterThanOrEqual(403);
  }
  for (const path of ['/v1/organizations', `/v1/organizations?q=Caspian`, '/v1/claims', '/v1/units'])
    expect((await ask(rival, path)).body).not.toContain(name);
  for (const path of ['/v1/people', '/v1/invitations', '/v1/audit', '/v1/issuers', '/v1/api-keys'])
    expect((await ask(rival, path)).body).not.toContain(name);
  // What the competitor was refused, the browser tells as failed loads.
  expect(stage.complaints().filter((one) => !/competing dealer.*\b40[34]\b/.test(one))).toEqual([]);
}, 240_000);

function publicHalf({ d: _secret, ...rest }: Record<string, string>): Record<string, string> {
  return rest;
}
