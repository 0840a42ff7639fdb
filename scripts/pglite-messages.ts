const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;
const CANCEL_REQUEST = 80877102;
const BOUNDARIES = new Set('QSHFcfX');
const SYNC_POINTS = new Set('QSFcf');

export type Batch =
  | { kind: 'ssl' }
  | { kind: 'end' }
  | { kind: 'startup'; role: string; bytes: Uint8Array; complete: true }
  | { kind: 'messages'; bytes: Uint8Array; complete: boolean };

/** Cuts what a client sends into batches that the session can run as one. */
export class FrontendMessages {
  private buffer = Buffer.alloc(0);
  private pending = 0;
  private started = false;

  *push(chunk: Uint8Array): Generator<Batch> {
    this.buffer = this.buffer.length ? Buffer.concat([this.buffer, chunk]) : Buffer.from(chunk);
    for (let batch = this.next(); batch; batch = this.next()) yield batch;
  }

  private next(): Batch | undefined {
    return this.started ? this.nextMessages() : this.nextStartup();
  }

  private nextStartup(): Batch | undefined {
    if (this.buffer.length < 8) return;
    const length = this.buffer.readInt32BE(0);
    if (this.buffer.length < length) return;
    const code = this.buffer.readInt32BE(4);
    const bytes = this.cut(length);
    if (code === SSL_REQUEST || code === GSS_REQUEST) return { kind: 'ssl' };
    if (code === CANCEL_REQUEST) return { kind: 'end' };
    this.started = true;
    const parameters = bytes.toString('utf8', 8).split('\0');
    const role = parameters[parameters.indexOf('user') + 1] ?? 'postgres';
    return { kind: 'startup', role, bytes, complete: true };
  }

  private nextMessages(): Batch | undefined {
    while (this.buffer.length >= this.pending + 5) {
      const end = this.pending + 1 + this.buffer.readInt32BE(this.pending + 1);
      if (this.buffer.length < end) return;
      const type = String.fromCharCode(this.buffer[this.pending] ?? 0);
      this.pending = end;
      if (!BOUNDARIES.has(type)) continue;
      this.pending = 0;
      const bytes = this.cut(end);
      return type === 'X' ? { kind: 'end' } : { kind: 'messages', bytes, complete: SYNC_POINTS.has(type) };
    }
    return undefined;
  }

  private cut(length: number): Buffer {
    const bytes = this.buffer.subarray(0, length);
    this.buffer = this.buffer.subarray(length);
    return bytes;
  }
}

const SYNC = Uint8Array.of('S'.charCodeAt(0), 0, 0, 0, 4);
const READY = Buffer.from('Z\0\0\0\x05I', 'latin1');

/** COPY … FROM STDIN waits for input that the embedded session cannot await, and ends its process. */
function copiesIn(bytes: Uint8Array): boolean {
  if (bytes[0] !== 'Q'.charCodeAt(0)) return false;
  return /^\s*copy\b[^;]*\bfrom\s+stdin\b/i.test(Buffer.from(bytes.subarray(5, 4096)).toString('utf8'));
}

function error(severity: 'ERROR' | 'FATAL', code: string, text: string): Uint8Array {
  const fields = Buffer.from(`S${severity}\0V${severity}\0C${code}\0M${text.replaceAll('\0', '')}\0\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

export const message = { sync: SYNC, ready: READY, copiesIn, error };
