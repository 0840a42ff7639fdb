import type { FileType } from './file-type.ts';

const maxLength = 120;
const controls = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
const unsafe = /[<>:"|?*%`$;&]/g;
const device = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

const extensions: Record<FileType, [string, ...string[]]> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
  'application/pdf': ['pdf'],
};

/** A name to show and to download under. Never a path and never the key of the stored object. */
export function cleanFileName(name: string, type?: FileType): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .normalize('NFC')
    .replace(controls, '')
    .replace(unsafe, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(device, '_$1');
  const named = plain === '' ? 'file' : plain;
  const [stem, extension] = splitExtension(named);
  // What is not a picture must not leave under a name that opens as something else.
  const fits = !type || extensions[type].includes(extension.toLowerCase());
  const [base, ending] = fits ? [stem, extension] : [named, extensions[type][0]];
  const room = maxLength - ending.length - 1;
  const short = [...base].slice(0, room).join('').trim();
  return ending === '' ? short : `${short}.${ending}`;
}

/** RFC 6266: always a download, with a name for old readers and the real one in UTF-8 (RFC 8187). */
export function contentDisposition(name: string): string {
  const safe = cleanFileName(name);
  const ascii = safe.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encode(safe)}`;
}

function splitExtension(name: string): [string, string] {
  const match = /^(.+)\.([A-Za-z0-9]{1,8})$/u.exec(name);
  return match?.[1] && match[2] ? [match[1], match[2]] : [name, ''];
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*!]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
