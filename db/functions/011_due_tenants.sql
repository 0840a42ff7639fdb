-- The same as `tenants_with_work`, as one answer.
create or replace function due_tenants(at timestamptz) returns jsonb
language sql stable
as $$
  select coalesce(jsonb_agg(tenant_id), '[]'::jsonb) from tenants_with_work(at) as work(tenant_id)
$$;
