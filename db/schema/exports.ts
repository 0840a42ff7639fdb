import { foreignKey, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { createdAt, identity, instant } from '../columns.ts';
import { tenant } from './tenants.ts';

/** An address under which a browser fetches one list once; whose rights count is the session that asked for it. */
export const exportLink = pgTable(
  'export_link',
  {
    ...identity(),
    sessionId: uuid('session_id').notNull(),
    list: text('list').notNull(),
    query: jsonb('query').$type<Record<string, string>>().notNull(),
    locale: text('locale').notNull(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    foreignKey({ columns: [t.tenantId], foreignColumns: [tenant.id] }),
  ],
);
