import { sql } from 'drizzle-orm';
import { anchorAudit, chainAudit } from '../../../api/audit/index.ts';
import type { Ctx } from '../../../api/core/context.ts';
import { openCtx } from '../../setup/ctx.ts';
import type { TestTenant } from '../../setup/tenant.ts';

export const HOUR = 3_600_000;

/** A clock that is ahead, so that no row is too young. */
export const ahead = (ms: number) => () => new Date(Date.now() + ms).toISOString();

/** Rows that verbs wrote, `minutesAgo` and on, a millisecond apart. */
export const record = ({ query, tenantId }: TestTenant, rows: number, minutesAgo = 60) =>
  query(sql`insert into audit
      (tenant_id, id, at, recorded_at, actor, action, object_type, object_id, changes, request_id)
    select ${tenantId}, gen_random_uuid(), at, at, '{"kind": "system"}', 'claim.close', 'claim', gen_random_uuid(),
      jsonb_build_object('n', n), 'request-' || n
    from generate_series(1, ${rows}::int) n,
      lateral (select now() - make_interval(mins => ${minutesAgo}::int) + n * interval '1 millisecond' as at) t`);

export async function chained(tenant: TestTenant, over: Partial<Ctx> = {}): Promise<void> {
  const { ctx, close } = openCtx(tenant.tenantId, { now: ahead(10_000), ...over });
  await chainAudit(ctx);
  await close();
}

export async function anchored(tenant: TestTenant, over: Partial<Ctx>): Promise<void> {
  const { ctx, close } = openCtx(tenant.tenantId, over);
  await anchorAudit(ctx).finally(close);
}

export async function chainOf({ query, tenantId }: TestTenant) {
  const rows = await query(
    sql`select c.seq::int as seq, c.audit_id as id from audit_chain c where tenant_id = ${tenantId} order by seq`,
  );
  return rows as unknown as { seq: number; id: string }[];
}
