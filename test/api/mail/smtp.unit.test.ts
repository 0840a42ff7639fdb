import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { SMTPServer } from 'smtp-server';
import { smtpTransport } from '../../../api/core/mail/smtp.ts';
import { parseSmtpUrl } from '../../../api/core/mail/smtp-url.ts';
import { connectFromNode } from './node-socket.ts';
import { readMime, sampleMail } from './mails.ts';

type Received = { raw: string; from: string; to: string[]; secure: boolean; user?: string };
type Options = NonNullable<ConstructorParameters<typeof SMTPServer>[0]>;

const running: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()));
});

async function startServer(options: Options = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          raw: Buffer.concat(chunks).toString('latin1'),
          from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
          to: session.envelope.rcptTo.map(({ address }) => address),
          secure: session.secure,
          user: session.user,
        });
        done(null, 'queued as 4711');
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  running.push(() => new Promise<void>((done) => server.close(done)));
  return { received, port: portOf(server.server) };
}

async function startScript(talk: (socket: net.Socket) => void) {
  const server = net.createServer((socket) => {
    socket.on('error', () => {});
    talk(socket);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  running.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise<void>((done) => server.close(() => done()));
  });
  return portOf(server);
}

function portOf(server: net.Server): number {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

function transport(url: string, options?: { timeoutMs: number }) {
  return smtpTransport(parseSmtpUrl(url), connectFromNode, options);
}

function refuse(code: number) {
  return (_: unknown, __: unknown, done: (error: Error) => void) =>
    done(Object.assign(new Error('no'), { responseCode: code }));
}

const signIn: Options = {
  authOptional: false,
  onAuth: ({ username, password }, _, done) =>
    username === 'Дежурный' && password === 'p@ss:word'
      ? done(null, { user: username })
      : done(Object.assign(new Error('wrong password'), { responseCode: 535 })),
};
const credentials = `${encodeURIComponent('Дежурный')}:${encodeURIComponent('p@ss:word')}`;

describe('delivery', () => {
  it('brings one mail, in UTF-8, under its own Message-ID, with dots as they were', async () => {
    const { received, port } = await startServer();
    const { providerId } = await transport(`smtp://127.0.0.1:${port}`).send(sampleMail());
    expect(providerId).toContain('queued as 4711');
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ from: 'service@altai.example', to: ['aigerim@clinic.example'] });
    const mail = readMime(received[0]?.raw ?? '');
    expect(mail.headers.get('subject')).toBe('Заявка WC-7K3M-9Q2X принята');
    expect(mail.headers.get('to')).toBe('Айгерим <aigerim@clinic.example>');
    expect(mail.headers.get('message-id')).toBe('<evt_01j@altai.example>');
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.parts).toEqual([
      { type: 'text/plain; charset=utf-8', content: sampleMail().text.replace(/\n/g, '\r\n') },
      { type: 'text/html; charset=utf-8', content: sampleMail().html.replace(/\n/g, '\r\n') },
    ]);
  });

  it('turns to TLS when the server offers it, and uses TLS from the start with smtps', async () => {
    const upgrading = await startServer();
    await transport(`smtp://127.0.0.1:${upgrading.port}`).send(sampleMail());
    expect(upgrading.received[0]?.secure).toBe(true);
    const implicit = await startServer({ secure: true });
    await transport(`smtps://127.0.0.1:${implicit.port}`).send(sampleMail());
    expect(implicit.received[0]?.secure).toBe(true);
  });

  it.each(['PLAIN', 'LOGIN'])('signs in with AUTH %s, whatever letters the password has', async (method) => {
    const { received, port } = await startServer({ ...signIn, authMethods: [method] });
    await transport(`smtp://${credentials}@127.0.0.1:${port}`).send(sampleMail());
    expect(received[0]?.user).toBe('Дежурный');
  });

  it('sends many mails at a time, each to its own recipient', async () => {
    const { received, port } = await startServer();
    const smtp = transport(`smtp://127.0.0.1:${port}`);
    const addresses = Array.from({ length: 8 }, (_, at) => `person${at}@clinic.example`);
    await Promise.all(addresses.map((address) => smtp.send(sampleMail({ to: { name: '', address } }))));
    expect(received.flatMap(({ to }) => to).sort()).toEqual(addresses);
  });
});

