import { type savedView, toWireId } from '../../db/index.ts';
import type { SavedView } from './schema.ts';

export const toWire = ({ id, list, name, query }: typeof savedView.$inferSelect): SavedView => ({
  id: toWireId('view', id),
  list,
  name,
  query,
});
