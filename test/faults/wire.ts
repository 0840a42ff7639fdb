/** One message of the PostgreSQL wire protocol; `type` is empty for the untyped ones that open a connection. */
export interface WireMessage {
  type: string;
  bytes: Buffer;
}

const STARTUP = 3 << 16;
const ENCRYPTION_REQUESTS = new Set([80877103, 80877104]);

/** Cuts a byte stream into messages, whatever the segments it arrives in. */
export class MessageReader {
  #rest: Buffer = Buffer.alloc(0);
  #typed: boolean;

  constructor(from: 'client' | 'server') {
    this.#typed = from === 'server';
  }

  read(chunk: Buffer): WireMessage[] {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const messages: WireMessage[] = [];
    for (let message = this.#next(); message; message = this.#next()) messages.push(message);
    return messages;
  }

  #next(): WireMessage | undefined {
    const head = this.#typed ? 1 : 0;
    if (this.#rest.length < head + 4) return undefined;
    const end = head + this.#rest.readInt32BE(head);
    if (this.#rest.length < end) return undefined;
    const bytes = this.#rest.subarray(0, end);
    this.#rest = this.#rest.subarray(end);
    if (this.#typed) return { type: String.fromCharCode(bytes.readUInt8(0)), bytes };
    this.#typed = bytes.readInt32BE(4) === STARTUP;
    return { type: '', bytes };
  }
}

export const asksForEncryption = (message: WireMessage): boolean =>
  message.type === '' && ENCRYPTION_REQUESTS.has(message.bytes.readInt32BE(4));

/** The first `count` zero-terminated strings of a typed message. */
function strings(message: WireMessage, count: number): string[] {
  const found: string[] = [];
  for (let at = 5; found.length < count;) {
    const end = message.bytes.indexOf(0, at);
    found.push(message.bytes.toString('utf8', at, end));
    at = end + 1;
  }
  return found;
}

/** Knows which SQL each client message executes, for simple queries and for the extended protocol. */
export class StatementReader {
  readonly #statements = new Map<string, string>();
  readonly #portals = new Map<string, string>();

  executes(message: WireMessage): string | undefined {
    if (message.type === 'Q') return strings(message, 1)[0];
    if (message.type === 'P') {
      const [name = '', sql = ''] = strings(message, 2);
      this.#statements.set(name, sql);
    }
    if (message.type === 'B') {
      const [portal = '', statement = ''] = strings(message, 2);
      this.#portals.set(portal, this.#statements.get(statement) ?? '');
    }
    if (message.type === 'E') return this.#portals.get(strings(message, 1)[0] ?? '') ?? '';
    return undefined;
  }
}

export const isCommit = (sql: string): boolean => /(^|;)\s*(commit|end)\b/i.test(sql);
export const endsTransaction = (sql: string): boolean => /(^|;)\s*(commit|end|rollback|abort)\b/i.test(sql);
