import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { asksForEncryption, endsTransaction, isCommit, MessageReader, StatementReader } from './wire.ts';

export type ProxyMode = 'pass' | 'refuse' | 'freeze';

/** A fault that waits for its moment and then happens once. */
export interface Fault {
  readonly fired: boolean;
  readonly hit: Promise<void>;
  disarm(): void;
}

export interface Traffic {
  /** Connections opened by clients. */
  opened: number;
  /** Batches (a simple query, or everything up to a Sync) that the server answered. */
  trips: number;
  /** Times a client had to wait for the server: once for batches sent together, once for a statement's description. */
  waits: number;
  /** SQL in the order of execution. */
  statements: string[];
}

export interface PostgresProxy {
  readonly port: number;
  readonly connections: number;
  readonly opened: number;
  /** `refuse` closes the port and every connection, as a stopped server does; `freeze` is a half-open line. */
  mode(mode: ProxyMode): Promise<void>;
  /** Holds every segment back, each way. */
  delay(milliseconds: number): void;
  /** With `match`, only for a transaction in which a statement matched. */
  cutBeforeCommitOnce(match?: RegExp): Fault;
  cutAfterCommitOnce(match?: RegExp): Fault;
  /** Lets the statement take effect and loses the answer: for writes that are one function call. */
  cutAfterStatementOnce(match: RegExp): Fault;
  /** Cuts before the nth statement, from now on, over all connections. */
  cutBeforeStatement(n: number): Fault;
  /** The statement reaches the server, then the line is silent both ways until `mode('pass')`. */
  freezeAtStatementOnce(match: RegExp): Fault;
  /** What passed while `work` ran. */
  during(work: () => Promise<unknown>): Promise<Traffic>;
  close(): Promise<void>;
}

type Outcome = 'cut' | 'lose-answer' | 'freeze';

interface Rule {
  outcome: Outcome;
  applies(sql: string, transaction: readonly string[]): boolean;
  fire(): void;
}

export async function startProxy(options: {
  target: { host: string; port: number };
}): Promise<PostgresProxy> {
  const proxy = new FaultProxy(options.target);
  await proxy.listen(0);
  return proxy;
}

class FaultProxy implements PostgresProxy {
  readonly sessions = new Set<Session>();
  readonly traffic: Traffic = { opened: 0, trips: 0, waits: 0, statements: [] };
  readonly #rules = new Set<Rule>();
  readonly #target: { host: string; port: number };
  readonly #server: Server;
  #mode: ProxyMode = 'pass';
  #port = 0;
  pause = 0;

  constructor(target: { host: string; port: number }) {
    this.#target = target;
    this.#server = createServer({ pauseOnConnect: true }, (client) => this.#accept(client));
  }

  get port() {
    return this.#port;
  }

  get connections() {
    return this.sessions.size;
  }

  get opened() {
    return this.traffic.opened;
  }

  get frozen() {
    return this.#mode === 'freeze';
  }

  async listen(port: number) {
    this.#server.listen(port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async mode(mode: ProxyMode) {
    this.#mode = mode;
    if (mode === 'refuse') await this.close();
    else if (!this.#server.listening) await this.listen(this.#port);
    for (const session of this.sessions) session.follow();
  }

  delay(milliseconds: number) {
    this.pause = milliseconds;
  }

  cutBeforeCommitOnce(match?: RegExp) {
    return this.#arm('cut', commitOf(match));
  }

  cutAfterCommitOnce(match?: RegExp) {
    return this.#arm('lose-answer', commitOf(match));
  }

  cutAfterStatementOnce(match: RegExp) {
    return this.#arm('lose-answer', (sql) => match.test(sql));
  }

  cutBeforeStatement(n: number) {
    let seen = 0;
    return this.#arm('cut', () => ++seen === n);
  }

  freezeAtStatementOnce(match: RegExp) {
    return this.#arm('freeze', (sql) => match.test(sql));
  }

  async during(work: () => Promise<unknown>): Promise<Traffic> {
    const { opened, trips, waits, statements } = this.traffic;
    const first = statements.length;
    await work();
    return {
      opened: this.traffic.opened - opened,
      trips: this.traffic.trips - trips,
      waits: this.traffic.waits - waits,
      statements: statements.slice(first),
    };
  }

  async close() {
    if (!this.#server.listening) return;
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const session of this.sessions) session.cut();
    await closed;
  }

  match(sql: string, transaction: readonly string[]): Rule | undefined {
    for (const rule of this.#rules) {
      if (!rule.applies(sql, transaction)) continue;
      this.#rules.delete(rule);
      return rule;
    }
    return undefined;
  }

  #accept(client: Socket) {
    this.traffic.opened++;
    const session = new Session(this, client, connect(this.#target));
    this.sessions.add(session);
    session.follow();
  }

  #arm(outcome: Outcome, applies: Rule['applies']): Fault {
    let fired = false;
    let tell: () => void = () => undefined;
    const hit = new Promise<void>((resolve) => (tell = resolve));
    const fire = () => {
      fired = true;
      tell();
    };
    const rule: Rule = { outcome, applies, fire };
    this.#rules.add(rule);
    return {
      get fired() {
        return fired;
      },
      hit,
      disarm: () => void this.#rules.delete(rule),
    };
  }
}

const commitOf =
  (match?: RegExp): Rule['applies'] =>
  (sql, transaction) =>
    isCommit(sql) && (!match || transaction.some((statement) => match.test(statement)));

class Session {
  readonly #proxy: FaultProxy;
  readonly #client: Socket;
  readonly #server: Socket;
  readonly #requests = new MessageReader('client');
  readonly #answers = new MessageReader('server');
  readonly #statements = new StatementReader();
  readonly #toServer: Lane;
  readonly #toClient: Lane;
  #transaction: string[] = [];
  #unanswered = 1;
  #started = false;
  #lost: { answer: number; rule: Rule } | undefined;

