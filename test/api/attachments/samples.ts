import { crc32, deflateSync } from 'node:zlib';

/** Each of these words stands in one kind of metadata; none may survive. */
export const secrets = {
  gps: 'GPS-51.1694N-71.4491E',
  camera: 'CAMERA-OF-AIGERIM',
  xmp: 'XMP-CREATOR-AIGERIM',
  iptc: 'IPTC-BYLINE-AIGERIM',
  comment: 'COMMENT-FROM-AIGERIM',
  trailer: 'TRAILER-PK-PHP-SCRIPT',
};

type Bytes = Uint8Array | number[] | string;

export function bytes(...parts: Bytes[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    ),
  );
}

const be16 = (value: number) => [value >> 8, value & 255];
const be32 = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const le32 = (value: number) => be32(value).reverse();

/** EXIF as a phone writes it: orientation, camera and a position. */
export function exifTiff(orientation: number): Uint8Array {
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...be16(tag),
    ...be16(type),
    ...be32(count),
    ...value,
  ];
  return bytes(
    'MM\0\x2a',
    be32(8),
    be16(3),
    entry(0x010f, 2, 18, be32(50)),
    entry(0x0112, 3, 1, [...be16(orientation), 0, 0]),
    entry(0x8825, 4, 1, be32(68)),
    be32(0),
    secrets.camera.padEnd(18, '\0'),
    secrets.gps,
  );
}

const app = (marker: number, ...body: Bytes[]) => {
  const content = bytes(...body);
  return bytes([0xff, marker], be16(content.length + 2), content);
};

export const iccProfile = bytes(
  be32(132),
  'lcms',
  be32(0x04400000),
  'mntrRGB XYZ ',
  new Uint8Array(12),
  'acsp',
  new Uint8Array(92),
);

