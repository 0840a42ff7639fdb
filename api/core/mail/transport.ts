import type { OutgoingMail } from './message.ts';

/** Sends one mail to one recipient. Sending the same mail again carries the same Message-ID. */
export type MailTransport = { send(mail: OutgoingMail): Promise<{ providerId: string }> };

class MailError extends Error {
  /** It was the recipient who was refused, so this says something of the address. */
  readonly ofRecipient: boolean;

  constructor(message: string, { ofRecipient = false }: { ofRecipient?: boolean } = {}) {
    super(message);
    this.ofRecipient = ofRecipient;
  }
}

/** Not this time: worth trying again later. */
export class TemporaryMailError extends MailError {
  override readonly name = 'TemporaryMailError';
}

/** Never: the recipient or the message was refused for good. */
export class PermanentMailError extends MailError {
  override readonly name = 'PermanentMailError';
}
