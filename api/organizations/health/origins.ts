import { and, asc, eq, isNull } from 'drizzle-orm';
import { embedKey, originSeen } from '../../../db/index.ts';
import { allowsOrigin } from '../../core/origin.ts';
import { inTenant } from '../../core/tenant.ts';
import { type Check, type Finding, MOST } from './finding.ts';

/** A key that only reports is seen on sites that nobody listed. */
export const checkOrigins: Check = async (tx, { brandId, houses }) => {
  if (houses !== 'all') return [];
  const rows = await tx.db
    .select({ key: embedKey, origin: originSeen.origin })
    .from(embedKey)
    .innerJoin(originSeen, and(inTenant(tx, originSeen), eq(originSeen.keyId, embedKey.id)))
    .where(
      and(
        inTenant(tx, embedKey),
        eq(embedKey.brandId, brandId),
        isNull(embedKey.revokedAt),
        eq(embedKey.enforceOrigins, false),
      ),
    )
    .orderBy(asc(embedKey.name), asc(embedKey.id), asc(originSeen.origin));
  const strange = new Map<string, { name: string; origins: string[] }>();
  for (const { key, origin } of rows) {
    if (allowsOrigin(key, origin, tx.publicUrl)) continue;
    const known = strange.get(key.id) ?? { name: key.name, origins: [] };
    strange.set(key.id, { ...known, origins: [...known.origins, origin] });
  }
  return [...strange]
    .map(([id, { name, origins }]): Finding => ({
      kind: 'origins_not_enforced',
      object: { type: 'embedKey', id, name },
      organization: null,
      about: origins.length > 3 ? `${origins.slice(0, 3).join(', ')} …` : origins.join(', '),
    }))
    .slice(0, MOST + 1);
};
