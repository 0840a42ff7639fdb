-- Addresses for downloads without a header: each opens one list once, for a quarter of an hour.
create table export_link (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  session_id uuid not null,
  list text not null,
  query jsonb not null,
  locale text not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, id)
);
call keep_in_tenant('export_link');
