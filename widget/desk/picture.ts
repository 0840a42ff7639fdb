import type { Client } from '../core/client.ts';
import type { Attachment } from './wire.ts';

const DRAWABLE = /^image\/(jpeg|png|webp)$/;

export const isDrawable = ({ mediaType }: Attachment): boolean => DRAWABLE.test(mediaType ?? '');

export async function linkTo(client: Client, id: string, signal: AbortSignal): Promise<string> {
  const { data } = await client.call('post', '/v1/attachments/{id}/links', { path: { id }, signal });
  return data.url;
}

/**
 * The picture as pixels: a page whose policy allows no foreign images can still show it on a canvas.
 */
export async function loadPicture(
  url: string,
  options: { signal: AbortSignal; widest?: number },
): Promise<ImageBitmap> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: options.signal,
  });
  if (!response.ok) throw new Error(`The file answered ${response.status}`);
  const bitmap = await createImageBitmap(await response.blob());
  if (!options.widest || bitmap.width <= options.widest) return bitmap;
  const smaller = await createImageBitmap(bitmap, { resizeWidth: options.widest, resizeQuality: 'high' });
  bitmap.close();
  return smaller;
}

export function draw(canvas: HTMLCanvasElement, bitmap: ImageBitmap): void {
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
}

/** Hands a file to the browser's downloads. */
export function download(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.rel = 'noopener';
  link.click();
}
