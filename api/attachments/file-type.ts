export const fileTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf'] as const;

export type FileType = (typeof fileTypes)[number];

export const sniffBytes = 64;

const aliases = new Map<string, FileType>([
  ['image/jpg', 'image/jpeg'],
  ['image/pjpeg', 'image/jpeg'],
  ['image/x-png', 'image/png'],
  ['image/heif', 'image/heic'],
  ['application/x-pdf', 'application/pdf'],
]);

/** The type by the first bytes alone; what the sender says and what the name ends in are not asked. */
export function sniffType(head: Uint8Array): FileType | null {
  const text = (from: number, to: number) => String.fromCharCode(...head.subarray(from, to));
  if (text(0, 3) === '\xff\xd8\xff') return 'image/jpeg';
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'image/webp';
  if (text(0, 5) === '%PDF-') return 'application/pdf';
  if (text(4, 8) === 'ftyp' && isHeic(text(8, 12), text(16, sniffBytes), head[3] ?? 0)) return 'image/heic';
  return null;
}

/** What the sender declared, as one of our types; null when it says nothing about the content. */
export function declaredFileType(contentType: string | null | undefined): FileType | 'other' | null {
  const name = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'application/octet-stream') return null;
  return fileTypes.find((type) => type === name) ?? aliases.get(name) ?? 'other';
}

// mif1 says only "HEIF"; AVIF says it too, so the codec has to be among the compatible brands.
function isHeic(major: string, compatible: string, boxSize: number): boolean {
  if (major === 'heic' || major === 'heix') return true;
  if (major !== 'mif1') return false;
  const brands: string[] = compatible.slice(0, Math.max(0, boxSize - 16)).match(/[^]{4}/g) ?? [];
  return brands.includes('heic') || brands.includes('heix');
}
