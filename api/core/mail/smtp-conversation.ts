import { TemporaryMailError } from './transport.ts';

/** What of a TCP socket is needed; the one of `cloudflare:sockets` fits. */
export type SmtpSocket = {
  readable: ReadableStream<Uint8Array>;
  writable: WritableStream<Uint8Array>;
  close(): Promise<void>;
  startTls(): SmtpSocket;
};

export type SmtpReply = { code: number; lines: string[] };

const maxReply = 64 * 1024;

/** Commands out, replies in, over one socket. Whatever breaks on the way is worth another try. */
export class SmtpConversation {
  private reader: ReadableStreamDefaultReader<Uint8Array>;
  private writer: WritableStreamDefaultWriter<Uint8Array>;
  private received = '';

  constructor(private socket: SmtpSocket) {
    this.reader = socket.readable.getReader();
    this.writer = socket.writable.getWriter();
  }

  async say(text: string): Promise<SmtpReply> {
    try {
      await this.writer.write(new TextEncoder().encode(`${text}\r\n`));
    } catch {
      throw new TemporaryMailError('The mail server closed the connection');
    }
    return this.hear();
  }

  async hear(): Promise<SmtpReply> {
    const lines: string[] = [];
    for (;;) {
      const line = await this.readLine();
      const match = /^(\d{3})([ -]?)(.*)$/.exec(line);
      if (!match) throw new TemporaryMailError('The mail server does not speak SMTP');
      lines.push(match[3] ?? '');
      if (match[2] !== '-') return { code: Number(match[1]), lines };
    }
  }

  secure(): void {
    // What was said in the clear must not count as said under TLS.
    this.received = '';
    this.reader.releaseLock();
    this.writer.releaseLock();
    this.socket = this.socket.startTls();
    this.reader = this.socket.readable.getReader();
    this.writer = this.socket.writable.getWriter();
  }

  async leave(): Promise<void> {
    await this.writer.write(new TextEncoder().encode('QUIT\r\n'));
    await this.close();
  }

  async close(): Promise<void> {
    await this.socket.close();
  }

  private async readLine(): Promise<string> {
    for (;;) {
      const end = this.received.indexOf('\n');
      if (end >= 0) {
        const line = this.received.slice(0, end).replace(/\r$/, '');
        this.received = this.received.slice(end + 1);
        return line;
      }
      if (this.received.length > maxReply) throw new TemporaryMailError('The mail server talks without end');
      this.received += await this.readSome();
    }
  }

  private async readSome(): Promise<string> {
    const { done, value } = await this.reader.read().catch(() => ({ done: true, value: undefined }));
    if (done || !value) throw new TemporaryMailError('The mail server closed the connection');
    return new TextDecoder().decode(value);
  }
}
