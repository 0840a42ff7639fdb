-- The tenants whose outbox, mails, deadlines or unfinished uploads are due at `at`. Tells ids and nothing more.
create or replace function tenants_with_work(at timestamptz) returns setof uuid
language sql stable security definer set search_path = public, pg_temp
as $$
  select tenant_id from outbox where state in ('pending', 'leased') and due_at <= at and coalesce(leased_until, at) <= at
  union
  select tenant_id from mail where state in ('queued', 'leased') and due_at <= at and coalesce(leased_until, at) <= at
  union
  select tenant_id from claim where state = 'resolved' and next_due < at::date
  union
  select tenant_id from attachment where state = 'pending' and created_at < at - interval '1 day'
$$;

alter function tenants_with_work(timestamptz) owner to warranty_sweeper;
revoke all on function tenants_with_work(timestamptz) from public;
grant execute on function tenants_with_work(timestamptz) to warranty_app;
