import { assertAddress } from './address.ts';

export type MailAddress = { name: string; address: string };

/** One mail to one recipient, complete: every transport sends the same bytes from it. */
export type OutgoingMail = {
  from: MailAddress;
  to: MailAddress;
  replyTo?: MailAddress;
  subject: string;
  text: string;
  html: string;
  /** With its angle brackets. */
  messageId: string;
  /** When the event happened, so that a second attempt is the same mail. */
  date: Date;
  headers: Record<string, string>;
};

export class UnsafeHeader extends Error {
  override readonly name = 'UnsafeHeader';
}

const maxSubject = 200;
const maxName = 100;
const maxHeader = 900;
const written = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'sender',
  'reply-to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
]);

// So that no autoresponder answers and two of them never start to talk (RFC 3834).
const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** Checks everything that ends up in a header, and marks the mail as sent by a machine. */
export function composeMail(
  mail: Omit<OutgoingMail, 'headers'> & { headers?: Record<string, string> },
): OutgoingMail {
  return {
    ...mail,
    from: checked(mail.from),
    to: checked(mail.to),
    ...(mail.replyTo ? { replyTo: checked(mail.replyTo) } : {}),
    subject: headerText(mail.subject, maxSubject),
    messageId: assertMessageId(mail.messageId),
    headers: { ...extra(mail.headers ?? {}), ...automatic },
  };
}

/** The same event gives the same Message-ID, so a mail that is sent twice is recognised as one. */
export function messageIdFor(eventId: string, host: string): string {
  return assertMessageId(`<${eventId}@${host}>`);
}

/** One line of text for a header; a line break is refused, because it would start another header. */
export function headerText(text: string, max = maxHeader): string {
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text)) throw new UnsafeHeader('A header holds one line of text');
  if (text.length > max) throw new UnsafeHeader(`A header text is longer than ${max} characters`);
  return text.trim();
}

function checked({ name, address }: MailAddress): MailAddress {
  return { name: headerText(name, maxName), address: assertAddress(address) };
}

function assertMessageId(id: string): string {
  if (!/^<[A-Za-z0-9._+=-]{1,128}@[A-Za-z0-9.-]{1,190}>$/.test(id))
    throw new UnsafeHeader('Not a Message-ID');
  return id;
}

function extra(headers: Record<string, string>): Record<string, string> {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[A-Za-z][A-Za-z0-9-]{0,76}$/.test(name)) throw new UnsafeHeader('Not a header name');
    if (written.has(name.toLowerCase())) throw new UnsafeHeader(`${name} is not an extra header`);
    if (!/^[\x20-\x7e]*$/.test(headerText(value))) throw new UnsafeHeader(`${name} holds more than ASCII`);
  }
  return headers;
}