/** An 8 × 8 grey baseline picture in two restart intervals, decodable by any reader. */
export function jpeg(
  options: { orientation?: number; metadata?: boolean; scan?: Bytes; size?: [number, number] } = {},
) {
  const [width, height] = options.size ?? [16, 8];
  const metadata = options.metadata
    ? [
        app(0xe1, 'Exif\0\0', exifTiff(options.orientation ?? 1)),
        app(0xe1, 'http://ns.adobe.com/xap/1.0/\0', secrets.xmp),
        app(0xed, 'Photoshop 3.0\x008BIM', secrets.iptc),
        app(0xe2, 'MPF\0', secrets.comment),
        app(0xe5, secrets.camera),
        app(0xfe, secrets.comment),
      ]
    : options.orientation
      ? [app(0xe1, 'Exif\0\0', orientationOnly(options.orientation))]
      : [];
  return bytes(
    [0xff, 0xd8],
    app(0xe0, 'JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...metadata,
    app(0xe2, 'ICC_PROFILE\0', [1, 1], iccProfile),
    app(0xee, 'Adobe', [0, 100, 0, 0, 0, 0, 0]),
    app(0xdb, [0], new Uint8Array(64).fill(1)),
    app(0xc0, [8], be16(height), be16(width), [1, 1, 0x11, 0]),
    app(0xc4, [0x00, 1], new Uint8Array(15), [0]),
    app(0xc4, [0x10, 1], new Uint8Array(15), [0]),
    app(0xdd, be16(1)),
    app(0xda, [1, 1, 0x00, 0, 63, 0]),
    options.scan ?? [0x3f, 0xff, 0xd0, 0x3f],
    [0xff, 0xd9],
    options.metadata ? secrets.trailer : '',
  );
}

export function orientationOnly(orientation: number): Uint8Array {
  return bytes(
    'MM\0\x2a',
    be32(8),
    be16(1),
    be16(0x0112),
    be16(3),
    be32(1),
    be16(orientation),
    [0, 0],
    be32(0),
  );
}

export const pngChunk = (type: string, ...body: Bytes[]) => {
  const content = bytes(type, ...body);
  return bytes(be32(content.length - 4), content, be32(crc32(content)));
};

export function png(options: { metadata?: boolean; size?: [number, number] } = {}) {
  const [width, height] = options.size ?? [2, 2];
  const texts = options.metadata
    ? [
        pngChunk('tEXt', 'Comment\0', secrets.comment),
        pngChunk('zTXt', 'Author\0\0', deflateSync(Buffer.alloc(1_000_000, secrets.xmp))),
        pngChunk('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', secrets.xmp),
        pngChunk('eXIf', exifTiff(6)),
        pngChunk('tIME', [7, 234, 11, 22, 5, 36, 38]),
        pngChunk('prVt', secrets.camera),
        pngChunk('iCCP', 'bomb\0\0', new Uint8Array(70_000)),
      ]
    : [];
  return bytes(
    '\x89PNG\r\n\x1a\n',
    pngChunk('IHDR', be32(width), be32(height), [8, 2, 0, 0, 0]),
    pngChunk('gAMA', be32(45455)),
    ...texts,
    pngChunk('IDAT', deflateSync(Uint8Array.of(0, 255, 0, 0, 0, 255, 0, 0, 0, 0, 255, 9, 9, 9))),
    pngChunk('IEND'),
    options.metadata ? secrets.trailer : '',
  );
}

export const webpChunk = (type: string, ...body: Bytes[]) => {
  const content = bytes(...body);
  return bytes(type, le32(content.length), content, content.length % 2 ? [0] : []);
};

const riff = (...chunks: Uint8Array[]) => {
  const content = bytes('WEBP', ...chunks);
  return bytes('RIFF', le32(content.length), content);
};

/** One pixel, lossless. */
export const vp8l = webpChunk('VP8L', [0x2f, 0, 0, 0, 0x10, 0x07, 0x10, 0x11, 0x11, 0x88, 0x88, 0xfe, 0x07]);

export function webp(options: { flags?: number; orientation?: number } = {}) {
  return bytes(
    riff(
      webpChunk('VP8X', [options.flags ?? 0x2c, 0, 0, 0], [0, 0, 0, 0, 0, 0]),
      webpChunk('ICCP', iccProfile),
      vp8l,
      webpChunk('EXIF', exifTiff(options.orientation ?? 6)),
      webpChunk('XMP ', secrets.xmp),
      webpChunk('note', secrets.comment),
    ),
    secrets.trailer,
  );
}

export function plainWebp(): Uint8Array {
  return riff(vp8l);
}

export function animatedWebp(): Uint8Array {
  return riff(webpChunk('VP8X', [0x02, 0, 0, 0], [0, 0, 0, 0, 0, 0]), webpChunk('ANIM', new Uint8Array(6)));
}

const box = (type: string, ...body: Bytes[]) => {
  const content = bytes(...body);
  return bytes(be32(content.length + 8), type, content);
};
const full = (type: string, version: number, ...body: Bytes[]) => box(type, [version, 0, 0, 0], ...body);

export const hevcData = bytes(Array.from({ length: 200 }, (_, at) => (at * 37 + 1) & 255));

type HeicOptions = {
  size?: [number, number];
  overlap?: boolean;
  openEnd?: boolean;
  lengthBytes?: 0 | 4;
  dataFirst?: boolean;
};

/** A picture, its grid in idat, EXIF and XMP among the data, laid out as phones do. */
export function heic(options: HeicOptions = {}): Uint8Array {
  const exif = bytes([0, 0, 0, 6], 'Exif\0\0', exifTiff(6));
  const xmp = bytes(secrets.xmp);
  const gap = bytes(secrets.comment);
  const grid = [0, 0, 0, 0, 0, 8, 0, 8];
  const lengthBytes = options.lengthBytes ?? 4;
  const infe = (id: number, type: string, ...rest: Bytes[]) =>
    full('infe', 2, be16(id), be16(0), type, secrets.camera, [0], ...rest);
  const location = (id: number, method: number, from: number, length: number) =>
    bytes(be16(id), be16(method), be16(0), be16(1), be32(from), lengthBytes ? be32(length) : []);
  const meta = (data: number) =>
    full(
      'meta',
      0,
      full('hdlr', 0, be32(0), 'pict', new Uint8Array(12), secrets.camera, [0]),
      full('pitm', 0, be16(1)),
      full(
        'iinf',
        0,
        be16(4),
        infe(1, 'grid'),
        infe(2, 'hvc1'),
        infe(3, 'Exif'),
        infe(4, 'mime', 'application/rdf+xml\0'),
      ),
      full(
        'iloc',
        1,
        [lengthBytes === 4 ? 0x44 : 0x40, 0x00],
        be16(4),
        location(1, 1, 0, grid.length),
        location(2, 0, data + exif.length + gap.length, hevcData.length),
        location(3, 0, data, exif.length + (options.overlap ? gap.length + 10 : 0)),
        location(4, 0, data + exif.length + gap.length + hevcData.length, xmp.length),
      ),
      box(
        'iprp',
        box(
          'ipco',
          full('ispe', 0, be32(options.size?.[0] ?? 640), be32(options.size?.[1] ?? 480)),
          box('hvcC', [1, 2, 3]),
          full('udes', 0, secrets.comment, [0]),
        ),
        full('ipma', 0, be32(0)),
      ),
      box('idat', grid, secrets.comment),
      box('uuid', secrets.xmp),
    );
  const ftyp = box('ftyp', 'heic', be32(0), 'mif1heic');
  const start = ftyp.length + meta(0).length + 8;
  const content = bytes(exif, gap, hevcData, xmp);
  const data = options.openEnd ? bytes(be32(0), 'mdat', content) : box('mdat', content);
  if (options.dataFirst) return bytes(ftyp, data, meta(start));
  return bytes(ftyp, meta(start), data, options.openEnd ? '' : box('mpvd', secrets.trailer));
}

export function pdf(body = '<< /Type /Catalog >>'): Uint8Array {
  return bytes(`%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n${body}\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n`);
}

/** The file in pieces of the given sizes, again and again. */
export function stream(file: Uint8Array, sizes: number[] = [file.length || 1]): ReadableStream<Uint8Array> {
  let at = 0;
  let turn = 0;
  return new ReadableStream({
    pull(out) {
      if (at >= file.length) return out.close();
      const size = sizes[turn++ % sizes.length] ?? 1;
      out.enqueue(file.slice(at, at + size));
      at += size;
    },
  });
}

export async function collect(source: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(source).arrayBuffer());
}

export function contains(file: Uint8Array, part: Bytes): boolean {
  return Buffer.from(file).includes(Buffer.from(bytes(part)));
}
