import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { declaredFileType, sniffType } from '../../../api/attachments/file-type.ts';
import { inspectUpload } from '../../../api/attachments/inspect-upload.ts';
import { bytes, collect, heic, jpeg, pdf, png, secrets, stream, webp } from './samples.ts';

const limits = { maxBytes: 10_000_000 };

describe('sniffType', () => {
  it.each([
    ['image/jpeg', jpeg()],
    ['image/png', png()],
    ['image/webp', webp()],
    ['image/heic', heic()],
    ['application/pdf', pdf()],
    ['image/heic', bytes([0, 0, 0, 24], 'ftypmif1', [0, 0, 0, 0], 'mif1heic')],
  ] as const)('knows %s', (type, file) => {
    expect(sniffType(file)).toBe(type);
  });

  it.each([
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['HTML', '<!doctype html><script>1</script>'],
    ['ZIP', 'PK\x03\x04'],
    ['EXE', 'MZ\x90\0'],
    ['GIF with script', 'GIF89a/*'],
    ['wasm', '\0asm\x01\0\0\0'],
    ['BMP', 'BM'],
    ['gzip (svgz)', '\x1f\x8b\x08'],
    ['MHTML', 'MIME-Version: 1.0\r\nContent-Type: multipart/related'],
    ['sound in RIFF', 'RIFF\0\0\0\0WAVE'],
    ['a PDF behind other bytes', '<html>%PDF-1.7'],
    ['AVIF', '\0\0\0\x18ftypavif\0\0\0\0mif1avif'],
    ['AVIF that says mif1', '\0\0\0\x18ftypmif1\0\0\0\0mif1avif' + '\0\0\0\x08heic'],
    ['MP4', '\0\0\0\x18ftypisom\0\0\0\0isomheic'],
    ['half a signature', '\x89PNG\r\n'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(sniffType(bytes(text))).toBeNull();
  });
});

describe('declaredFileType', () => {
  it.each([
    [null, null],
    ['', null],
    ['application/octet-stream', null],
    ['Image/JPG; charset=x', 'image/jpeg'],
    ['image/heif', 'image/heic'],
    ['image/svg+xml', 'other'],
    ['constructor', 'other'],
  ])('%s is %s', (declared, type) => {
    expect(declaredFileType(declared)).toBe(type);
  });
});

describe('inspectUpload', () => {
  it('tells type, size, hash and dimensions of what was stored', async () => {
    const upload = await inspectUpload(stream(jpeg({ metadata: true }), [3]), {
      ...limits,
      declaredType: 'image/jpeg',
    });
    const stored = await collect(upload.stream);
    expect(stored).toEqual(jpeg());
    expect(upload.facts()).toEqual({
      type: 'image/jpeg',
      size: stored.length,
      sha256: createHash('sha256').update(stored).digest('hex'),
      width: 16,
      height: 8,
      flags: [],
    });
    expect(upload.facts()).toEqual(upload.facts());
  });

  it.each([
    ['image/png', png(), 2, 2],
    ['image/webp', webp(), 1, 1],
    ['image/heic', heic(), 640, 480],
    ['application/pdf', pdf(), null, null],
  ] as const)('measures %s', async (type, file, width, height) => {
    const upload = await inspectUpload(stream(file), limits);
    await collect(upload.stream);
    expect(upload.facts()).toMatchObject({ type, width, height });
  });

  it('flags what is active in a PDF', async () => {
    const upload = await inspectUpload(stream(pdf('/OpenAction /Launch')), limits);
    await collect(upload.stream);
    expect(upload.facts().flags).toEqual(['launch', 'open_action']);
  });

  it.each([
    ['empty', bytes(''), undefined],
    ['type_not_allowed', bytes('<svg/>'), 'image/png'],
    ['type_mismatch', jpeg(), 'image/png'],
    ['type_mismatch', jpeg(), 'image/svg+xml'],
  ])('refuses with %s before anything is stored', async (code, file, declaredType) => {
    await expect(inspectUpload(stream(file, [4]), { ...limits, declaredType })).rejects.toMatchObject({
      code,
    });
  });

  it('stores a file of exactly the limit and refuses one byte more', async () => {
    const file = png();
    const exact = await inspectUpload(stream(file, [9]), { maxBytes: file.length });
    expect(await collect(exact.stream)).toEqual(file);
    const over = await inspectUpload(stream(file, [9]), { maxBytes: file.length - 1 });
    await expect(collect(over.stream)).rejects.toMatchObject({ code: 'too_large' });
    expect(() => over.facts()).toThrow(expect.objectContaining({ code: 'too_large' }));
  });

  it.each([
    ['damaged', png().subarray(0, 60)],
    ['too_many_pixels', png({ size: [65_535, 65_535] })],
  ])('ends the stream with %s and says so afterwards', async (code, file) => {
    const upload = await inspectUpload(stream(file), limits);
    await expect(collect(upload.stream)).rejects.toMatchObject({ code });
    expect(() => upload.facts()).toThrow(expect.objectContaining({ code }));
  });

  it('tells no facts of a file that was not read to its end', async () => {
    const upload = await inspectUpload(stream(png()), limits);
    expect(() => upload.facts()).toThrow('not read to its end');
    await upload.stream.cancel();
    expect(() => upload.facts()).toThrow('not read to its end');
  });

  it('stops asking the sender when nobody reads on, and tells the sender when reading stops', async () => {
    let sent = 0;
    let stopped: unknown = null;
    const endless = new ReadableStream<Uint8Array>({
      pull(out) {
        out.enqueue(sent++ === 0 ? bytes(png().subarray(0, 33), '\x7f\0\0\0IDAT') : new Uint8Array(1000));
      },
      cancel(reason) {
        stopped = reason;
      },
    });
    const upload = await inspectUpload(endless, limits);
    const reader = upload.stream.getReader();
    await reader.read();
    expect(sent).toBeLessThan(20);
    await reader.cancel('enough');
    expect(stopped).toBe('enough');
  });

  it.each([
    ['JPEG with HTML behind it', bytes(jpeg(), `<html><script>${secrets.trailer}</script>`)],
    ['PNG with a ZIP behind it', bytes(png(), 'PK\x03\x04', secrets.trailer)],
    ['JPEG with PHAR in a comment', jpeg({ metadata: true })],
  ])('%s is stored without it', async (_, file) => {
    const upload = await inspectUpload(stream(file), limits);
    const stored = Buffer.from(await collect(upload.stream));
    expect(stored.includes(secrets.trailer)).toBe(false);
    expect(stored.includes(secrets.comment)).toBe(false);
    expect(stored.includes('<script>')).toBe(false);
    expect(stored.includes('PK')).toBe(false);
  });
});
