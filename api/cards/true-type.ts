/** What a PDF has to know of a TrueType font: which glyph a character is, and how wide. */
export type TrueType = {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  box: [number, number, number, number];
  /** By code point; 0 is the glyph of what is missing. */
  glyphOf(codePoint: number): number;
  widths: number[];
  /** Code points by glyph, to copy and search. */
  characters: Map<number, number>;
};

export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = tablesOf(view);
  const head = at('head');
  const hhea = at('hhea');
  const glyphs = readCharacterMap(view, at('cmap'));
  return {
    unitsPerEm: view.getUint16(head + 18),
    box: [36, 38, 40, 42].map((offset) => view.getInt16(head + offset)) as TrueType['box'],
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    widths: readWidths(view, at('hmtx'), view.getUint16(hhea + 34), view.getUint16(at('maxp') + 4)),
    characters: new Map([...glyphs].map(([codePoint, glyph]) => [glyph, codePoint])),
  };
}

function tablesOf(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    offsets.set(tag, view.getUint32(entry + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`the font has no table ${tag}`);
    return offset;
  };
}

/** Glyphs beyond the last given width are as wide as that. */
function readWidths(view: DataView, hmtx: number, given: number, glyphs: number): number[] {
  return Array.from({ length: glyphs }, (_, glyph) => view.getUint16(hmtx + Math.min(glyph, given - 1) * 4));
}

/** Format 4, which fonts have for the first 65,536 characters. */
function readCharacterMap(view: DataView, cmap: number): Map<number, number> {
  const table = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) =>
    view.getUint32(cmap + 8 + i * 8),
  ).find((offset) => view.getUint16(cmap + offset) === 4);
  if (table === undefined) throw new Error('the font has no character map of format 4');
  const start = cmap + table;
  const segments = view.getUint16(start + 6) / 2;
  const column = (index: number) => start + 14 + index * segments * 2 + (index > 0 ? 2 : 0);
  const glyphs = new Map<number, number>();
  for (let i = 0; i < segments; i++) {
    const last = view.getUint16(column(0) + i * 2);
    const first = view.getUint16(column(1) + i * 2);
    const delta = view.getUint16(column(2) + i * 2);
    const rangeAt = column(3) + i * 2;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : view.getUint16(rangeAt + range + (code - first) * 2);
      const glyph = listed === 0 && range > 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
