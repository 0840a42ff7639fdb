import type { Ctx } from './context.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet could take for a formula is text, whoever wrote it; imports take the apostrophe away again. */
export const safeCell = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

/** One line after RFC 4180. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells
    .map(safeCell)
    .map((cell) => (/[",;\r\n\t']/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')}\r\n`;

/** Lines as the reader takes them, for any spreadsheet: with the mark that tells Excel that this is UTF-8. */
export async function* csvBytes(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array, undefined> {
  const encoder = new TextEncoder();
  yield encoder.encode(BYTE_ORDER_MARK);
  for await (const line of lines) if (line !== '') yield encoder.encode(line);
}

/** The next chunk is made when the last was taken; the database stays open until the reader has all of it, or goes. */
export function streamOf(
  ctx: Ctx,
  chunks: AsyncGenerator<Uint8Array, undefined>,
): ReadableStream<Uint8Array> {
  let end = (): void => undefined;
  ctx.later(new Promise<void>((resolve) => (end = resolve)));
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await chunks.next();
          if (!done) return controller.enqueue(value);
          controller.close();
        } catch (error) {
          controller.error(error);
        }
        end();
      },
      async cancel() {
        await chunks.return(undefined);
        end();
      },
    },
    { highWaterMark: 0 },
  );
}
