import { fromLatin1, latin1, view } from './bytes.ts';
import { imageSize } from './image-size.ts';
import { orientationTiff, orientationTiffBytes, readOrientation } from './orientation.ts';
import { blank, copy, take, unread, write, type Part, type Script } from './rewrite.ts';
import type { Notice } from './strip-metadata.ts';
import { damaged, UploadError } from './upload-error.ts';

const maxProfile = 1024 * 1024;
const maxExif = 64 * 1024;
const animationFlag = 0x02;
const xmpFlag = 0x04;

/**
 * Every chunk keeps its length: the file states its size before the chunks, and a stream cannot go back.
 * What is removed becomes a chunk of zeros under a name that decoders skip.
 */
export function* stripWebp(notice: Notice): Script {
  const riff = yield* take(12);
  if (latin1(riff, 0, 4) !== 'RIFF' || latin1(riff, 8, 12) !== 'WEBP') throw damaged('not a WebP');
  yield* write(riff);

  let left = view(riff).getUint32(4, true) - 4;
  let pictured = false;
  while (left > 0) {
    if (left < 8) throw damaged('a WebP chunk is cut');
    const head = yield* take(8);
    const type = latin1(head, 0, 4);
    const length = view(head).getUint32(4, true);
    const padded = length + (length % 2);
    left -= 8 + padded;
    if (left < 0) throw damaged('a WebP chunk is longer than its file');

    if (type === 'VP8X') yield* extended(head, length, notice);
    else if (type === 'VP8 ' || type === 'VP8L') {
      if (pictured) throw damaged('a WebP has one picture');
      pictured = true;
      yield* picture(type, head, length, notice);
    } else if (type === 'ALPH' || (type === 'ICCP' && length <= maxProfile)) {
      yield* write(head);
      yield* copy(padded);
    } else if (type === 'EXIF' && length >= orientationTiffBytes) {
      yield* exif(head, length, padded);
    } else if (type === 'ANIM' || type === 'ANMF') {
      throw new UploadError('type_not_allowed', 'moving pictures are not accepted');
    } else {
      yield* write(fromLatin1('JUNK'), head.subarray(4));
      yield* blank(padded);
    }
  }
  if (!pictured) throw damaged('a WebP without a picture');
}

function* extended(head: Uint8Array, length: number, notice: Notice): Part<void> {
  if (length !== 10) throw damaged('a WebP header of the wrong length');
  const body = (yield* take(length)).slice();
  const flags = body[0] ?? 0;
  if (flags & animationFlag) throw new UploadError('type_not_allowed', 'moving pictures are not accepted');
  body[0] = flags & ~xmpFlag;
  notice.size(imageSize(uint24(body, 4) + 1, uint24(body, 7) + 1));
  yield* write(head, body);
}

function* picture(type: string, head: Uint8Array, length: number, notice: Notice): Part<void> {
  if (length < 10) throw damaged('a WebP picture without a header');
  const start = yield* take(10);
  const data = view(start);
  if (type === 'VP8 ') {
    if (uint24(start, 3) !== 0x2a019d) throw damaged('a WebP picture does not start with a key frame');
    notice.size(imageSize(data.getUint16(6, true) & 0x3fff, data.getUint16(8, true) & 0x3fff));
  } else {
    if (start[0] !== 0x2f) throw damaged('a WebP picture without its signature');
    const bits = data.getUint32(1, true);
    notice.size(imageSize((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1));
  }
  yield* write(head);
  yield* unread(start);
  yield* copy(length + (length % 2));
}

function* exif(head: Uint8Array, length: number, padded: number): Part<void> {
  const known = Math.min(length, maxExif);
  const body = yield* take(known);
  const tiff = latin1(body, 0, 6) === 'Exif\0\0' ? body.subarray(6) : body;
  yield* write(head, orientationTiff(readOrientation(tiff)), new Uint8Array(known - orientationTiffBytes));
  yield* blank(padded - known);
}

function uint24(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
}
