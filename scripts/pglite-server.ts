import { createServer, type AddressInfo, type Socket } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import { FrontendMessages, message } from './pglite-messages.ts';

const COPY_REFUSED = Buffer.concat([
  message.error('ERROR', '0A000', 'COPY FROM STDIN needs a PostgreSQL server, use INSERT'),
  message.ready,
]);

export type PGliteServer = {
  port: number;
  /** The address of a role: `postgres` owns the schema, `warranty_app` is what the Worker may be. */
  url(role: string): string;
  close(): Promise<void>;
};

type Options = { dataDir?: string; port?: number; idleInTransactionMs?: number };

/** One PGlite session shared by many connections, in turns that end where no connection can feel another. */
export async function startPGliteServer(options: Options = {}): Promise<PGliteServer> {
  const db = await PGlite.create(options.dataDir ? { dataDir: options.dataDir } : {});
  const turns = new Turns(db);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(socket, turns, options.idleInTransactionMs ?? 15_000);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (role) => `postgres://${role}:local@127.0.0.1:${port}/postgres`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
      await turns.idle();
      await db.close();
    },
  };
}

function serve(socket: Socket, turns: Turns, idleInTransactionMs: number) {
  const input = new FrontendMessages();
  let role = '';
  let work = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    clearTimeout(idle);
    work = work.then(() => turns.abandon(socket)).catch(() => undefined);
  });
  socket.on('data', (chunk) => {
    clearTimeout(idle);
    for (const batch of input.push(chunk)) {
      if (batch.kind === 'ssl') socket.write('N');
      else if (batch.kind === 'end') socket.end();
      else {
        if (batch.kind === 'startup') role = batch.role;
        work = work.then(async () => {
          if (socket.destroyed) return;
          if (message.copiesIn(batch.bytes)) return void socket.write(COPY_REFUSED);
          const answer = await turns.take(socket, role, batch.bytes, batch.complete);
          if (!socket.destroyed) socket.write(answer);
          if (turns.holds(socket)) idle = setTimeout(() => socket.destroy(), idleInTransactionMs).unref();
        });
        work = work.catch((error: unknown) => {
          socket.end(message.error('FATAL', '58000', `The embedded database stopped: ${reason(error)}`));
        });
      }
    }
  });
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Who may speak to the session now: a connection keeps its turn until Sync, and inside a transaction until its end. */
class Turns {
  private readonly db: PGlite;
  private holder: Socket | null = null;
  private role = '';
  private running = false;
  private dead: unknown;
  private readonly waiting: { socket: Socket; run: () => Promise<void> }[] = [];
  private whenIdle: (() => void)[] = [];

  constructor(db: PGlite) {
    this.db = db;
  }

  holds(socket: Socket) {
    return this.holder === socket;
  }

  take(socket: Socket, role: string, bytes: Uint8Array, complete: boolean): Promise<Uint8Array> {
    return this.enqueue(socket, async () => {
      if (!this.holder) await this.become(role);
      this.holder = socket;
      const answer = await this.send(bytes);
      if (complete && !this.db.isInTransaction()) this.holder = null;
      return answer;
    });
  }

  abandon(socket: Socket): Promise<void> {
    if (!this.holds(socket)) return Promise.resolve();
    return this.enqueue(socket, async () => {
      this.holder = null;
      await this.send(message.sync);
      if (this.db.isInTransaction()) await this.db.exec('ROLLBACK');
    });
  }

  idle(): Promise<void> {
    if (!this.running && this.waiting.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.whenIdle.push(resolve));
  }

  private async become(role: string) {
    if (role === this.role) return;
    // RESET SESSION AUTHORIZATION has no effect in PGlite, the explicit form has.
    await this.db.exec(`SET SESSION AUTHORIZATION "${role.replaceAll('"', '""')}"`);
    this.role = role;
  }

  private async send(bytes: Uint8Array) {
    if (this.dead) throw this.dead;
    try {
      return await this.db.runExclusive(() => this.db.execProtocolRaw(bytes));
    } catch (error) {
      this.dead = error;
      this.holder = null;
      throw error;
    }
  }

  private enqueue<T>(socket: Socket, job: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ socket, run: () => job().then(resolve, reject) });
      void this.drain();
    });
  }

  private async drain() {
    if (this.running) return;
    this.running = true;
    for (let next = this.next(); next; next = this.next()) await next.run();
    this.running = false;
    for (const resolve of this.whenIdle.splice(0)) resolve();
  }

  private next() {
    const index = this.holder ? this.waiting.findIndex(({ socket }) => socket === this.holder) : 0;
    return index < 0 ? undefined : this.waiting.splice(index, 1)[0];
  }
}