describe('refusal', () => {
  it.each([
    ['recipient', 550, 'PermanentMailError', { onRcptTo: refuse(550) }],
    ['recipient', 450, 'TemporaryMailError', { onRcptTo: refuse(450) }],
    ['message', 554, 'PermanentMailError', { onData: refuseData(554) }],
    ['message', 452, 'TemporaryMailError', { onData: refuseData(452) }],
    ['sender, which is ours to repair', 550, 'TemporaryMailError', { onMailFrom: refuse(550) }],
  ] as const)('of the %s with %i is a %s', async (_, code, name, options) => {
    const { received, port } = await startServer(options);
    const sending = transport(`smtp://127.0.0.1:${port}`).send(sampleMail());
    await expect(sending).rejects.toMatchObject({ name, message: expect.stringContaining(String(code)) });
    expect(received).toHaveLength(0);
  });

  it.each([
    ['recipient', true, { onRcptTo: refuse(550) }],
    ['recipient for now', true, { onRcptTo: refuse(450) }],
    ['message', false, { onData: refuseData(554) }],
    ['sender', false, { onMailFrom: refuse(550) }],
  ] as const)('of the %s says whether it is about the address: %s', async (_, ofRecipient, options) => {
    const { port } = await startServer(options);
    const sending = transport(`smtp://127.0.0.1:${port}`).send(sampleMail());
    await expect(sending).rejects.toMatchObject({ ofRecipient });
  });

  it('of the password is temporary, because the recipient is not at fault', async () => {
    const { port } = await startServer(signIn);
    const sending = transport(`smtp://someone:wrong@127.0.0.1:${port}`).send(sampleMail());
    await expect(sending).rejects.toMatchObject({
      name: 'TemporaryMailError',
      message: expect.stringContaining('535'),
    });
  });

  it('never tells the password in its message', async () => {
    const { port } = await startServer(signIn);
    const failure = await transport(`smtp://someone:wr0ngSecret@127.0.0.1:${port}`)
      .send(sampleMail())
      .catch((error: Error) => error.message);
    expect(failure).not.toMatch(/wr0ngSecret|AHNvbWVvbmU/);
  });
});

describe('a server that fails', () => {
  it('is temporary when it is not there', async () => {
    const { port } = await startServer();
    await Promise.all(running.splice(0).map((stop) => stop()));
    await expect(transport(`smtp://127.0.0.1:${port}`).send(sampleMail())).rejects.toMatchObject({
      name: 'TemporaryMailError',
    });
  });

  it.each([
    ['is busy', '421 try later\r\n'],
    ['hangs up', ''],
    ['is no mail server', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
  ])('is temporary when it %s', async (_, greeting) => {
    const port = await startScript((socket) => socket.end(greeting));
    await expect(transport(`smtp://127.0.0.1:${port}`).send(sampleMail())).rejects.toMatchObject({
      name: 'TemporaryMailError',
    });
  });

  it('is temporary when it takes the mail and never answers', async () => {
    let data = '';
    const port = await startScript((socket) => {
      socket.write('220 ready\r\n');
      socket.on('data', (chunk: Buffer) => {
        const said = chunk.toString('latin1');
        if (said.startsWith('EHLO')) socket.write('250 hello\r\n');
        else if (/^(MAIL|RCPT)/.test(said)) socket.write('250 ok\r\n');
        else if (said.startsWith('DATA')) socket.write('354 go\r\n');
        else data += said;
      });
    });
    const sending = transport(`smtp://127.0.0.1:${port}`, { timeoutMs: 300 }).send(sampleMail());
    await expect(sending).rejects.toMatchObject({
      name: 'TemporaryMailError',
      message: expect.stringContaining('in time'),
    });
    expect(data).toContain('Message-ID: <evt_01j@altai.example>');
  });

  it('gets no password in the clear from another machine', async () => {
    const said: string[] = [];
    const port = await startScript((socket) => {
      socket.write('220 ready\r\n');
      socket.on('data', (chunk: Buffer) => {
        said.push(chunk.toString('latin1'));
        socket.write('250-hello\r\n250 AUTH PLAIN\r\n');
      });
    });
    const elsewhere = smtpTransport(parseSmtpUrl('smtp://u:p@mail.example:587'), (_, options) =>
      connectFromNode({ hostname: '127.0.0.1', port }, options),
    );
    await expect(elsewhere.send(sampleMail())).rejects.toThrow('not sent in the clear');
    expect(said.join('')).not.toContain('AUTH');
  });

  it('is understood when its answer arrives byte by byte', async () => {
    const port = await startScript((socket) => {
      const slowly = (text: string) => {
        for (const char of text) socket.write(char);
      };
      socket.setNoDelay(true);
      slowly('220-welcome\r\n220 ready\r\n');
      let inData = false;
      socket.on('data', (chunk: Buffer) => {
        const said = chunk.toString('latin1');
        if (inData) slowly('250 2.0.0 taken\r\n');
        else if (said.startsWith('DATA')) slowly('354 go\r\n');
        else slowly('250-first\r\n250 ok\r\n');
        inData = said.startsWith('DATA');
      });
    });
    await expect(transport(`smtp://127.0.0.1:${port}`).send(sampleMail())).resolves.toEqual({
      providerId: '2.0.0 taken',
    });
  });
});

describe('parseSmtpUrl', () => {
  it('knows the usual ports and decodes what is escaped', () => {
    expect(parseSmtpUrl('smtps://a%40b:c%2Fd@mail.example')).toEqual({
      host: 'mail.example',
      port: 465,
      tls: 'implicit',
      credentials: { user: 'a@b', password: 'c/d' },
    });
    expect(parseSmtpUrl('smtp://mail.example')).toMatchObject({
      port: 587,
      tls: 'starttls',
      credentials: null,
    });
  });

  it.each(['mail.example:465', 'https://mail.example', 'smtp://', ''])('refuses %j', (url) => {
    expect(() => parseSmtpUrl(url)).toThrow('smtps://user:password@host:465');
  });
});

function refuseData(code: number): Options['onData'] {
  return (stream, _, done) => {
    stream.on('end', () => done(Object.assign(new Error('no'), { responseCode: code })));
    stream.resume();
  };
}
