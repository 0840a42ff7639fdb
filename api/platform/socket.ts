import { EventEmitter } from 'node:events';
import { connect } from 'cloudflare:sockets';

/** As much of a Node socket as postgres.js uses. */
class WireSocket extends EventEmitter {
  readyState: 'open' | 'closed' = 'open';
  readonly #raw: Socket;
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;

  constructor(raw: Socket) {
    super();
    this.#raw = raw;
    this.#writer = raw.writable.getWriter() as WritableStreamDefaultWriter<Uint8Array>;
    void this.#read(raw.readable);
  }

  write(data: Uint8Array, sent?: () => void): boolean {
    this.#writer.write(data).then(sent, this.#fail);
    return true;
  }

  end(data?: Uint8Array): void {
    if (data) this.write(data, () => this.destroy());
    else this.destroy();
  }

  destroy(): void {
    this.#close();
    this.#raw.close().catch(() => undefined);
  }

  /** The other side's end of the line is the end: half a connection to a database is of no use. */
  async #read(readable: ReadableStream<Uint8Array>): Promise<void> {
    try {
      for await (const chunk of readable as unknown as AsyncIterable<Uint8Array>)
        this.emit('data', Buffer.from(chunk));
      this.destroy();
    } catch (error) {
      this.#fail(error);
    }
  }

  readonly #fail = (error: unknown): void => {
    if (this.readyState === 'closed') return;
    this.emit('error', error);
    this.destroy();
  };

  #close(): void {
    if (this.readyState === 'closed') return;
    this.readyState = 'closed';
    this.emit('close');
  }
}

const OPEN_MS = 3_000;

/** A connection of workerd's own, to a database behind Hyperdrive: plain text inside the machine. */
export async function dial(address: { hostname: string; port: number }): Promise<WireSocket> {
  const raw = connect(address);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('no answer'), { code: 'CONNECT_TIMEOUT' })),
      OPEN_MS,
    );
  });
  try {
    await Promise.race([raw.opened, late]);
    return new WireSocket(raw);
  } catch (error) {
    raw.close().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
