import { type SQL, sql } from 'drizzle-orm';
import type { Metric } from './schema.ts';

export type Asked = {
  tenantId: string;
  brandId: string;
  from: string;
  to: string;
  timeZone: string;
  /** Organisations whose own it is; `null` is all, for the service. */
  organizations: string[] | null;
  /** A state at the end of each day, not only of the last. */
  daily: boolean;
};

/** Days in which a registration is to follow the sale. */
export const REGISTRATION_DAYS = 30;

/**
 * What each metric counts, one row for each: `(model_id, branch_id, dealer_id, day, count, of, part)`. From what was stored when it
 * happened, so that it is the same whenever it is asked.
 */
export const FACTS: Record<Metric, (asked: Asked) => SQL> = {
  lookup_success: (asked) => sql`
    select l.model_id, null::uuid as branch_id, l.organization_id as dealer_id, ${dayOf(sql`l.at`, asked)} as day,
      (l.outcome = 'found')::int as count, 1 as of, l.cause as part
    from lookup_log l
    where l.tenant_id = ${asked.tenantId} and l.brand_id = ${asked.brandId}
      and ${within(sql`l.at`, asked)} and ${ofHouse([sql`l.organization_id`], asked)}`,

  registration_completion: (asked) => sql`
    select u.model_id, u.branch_id, u.dealer_id, s.day, exists (
        select from registration r
        where r.tenant_id = u.tenant_id and r.unit_id = u.id and r.state in ('active', 'transferred')
          and ${dayOf(sql`r.created_at`, asked)} <= s.day + ${REGISTRATION_DAYS}::int
      )::int as count, 1 as of, null as part
    from unit u
    ${ofBrand(asked)}
    cross join lateral (
      select coalesce(u.dates -> 'sale' ->> 'date', u.dates -> 'delivery' ->> 'date')::date as day
    ) s
    where u.tenant_id = ${asked.tenantId} and s.day between ${asked.from}::date and ${asked.to}::date
      and u.lifecycle not in ('in_stock', 'assigned_to_dealer', 'returned_to_stock')
      and ${ofHouse([sql`u.dealer_id`, sql`u.owner_id`], asked)}`,

  duplicate_serials: (asked) => sql`
    select u.model_id, u.branch_id, u.dealer_id, ${dayOf(sql`x.created_at`, asked)} as day, 1 as count, null::int as of,
      'open' as part
    from serial_exception x
    left join unit u on u.tenant_id = x.tenant_id and u.id = x.unit_id
    where x.tenant_id = ${asked.tenantId} and x.brand_id = ${asked.brandId} and x.kind = 'duplicate' and x.state = 'open'
      and ${dayOf(sql`x.created_at`, asked)} <= ${asked.to}::date
      and ${ofHouse([sql`u.dealer_id`, sql`u.owner_id`], asked)}
    union all
    select u.model_id, u.branch_id, u.dealer_id, ${dayOf(sql`e.at`, asked)}, 1, null::int, 'merged'
    from unit_event e
    join unit u on u.tenant_id = e.tenant_id and u.id = e.unit_id
    ${ofBrand(asked)}
    where e.tenant_id = ${asked.tenantId} and e.kind = 'unit.merged' and ${within(sql`e.at`, asked)}
      and ${ofHouse([sql`u.dealer_id`, sql`u.owner_id`], asked)}`,

  card_verifications: (asked) => sql`
    select u.model_id, u.branch_id, u.dealer_id, ${dayOf(sql`v.at`, asked)} as day, 1 as count, null::int as of,
      v.result as part
    from card_verification v
    join card c on c.tenant_id = v.tenant_id and c.id = v.card_id and c.brand_id = ${asked.brandId}
    join unit u on u.tenant_id = c.tenant_id and u.id = c.unit_id
    where v.tenant_id = ${asked.tenantId} and ${within(sql`v.at`, asked)}
      and ${ofHouse([sql`u.dealer_id`, sql`u.owner_id`], asked)}`,

  expiry_accuracy: (asked) => sql`
    select u.model_id, u.branch_id, u.dealer_id, min(t.day) as day, (not bool_or(t.corrected))::int as count, 1 as of,
      case when bool_or(t.corrected) then 'corrected' end as part
    from (
      select s.unit_id, s.day, false as corrected from unit_seen s
      where s.tenant_id = ${asked.tenantId} and s.day between ${asked.from}::date and ${asked.to}::date
      union all
      select n.unit_id, ${dayOf(sql`k.submitted_at`, asked)}, false
      from claim k join claim_line n on n.tenant_id = k.tenant_id and n.claim_id = k.id
      where k.tenant_id = ${asked.tenantId} and not k.test_mode and n.unit_id is not null
        and ${within(sql`k.submitted_at`, asked)}
      union all
      select d.unit_id, ${dayOf(sql`d.decided_at`, asked)}, true from date_correction d
      where d.tenant_id = ${asked.tenantId} and d.state = 'approved' and ${within(sql`d.decided_at`, asked)}
        and d.last_day_before is distinct from d.last_day_after
    ) t
    join unit u on u.tenant_id = ${asked.tenantId} and u.id = t.unit_id
    ${ofBrand(asked)}
    where ${ofHouse([sql`u.dealer_id`, sql`u.owner_id`], asked)}
    group by u.id, u.model_id, u.branch_id, u.dealer_id`,

  open_claims: (asked) => sql`
    select n.model_id, k.branch_id, k.organization_id as dealer_id, g.day, 1 as count, null::int as of, k.phase as part
    from claim k
    cross join lateral (
      select n.model_id from claim_line n where n.tenant_id = k.tenant_id and n.claim_id = k.id order by n.position limit 1
    ) n
    join (
      select generate_series(${asked.daily ? asked.from : asked.to}::date, ${asked.to}::date, interval '1 day')::date as day
    ) g on ${dayOf(sql`k.submitted_at`, asked)} <= g.day
      and (k.state not in ('closed', 'withdrawn', 'cancelled') or ${dayOf(sql`k.closed_at`, asked)} > g.day)
    where k.tenant_id = ${asked.tenantId} and k.brand_id = ${asked.brandId} and not k.test_mode
      and k.state not in ('draft', 'pending_internal_approval')
      and ${ofHouse([sql`k.organization_id`], asked)}`,
};

/** The calendar day of an instant where the brand lives. */
const dayOf = (at: SQL, { timeZone }: Asked): SQL => sql`(${at} at time zone ${timeZone}::text)::date`;

/** Bounds of the column itself, so that its index is read. */
const within = (at: SQL, { from, to, timeZone }: Asked): SQL =>
  sql`${at} >= (${from}::date::timestamp at time zone ${timeZone}::text) and ${at} < ((${to}::date + 1)::timestamp at time zone ${timeZone}::text)`;

const ofBrand = ({ brandId }: Asked): SQL =>
  sql`join product_model b on b.tenant_id = u.tenant_id and b.id = u.model_id and b.brand_id = ${brandId}`;

const ofHouse = (columns: SQL[], { organizations }: Asked): SQL => {
  if (organizations === null) return sql`true`;
  const ids = sql`(select value::uuid from jsonb_array_elements_text(${JSON.stringify(organizations)}::jsonb))`;
  return sql`(${sql.join(
    columns.map((column) => sql`${column} in ${ids}`),
    sql` or `,
  )})`;
};
