import net from 'node:net';
import tls from 'node:tls';
import type { SmtpConnect } from '../../../api/core/mail/smtp.ts';
import type { SmtpSocket } from '../../../api/core/mail/smtp-conversation.ts';

/** `connect` of `cloudflare:sockets`, over Node's sockets; accepts the test server's own certificate. */
export const connectFromNode: SmtpConnect = ({ hostname, port }, { secureTransport }) =>
  wrap(
    secureTransport === 'on'
      ? tls.connect({ host: hostname, port, rejectUnauthorized: false })
      : net.connect({ host: hostname, port }),
  );

function wrap(socket: net.Socket): SmtpSocket {
  let ended = false;
  const readable = new ReadableStream<Uint8Array>({
    start(out) {
      const end = () => {
        if (!ended) out.close();
        ended = true;
      };
      socket.on('data', (data: Buffer) => out.enqueue(new Uint8Array(data)));
      socket.on('end', end);
      socket.on('close', end);
      socket.on('error', (error) => {
        if (!ended) out.error(error);
        ended = true;
      });
    },
  });
  const writable = new WritableStream<Uint8Array>({
    write: (data) =>
      new Promise<void>((resolve, reject) =>
        socket.write(data, (error) => (error ? reject(error) : resolve())),
      ),
  });
  return {
    readable,
    writable,
    close: () =>
      new Promise<void>((resolve) =>
        socket.destroyed ? resolve() : socket.destroy().once('close', () => resolve()),
      ),
    startTls() {
      socket.removeAllListeners('data');
      return wrap(tls.connect({ socket, rejectUnauthorized: false }));
    },
  };
}
