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
  .max(200)
  .optional()
  .openapi({ description: '`nextCursor` of the page before' });

/** The filter is part of the cursor: a cursor of another list or filter is refused. */
export function writeCursor(position: Position, filter: string): string {
  return btoa(JSON.stringify([position.at, position.id, filter]))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

export function readCursor(cursor: string | undefined, filter: string): Position | null {
  if (cursor === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
    const [at, id, of] = z.tuple([z.iso.datetime({ offset: true }), z.uuid(), z.string()]).parse(parsed);
    if (of === filter) return { at, id };
  } catch {
    // Falls through: whatever is wrong with it, the answer is the same.
  }
  throw new Problem('cursor_invalid');
}
