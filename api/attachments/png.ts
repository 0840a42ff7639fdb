import { latin1, view } from './bytes.ts';
import { imageSize } from './image-size.ts';
import { copy, drop, take, write, type Script } from './rewrite.ts';
import type { Notice } from './strip-metadata.ts';
import { damaged } from './upload-error.ts';

const maxProfile = 64 * 1024;
const maxChunk = 2 ** 31 - 1;

const rendering = new Map([
  ['PLTE', 768],
  ['tRNS', 512],
  ['cHRM', 32],
  ['gAMA', 4],
  ['sRGB', 1],
  ['sBIT', 4],
  ['bKGD', 6],
  ['pHYs', 9],
  ['cICP', 4],
  ['mDCV', 24],
  ['cLLI', 8],
  ['iCCP', maxProfile],
]);

/** Keeps the picture and what colours it; every other chunk and everything after IEND goes. */
export function* stripPng(notice: Notice): Script {
  yield* write(yield* take(8));
  const header = yield* take(25);
  if (view(header).getUint32(0) !== 13 || latin1(header, 4, 8) !== 'IHDR')
    throw damaged('a PNG without header');
  notice.size(imageSize(view(header).getUint32(8), view(header).getUint32(12)));
  yield* write(header);

  let pictured = false;
  for (;;) {
    const head = yield* take(8);
    const length = view(head).getUint32(0);
    const type = latin1(head, 4, 8);
    if (length > maxChunk || !/^[A-Za-z]{4}$/.test(type)) throw damaged('a PNG chunk makes no sense');
    if (type === 'IEND') {
      if (!pictured || length !== 0) throw damaged('a PNG without a picture');
      yield* write(head, yield* take(4));
      return;
    }
    if (type === 'IDAT') {
      pictured = true;
      yield* write(head);
      yield* copy(length + 4);
    } else if (length <= (rendering.get(type) ?? -1)) {
      yield* write(head);
      yield* copy(length + 4);
    } else if (/^[A-Z]/.test(type)) {
      throw damaged(`a PNG chunk ${type} that is not understood`);
    } else {
      yield* drop(length + 4);
    }
  }
}
