import { z } from '@hono/zod-openapi';
import { Problem } from './problem.ts';

/** Keyset position: the sort value and the id of the last row that was shown. */
export type Position = { at: string; id: string };

export const limitParam = z.coerce
  .number()
  .int()
  .min(1)
  .max(100)
  .default(50)
  .openapi({ description: 'Rows per page, 1 to 100', example: 50 });

export const cursorParam = z
  .string()
  .max(4000)
  .optional()
  .openapi({ description: '`nextCursor` of the page before' });

/** The filter is part of the cursor: a cursor of another list or filter is refused. */
export function writeCursor(position: Position, filter: string): string {
  const bytes = new TextEncoder().encode(JSON.stringify([position.at, position.id, filter]));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

const anInstant = z.iso.datetime({ offset: true });
/** For lists that are sorted by a name. */
export const aName = z.string().max(1000);

export function readCursor(
  cursor: string | undefined,
  filter: string,
  at: z.ZodType<string> = anInstant,
): Position | null {
  if (cursor === undefined) return null;
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const parsed: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes),
    );
    const [value, id, of] = z.tuple([at, z.uuid(), z.string()]).parse(parsed);
    if (of === filter) return { at: value, id };
  } catch {
    // Falls through: whatever is wrong with it, the answer is the same.
  }
  throw new Problem('cursor_invalid');
}
