import type { attachment } from '../../db/index.ts';
import { toWireId } from '../../db/id.ts';
import type { Attachment } from './schema.ts';

export const representAttachment = (row: typeof attachment.$inferSelect, removable: boolean): Attachment => ({
  id: toWireId('attachment', row.id),
  claimId: toWireId('claim', row.claimId),
  type: row.type,
  name: row.name,
  mediaType: row.mediaType,
  size: row.size,
  width: row.width,
  height: row.height,
  lineId: row.lineId && toWireId('line', row.lineId),
  infoItemId: row.infoItemId && toWireId('infoItem', row.infoItemId),
  messageId: row.messageId && toWireId('message', row.messageId),
  from: row.actor === 'staff' || row.actor === 'system' ? 'service' : 'claimant',
  createdAt: row.createdAt,
  removable,
});
