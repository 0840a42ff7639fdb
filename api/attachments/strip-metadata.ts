import type { FileType } from './file-type.ts';
import { stripHeif } from './heif.ts';
import type { ImageSize } from './image-size.ts';
import { stripJpeg } from './jpeg.ts';
import { stripPdf } from './pdf.ts';
import { stripPng } from './png.ts';
import { rewrite, type Script } from './rewrite.ts';
import { stripWebp } from './webp.ts';

export type FileFlag =
  'script' | 'open_action' | 'launch' | 'embedded_file' | 'rich_media' | 'form' | 'encrypted';

/** What is learnt about a file while it flows past. */
export type Notice = { size(size: ImageSize): void; flag(flag: FileFlag): void };

const scripts: Record<FileType, (notice: Notice) => Script> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
  'image/heic': stripHeif,
  'application/pdf': stripPdf,
};

const unheard: Notice = { size: () => {}, flag: () => {} };

/** Takes position, names and texts out of a picture without decoding it; the pixels keep every bit. */
export function stripMetadata(
  type: FileType,
  notice: Notice = unheard,
): TransformStream<Uint8Array, Uint8Array> {
  return rewrite(scripts[type](notice));
}
