-- The tenants whose outbox, mails, deadlines, unfinished uploads or audit chain are due at `at`. Tells ids and nothing more.
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
  union
  select tenant_id from import_job
  where state in ('uploaded', 'parsing', 'committing', 'undoing') and coalesce(leased_until, at) <= at
  union
  select t.id from tenant t left join audit_head h on h.tenant_id = t.id
  where exists (
    select from audit a
    where a.tenant_id = t.id and a.recorded_at <= tenants_with_work.at - interval '2 seconds'
      and a.recorded_at > coalesce(h.recorded_at - interval '10 minutes', '-infinity')
      and not exists (select from audit_chain c where c.tenant_id = a.tenant_id and c.audit_id = a.id)
  )
  union
  select tenant_id from audit_head
  where seq > anchored_seq and coalesce(anchored_at not between at - interval '59 minutes' and at, true)
$$;

alter function tenants_with_work(timestamptz) owner to warranty_sweeper;
revoke all on function tenants_with_work(timestamptz) from public;
grant execute on function tenants_with_work(timestamptz) to warranty_app;
