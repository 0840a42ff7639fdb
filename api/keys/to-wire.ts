import { type apiKey, type embedKey, toWireId } from '../../db/index.ts';
import type { ApiKey, EmbedKey } from './schema.ts';

type EmbedKeyRow = typeof embedKey.$inferSelect;
export type ApiKeyRow = typeof apiKey.$inferSelect;

export const embedKeyToWire = (row: EmbedKeyRow): EmbedKey => ({
  id: toWireId('embedKey', row.id),
  name: row.name,
  key: row.publicKey,
  mode: modeOf(row.publicKey),
  origins: row.origins,
  enforceOrigins: row.enforceOrigins,
  allowNullOrigin: row.allowNullOrigin,
  elements: row.elements,
  organizationId: row.organizationId && toWireId('organization', row.organizationId),
  testClock: row.testClock && new Date(row.testClock).toISOString(),
  createdAt: row.createdAt,
  revokedAt: row.revokedAt,
  version: row.version,
});

function modeOf(publicKey: string | null): EmbedKey['mode'] {
  if (publicKey === null) return null;
  return publicKey.startsWith('pk_test') ? 'test' : 'live';
}

/** A key with the secret that it had before, if that still works. */
export const apiKeyToWire = (row: ApiKeyRow, previous: ApiKeyRow | undefined): ApiKey => ({
  id: toWireId('apiKey', row.id),
  name: row.name,
  hint: row.hint,
  mode: row.testMode ? 'test' : 'live',
  scopes: row.scopes,
  organizationId: row.organizationId && toWireId('organization', row.organizationId),
  networks: row.networks,
  amountLimit: row.amountLimit,
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
  lastUsedAt: row.lastUsedAt,
  exposedOn: row.exposedOn,
  revokedAt: row.revokedAt,
  previous: previous?.expiresAt
    ? { hint: previous.hint, expiresAt: previous.expiresAt, lastUsedAt: previous.lastUsedAt }
    : null,
});
