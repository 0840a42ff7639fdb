import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { audit } from '../../db/index.ts';

const exactly = (instant: PgColumn): SQL<string> =>
  sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const asText = (json: PgColumn): SQL<string> => sql`${json}::text`;

/** All that an audit row says, to the microsecond and the last digit: what the chain seals. */
export const recordColumns = {
  tenantId: audit.tenantId,
  id: audit.id,
  at: exactly(audit.at),
  recordedAt: exactly(audit.recordedAt),
  actor: asText(audit.actor),
  onBehalfOf: audit.onBehalfOf,
  action: audit.action,
  objectType: audit.objectType,
  objectId: audit.objectId,
  reason: audit.reason,
  changes: asText(audit.changes),
  requestId: audit.requestId,
};

export type AuditRecord = {
  tenantId: string;
  id: string;
  at: string;
  recordedAt: string;
  /** As Postgres writes its `jsonb`: one text for one value. */
  actor: string;
  onBehalfOf: string | null;
  action: string;
  objectType: string;
  objectId: string;
  reason: string | null;
  changes: string;
  requestId: string;
};
