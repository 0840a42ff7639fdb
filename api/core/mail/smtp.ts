import type { OutgoingMail } from './message.ts';
import { toMime } from './mime.ts';
import { SmtpConversation, type SmtpReply, type SmtpSocket } from './smtp-conversation.ts';
import type { SmtpServer } from './smtp-url.ts';
import { PermanentMailError, TemporaryMailError, type MailTransport } from './transport.ts';

export type SmtpConnect = (
  address: { hostname: string; port: number },
  options: { secureTransport: 'on' | 'starttls'; allowHalfOpen: boolean },
) => SmtpSocket;

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Speaks SMTP itself, so that the bytes, the Message-ID and the bounce handling are ours. */
export function smtpTransport(
  server: SmtpServer,
  connect: SmtpConnect,
  { timeoutMs = 30_000 }: { timeoutMs?: number } = {},
): MailTransport {
  return {
    async send(mail) {
      const socket = connect(
        { hostname: server.host, port: server.port },
        { secureTransport: server.tls === 'implicit' ? 'on' : 'starttls', allowHalfOpen: false },
      );
      const conversation = new SmtpConversation(socket);
      try {
        const providerId = await within(timeoutMs, deliver(conversation, server, mail));
        await conversation.leave().catch(() => {});
        return { providerId };
      } catch (error) {
        await conversation.close().catch(() => {});
        throw error;
      }
    },
  };
}

async function deliver(talk: SmtpConversation, server: SmtpServer, mail: OutgoingMail): Promise<string> {
  expectOk(await talk.hear());
  await introduce(talk, server, mail);
  expectOk(await talk.say(`MAIL FROM:<${mail.from.address}>`));
  expectRecipient(await talk.say(`RCPT TO:<${mail.to.address}>`));
  expectAccepted(await talk.say('DATA'), 3);
  const answer = await talk.say(`${toMime(mail).replace(/^\./gm, '..')}.`);
  expectAccepted(answer);
  return answer.lines.join(' ').slice(0, 200);
}

async function introduce(talk: SmtpConversation, server: SmtpServer, mail: OutgoingMail): Promise<void> {
  const hello = `EHLO ${mail.from.address.split('@')[1]}`;
  let offers = expectOk(await talk.say(hello)).lines;
  let secret = server.tls === 'implicit';
  if (!secret && offered(offers, 'STARTTLS')) {
    expectOk(await talk.say('STARTTLS'));
    talk.secure();
    secret = true;
    offers = expectOk(await talk.say(hello)).lines;
  }
  if (!server.credentials) return;
  if (!secret && !loopback.has(server.host)) {
    throw new TemporaryMailError('The mail server offers no TLS, and the password is not sent in the clear');
  }
  await signIn(talk, server.credentials, offers);
}

async function signIn(
  talk: SmtpConversation,
  { user, password }: { user: string; password: string },
  offers: string[],
): Promise<void> {
  if (offered(offers, 'AUTH', 'PLAIN')) {
    expectOk(await talk.say(`AUTH PLAIN ${base64(`\0${user}\0${password}`)}`));
  } else if (offered(offers, 'AUTH', 'LOGIN')) {
    expectOk(await talk.say('AUTH LOGIN'), 3);
    expectOk(await talk.say(base64(user)), 3);
    expectOk(await talk.say(base64(password)));
  } else {
    throw new TemporaryMailError('The mail server offers neither AUTH PLAIN nor AUTH LOGIN');
  }
}

// Before the recipient is named a refusal is about us or the server, and ends when somebody repairs it.
function expectOk(reply: SmtpReply, kind = 2): SmtpReply {
  if (Math.floor(reply.code / 100) !== kind) throw new TemporaryMailError(wording(reply));
  return reply;
}

function expectRecipient(reply: SmtpReply): void {
  if (reply.code >= 500) throw new PermanentMailError(wording(reply), { ofRecipient: true });
  if (reply.code >= 400) throw new TemporaryMailError(wording(reply), { ofRecipient: true });
  expectOk(reply);
}

function expectAccepted(reply: SmtpReply, kind = 2): void {
  if (reply.code >= 500) throw new PermanentMailError(wording(reply));
  expectOk(reply, kind);
}

function wording({ code, lines }: SmtpReply): string {
  return `The mail server answered ${code} ${lines.join(' ').slice(0, 200)}`;
}

function offered(offers: string[], ...words: string[]): boolean {
  return offers.some((offer) => {
    const said = offer.toUpperCase().split(/[ =]/);
    return said[0] === words[0] && words.every((word) => said.includes(word));
  });
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TemporaryMailError('The mail server did not answer in time')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
