-- Who says that a date is wrong, and which claims its correction touched.
alter table date_correction
  add column proposer_name text,
  add column locale text not null default 'en',
  add column affected jsonb not null default '[]';

-- That a unit was looked up on a day, and nothing of who did: the log of look-ups forgets, measures do not.
create table unit_seen (
  tenant_id uuid not null references tenant(id),
  unit_id uuid not null,
  day date not null,
  primary key (tenant_id, day, unit_id)
);
call keep_in_tenant('unit_seen');
