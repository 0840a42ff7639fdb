import { parseUrl } from './parse-url.ts';

export type SmtpServer = {
  host: string;
  port: number;
  /** `starttls`: begins in the clear and turns to TLS as soon as the server offers it. */
  tls: 'implicit' | 'starttls';
  credentials: { user: string; password: string } | null;
};

/** `smtps://user:password@host:465`, or `smtp://…:587` for STARTTLS. */
export function parseSmtpUrl(url: string): SmtpServer {
  const parsed = parseUrl(url);
  if (!parsed || parsed.hostname === '' || (parsed.protocol !== 'smtps:' && parsed.protocol !== 'smtp:')) {
    throw new Error('The SMTP address is written smtps://user:password@host:465');
  }
  const implicit = parsed.protocol === 'smtps:';
  return {
    host: parsed.hostname,
    port: parsed.port === '' ? (implicit ? 465 : 587) : Number(parsed.port),
    tls: implicit ? 'implicit' : 'starttls',
    credentials: parsed.username
      ? { user: decodeURIComponent(parsed.username), password: decodeURIComponent(parsed.password) }
      : null,
  };
}
