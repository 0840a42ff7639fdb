const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet could take for a formula is text, whoever wrote it; imports take the apostrophe away again. */
export const safeCell = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

/** One line after RFC 4180. */
export const csvLine = (cells: readonly string[], separator: ',' | ';' = ','): string =>
  `${cells
    .map(safeCell)
    .map((cell) => (/[",;\r\n\t']/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(separator)}\r\n`;

/** What a spreadsheet in this language takes for the end of a cell: where the comma stands in numbers, the other one. */
export const separatorIn = (locale: string): ',' | ';' => (locale === 'en' ? ',' : ';');

/** Lines as the reader takes them, for any spreadsheet: with the mark that tells Excel that this is UTF-8. */
export async function* csvBytes(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder();
  yield encoder.encode(BYTE_ORDER_MARK);
  for await (const line of lines) if (line !== '') yield encoder.encode(line);
}
