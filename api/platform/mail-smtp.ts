import { connect } from 'cloudflare:sockets';
import { smtpTransport } from '../core/mail/smtp.ts';
import { parseSmtpUrl } from '../core/mail/smtp-url.ts';
import type { MailTransport } from '../core/mail/transport.ts';

/** Any mail server, over the Worker's own sockets (port 25 is closed there: use 465 or 587). */
export function smtpMail(url: string): MailTransport {
  return smtpTransport(parseSmtpUrl(url), connect);
}
