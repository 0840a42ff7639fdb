import { z } from '@hono/zod-openapi';
import { text } from '../core/http.ts';
import { idOf } from '../core/wire.ts';

export const SAVED_LISTS = ['claims', 'units'] as const;

export const SavedView = z
  .object({ id: idOf('view'), list: z.enum(SAVED_LISTS), name: z.string(), query: z.string() })
  .openapi('SavedView', {
    example: { id: 'view_01j', list: 'claims', name: 'My overdue', query: 'assignee=me&overdue=true' },
  });
export type SavedView = z.infer<typeof SavedView>;

export const SavedViewList = z.object({ items: z.array(SavedView) }).openapi('SavedViewList');

export const NewSavedView = z
  .strictObject({
    list: z.enum(SAVED_LISTS),
    name: text(60),
    query: z
      .string()
      .max(500)
      .regex(/^[\w=&%.+-]*$/, 'A query string without cursor'),
  })
  .openapi('NewSavedView');
export type NewSavedView = z.infer<typeof NewSavedView>;
