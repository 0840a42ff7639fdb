import { sql } from 'drizzle-orm';
import { customType, integer, uuid } from 'drizzle-orm/pg-core';
/** Every table of a tenant starts with these two; together they are its primary key. */
export const identity = () => ({
  tenantId: uuid('tenant_id').notNull(),
  id: uuid('id').notNull(),
});

/** An instant, RFC 3339 in UTC (`2026-03-31T09:30:00.000Z`) on both sides. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
});

export const createdAt = () =>
  instant('created_at')
    .notNull()
    .default(sql`now()`);
export const updatedAt = () =>
  instant('updated_at')
    .notNull()
    .default(sql`now()`);
/** The optimistic lock that `ETag` and `If-Match` carry. */
export const version = () => integer('version').notNull().default(1);
