import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileType } from '../../../api/attachments/file-type.ts';
import type { FileFlag } from '../../../api/attachments/strip-metadata.ts';
import { stripMetadata } from '../../../api/attachments/strip-metadata.ts';
import {
  animatedWebp,
  bytes,
  collect,
  contains,
  heic,
  hevcData,
  jpeg,
  pdf,
  plainWebp,
  png,
  pngChunk,
  secrets,
  stream,
  vp8l,
  webp,
  webpChunk,
} from './samples.ts';

async function strip(type: FileType, file: Uint8Array, sizes?: number[]) {
  return collect(stream(file, sizes).pipeThrough(stripMetadata(type)));
}

async function flags(file: Uint8Array, sizes?: number[]) {
  const found = new Set<FileFlag>();
  const notice = { size: () => {}, flag: (flag: FileFlag) => found.add(flag) };
  await collect(stream(file, sizes).pipeThrough(stripMetadata('application/pdf', notice)));
  return [...found].sort();
}

function expectNoSecrets(file: Uint8Array) {
  for (const secret of Object.values(secrets)) expect(contains(file, secret), secret).toBe(false);
}

const loaded: [FileType, Uint8Array][] = [
  ['image/jpeg', jpeg({ metadata: true, orientation: 6 })],
  ['image/png', png({ metadata: true })],
  ['image/webp', webp()],
  ['image/heic', heic()],
];

