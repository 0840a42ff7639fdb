-- A row is changed once after it was written: its page keeps room for that, so that no index is touched.
alter table import_row set (fillfactor = 50);
-- The job of a row has a tenant; that tenant is looked up once for the job and not for each of a million rows.
alter table import_row drop constraint import_row_tenant_id_fkey;
-- A table that was filled a moment ago has no statistics, so no two indexes may look equally good: keys name their file
-- themselves, and the rows of a file in their order are found by the primary key alone.
drop index import_row_key;
create index import_row_key on import_row (tenant_id, row_key);
drop index import_row_verdict;
create index import_row_verdict on import_row (tenant_id, verdict, job_id, row_no);
create index import_row_not_undone on import_row (tenant_id, job_id) where message = 'not_undone';

-- Slices grow while they are quick; what stops a file again and again ends it, and it can be gone on with from there.
alter table import_job
  add column slice_rows integer not null default 1000,
  add column failures integer not null default 0,
  add column stopped_in text,
  add column began_at timestamp with time zone;

drop function if exists stage_import(uuid, uuid, timestamptz, timestamptz, bigint, boolean, jsonb);
drop function if exists unit_is_there(uuid, uuid);
drop function if exists count_import(uuid, uuid);
