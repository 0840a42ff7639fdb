import {
  beginText,
  endText,
  fill,
  moveText,
  PDFDocument,
  type PDFName,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  setFillingRgbColor,
  setFontAndSize,
  showText,
} from '@cantoo/pdf-lib';
import { correction, generate } from 'lean-qr';
import { type Ctx, transact } from '../core/context.ts';
import { type Brand, loadBrand } from '../tenants/index.ts';
import { drawnArabic } from './arabic.ts';
import { embedFont, type EmbeddedFont } from './embed-font.ts';
import { findCard, type StoredCard } from './internal.ts';
import { cardUrl } from './represent.ts';
import { textsIn } from './texts.ts';
import { readCard } from './token.ts';

/** A6 across, in points. */
const PAGE = { width: 420, height: 298 };
const MARGIN = 26;
const CODE = 132;
const QUIET_MODULES = 4;
type Colour = readonly [number, number, number];
const INK: Colour = [0.09, 0.1, 0.12];
const FAINT: Colour = [0.35, 0.38, 0.44];
const WHITE: Colour = [1, 1, 1];
const BAR: Colour = [0.12, 0.37, 0.84];

/** The card to print, in the language of the reader. */
export async function getCardPdf(ctx: Ctx, { id }: { id: string }): Promise<Uint8Array<ArrayBuffer>> {
  const brand = await loadBrand(ctx);
  const stored = await transact(ctx, (tx) => findCard(tx, id));
  return drawCard(stored, brand, { locale: ctx.locale, url: cardUrl(ctx, brand, stored.card.token) });
}

type Reader = { locale: string; url: string };

export async function drawCard(
  { card, serial, model }: StoredCard,
  brand: Pick<Brand, 'name' | 'theme'>,
  { locale, url }: Reader,
): Promise<Uint8Array<ArrayBuffer>> {
  const said = textsIn(locale);
  const read = readCard(card.token);
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(`${said.title} ${card.number}`);
  document.setAuthor(brand.name);
  document.setLanguage(locale);
  document.setCreationDate(new Date(card.issuedAt));
  const page = document.addPage([PAGE.width, PAGE.height]);
  const pen = penOn(page, await embedFont(document), locale === 'ar');

  pen.box(0, PAGE.height - 52, PAGE.width, 52, hexColour(brand.theme['accent']) ?? BAR);
  pen.line(brand.name, { y: PAGE.height - 33, size: 17, colour: WHITE, room: 220 });
  pen.line(said.title, { y: PAGE.height - 33, size: 12, colour: WHITE, room: 140, atEnd: true });

  const day = (value: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));
  const covered = read?.lastCoveredDay;
  const facts: [label: string, value: string][] = [
    [said.product, `${model.name} · ${model.code}`],
    [said.serial, serial],
    [said.issued, day(read?.issuedOn ?? card.issuedAt)],
    ...(covered
      ? [[said.covered, covered === 'lifetime' ? said.lifetime : day(covered)] as [string, string]]
      : []),
  ];
  const room = PAGE.width - 3 * MARGIN - CODE;
  facts.forEach(([label, value], at) => {
    const y = PAGE.height - 82 - at * 38;
    pen.line(label, { y, size: 8.5, colour: FAINT, room });
    pen.line(value, { y: y - 15, size: 12, colour: INK, room });
  });
  pen.code(url, PAGE.height - 70 - CODE);
  pen.line(`${said.number} ${card.number}`, { y: 76, size: 9.5, colour: INK, room: CODE, atEnd: true });
  pen.line(card.revokedAt === null ? said.check : said.ended, {
    y: 24,
    size: 8.5,
    colour: FAINT,
    room: PAGE.width - 2 * MARGIN,
  });
  return new Uint8Array(await document.save());
}

type Line = { y: number; size: number; colour: Colour; room: number; atEnd?: boolean };

/** Draws from the side where the language begins. */
function penOn(page: PDFPage, font: EmbeddedFont, isRightToLeft: boolean) {
  const name: PDFName = page.node.newFontDictionary('Card', font.ref);
  const box = (x: number, y: number, width: number, height: number, colour: Colour) =>
    page.pushOperators(
      pushGraphicsState(),
      setFillingRgbColor(...colour),
      rectangle(x, y, width, height),
      fill(),
      popGraphicsState(),
    );
  return {
    box,
    line(text: string, { y, size, colour, room, atEnd = false }: Line): void {
      const signs = drawnArabic(text);
      const fitting = Math.min(size, (size * room) / font.widthOf(signs, size));
      const isRight = atEnd !== isRightToLeft;
      const x = isRight ? PAGE.width - MARGIN - font.widthOf(signs, fitting) : MARGIN;
      page.pushOperators(
        beginText(),
        setFillingRgbColor(...colour),
        setFontAndSize(name, fitting),
        moveText(x, y),
        showText(font.encode(signs)),
        endText(),
      );
    },
    code(text: string, y: number): void {
      const code = generate(text, { minCorrectionLevel: correction.M });
      const left = isRightToLeft ? MARGIN : PAGE.width - MARGIN - CODE;
      const module = CODE / (code.size + 2 * QUIET_MODULES);
      page.pushOperators(pushGraphicsState(), setFillingRgbColor(...INK));
      for (let row = 0; row < code.size; row++) {
        for (const [from, to] of darkRuns(code.size, (column) => code.get(column, row))) {
          page.pushOperators(
            rectangle(
              left + (QUIET_MODULES + from) * module,
              y + CODE - (QUIET_MODULES + row + 1) * module,
              (to - from) * module,
              module,
            ),
          );
        }
      }
      page.pushOperators(fill(), popGraphicsState());
    },
  };
}

function darkRuns(size: number, isDark: (at: number) => boolean): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < size; at++) {
    if (!isDark(at)) continue;
    const from = at;
    while (at < size && isDark(at)) at++;
    runs.push([from, at]);
  }
  return runs;
}

function hexColour(text: string | undefined): Colour | null {
  const digits = /^#([\da-f]{6})$/i.exec(text ?? '')?.[1];
  if (!digits) return null;
  const [red = 0, green = 0, blue = 0] = digits.match(/../g)!.map((pair) => Number.parseInt(pair, 16) / 255);
  return [red, green, blue];
}
