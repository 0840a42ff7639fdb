import { createHash } from 'node:crypto';
import { mkdir, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { until } from './until.ts';

export type Mail = { to: string; subject: string; text: string; html: string; at: string; messageId: string };

export async function mails(to: string): Promise<Mail[]> {
  const address = new URL('/dev/mail.json', inject('baseUrl'));
  address.searchParams.set('to', to);
  return (await (await fetch(address)).json()) as Mail[];
}

/** The newest mail to this address whose subject fits. */
export const mailTo = (to: string, subject: RegExp): Promise<Mail> =>
  until(`a mail to ${to}: ${String(subject)}`, async () =>
    (await mails(to)).find((mail) => subject.test(mail.subject)),
  );

export function linkIn({ text }: Mail): string {
  const link = /https?:\/\/\S+/.exec(text)?.[0];
  if (!link) throw new Error(`no link in\n${text}`);
  return link;
}

/** Only the newest code of an address opens, so that of two journeys that sign the same person in one waits. */
export async function inTurn<T>(email: string, signIn: () => Promise<T>): Promise<T> {
  const name = createHash('sha256')
    .update(`${inject('baseUrl')} ${email}`)
    .digest('hex')
    .slice(0, 16);
  const turn = join(tmpdir(), `warranty-sign-in-${name}`);
  await until(
    `the turn of ${email}`,
    () =>
      mkdir(turn).then(
        () => true,
        () => false,
      ),
    60_000,
  );
  return signIn().finally(() => rmdir(turn));
}

/** The code of the newest mail that is not among the `old`. */
export async function codeTo(to: string, old: readonly Mail[]): Promise<string> {
  const known = new Set(old.map(({ messageId }) => messageId));
  return until(`a code to ${to}`, async () => {
    const mail = (await mails(to)).find(
      ({ messageId, text }) => !known.has(messageId) && /\d{4}\s?\d{4}/.test(text),
    );
    return /(\d{4})\s?(\d{4})/
      .exec(mail?.text ?? '')
      ?.slice(1)
      .join('');
  });
}
