import { type ssoIssuer, toWireId } from '../../db/index.ts';
import type { Issuer } from './schema.ts';

export const toWire = (row: typeof ssoIssuer.$inferSelect): Issuer => ({
  id: toWireId('issuer', row.id),
  issuer: row.issuer,
  audience: row.audience,
  algorithm: row.algorithm,
  // Read by `readKeySet`, which lets only these two pairs through.
  keys: row.keys as Issuer['keys'],
  jwksUrl: row.jwksUrl,
  fetched:
    row.jwksUrl === null
      ? null
      : {
          kids: (row.fetchedKeys ?? []).map(({ kid }) => kid),
          at: row.fetchedAt,
          problem: row.fetchProblem,
        },
  organizationId: row.organizationId && toWireId('organization', row.organizationId),
  role: row.role,
  createdAt: row.createdAt,
  version: row.version,
});
