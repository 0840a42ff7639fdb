import { createHash } from 'node:crypto';
import type { Sql } from 'postgres';
import { hashSecret, newToken } from '../../api/core/token.ts';
import type { WarrantyTerm } from '../../api/terms/types.ts';
import * as db from '../index.ts';
import { company, brandRow } from './altai/company.ts';
import { models } from './altai/models.ts';
import { terms } from './altai/terms.ts';
import { idOf } from './ids.ts';
import { inTenant } from './rows.ts';

export const BENCH_TENANT = '01980000-0000-7000-8000-0000000be9c4';

/** A company like Altai with one brand, one dealer, one agent and one model; what is made for it in numbers refers to these. */
export function benchmarkCompany(tenantId: string) {
  const id = (kind: string) => idOf(kind, `bench/${tenantId}`);
  const term: WarrantyTerm = { ...terms.standard2, id: id('term') };
  return {
    tenantId,
    brandId: id('brand'),
    manufacturerId: id('manufacturer'),
    modelId: id('model'),
    organizationId: id('organization'),
    agentId: id('user'),
    term,
    secret: (prefix: 'pk_live' | 'ses') =>
      newToken(prefix, tenantId, (bytes) =>
        createHash('sha256').update(`bench/${prefix}`).digest().subarray(0, bytes),
      ),
  };
}
export type BenchmarkCompany = ReturnType<typeof benchmarkCompany>;

/** Opens the company where it is not there yet, and a session of its agent that lasts for the benchmark. */
export async function openCompany(sql: Sql, bench: BenchmarkCompany, now: string) {
  const { tenantId, brandId, manufacturerId, organizationId, agentId, term } = bench;
  const embedKey = await bench.secret('pk_live');
  const session = await bench.secret('ses');
  const tokenHash = await hashSecret(session);
  const keyHash = await hashSecret(embedKey);
  const endsAt = new Date(Date.parse(now) + 12 * 3600_000).toISOString();

  await inTenant(sql, tenantId, now, async (insert, tx) => {
    const [known] = await tx`select from tenant where id = ${tenantId}`;
    if (!known) {
      await insert(db.tenant, [{ ...company, id: tenantId, name: 'Benchmark' }]);
      await insert(db.brand, [{ ...brandRow, id: brandId, slug: 'bench', name: 'Benchmark' }]);
      await insert(db.organization, [{ id: organizationId, kind: 'dealer', name: 'Benchmark dealer' }]);
      await insert(db.embedKey, [
        {
          id: idOf('embed', tenantId),
          brandId,
          name: 'Benchmark',
          keyHash,
          origins: [],
          enforceOrigins: false,
          allowNullOrigin: true,
        },
      ]);
      await insert(db.appUser, [
        { id: agentId, email: 'agent@bench.example', fullName: 'Bench Agent', locale: 'en' },
      ]);
      await insert(db.membership, [
        { id: idOf('membership', tenantId), userId: agentId, role: 'agent', scope: 'tenant' },
      ]);
      await insert(db.manufacturer, [{ id: manufacturerId, name: 'Benchmark' }]);
      await insert(db.productModel, [
        {
          ...models.L200,
          id: bench.modelId,
          manufacturerId,
          brandId,
          serialRule: { ...models.L200.serialRule, mask: 'BN9999999999' },
        },
      ]);
      await insert(db.term, [{ id: term.id, code: term.code, version: term.version, body: term }]);
    }
    await tx`delete from session where tenant_id = ${tenantId} and token_hash = ${tokenHash}`;
    await insert(db.session, [
      {
        id: idOf('session', tenantId),
        tokenHash,
        kind: 'person',
        brandId,
        userId: agentId,
        email: 'agent@bench.example',
        lastSeenAt: now,
        expiresAt: endsAt,
        endsAt,
      },
    ]);
  });
  return { embedKey, session };
}
