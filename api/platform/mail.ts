import { mailboxTransport, type MailTransport } from '../core/mail/index.ts';
import type { Env } from '../env.ts';
import type { Bindings } from './bindings.ts';
import { cloudflareMail } from './mail-cloudflare.ts';
import { smtpMail } from './mail-smtp.ts';

/** How mails leave: `MAIL_TRANSPORT` decides, and what it needs must be there. */
export function mailTransport(env: Env, bindings: Bindings): MailTransport {
  switch (env.MAIL_TRANSPORT) {
    case 'mailbox':
      return mailboxTransport(bindings.FILES);
    case 'smtp':
      if (!env.SMTP_URL) throw new Error('MAIL_TRANSPORT=smtp needs SMTP_URL');
      return smtpMail(env.SMTP_URL);
    case 'cloudflare':
      if (!bindings.MAIL) throw new Error('MAIL_TRANSPORT=cloudflare needs the binding MAIL');
      return cloudflareMail(bindings.MAIL);
  }
}
