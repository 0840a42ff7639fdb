import type { passkey } from '../../db/index.ts';
import { toWireId } from '../../db/id.ts';
import type { Passkey } from './me-schema.ts';

export const passkeyToWire = (row: typeof passkey.$inferSelect): Passkey => ({
  id: toWireId('passkey', row.id),
  name: row.name,
  site: row.rpId,
  backedUp: row.backedUp,
  createdAt: row.createdAt,
  lastUsedAt: row.lastUsedAt,
});
