import { fromLatin1, latin1, view } from './bytes.ts';
import { readHeifMeta, type Range } from './heif-meta.ts';
import { blank, copy, take, write, type Part, type Script } from './rewrite.ts';
import type { Notice } from './strip-metadata.ts';
import { damaged } from './upload-error.ts';

const maxFtyp = 1024;
const maxMeta = 1024 * 1024;

/**
 * Lengths and offsets stay as they are, so nothing has to be moved: of the data only the bytes that the
 * items of the picture point at are kept, and every other byte becomes zero.
 */
export function* stripHeif(notice: Notice): Script {
  let position = 0;
  let kept: Range[] | null = null;
  let pictured = 0;

  for (;;) {
    const head = yield* readHead();
    const start = position + head.bytes.length;
    position = start + head.length;

    if (head.type === 'ftyp') {
      if (head.length > maxFtyp) throw damaged('a HEIC type box is too long');
      yield* write(head.bytes, yield* take(head.length));
    } else if (head.type === 'meta') {
      if (kept || head.length > maxMeta) throw damaged('a HEIC has one short description');
      const body = (yield* take(head.length)).slice();
      kept = readHeifMeta(body, notice);
      yield* write(head.bytes, body);
    } else if (head.type === 'mdat') {
      if (!kept) throw damaged('a HEIC describes its data first');
      const inside: Range[] = kept.filter((range) => range.from >= start && range.to <= position);
      pictured += inside.length;
      yield* write(head.bytes);
      yield* copyRanges(inside, start, head.endless ? null : position);
    } else if (head.type === 'moov' || head.endless) {
      throw damaged(`a HEIC with a ${head.type} box is not understood`);
    } else {
      head.bytes.set(fromLatin1('free'), 4);
      yield* write(head.bytes);
      yield* blank(head.length);
    }
    if (kept && pictured === kept.length) return;
  }
}

type Head = { bytes: Uint8Array; type: string; length: number; endless: boolean };

function* readHead(): Part<Head> {
  const short = (yield* take(8)).slice();
  const type = latin1(short, 4, 8);
  const size = view(short).getUint32(0);
  if (size === 0) return { bytes: short, type, length: Number.MAX_SAFE_INTEGER / 2, endless: true };
  if (size !== 1) {
    if (size < 8) throw damaged('a HEIC box without a length');
    return { bytes: short, type, length: size - 8, endless: false };
  }
  const long = new Uint8Array(16);
  long.set(short);
  long.set(yield* take(8), 8);
  const length = Number(view(long).getBigUint64(8)) - 16;
  if (length < 0 || !Number.isSafeInteger(length)) throw damaged('a HEIC box without a length');
  return { bytes: long, type, length, endless: false };
}

function* copyRanges(ranges: Range[], start: number, end: number | null): Part<void> {
  let at = start;
  for (const range of ranges) {
    const from = Math.max(at, range.from);
    yield* blank(from - at);
    yield* copy(range.to - from);
    at = range.to;
  }
  if (end !== null) yield* blank(end - at);
}
