-- A host site whose signed tokens this tenant takes for its people.
create table sso_issuer (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  brand_id uuid not null,
  issuer text not null,
  audience text not null,
  algorithm text not null check (algorithm in ('ES256', 'EdDSA')),
  keys jsonb,
  jwks_url text check (jwks_url like 'https://%'),
  fetched_keys jsonb,
  fetched_at timestamp with time zone,
  tried_at timestamp with time zone,
  fetch_problem text,
  organization_id uuid,
  role text not null default 'consumer',
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  revoked_at timestamp with time zone,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, brand_id) references brand(tenant_id, id),
  foreign key (tenant_id, organization_id) references organization(tenant_id, id),
  constraint sso_issuer_one_source check ((keys is null) <> (jwks_url is null)),
  constraint sso_issuer_organization check (role <> 'org_member' or organization_id is not null)
);
create unique index sso_issuer_name on sso_issuer (tenant_id, brand_id, issuer) where revoked_at is null;

-- Tokens that were exchanged; each is good for one session.
create table sso_token (
  tenant_id uuid not null references tenant(id),
  issuer_id uuid not null,
  jti text not null,
  expires_at timestamp with time zone not null,
  primary key (tenant_id, issuer_id, jti),
  foreign key (tenant_id, issuer_id) references sso_issuer(tenant_id, id)
);
create index sso_token_expires on sso_token (tenant_id, expires_at);

call keep_in_tenant('sso_issuer');
call keep_in_tenant('sso_token');

-- A person of a host is known by issuer and subject, never by an address.
alter table app_user
  alter column email drop not null,
  add column sso_issuer_id uuid,
  add column sso_subject text,
  add constraint app_user_sso unique (tenant_id, sso_issuer_id, sso_subject),
  add constraint app_user_known_by check ((email is null) = (sso_issuer_id is not null)),
  add constraint app_user_whole_sso check ((sso_issuer_id is null) = (sso_subject is null)),
  add foreign key (tenant_id, sso_issuer_id) references sso_issuer(tenant_id, id);
