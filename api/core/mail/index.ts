export { assertAddress, InvalidAddress } from './address.ts';
export { listMailbox, mailboxTransport, readMailbox, type MailboxStore, type StoredMail } from './mailbox.ts';
export { composeMail, messageIdFor, UnsafeHeader, type MailAddress, type OutgoingMail } from './message.ts';
export { toMime } from './mime.ts';
export {
  assertLink,
  fixedText,
  renderMail,
  type Direction,
  type FixedText,
  type MailBlock,
  type MailBrand,
  type MailContent,
} from './template.ts';
export { PermanentMailError, TemporaryMailError, type MailTransport } from './transport.ts';
