-- Organisations with their houses: addresses, references in other systems, a tree of branches with somebody who answers for
-- each and somebody who stands in.
alter table organization
  add column parent_id uuid,
  add column external_refs jsonb not null default '[]',
  add column addresses jsonb not null default '{}',
  add column naming_pattern text,
  add column approval_required boolean not null default false,
  add column updated_at timestamp with time zone not null default now(),
  add column closed_at timestamp with time zone,
  add column version integer not null default 1,
  add foreign key (tenant_id, parent_id) references organization(tenant_id, id);

alter table branch
  add column parent_id uuid,
  add column kind text not null default 'office',
  add column calendar jsonb,
  add column responsible_id uuid,
  add column backup_id uuid,
  add column updated_at timestamp with time zone not null default now(),
  add column closed_at timestamp with time zone,
  add column version integer not null default 1,
  add foreign key (tenant_id, parent_id) references branch(tenant_id, id),
  add foreign key (tenant_id, responsible_id) references app_user(tenant_id, id),
  add foreign key (tenant_id, backup_id) references app_user(tenant_id, id),
  add constraint branch_backup_is_another check (backup_id <> responsible_id);
create index branch_organization on branch (tenant_id, organization_id);
create index branch_parent on branch (tenant_id, parent_id);

-- A person at a site, or a mailbox that several read.
create table contact (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  organization_id uuid not null,
  branch_id uuid,
  kind text not null,
  name text not null,
  email text,
  phone text,
  site_role text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, organization_id) references organization(tenant_id, id),
  foreign key (tenant_id, branch_id) references branch(tenant_id, id)
);
create index contact_organization on contact (tenant_id, organization_id);
create index contact_email on contact (tenant_id, email);
call keep_in_tenant('contact');

alter table mail_address
  add column soft_bounced_at timestamp with time zone,
  add column delivered_at timestamp with time zone;

alter table app_user
  add column date_format text,
  add column time_zone text,
  add column successor_id uuid,
  add column left_at timestamp with time zone,
  add foreign key (tenant_id, successor_id) references app_user(tenant_id, id),
  drop constraint app_user_known_by,
  add constraint app_user_known_by check (email is not null or sso_issuer_id is not null);

-- Row security is forced on the owner as well; what follows is for the rows of all tenants.
alter table membership no force row level security;
alter table sso_issuer no force row level security;
alter table organization no force row level security;
alter table membership
  add column scope text,
  add column amount_limit jsonb,
  add column valid_from timestamp with time zone,
  add column valid_to timestamp with time zone,
  add column delegated_by uuid,
  add column issuer_id uuid,
  add column updated_at timestamp with time zone not null default now(),
  add column version integer not null default 1,
  add foreign key (tenant_id, delegated_by) references app_user(tenant_id, id),
  add foreign key (tenant_id, issuer_id) references sso_issuer(tenant_id, id);
update membership m set
  scope = case
    when m.role = 'consumer' then 'own'
    when m.role <> 'org_member' then 'tenant'
    when m.branch_id is null then 'organization'
    else 'branch'
  end,
  role = case
    when m.role <> 'org_member' then m.role
    when exists (
      select from organization o
      where o.tenant_id = m.tenant_id and o.id = m.organization_id and o.kind in ('dealer', 'distributor')
    ) then 'dealer_service'
    else 'initiator'
  end;
-- Who looked after the settings until now goes on doing so.
insert into membership (tenant_id, id, user_id, role, scope)
select tenant_id, gen_random_uuid(), user_id, 'sysadmin', 'tenant' from membership where role = 'warranty_manager';
alter table membership alter column scope set not null;
create index membership_organization on membership (tenant_id, organization_id);

alter table sso_issuer drop constraint sso_issuer_organization;
update sso_issuer i set role = case
  when exists (
    select from organization o
    where o.tenant_id = i.tenant_id and o.id = i.organization_id and o.kind in ('dealer', 'distributor')
  ) then 'dealer_service'
  else 'initiator'
end
where i.role = 'org_member';
alter table sso_issuer add constraint sso_issuer_organization check (
  organization_id is not null
  or role in ('consumer', 'agent', 'technician', 'warranty_manager', 'finance', 'owner', 'sysadmin', 'auditor')
);
alter table membership force row level security;
alter table sso_issuer force row level security;
alter table organization force row level security;

-- A mailed invitation: opens an account, or adds to one, once.
create table invitation (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  brand_id uuid not null,
  organization_id uuid,
  email text not null,
  full_name text not null,
  locale text not null,
  -- What the person will be: role, scope, branch and amount limit of each membership.
  grants jsonb not null,
  token_hash text not null,
  invited_by uuid,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  accepted_by uuid,
  revoked_at timestamp with time zone,
  primary key (tenant_id, id),
  foreign key (tenant_id, brand_id) references brand(tenant_id, id),
  foreign key (tenant_id, organization_id) references organization(tenant_id, id),
  foreign key (tenant_id, invited_by) references app_user(tenant_id, id),
  foreign key (tenant_id, accepted_by) references app_user(tenant_id, id),
  constraint invitation_token unique (tenant_id, token_hash)
);
create index invitation_organization on invitation (tenant_id, organization_id);
create index invitation_email on invitation (tenant_id, email);
call keep_in_tenant('invitation');

-- What a person is told by mail, where it is not the default.
create table notice_choice (
  tenant_id uuid not null references tenant(id),
  user_id uuid not null,
  kind text not null,
  mode text not null check (mode in ('now', 'off')),
  primary key (tenant_id, user_id, kind),
  foreign key (tenant_id, user_id) references app_user(tenant_id, id)
);
call keep_in_tenant('notice_choice');

