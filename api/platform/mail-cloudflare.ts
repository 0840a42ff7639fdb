import { EmailMessage } from 'cloudflare:email';
import { toMime } from '../core/mail/mime.ts';
import { PermanentMailError, TemporaryMailError, type MailTransport } from '../core/mail/transport.ts';

const refused = new Set(['E_RECIPIENT_NOT_ALLOWED', 'E_RECIPIENT_SUPPRESSED', 'E_DELIVERY_FAILED']);

/** The `send_email` binding. */
export function cloudflareMail(binding: SendEmail): MailTransport {
  return {
    async send(mail) {
      try {
        const sent = await binding.send(new EmailMessage(mail.from.address, mail.to.address, toMime(mail)));
        return { providerId: sent?.messageId ?? mail.messageId };
      } catch (error) {
        throw classed(error);
      }
    },
  };
}

// What is wrong on our side (an unverified sender, a limit) can be repaired; a refused recipient cannot.
function classed(error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const text = `${code} ${error instanceof Error ? error.message : String(error)}`.trim().slice(0, 200);
  if (!refused.has(code)) return new TemporaryMailError(text);
  return new PermanentMailError(text, { ofRecipient: code.startsWith('E_RECIPIENT_') });
}
