import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface TakenMail {
  messageId: string;
  to: string;
  subject: string;
}

export interface Sink {
  readonly url: string;
  /** Every mail that was taken, in its order; the same one twice where it was sent twice. */
  readonly mails: TakenMail[];
  /** Happens once a mail is taken, before the sender is told so. */
  onceTaken(act: () => Promise<void>): void;
  close(): Promise<void>;
}

/** A real mail server on this machine. */
export async function startSink(): Promise<Sink> {
  const mails: TakenMail[] = [];
  let act: (() => Promise<void>) | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString('latin1');
        const to = session.envelope.rcptTo[0]?.address ?? '';
        mails.push({ to, messageId: header(raw, 'message-id'), subject: header(raw, 'subject') });
        const before = act?.() ?? Promise.resolve();
        act = undefined;
        void before.then(() => done());
      });
    },
  });
  // A sender that was killed leaves its connection in the middle of a sentence.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    onceTaken: (next) => (act = next),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

const header = (raw: string, name: string) => new RegExp(`^${name}: *(.*?)\r?$`, 'im').exec(raw)?.[1] ?? '';
