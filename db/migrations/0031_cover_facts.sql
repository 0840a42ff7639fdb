-- What cover depends on besides dates: readings of the unit's meters, its time in the workshop, what was repaired, and how it
-- was sold. The unit keeps what every look-up needs; a reading keeps who took it and who vouches for it.
alter table unit
  drop column meter,
  add column meters jsonb not null default '{}',
  add column workshop_stays jsonb not null default '[]',
  add column repairs jsonb not null default '[]',
  add column sales_channel text,
  add column replaced_on date;

create table meter_reading (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  unit_id uuid not null,
  meter text not null check (meter in ('hours', 'km', 'cycles')),
  value integer not null check (value >= 0),
  read_on date not null,
  source text not null check (source in ('owner', 'dealer', 'service', 'claim', 'device')),
  note text,
  created_by uuid,
  verified_by uuid,
  verified_at timestamp with time zone,
  -- Found to be wrong: it stays to be read, and counts no more.
  struck_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit(tenant_id, id),
  foreign key (tenant_id, created_by) references app_user(tenant_id, id),
  foreign key (tenant_id, verified_by) references app_user(tenant_id, id)
);
create index meter_reading_unit on meter_reading (tenant_id, unit_id, meter, read_on);
call keep_in_tenant('meter_reading');

-- Checks of cards are forgotten by their age.
create index card_verification_at on card_verification (tenant_id, at);

-- The reading that its claimant gives.
alter table claim_line add column meter jsonb;

-- Since when another device or serial stands in for it.
alter table unit no force row level security;
alter table unit_relation no force row level security;
update unit u set replaced_on = r.valid_from
from unit_relation r
where r.tenant_id = u.tenant_id and r.from_id = u.id and r.to_id = u.replaced_by_id
  and r.kind in ('replaced_by', 're_serialised_as');
alter table unit_relation force row level security;

-- What the workshop did before it was kept on the unit, of every tenant.
alter table rma_unit no force row level security;
alter table claim no force row level security;
alter table claim_line no force row level security;
alter table claim_event no force row level security;
alter table brand no force row level security;
with came as (
  select distinct on (e.tenant_id, e.line_id) e.tenant_id, e.line_id, e.at
  from claim_event e where e.kind = 'rma_unit.received' order by e.tenant_id, e.line_id, e.seq desc
), went as (
  select distinct on (e.tenant_id, e.line_id) e.tenant_id, e.line_id, e.at
  from claim_event e where e.kind = 'rma_unit.ready' order by e.tenant_id, e.line_id, e.seq desc
), stays as (
  select l.tenant_id, l.unit_id, l.id as line_id, j.outcome,
    (came.at at time zone b.time_zone)::date as since, (went.at at time zone b.time_zone)::date as until
  from rma_unit j
  join claim_line l on l.tenant_id = j.tenant_id and l.id = j.line_id
  join claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id and not c.test_mode
  join brand b on b.tenant_id = c.tenant_id and b.id = c.brand_id
  join came on came.tenant_id = l.tenant_id and came.line_id = l.id
  join went on went.tenant_id = l.tenant_id and went.line_id = l.id and went.at >= came.at
  where l.unit_id is not null
), kept as (
  select tenant_id, unit_id,
    jsonb_agg(jsonb_build_object('lineId', line_id, 'from', since, 'to', until) order by since, line_id) as stays,
    coalesce(
      jsonb_agg(jsonb_build_object('lineId', line_id, 'on', until, 'componentClass', 'parts') order by until, line_id)
        filter (where outcome = 'repaired'),
      '[]'
    ) as repairs
  from stays group by tenant_id, unit_id
)
update unit u set workshop_stays = kept.stays, repairs = kept.repairs
from kept where u.tenant_id = kept.tenant_id and u.id = kept.unit_id;
alter table unit force row level security;
alter table rma_unit force row level security;
alter table claim force row level security;
alter table claim_line force row level security;
alter table claim_event force row level security;
alter table brand force row level security;
