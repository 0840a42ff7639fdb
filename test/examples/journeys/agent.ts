import type { Person } from './person.ts';
import { codeTo, inTurn, mails } from './mailbox.ts';
import { until } from './until.ts';

/** Through the door of the page's one element, or of the one that is named, by a mailed code. */
export async function signIn(
  person: Person,
  email: string,
  within?: Parameters<Person['find']>[2],
): Promise<void> {
  await inTurn(email, async () => {
    const old = await mails(email);
    await person.fill('E-mail address', email, within);
    await person.press('button', 'Send code', within);
    await person.fill('Code from the e-mail', await codeTo(email, old), within);
    await person.press('button', 'Sign in', within);
    await person.loses('textbox', 'Code from the e-mail');
  });
}

/** Finds a case by its reference and opens it. */
export async function openCase(person: Person, ref: string): Promise<void> {
  await person.fill(/^Search: /, ref, undefined, 'searchbox');
  const cases = await person.find('region', 'Cases');
  await until(`${ref} alone in the list`, async () => {
    const rows = await person.all('button', /WC-\w{4}-\w{4}/, cases);
    return rows.length === 1 && person.has('button', new RegExp(ref));
  });
  await person.press('button', new RegExp(ref), cases);
  await person.find('heading', ref);
}

/** Opens the short form of an action, fills it in, and sends it. */
export async function act(
  person: Person,
  name: string,
  fill: (form: Awaited<ReturnType<Person['find']>>) => Promise<void> = async () => undefined,
): Promise<void> {
  const form = await begin(person, name);
  await fill(form);
  await send(person, name, form);
}

export async function begin(person: Person, name: string) {
  await person.press('button', name, await person.find('group', 'Actions'));
  return person.find('region', name);
}

export async function send(
  person: Person,
  name: string,
  form: Awaited<ReturnType<Person['find']>>,
): Promise<void> {
  await person.press('button', name, form);
  await person.loses('region', name);
}
