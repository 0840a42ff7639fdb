-- When the database took the row, by its own clock; `at` is the word of whoever wrote it.
alter table audit add column recorded_at timestamp with time zone not null default now();
alter table audit alter column recorded_at set default clock_timestamp();
create index audit_recorded on audit (tenant_id, recorded_at, id);
create index audit_at on audit (tenant_id, at, id);
create index audit_person on audit (tenant_id, (actor ->> 'userId'), at, id) where actor ? 'userId';

-- Each audit row in its place: hash = SHA-256(prev_hash ‖ the row). No reference to the row: the link outlives it, and tells.
create table audit_chain (
  tenant_id uuid not null references tenant(id),
  seq bigint not null,
  audit_id uuid not null,
  prev_hash text not null,
  hash text not null,
  primary key (tenant_id, seq),
  constraint audit_chain_once unique (tenant_id, audit_id)
);

-- Where the chain ends; whoever lengthens it holds this row.
create table audit_head (
  tenant_id uuid primary key references tenant(id),
  seq bigint not null,
  hash text not null,
  recorded_at timestamp with time zone,
  looked_at timestamp with time zone,
  anchored_seq bigint not null default 0,
  anchored_at timestamp with time zone
);

call keep_in_tenant('audit_chain');
call keep_in_tenant('audit_head');
revoke update, delete on audit_chain from warranty_app;
revoke delete on audit_head from warranty_app;

grant select (id) on tenant to warranty_sweeper;
grant select (tenant_id, id, recorded_at) on audit to warranty_sweeper;
grant select (tenant_id, audit_id) on audit_chain to warranty_sweeper;
grant select on audit_head to warranty_sweeper;
create policy sweep on tenant for select to warranty_sweeper using (true);
create policy sweep on audit for select to warranty_sweeper using (true);
create policy sweep on audit_chain for select to warranty_sweeper using (true);
create policy sweep on audit_head for select to warranty_sweeper using (true);
