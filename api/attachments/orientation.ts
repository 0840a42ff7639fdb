import { latin1, view } from './bytes.ts';

const tag = 0x0112;
const short = 3;

export const orientationTiffBytes = 26;

/** Which way up the camera was held (1–8), the one fact of EXIF that a picture needs to look right. */
export function readOrientation(tiff: Uint8Array): number {
  const order = latin1(tiff, 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return 1;
  const little = order === 'II';
  const data = view(tiff);
  const start = data.getUint32(4, little);
  if (data.getUint16(2, little) !== 42 || start + 2 > tiff.length) return 1;
  const entries = data.getUint16(start, little);
  for (let entry = 0; entry < entries; entry++) {
    const at = start + 2 + entry * 12;
    if (at + 12 > tiff.length) return 1;
    if (data.getUint16(at, little) !== tag) continue;
    const value = data.getUint16(at + 8, little);
    return data.getUint16(at + 2, little) === short && value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A TIFF block that holds the orientation and nothing else. */
export function orientationTiff(orientation: number): Uint8Array {
  const tiff = new Uint8Array(orientationTiffBytes);
  const data = view(tiff);
  tiff.set([0x4d, 0x4d, 0x00, 0x2a]);
  data.setUint32(4, 8);
  data.setUint16(8, 1);
  data.setUint16(10, tag);
  data.setUint16(12, short);
  data.setUint32(14, 1);
  data.setUint16(18, orientation);
  return tiff;
}
