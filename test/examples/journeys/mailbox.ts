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
