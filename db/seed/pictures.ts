import { crc32, deflateSync } from 'node:zlib';

export type Picture = {
  bytes: Uint8Array;
  mediaType: 'image/png' | 'application/pdf';
  width: number | null;
  height: number | null;
};

const WIDTH = 300;
const HEIGHT = 180;
type Colour = readonly [number, number, number];
const INK: Colour = [28, 30, 34];
const PAPER: Colour = [246, 244, 238];

/** A photo of a label: maker, bar code, serial. */
export function labelPhoto(maker: string, serial: string): Picture {
  const picture = canvas([104, 108, 112]);
  picture.box(18, 22, 264, 136, PAPER);
  picture.box(18, 22, 264, 3, INK);
  picture.text(30, 36, maker, 3, INK);
  let x = 30;
  for (const char of serial.repeat(3)) {
    const code = char.charCodeAt(0);
    const bar = 1 + (code % 3);
    if (x + bar > 268) break;
    picture.box(x, 66, bar, 44, INK);
    x += bar + 1 + ((code >> 2) % 3);
  }
  picture.text(30, 124, `S/N ${serial}`, 3, INK);
  return picture.png();
}

/** A photo of a sheet of paper with a heading and lines of writing. */
export function paperPhoto(heading: string): Picture {
  const picture = canvas([86, 74, 62]);
  picture.box(60, 8, 180, 164, [252, 251, 247]);
  picture.text(74, 22, heading, 3, INK);
  for (let line = 0; line < 8; line++)
    picture.box(74, 54 + line * 12, 92 + ((line * 37) % 58), 3, [150, 152, 158]);
  picture.box(150, 152, 62, 4, INK);
  return picture.png();
}

/** A photo of a dark spot on a device. */
export function damagePhoto(tone: number): Picture {
  const picture = canvas([190, 194, 200]);
  picture.box(30, 24, 240, 132, [64 + (tone % 60), 70, 82]);
  for (let r = 34; r > 0; r -= 2) picture.disc(150 + (tone % 40), 92, r, [30 + r * 2, 24 + r, 20 + r]);
  return picture.png();
}

/** One page with one line on it. */
export function report(line: string): Picture {
  const content = `BT /F1 18 Tf 72 760 Td (${line.replace(/[()\\]/g, '\\$&')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return { bytes: Buffer.from(text, 'latin1'), mediaType: 'application/pdf', width: null, height: null };
}

function canvas(background: Colour) {
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  const box = (left: number, top: number, width: number, height: number, colour: Colour) => {
    const dots = Buffer.from(colour);
    for (let y = top; y < top + height; y++) {
      pixels.fill(dots, (y * WIDTH + left) * 3, (y * WIDTH + left + width) * 3);
    }
  };
  box(0, 0, WIDTH, HEIGHT, background);
  return {
    box,
    disc(cx: number, cy: number, r: number, colour: Colour) {
      for (let y = -r; y <= r; y++) {
        const half = Math.round(Math.sqrt(r * r - y * y));
        box(cx - half, cy + y, 2 * half + 1, 1, colour);
      }
    },
    text(left: number, top: number, words: string, size: number, colour: Colour) {
      [...words.toUpperCase()].forEach((char, i) => {
        [...(GLYPHS[char] ?? GLYPHS[' ']!)].forEach((row, y) => {
          for (let x = 0; x < 3; x++) {
            if (Number(row) & (4 >> x)) box(left + (i * 4 + x) * size, top + y * size, size, size, colour);
          }
        });
      });
    },
    png: (): Picture => ({ bytes: png(pixels), mediaType: 'image/png', width: WIDTH, height: HEIGHT }),
  };
}

function png(pixels: Buffer): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const lines = Array.from({ length: HEIGHT }, (_, y) =>
    Buffer.concat([Buffer.of(0), pixels.subarray(y * WIDTH * 3, (y + 1) * WIDTH * 3)]),
  );
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** Three by five dots, one octal digit per row. */
// prettier-ignore
const GLYPHS: Record<string, string> = {
  ' ': '00000', '-': '00700', '/': '11244',
  0: '75557', 1: '26227', 2: '71747', 3: '71717', 4: '55711', 5: '74717', 6: '74757', 7: '71111', 8: '75757', 9: '75717',
  A: '25755', B: '65656', C: '34443', D: '65556', E: '74647', F: '74644', G: '34553', H: '55755', I: '72227',
  J: '11152', K: '55655', L: '44447', M: '57755', N: '65555', O: '25552', P: '65644', Q: '25563', R: '65655',
  S: '34216', T: '72222', U: '55557', V: '55552', W: '55775', X: '55255', Y: '55222', Z: '71247',
};