  constructor(proxy: FaultProxy, client: Socket, server: Socket) {
    this.#proxy = proxy;
    this.#client = client;
    this.#server = server;
    this.#toServer = new Lane(() => proxy.pause);
    this.#toClient = new Lane(() => proxy.pause);
    client.on('data', (chunk: Buffer) => this.#request(chunk));
    server.on('data', (chunk: Buffer) => this.#answer(chunk));
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      socket.on('error', () => undefined);
    }
    client.on('close', () => {
      proxy.sessions.delete(this);
      this.#toServer.run(() => server.end());
    });
    server.on('close', () => this.#toClient.run(() => client.end()));
  }

  follow() {
    for (const socket of [this.#client, this.#server]) {
      if (this.#proxy.frozen) socket.pause();
      else socket.resume();
    }
  }

  cut() {
    this.#client.resetAndDestroy();
    this.#server.destroy();
  }

  #request(chunk: Buffer) {
    const forward: Buffer[] = [];
    for (const message of this.#requests.read(chunk)) {
      if (asksForEncryption(message)) {
        this.#client.write('N');
        continue;
      }
      const sql = this.#statements.executes(message);
      if (sql !== undefined) this.#execute(sql);
      if (this.#client.destroyed) return;
      const follows = this.#unanswered > 0 && message.type !== 'H';
      if (['Q', 'S', 'H'].includes(message.type) && !follows) this.#proxy.traffic.waits++;
      if (['Q', 'S'].includes(message.type)) this.#unanswered++;
      forward.push(message.bytes);
    }
    if (forward.length === 0) return;
    this.#toServer.run(() => this.#server.write(Buffer.concat(forward)));
  }

  #execute(sql: string) {
    this.#proxy.traffic.statements.push(sql);
    this.#transaction.push(sql);
    const rule = this.#proxy.match(sql, this.#transaction);
    if (endsTransaction(sql)) this.#transaction = [];
    if (!rule) return;
    if (rule.outcome === 'lose-answer') {
      this.#lost = { answer: this.#unanswered + 1, rule };
      return;
    }
    if (rule.outcome === 'cut') this.cut();
    else this.#silence();
    rule.fire();
  }

  #silence() {
    this.#client.pause();
    this.#server.pause();
  }

  #answer(chunk: Buffer) {
    const silent = this.#lost !== undefined;
    for (const message of this.#answers.read(chunk)) {
      if (message.type !== 'Z') continue;
      this.#unanswered--;
      if (this.#started) this.#proxy.traffic.trips++;
      this.#started = true;
      if (this.#lost && --this.#lost.answer === 0) {
        this.cut();
        this.#lost.rule.fire();
        return;
      }
    }
    if (!silent) this.#toClient.run(() => this.#client.write(chunk));
  }
}

/** One direction of a connection: in order, each step held back as long as the proxy says. */
class Lane {
  readonly #pause: () => number;
  #last: Promise<void> | undefined;

  constructor(pause: () => number) {
    this.#pause = pause;
  }

  run(step: () => void) {
    const pause = this.#pause();
    if (pause === 0 && !this.#last) return step();
    const held = new Promise<void>((resolve) => setTimeout(resolve, pause));
    const mine = Promise.all([this.#last, held]).then(() => {
      step();
      if (this.#last === mine) this.#last = undefined;
    });
    this.#last = mine;
  }
}
