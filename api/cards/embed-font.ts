import { type PDFDocument, PDFHexString, PDFString, type PDFRef } from '@cantoo/pdf-lib';
import { FONT, FONT_BYTES } from './font-data.ts';
import { readTrueType, type TrueType } from './true-type.ts';

const NAME = 'DejaVuSans';

export type EmbeddedFont = {
  ref: PDFRef;
  /** The text as the PDF writes it. */
  encode(text: string): PDFHexString;
  widthOf(text: string, size: number): number;
};

/** A font with all its characters, by their glyphs: no standard font of PDF has Cyrillic or Arabic. */
export async function embedFont(document: PDFDocument): Promise<EmbeddedFont> {
  const packed = Uint8Array.from(atob(FONT), (char) => char.charCodeAt(0));
  const font = readTrueType(await unpack(packed));
  const scaled = (units: number) => Math.round((units * 1000) / font.unitsPerEm);
  const { context } = document;
  const file = context.stream(packed, { Filter: 'FlateDecode', Length1: FONT_BYTES });
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: NAME,
    Flags: 4,
    FontBBox: font.box.map(scaled),
    ItalicAngle: 0,
    Ascent: scaled(font.ascent),
    Descent: scaled(font.descent),
    CapHeight: scaled(font.ascent),
    StemV: 80,
    FontFile2: context.register(file),
  });
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: NAME,
    CIDSystemInfo: {
      Registry: PDFString.of('Adobe'),
      Ordering: PDFString.of('Identity'),
      Supplement: 0,
    },
    FontDescriptor: context.register(descriptor),
    CIDToGIDMap: 'Identity',
    W: [0, font.widths.map(scaled)],
  });
  const whole = context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: NAME,
    Encoding: 'Identity-H',
    DescendantFonts: [context.register(descendant)],
    ToUnicode: context.register(context.flateStream(unicodeMap(font))),
  });
  const glyphsOf = (text: string) => Array.from(text, (char) => font.glyphOf(char.codePointAt(0)!));
  return {
    ref: context.register(whole),
    encode: (text) => PDFHexString.of(glyphsOf(text).map(fourDigits).join('')),
    widthOf: (text, size) =>
      (glyphsOf(text).reduce((sum, glyph) => sum + font.widths[glyph]!, 0) * size) / font.unitsPerEm,
  };
}

const fourDigits = (value: number) => value.toString(16).padStart(4, '0');

async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const BLOCK = 100;

function unicodeMap({ characters }: TrueType): string {
  const pairs = [...characters].map(([glyph, code]) => `<${fourDigits(glyph)}> <${fourDigits(code)}>`);
  const blocks = Array.from({ length: Math.ceil(pairs.length / BLOCK) }, (_, i) =>
    pairs.slice(i * BLOCK, (i + 1) * BLOCK),
  );
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}
