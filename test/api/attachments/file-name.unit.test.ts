import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName, contentDisposition } from '../../../api/attachments/file-name.ts';

describe('cleanFileName', () => {
  it.each([
    ['photo.jpg', 'photo.jpg'],
    ['Фото этикетки.jpg', 'Фото этикетки.jpg'],
    ['فاتورة.pdf', 'فاتورة.pdf'],
    ['../../x', 'x'],
    ['..\\..\\e.svg .png', 'e.svg.png'],
    ['C:\\Users\\a\\label.png', 'label.png'],
    ['CON', '_CON'],
    ['con.txt', '_con.txt'],
    ['Concert.txt', 'Concert.txt'],
    ['a\r\nSet-Cookie: x=1.jpg', 'aSet-Cookie_ x=1.jpg'],
    ['a.html\0.jpg', 'a.html.jpg'],
    ['\u202Egpj.exe', 'gpj.exe'],
    ['<img src=x onerror=alert(1)>', '_img src=x onerror=alert(1)_'],
    ['"quoted".png', '_quoted_.png'],
    ['.htaccess', 'htaccess'],
    ['  a   b.jpg. ', 'a b.jpg'],
    ['', 'file'],
    ['/', 'file'],
    ['...', 'file'],
    ['a\ud800b.png', 'ab.png'],
  ])('%j is shown as %j', (name, shown) => {
    expect(cleanFileName(name)).toBe(shown);
  });

  it.each([
    ['a.jpg.html', 'a.jpg.html.jpg'],
    ['\u202Egpj.exe', 'gpj.exe.jpg'],
    ['scan.JPEG', 'scan.JPEG'],
    ['scan', 'scan.jpg'],
    ['', 'file.jpg'],
  ])('of a JPEG called %j the ending tells the truth: %j', (name, shown) => {
    expect(cleanFileName(name, 'image/jpeg')).toBe(shown);
  });

  it('cuts 1,000 characters and keeps the ending', () => {
    const name = cleanFileName(`${'😀'.repeat(1_000)}.png`);
    expect([...name]).toHaveLength(120);
    expect(name.endsWith('😀.png')).toBe(true);
  });

  it('is stable, short and harmless for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const clean = cleanFileName(name, 'application/pdf');
        expect(clean).not.toMatch(/[/\\<>"\p{Cc}\p{Cf}\p{Cs}]/u);
        expect([...clean].length).toBeLessThanOrEqual(120);
        expect(clean).toMatch(/^[^. ].*\.pdf$/i);
        expect(cleanFileName(clean, 'application/pdf')).toBe(clean);
      }),
      { numRuns: 500 },
    );
  });
});

describe('contentDisposition', () => {
  it('names the file for old and new readers', () => {
    expect(contentDisposition("Счёт №5 (it's).pdf")).toBe(
      `attachment; filename="____ _5 (it's).pdf"; filename*=UTF-8''%D0%A1%D1%87%D1%91%D1%82%20%E2%84%965%20%28it%27s%29.pdf`,
    );
  });

  it('is one valid header for any text, and the name can be read back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const value = contentDisposition(name);
        const match =
          /^attachment; filename="[\x20-\x21\x23-\x5b\x5d-\x7e]+"; filename\*=UTF-8''([\w!#$&+.^`|~%-]+)$/.exec(
            value,
          );
        expect(match).not.toBeNull();
        expect(decodeURIComponent(match?.[1] ?? '')).toBe(cleanFileName(name));
        expect(new Headers({ 'content-disposition': value }).get('content-disposition')).toBe(value);
      }),
      { numRuns: 500 },
    );
  });
});