describe('every picture', () => {
  it.each(loaded)('%s: carries every secret before and none after', async (type, file) => {
    expect(contains(file, secrets.gps) || type === 'image/png').toBe(true);
    expect(contains(file, secrets.trailer)).toBe(true);
    expectNoSecrets(await strip(type, file));
  });

  it.each([...loaded, ['application/pdf', pdf()] as [FileType, Uint8Array]])(
    '%s: comes out the same however the bytes arrive',
    async (type, file) => {
      const whole = await strip(type, file);
      expect(await strip(type, file, [1])).toEqual(whole);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 1, maxLength: 9 }),
          async (sizes) => {
            expect(await strip(type, file, sizes)).toEqual(whole);
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  it.each(loaded)('%s: stripped twice is stripped once', async (type, file) => {
    const once = await strip(type, file);
    expect(await strip(type, once)).toEqual(once);
  });

  it.each(loaded)('%s: refuses every shorter piece of itself', async (type, file) => {
    const needed = (await strip(type, file)).length;
    const end = type === 'image/jpeg' || type === 'image/png' ? file.length - secrets.trailer.length : needed;
    for (let length = 0; length < end; length += 7) {
      await expect(strip(type, file.subarray(0, length)), `${length} bytes`).rejects.toMatchObject({
        code: 'damaged',
      });
    }
    await expect(strip(type, file.subarray(0, end - 1))).rejects.toMatchObject({ code: 'damaged' });
  });

  it.each(loaded)('%s: never fails in any other way when bytes are wrong', async (type, file) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        async (changes) => {
          const broken = file.slice();
          for (const [at, value] of changes) broken[at] = value;
          const outcome = await strip(type, broken).then(
            () => 'accepted',
            (error: { name?: string }) => error.name,
          );
          expect(['accepted', 'UploadError']).toContain(outcome);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('JPEG', () => {
  it('equals the same picture made without metadata', async () => {
    expect(await strip('image/jpeg', jpeg({ metadata: true }))).toEqual(jpeg());
  });

  it.each([2, 3, 4, 5, 6, 7, 8])('keeps orientation %i and nothing else of EXIF', async (orientation) => {
    const file = jpeg({ metadata: true, orientation });
    expect(await strip('image/jpeg', file)).toEqual(jpeg({ orientation }));
  });

  it('keeps every byte of the scan, stuffed and restarted as it may be', async () => {
    const piece = fc.oneof(
      fc
        .uint8Array({ maxLength: 40 })
        .map((data) => [...data].flatMap((byte) => (byte === 255 ? [255, 0] : [byte]))),
      fc.integer({ min: 0xd0, max: 0xd7 }).map((marker) => [255, marker]),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 8 }),
        fc.integer({ min: 1, max: 50 }),
        async (pieces, size) => {
          const scan = pieces.flat();
          expect(await strip('image/jpeg', jpeg({ metadata: true, scan }), [size])).toEqual(jpeg({ scan }));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('drops the small picture inside a JFIF header', async () => {
    const file = jpeg();
    const thumbnail = bytes(secrets.camera.padEnd(27, 'x'));
    const body = bytes('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 3, 3], thumbnail);
    const thick = bytes([0xff, 0xd8, 0xff, 0xe0, 0, body.length + 2], body, file.subarray(20));
    expect(await strip('image/jpeg', thick)).toEqual(file);
  });

  it('drops a colour profile that is no profile and one that would be huge', async () => {
    const fake = bytes(
      '\xff\xd8\xff\xe2',
      [0, 2 + 14 + 60],
      'ICC_PROFILE\0',
      [1, 1],
      'x'.repeat(60),
      jpeg().subarray(2),
    );
    expect(await strip('image/jpeg', fake)).toEqual(jpeg());
    const huge = bytes(
      '\xff\xd8\xff\xe2',
      [0, 2 + 14 + 60],
      'ICC_PROFILE\0',
      [2, 200],
      'x'.repeat(60),
      jpeg().subarray(2),
    );
    expect(await strip('image/jpeg', huge)).toEqual(jpeg());
  });

  it('refuses a picture of too many pixels from its header', async () => {
    await expect(strip('image/jpeg', jpeg({ size: [65_535, 65_535] }))).rejects.toMatchObject({
      code: 'too_many_pixels',
    });
  });

  it('refuses two frame headers, because the second could be larger', async () => {
    const file = jpeg();
    const frame = file.subarray(Buffer.from(file).indexOf(bytes([0xff, 0xc0])));
    const doubled = bytes(file.subarray(0, file.length - frame.length), frame.subarray(0, 13), frame);
    await expect(strip('image/jpeg', doubled)).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('PNG', () => {
  it('equals the same picture made without metadata', async () => {
    expect(await strip('image/png', png({ metadata: true }))).toEqual(png());
  });

  it('refuses a picture of too many pixels from its header', async () => {
    await expect(strip('image/png', png({ size: [10_001, 10_000] }))).rejects.toMatchObject({
      code: 'too_many_pixels',
    });
  });

  it('refuses a critical chunk that it does not know', async () => {
    const file = bytes(png().subarray(0, 33), pngChunk('EVIL', 'x'), png().subarray(33));
    await expect(strip('image/png', file)).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('WebP', () => {
  it('keeps its length, the picture and the orientation, and says that no XMP follows', async () => {
    const file = webp({ orientation: 8 });
    const clean = await strip('image/webp', file);
    expect(clean.length).toBe(file.length - secrets.trailer.length);
    expect(contains(clean, vp8l)).toBe(true);
    expect(clean[20]).toBe(0x28);
    expect(contains(clean, bytes([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 8]))).toBe(true);
    expect(contains(clean, 'XMP ')).toBe(false);
  });

  it('leaves a plain picture as it is', async () => {
    expect(await strip('image/webp', plainWebp())).toEqual(plainWebp());
  });

  it('does not accept moving pictures', async () => {
    await expect(strip('image/webp', animatedWebp())).rejects.toMatchObject({ code: 'type_not_allowed' });
  });

  it('refuses a picture whose own header is larger than the file says', async () => {
    const large = webpChunk('VP8L', [0x2f, 0xff, 0xff, 0xff, 0x0f, 0, 0, 0, 0, 0]);
    const file = bytes('RIFF', [4 + large.length, 0, 0, 0], 'WEBP', large);
    await expect(strip('image/webp', file)).rejects.toMatchObject({ code: 'too_many_pixels' });
  });
});

describe('HEIC', () => {
  it('keeps its length up to the last byte of the picture, and the picture itself', async () => {
    const file = heic();
    const clean = await strip('image/heic', file);
    expect(contains(clean, hevcData)).toBe(true);
    expect(Buffer.from(clean).indexOf(Buffer.from(hevcData))).toBe(
      Buffer.from(file).indexOf(Buffer.from(hevcData)),
    );
    expect(contains(clean, bytes([0, 0, 0, 0, 0, 8, 0, 8]))).toBe(true);
  });

  it('understands a last box without a length', async () => {
    const clean = await strip('image/heic', heic({ openEnd: true }));
    expect(contains(clean, hevcData)).toBe(true);
    expectNoSecrets(clean);
  });

  it('refuses what it cannot be sure about', async () => {
    for (const file of [heic({ overlap: true }), heic({ lengthBytes: 0 }), heic({ dataFirst: true })]) {
      await expect(strip('image/heic', file)).rejects.toMatchObject({ code: 'damaged' });
    }
  });

  it('refuses a picture of too many pixels from its header', async () => {
    await expect(strip('image/heic', heic({ size: [65_535, 65_535] }))).rejects.toMatchObject({
      code: 'too_many_pixels',
    });
  });
});

describe('PDF', () => {
  it('stays byte for byte as it is', async () => {
    const file = pdf('<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>');
    expect(await strip('application/pdf', file, [5])).toEqual(file);
  });

  it.each([
    ['/OpenAction 2 0 R', ['open_action']],
    ['/S /JavaScript /JS (x)', ['script']],
    ['/S /J#61va#53cript', ['script']],
    ['/S /Launch /EmbeddedFiles 3 0 R', ['embedded_file', 'launch']],
    ['/Encrypt 9 0 R', ['encrypted']],
    ['/JavaScripture /Launcher /constructor /Title (plain)', []],
  ])('flags %s', async (body, expected) => {
    expect(await flags(pdf(body))).toEqual(expected);
    expect(await flags(pdf(body), [1])).toEqual(expected);
    expect(await flags(pdf(body), [13])).toEqual(expected);
  });

  it('is refused when its end is missing', async () => {
    await expect(strip('application/pdf', bytes('%PDF-1.7\n1 0 obj'))).rejects.toMatchObject({
      code: 'damaged',
    });
  });
});
