-- Wrong passwords and codes of one account, from one network and from all: how long the next one has to wait.
create table guess (
  tenant_id uuid not null references tenant(id),
  bucket text not null,
  failures integer not null,
  waits_until timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  primary key (tenant_id, bucket)
);
call keep_in_tenant('guess');
