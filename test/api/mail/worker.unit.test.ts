import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMime } from './mails.ts';

// As text, because only the API's own compiler settings know what Cloudflare's modules are.
const source = `
  import { cloudflareMail } from '../../../api/platform/mail-cloudflare.ts';
  import { smtpMail } from '../../../api/platform/mail-smtp.ts';
  import { sampleMail } from './mails.ts';

  const failing = (code) => ({ send: () => Promise.reject(Object.assign(new Error('refused'), { code })) });

  export default {
    async fetch(request, env) {
      const { pathname, searchParams } = new URL(request.url);
      const value = searchParams.get('value');
      const transport = {
        '/smtp': () => smtpMail(value),
        '/binding': () => cloudflareMail(env.EMAIL),
        '/failing-binding': () => cloudflareMail(failing(value)),
      }[pathname]();
      return transport.send(sampleMail()).then(
        (sent) => Response.json(sent),
        ({ name, message }) => Response.json({ name, message }),
      );
    },
  };
`;

let worker: Miniflare;

beforeAll(async () => {
  const bundle = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: ['cloudflare:*', 'node:*'],
  });
  worker = new Miniflare({
    modules: true,
    script: bundle.outputFiles[0]?.text ?? '',
    compatibilityDate: '2026-04-01',
    compatibilityFlags: ['nodejs_compat'],
    email: { send_email: [{ name: 'EMAIL' }] },
  });
  await worker.ready;
});

afterAll(() => worker.dispose());

async function send(path: string, value = ''): Promise<unknown> {
  const answer = await worker.dispatchFetch(`http://worker${path}?value=${encodeURIComponent(value)}`);
  return answer.json();
}

async function withServer(options: object, use: (port: number, received: string[]) => Promise<void>) {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(Buffer.concat(chunks).toString('latin1'));
        done(null, 'queued as 4711');
      });
    },
    ...options,
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()));
  const address = server.server.address();
  try {
    await use(address && typeof address === 'object' ? address.port : 0, received);
  } finally {
    await new Promise<void>((done) => server.close(() => done()));
  }
}

describe('on workerd', () => {
  it('brings a mail to a mail server once', () =>
    withServer({}, async (port, received) => {
      expect(await send('/smtp', `smtp://127.0.0.1:${port}`)).toEqual({ providerId: 'queued as 4711' });
      expect(received).toHaveLength(1);
      expect(readMime(received[0] ?? '').headers.get('subject')).toBe('Заявка WC-7K3M-9Q2X принята');
    }));

  it('knows a refused recipient from a server that is not there', () =>
    withServer(
      {
        onRcptTo: (_: unknown, __: unknown, done: (error: Error) => void) =>
          done(Object.assign(new Error('no such person'), { responseCode: 550 })),
      },
      async (port) => {
        expect(await send('/smtp', `smtp://127.0.0.1:${port}`)).toMatchObject({ name: 'PermanentMailError' });
        expect(await send('/smtp', 'smtp://127.0.0.1:1')).toMatchObject({ name: 'TemporaryMailError' });
      },
    ));

  it('sends through the binding', async () => {
    expect(await send('/binding')).toEqual({ providerId: expect.stringContaining('@altai.example') });
  });

  it.each([
    ['E_RECIPIENT_SUPPRESSED', 'PermanentMailError'],
    ['E_RECIPIENT_NOT_ALLOWED', 'PermanentMailError'],
    ['E_DELIVERY_FAILED', 'PermanentMailError'],
    ['E_RATE_LIMIT_EXCEEDED', 'TemporaryMailError'],
    ['E_SENDER_NOT_VERIFIED', 'TemporaryMailError'],
    ['', 'TemporaryMailError'],
  ])('takes the answer %j of the binding for a %s', async (code, name) => {
    expect(await send('/failing-binding', code)).toMatchObject({ name });
  });
});
