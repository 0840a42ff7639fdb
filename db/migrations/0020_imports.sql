-- Where the reading of a file goes on, how it is written, and what a row would set.
alter table import_job
  add column read_to bigint not null default 0,
  add column reading jsonb not null default '{}';
alter table import_row add column resolved jsonb;
create index import_row_key on import_row (tenant_id, job_id, row_key, row_no);

-- The sweep goes on with files that nobody waits for.
grant select (tenant_id, id, state, leased_until) on import_job to warranty_sweeper;
create policy sweep on import_job for select to warranty_sweeper using (true);

-- For units that a file made by mistake, and for nothing else: see forget_imported_unit.
grant select, delete on unit, unit_event to warranty_sweeper;
