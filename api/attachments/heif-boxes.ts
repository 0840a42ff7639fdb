import { fromLatin1, latin1, view } from './bytes.ts';
import { damaged } from './upload-error.ts';

export type Box = { type: string; start: number; body: number; end: number };

/** The boxes that fill a range of the buffer exactly. */
export function boxes(buffer: Uint8Array, from: number, to: number): Box[] {
  const found: Box[] = [];
  for (let at = from; at < to;) {
    const header = at + 8 <= to ? view(buffer).getUint32(at) : 0;
    const box = { type: latin1(buffer, at + 4, at + 8), start: at, body: at + 8, end: at + header };
    if (header < 8 || box.end > to) throw damaged('a HEIC box does not fit its parent');
    found.push(box);
    at = box.end;
  }
  return found;
}

export function one(list: Box[], type: string): Box {
  const found = list.filter((box) => box.type === type);
  if (found.length !== 1 || !found[0]) throw damaged(`a HEIC has one ${type} box`);
  return found[0];
}

/** The same length, no content, and a name that readers skip. */
export function empty(buffer: Uint8Array, box: Box): void {
  buffer.set(fromLatin1('free'), box.start + 4);
  buffer.fill(0, box.body, box.end);
}

/** Reads forward inside one box and never past its end. */
export class Fields {
  private at: number;
  private readonly end: number;

  constructor(
    private readonly buffer: Uint8Array,
    box: Box,
  ) {
    this.at = box.body;
    this.end = box.end;
  }

  get position(): number {
    return this.at;
  }

  number(bytes: number): number {
    let value = 0;
    for (const byte of this.read(bytes)) value = value * 256 + byte;
    if (!Number.isSafeInteger(value)) throw damaged('a HEIC offset is out of reach');
    return value;
  }

  text(bytes: number): string {
    return latin1(this.read(bytes));
  }

  skip(bytes: number): void {
    this.read(bytes);
  }

  /** Up to and over the closing zero; the range of the characters themselves. */
  string(): { from: number; to: number } {
    const from = this.at;
    while (this.number(1) !== 0);
    return { from, to: this.at - 1 };
  }

  private read(bytes: number): Uint8Array {
    const from = this.at;
    if (from + bytes > this.end) throw damaged('a HEIC box ends too early');
    this.at += bytes;
    return this.buffer.subarray(from, this.at);
  }
}
