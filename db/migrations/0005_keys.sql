-- What a partner's program signs in with; of the secret only a hash is kept. A rolled secret is a row of its own that points
-- to the key it belonged to, so that the key keeps its id.
create table api_key (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  brand_id uuid not null,
  organization_id uuid,
  name text not null,
  key_hash text not null,
  hint text not null,
  test_mode boolean not null,
  scopes jsonb not null,
  networks jsonb not null default '[]',
  test_clock timestamp with time zone,
  expires_at timestamp with time zone,
  last_used_at timestamp with time zone,
  exposed_on date,
  created_at timestamp with time zone not null default now(),
  revoked_at timestamp with time zone,
  replaced_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, brand_id) references brand(tenant_id, id),
  foreign key (tenant_id, organization_id) references organization(tenant_id, id),
  foreign key (tenant_id, replaced_by) references api_key(tenant_id, id),
  constraint api_key_hash unique (tenant_id, key_hash),
  constraint api_key_test_clock check (test_mode or test_clock is null)
);
create index api_key_replaced on api_key (tenant_id, replaced_by);
call keep_in_tenant('api_key');

alter table embed_key
  add column public_key text,
  add column elements jsonb,
  add column test_clock timestamp with time zone,
  add column updated_at timestamp with time zone not null default now(),
  add column version integer not null default 1;

-- Which pages a publishable key was seen on, so that a list can be made before it is enforced.
create table origin_seen (
  tenant_id uuid not null references tenant(id),
  key_id uuid not null,
  origin text not null,
  allowed boolean not null,
  times integer not null,
  first_at timestamp with time zone not null,
  last_at timestamp with time zone not null,
  primary key (tenant_id, key_id, origin),
  foreign key (tenant_id, key_id) references embed_key(tenant_id, id)
);
call keep_in_tenant('origin_seen');

-- Claims of test keys, which nobody else ever sees.
alter table claim add column test_mode boolean not null default false;