-- Ways to sign in beside the mailed code. Of a password there is a hash, of a recovery code there is a hash, and the key of a
-- time-based code is sealed.
create table password (
  tenant_id uuid not null references tenant(id),
  user_id uuid not null,
  hash text not null,
  changed_at timestamp with time zone not null,
  primary key (tenant_id, user_id),
  foreign key (tenant_id, user_id) references app_user(tenant_id, id)
);
call keep_in_tenant('password');

create table password_reset (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  user_id uuid not null,
  token_hash text not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  primary key (tenant_id, id),
  foreign key (tenant_id, user_id) references app_user(tenant_id, id),
  constraint password_reset_token unique (tenant_id, token_hash)
);
create index password_reset_user on password_reset (tenant_id, user_id);
call keep_in_tenant('password_reset');

create table totp (
  tenant_id uuid not null references tenant(id),
  user_id uuid not null,
  sealed_secret text not null,
  confirmed_at timestamp with time zone,
  -- The last 30-second step that was used: no code opens twice.
  last_step bigint,
  recovery_hashes jsonb not null default '[]',
  created_at timestamp with time zone not null default now(),
  primary key (tenant_id, user_id),
  foreign key (tenant_id, user_id) references app_user(tenant_id, id)
);
call keep_in_tenant('totp');

create table passkey (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  user_id uuid not null,
  credential_id text not null,
  public_key text not null,
  counter bigint not null,
  transports jsonb not null default '[]',
  backed_up boolean not null,
  name text not null,
  -- The site that it belongs to; a browser offers it nowhere else.
  rp_id text not null,
  created_at timestamp with time zone not null default now(),
  last_used_at timestamp with time zone,
  primary key (tenant_id, id),
  foreign key (tenant_id, user_id) references app_user(tenant_id, id),
  constraint passkey_credential unique (tenant_id, credential_id)
);
create index passkey_user on passkey (tenant_id, user_id);
call keep_in_tenant('passkey');

-- What was asked of a browser or a person and is not answered yet: a passkey's challenge, or the second factor of a sign-in.
create table sign_in_step (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  kind text not null check (kind in ('passkey_register', 'passkey_sign_in', 'second_factor')),
  brand_id uuid not null,
  user_id uuid,
  token_hash text not null,
  challenge text,
  email text,
  method text,
  attempts integer not null default 0,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  primary key (tenant_id, id),
  foreign key (tenant_id, brand_id) references brand(tenant_id, id),
  foreign key (tenant_id, user_id) references app_user(tenant_id, id),
  constraint sign_in_step_token unique (tenant_id, token_hash)
);
create index sign_in_step_expires on sign_in_step (tenant_id, expires_at);
call keep_in_tenant('sign_in_step');

-- How a session was opened and on what, so that its owner knows it again in a list.
alter table session
  add column method text,
  add column device text;
create index session_person on session (tenant_id, user_id);

alter table brand add column menu jsonb not null default '[]';

-- Who answers for a device on site, and who is told of it.
alter table unit
  add column responsible_id uuid,
  add column contact_id uuid,
  add foreign key (tenant_id, responsible_id) references app_user(tenant_id, id),
  add foreign key (tenant_id, contact_id) references contact(tenant_id, id);
create index unit_responsible on unit (tenant_id, responsible_id);

alter table claim
  add column requested_by uuid,
  add column approved_by uuid,
  add foreign key (tenant_id, requested_by) references app_user(tenant_id, id),
  add foreign key (tenant_id, approved_by) references app_user(tenant_id, id);
alter table claim_line
  add column claimed_amount jsonb,
  add column approved_amount jsonb;

-- Competitors share a tenant, so rows that belong to an organisation are locked a second time. `app.reach` names what the
-- reader may come near: `*`, or ids of organisations and of the one claim that a link opens. Nothing set is nothing.
create function in_reach(id uuid) returns boolean
language sql stable parallel safe
return id is null
  or coalesce(current_setting('app.reach', true) = '*', false)
  or coalesce(strpos(current_setting('app.reach', true), id::text) > 0, false);

create policy reach on organization as restrictive to warranty_app using (in_reach(id));
create policy reach on branch as restrictive to warranty_app using (in_reach(organization_id));
create policy reach on contact as restrictive to warranty_app using (in_reach(organization_id));
create policy reach on membership as restrictive to warranty_app using (in_reach(organization_id));
create policy reach on invitation as restrictive to warranty_app using (in_reach(organization_id));
create policy reach on claim as restrictive to warranty_app using (in_reach(organization_id) or in_reach(id));

-- What hangs on a claim is reached where the claim is.
create procedure keep_with_claim(name text)
language plpgsql
as $$
begin
  execute format(
    'create policy reach on %1$I as restrictive to warranty_app using (
       coalesce(current_setting(''app.reach'', true) = ''*'', false)
       or exists (select from claim c where c.tenant_id = %1$I.tenant_id and c.id = %1$I.claim_id))',
    name
  );
end $$;
revoke all on procedure keep_with_claim(text) from public;

do $$
declare
  name text;
begin
  foreach name in array array[
    'claim_contact', 'claim_line', 'rma_unit', 'claim_event', 'message', 'info_request', 'info_item', 'attachment', 'claim_link'
  ]
  loop
    call keep_with_claim(name);
  end loop;
end $$;
