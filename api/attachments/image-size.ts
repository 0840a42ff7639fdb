import { damaged, UploadError } from './upload-error.ts';

export type ImageSize = { width: number; height: number };

export const maxPixels = 100_000_000;

/** The size as a header states it, refused before any program would decode it. */
export function imageSize(width: number, height: number): ImageSize {
  if (width === 0 || height === 0) throw damaged('the picture has no size');
  if (width * height > maxPixels) {
    throw new UploadError('too_many_pixels', `${width} × ${height} is more than ${maxPixels} pixels`);
  }
  return { width, height };
}
