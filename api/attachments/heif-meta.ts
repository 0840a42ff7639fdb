import { boxes, empty, Fields, one, type Box } from './heif-boxes.ts';
import { imageSize, type ImageSize } from './image-size.ts';
import type { Notice } from './strip-metadata.ts';
import { damaged } from './upload-error.ts';

export type Range = { from: number; to: number };
type Item = { id: number; type: string };
type Extent = Range & { item: number; inMeta: boolean };

const boxesKept = new Set(['hdlr', 'pitm', 'iinf', 'iloc', 'iprp', 'iref', 'idat', 'dinf', 'grpl']);
const itemsKept = new Set(['hvc1', 'grid', 'iden', 'iovl', 'tmap']);
const propertiesKept = new Set(
  'ispe hvcC lhvC colr pixi pasp clap irot imir auxC clli mdcv cclv amve rloc lsel oinf tols'.split(' '),
);

/** Cleans the description in place and tells which ranges of the file belong to the picture. */
export function readHeifMeta(meta: Uint8Array, notice: Notice): Range[] {
  const parts = boxes(meta, 4, meta.length);
  for (const box of parts) if (!boxesKept.has(box.type)) empty(meta, box);

  cleanHandler(meta, one(parts, 'hdlr'));
  notice.size(cleanProperties(meta, one(parts, 'iprp')));
  const items = readItems(meta, one(parts, 'iinf'));
  const pictures = new Set(items.filter((item) => itemsKept.has(item.type)).map((item) => item.id));
  const extents = readLocations(meta, one(parts, 'iloc'));

  const inFile = split(
    extents.filter((extent) => !extent.inMeta),
    pictures,
  );
  const inMeta = split(
    extents.filter((extent) => extent.inMeta),
    pictures,
  );
  const idat = parts.filter((box) => box.type === 'idat');
  if (idat[0]) keepOnly(meta, idat[0], inMeta);
  else if (inMeta.length > 0) throw damaged('a HEIC points at data it does not have');
  if (inFile.length + inMeta.length === 0) throw damaged('a HEIC without a picture');
  return inFile;
}

function cleanHandler(meta: Uint8Array, box: Box): void {
  const fields = new Fields(meta, box);
  fields.skip(8);
  if (fields.text(4) !== 'pict') throw damaged('a HEIC that is not a picture');
  fields.skip(12);
  meta.fill(0, fields.position, box.end);
}

function cleanProperties(meta: Uint8Array, iprp: Box): ImageSize {
  let largest: ImageSize | null = null;
  const container = one(boxes(meta, iprp.body, iprp.end), 'ipco');
  for (const box of boxes(meta, container.body, container.end)) {
    if (!propertiesKept.has(box.type)) empty(meta, box);
    if (box.type !== 'ispe') continue;
    const fields = new Fields(meta, box);
    fields.skip(4);
    const size = imageSize(fields.number(4), fields.number(4));
    if (!largest || size.width * size.height > largest.width * largest.height) largest = size;
  }
  if (!largest) throw damaged('a HEIC without a size');
  return largest;
}

function readItems(meta: Uint8Array, iinf: Box): Item[] {
  const fields = new Fields(meta, iinf);
  const version = fields.number(1);
  fields.skip(3 + (version === 0 ? 2 : 4));
  return boxes(meta, fields.position, iinf.end).map((box) => {
    const entry = new Fields(meta, box);
    const entryVersion = entry.number(1);
    if (box.type !== 'infe' || entryVersion < 2) throw damaged('a HEIC lists its items in an old way');
    entry.skip(3);
    const id = entry.number(entryVersion === 2 ? 2 : 4);
    entry.skip(2);
    const type = entry.text(4);
    const name = entry.string();
    meta.fill(0x20, name.from, name.to);
    return { id, type };
  });
}

function readLocations(meta: Uint8Array, iloc: Box): Extent[] {
  const fields = new Fields(meta, iloc);
  const version = fields.number(1);
  if (version > 2) throw damaged('a HEIC locates its items in an unknown way');
  fields.skip(3);
  const sizes = fields.number(2);
  const offsetBytes = sizes >> 12;
  const lengthBytes = (sizes >> 8) & 15;
  const baseBytes = (sizes >> 4) & 15;
  const indexBytes = version === 0 ? 0 : sizes & 15;
  // Without a length an extent may be "all of the file", and any number of them would take no bytes here.
  if (lengthBytes === 0) throw damaged('a HEIC item without a length');

  const found: Extent[] = [];
  for (let left = fields.number(version === 2 ? 4 : 2); left > 0; left--) {
    const item = fields.number(version === 2 ? 4 : 2);
    const method = version === 0 ? 0 : fields.number(2) & 15;
    const elsewhere = fields.number(2) !== 0;
    if (method > 1 || elsewhere) throw damaged('a HEIC item lies outside the file');
    const base = fields.number(baseBytes);
    for (let extents = fields.number(2); extents > 0; extents--) {
      fields.skip(indexBytes);
      const from = base + fields.number(offsetBytes);
      const length = fields.number(lengthBytes);
      if (length === 0) throw damaged('a HEIC item without a length');
      found.push({ item, inMeta: method === 1, from, to: from + length });
    }
  }
  return found;
}

// The ranges of the picture in order; a text that hides inside one of them cannot be taken out.
function split(extents: Extent[], pictures: Set<number>): Range[] {
  const kept: Range[] = [];
  const sorted = [...extents].sort((a, b) => a.from - b.from || a.to - b.to);
  let end = 0;
  let lastIsPicture = false;
  for (const { item, from, to } of sorted) {
    const isPicture = pictures.has(item);
    const last = kept.at(-1);
    if (from < end && isPicture !== lastIsPicture) throw damaged('HEIC items overlap');
    if (isPicture && last && from < last.to) last.to = Math.max(last.to, to);
    else if (isPicture) kept.push({ from, to });
    if (to >= end) lastIsPicture = isPicture;
    end = Math.max(end, to);
  }
  return kept;
}

function keepOnly(meta: Uint8Array, idat: Box, ranges: Range[]): void {
  let at = idat.body;
  for (const range of ranges) {
    const from = idat.body + range.from;
    if (idat.body + range.to > idat.end) throw damaged('a HEIC points at data it does not have');
    meta.fill(0, at, from);
    at = idat.body + range.to;
  }
  meta.fill(0, at, idat.end);
}
