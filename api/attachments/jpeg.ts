import { fromLatin1, latin1, uint16, view } from './bytes.ts';
import type { Notice } from './strip-metadata.ts';
import { imageSize } from './image-size.ts';
import { orientationTiff, readOrientation } from './orientation.ts';
import { copy, some, take, unread, write, type Part, type Script } from './rewrite.ts';
import { damaged } from './upload-error.ts';

const maxProfileParts = 16;
const soi = 0xd8;
const eoi = 0xd9;
const sos = 0xda;
const needed = new Set([0xc4, 0xcc, 0xdb, 0xdc, 0xdd]);

/** Keeps what decoding and colour need; of EXIF only the orientation; nothing after the end marker. */
export function* stripJpeg(notice: Notice): Script {
  const start = yield* take(2);
  if (start[0] !== 0xff || start[1] !== soi) throw damaged('not a JPEG');
  yield* write(start);

  let sized = false;
  let scanned = false;
  let turned = false;
  for (;;) {
    const marker = yield* readMarker();
    if (marker === eoi) break;
    const body = yield* readSegment();

    if (isFrame(marker)) {
      if (sized || body.length < 6) throw damaged('a JPEG has one frame header');
      sized = true;
      notice.size(imageSize(view(body).getUint16(3), view(body).getUint16(1)));
      yield* write(segment(marker, body));
    } else if (marker === sos) {
      if (!sized) throw damaged('a scan before the frame header');
      scanned = true;
      yield* write(segment(marker, body));
      yield* copyScan();
    } else if (needed.has(marker)) {
      yield* write(segment(marker, body));
    } else if (marker === 0xe1 && !turned && latin1(body, 0, 6) === 'Exif\0\0') {
      const orientation = readOrientation(body.subarray(6));
      turned = orientation !== 1;
      if (turned) yield* write(segment(marker, fromLatin1('Exif\0\0'), orientationTiff(orientation)));
    } else if (isApp(marker)) {
      const kept = keptApp(marker, body);
      if (kept) yield* write(segment(marker, kept));
    } else if (!isIgnorable(marker)) {
      throw damaged(`unknown JPEG marker ${marker.toString(16)}`);
    }
  }
  if (!scanned) throw damaged('a JPEG without a picture');
  yield* write(Uint8Array.of(0xff, eoi));
}

function* readMarker(): Part<number> {
  const lead = yield* take(1);
  if (lead[0] !== 0xff) throw damaged('a JPEG marker is missing');
  for (;;) {
    const marker = (yield* take(1))[0] ?? 0;
    if (marker !== 0xff) return marker;
  }
}

function* readSegment(): Part<Uint8Array> {
  const length = view(yield* take(2)).getUint16(0);
  if (length < 2) throw damaged('a JPEG segment without a length');
  return yield* take(length - 2);
}

function* copyScan(): Part<void> {
  for (;;) {
    const chunk = yield* some();
    if (chunk.length === 0) throw damaged('the picture ends too early');
    const end = scanEnd(chunk);
    yield* write(chunk.subarray(0, end));
    if (end === chunk.length) continue;
    yield* unread(chunk.subarray(end));
    const pair = yield* take(2);
    if (endsScan(pair[1] ?? 0)) return yield* unread(pair);
    yield* unread(pair);
    yield* copy(1);
  }
}

// Where the scan's data may end: at a marker, or at a last 0xff whose meaning the next chunk tells.
function scanEnd(chunk: Uint8Array): number {
  for (let at = chunk.indexOf(0xff); at >= 0; at = chunk.indexOf(0xff, at + 1)) {
    const next = chunk[at + 1];
    if (next === undefined || endsScan(next)) return at;
  }
  return chunk.length;
}

function endsScan(afterLead: number): boolean {
  return afterLead !== 0x00 && afterLead !== 0xff && !(afterLead >= 0xd0 && afterLead <= 0xd7);
}

function keptApp(marker: number, body: Uint8Array): Uint8Array | null {
  if (marker === 0xe0 && latin1(body, 0, 5) === 'JFIF\0' && body.length >= 14) {
    const jfif = body.slice(0, 14);
    jfif.fill(0, 12);
    return jfif;
  }
  if (marker === 0xe2 && latin1(body, 0, 12) === 'ICC_PROFILE\0') {
    const first = body[12] === 1;
    const real = !first || latin1(body, 14 + 36, 14 + 40) === 'acsp';
    return real && (body[13] ?? 0) <= maxProfileParts ? body : null;
  }
  if (marker === 0xee && latin1(body, 0, 5) === 'Adobe' && body.length >= 12) return body.subarray(0, 12);
  return null;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function isApp(marker: number): boolean {
  return marker >= 0xe0 && marker <= 0xef;
}

function isIgnorable(marker: number): boolean {
  return marker >= 0xf0 && marker <= 0xfe;
}

function segment(marker: number, ...body: Uint8Array[]): Uint8Array {
  const length = body.reduce((sum, part) => sum + part.length, 2);
  const bytes = new Uint8Array(2 + length);
  bytes.set([0xff, marker]);
  bytes.set(uint16(length), 2);
  let at = 4;
  for (const part of body) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
