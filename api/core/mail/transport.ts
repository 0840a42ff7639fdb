import type { OutgoingMail } from './message.ts';

/** Sends one mail to one recipient. Sending the same mail again carries the same Message-ID. */
export type MailTransport = { send(mail: OutgoingMail): Promise<{ providerId: string }> };

/** Not this time: worth trying again later. */
export class TemporaryMailError extends Error {
  override readonly name = 'TemporaryMailError';
}

/** Never: the recipient or the message was refused for good. */
export class PermanentMailError extends Error {
  override readonly name = 'PermanentMailError';
}
