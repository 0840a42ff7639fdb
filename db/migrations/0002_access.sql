-- Two roles beside the owner. `warranty_app` is what the Worker connects as: it owns nothing and cannot bypass policies.
-- `warranty_sweeper` owns one function that tells which tenants have work waiting, and nothing else.
do $$
begin
  if not exists (select from pg_roles where rolname = 'warranty_app') then
    create role warranty_app nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'warranty_sweeper') then
    create role warranty_sweeper nologin nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;

alter role warranty_app set statement_timeout = '6s';
alter role warranty_app set lock_timeout = '3s';
alter role warranty_app set idle_in_transaction_session_timeout = '10s';

grant usage on schema public to warranty_app, warranty_sweeper;
grant create on schema public to warranty_sweeper;
-- An owner that is no superuser may hand a function only to a role that it is a member of.
do $$ begin execute format('grant warranty_sweeper to %I', current_user); end $$;

-- The tenant of the running transaction; nothing set means no tenant, and no rows.
create function current_tenant() returns uuid
language sql stable parallel safe
return nullif(current_setting('app.tenant', true), '')::uuid;

-- What every table of a tenant gets, in this migration and in each that adds one.
create procedure keep_in_tenant(name text)
language plpgsql
as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('alter table %I force row level security', name);
  execute format(
    'create policy tenant on %I using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())',
    name
  );
  execute format('grant select, insert, update, delete on %I to warranty_app', name);
end $$;
revoke all on procedure keep_in_tenant(text) from public;

do $$
declare
  name text;
begin
  for name in
    select c.table_name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'tenant_id' and t.table_type = 'BASE TABLE'
  loop
    call keep_in_tenant(name);
  end loop;
end $$;

alter table tenant enable row level security;
alter table tenant force row level security;
create policy tenant on tenant using (id = current_tenant());
grant select on tenant to warranty_app;

-- A hosted page is public: who knows its slug may learn which brand it shows, and nobody may list the others.
create policy by_slug on hosted_page for select using (slug = current_setting('app.slug', true));

-- History is added to, never rewritten.
revoke update, delete on audit, claim_event, unit_event, term from warranty_app;

grant select on outbox, mail, claim, attachment to warranty_sweeper;
create policy sweep on outbox for select to warranty_sweeper using (true);
create policy sweep on mail for select to warranty_sweeper using (true);
create policy sweep on claim for select to warranty_sweeper using (true);
create policy sweep on attachment for select to warranty_sweeper using (true);
