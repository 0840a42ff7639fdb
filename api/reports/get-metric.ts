import { type SQL, sql } from 'drizzle-orm';
import { heldAt, isStaff, requirePerson } from '../auth/index.ts';
import { brandOf } from '../core/actor.ts';
import { type Ctx, transact } from '../core/context.ts';
import { invalid, Problem } from '../core/problem.ts';
import { loadBrand } from '../tenants/index.ts';
import { FACTS } from './facts.ts';
import type { Grouping, MetricAnswer, MetricQuery } from './schema.ts';
import { definitionOf } from './texts.ts';

const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

type Row = { kind: 'total' | 'group' | 'part'; label: string | null; count: number; of: number | null };

/** One metric over some days, for the service of all, for an organisation of its own. */
export async function getMetric(ctx: Ctx, { metric, from, to, by }: MetricQuery): Promise<MetricAnswer> {
  const organizations = organizationsOf(ctx);
  checkPeriod(from, to);
  const brandId = brandOf(ctx.actor);
  const { timeZone } = await loadBrand(ctx);
  const { tenantId } = ctx;
  const asked = { tenantId, brandId, from, to, timeZone, organizations, daily: by === 'day' };
  const rows = await transact(ctx, (tx) =>
    tx.db.execute<Row>(measure(FACTS[metric](asked), by, metric === 'open_claims' ? to : null)),
  );
  const of = (kind: Row['kind']) => [...rows].filter((row) => row.kind === kind);
  const [total] = of('total');
  return {
    metric,
    definition: definitionOf(metric, ctx.locale),
    from,
    to,
    by,
    total: measured(total ?? { count: 0, of: null }, SHARES.includes(metric)),
    groups: of('group').map((row) => ({
      label: row.label,
      ...measured(row, SHARES.includes(metric)),
    })),
    parts: of('part').map(({ label, count }) => ({ part: label ?? '', count })),
  };
}

const SHARES: readonly string[] = ['lookup_success', 'registration_completion', 'expiry_accuracy'];

function measured({ count, of }: Pick<Row, 'count' | 'of'>, isShare: boolean): MetricAnswer['total'] {
  if (!isShare) return { count, of: null, value: count };
  return { count, of: of ?? 0, value: of ? count / of : null };
}

/** `null` for the service; whoever sees all devices of an organisation is told of that one. */
function organizationsOf({ actor }: Ctx): string[] | null {
  const person = requirePerson(actor);
  if (isStaff(person)) return null;
  const own = heldAt(person, 'unit.read').flatMap(({ scope, organizationId }) =>
    scope === 'organization' && organizationId !== null ? [organizationId] : [],
  );
  if (own.length === 0) throw new Problem('forbidden');
  return own;
}

function checkPeriod(from: string, to: string): void {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS;
  if (days < 0) throw invalid('/to', 'before', 'It ends before it begins');
  if (days > MOST_DAYS) throw invalid('/to', 'too_long', 'At most a year at once');
}

const GROUPS: Record<Grouping, { key: SQL; label: SQL }> = {
  product: {
    key: sql`f.model_id`,
    label: sql`(select m.name from product_model m where m.tenant_id = current_tenant() and m.id = g.key)`,
  },
  branch: {
    key: sql`f.branch_id`,
    label: sql`(select b.name from branch b where b.tenant_id = current_tenant() and b.id = g.key)`,
  },
  dealer: {
    key: sql`f.dealer_id`,
    label: sql`(select o.name from organization o where o.tenant_id = current_tenant() and o.id = g.key)`,
  },
  day: { key: sql`f.day`, label: sql`g.key::text` },
};

/** Total, groups and parts in one statement. A state is not summed over days: its total is that of the last. */
function measure(facts: SQL, by: Grouping, endOf: string | null): SQL {
  const { key, label } = GROUPS[by];
  const order = by === 'day' ? sql`g.key` : sql`g.count desc`;
  return sql`
    with f as (${facts}),
    last as (select * from f where ${endOf === null ? sql`true` : sql`f.day = ${endOf}::date`}),
    g as (select ${key} as key, sum(f.count)::int as count, sum(f.of)::int as of from f group by ${key})
    select 'total' as kind, null as label, coalesce(sum(count), 0)::int as count, sum(of)::int as of from last
    union all
    select 'part', part, count(*)::int, null from last where part is not null group by part
    union all
    (select 'group', ${label}, g.count, g.of from g order by ${order} limit 400)`;
}
