-- A live session with the rights of its person, or null. Using it keeps it alive, at most one write a minute.
create or replace function open_session(p_tenant uuid, p_token_hash text, p_now timestamptz) returns jsonb
language plpgsql
as $$
declare
  s session%rowtype;
begin
  perform set_config('app.tenant', p_tenant::text, true);
  select * into s from session
  where tenant_id = p_tenant and token_hash = p_token_hash and revoked_at is null and expires_at > p_now;
  if not found then
    return null;
  end if;
  if s.user_id is not null and not exists (
    select from app_user u where u.tenant_id = p_tenant and u.id = s.user_id and u.status = 'active'
  ) then
    return null;
  end if;
  if s.kind <> 'draft' and s.last_seen_at < p_now - interval '1 minute' then
    update session set last_seen_at = p_now, expires_at = least(ends_at, p_now + interval '15 minutes')
    where tenant_id = p_tenant and id = s.id;
  end if;
  return jsonb_build_object(
    'id', s.id,
    'kind', s.kind,
    'brandId', s.brand_id,
    'userId', s.user_id,
    'claimId', s.claim_id,
    'email', s.email,
    'memberships', coalesce((
      select jsonb_agg(jsonb_build_object('role', m.role, 'organizationId', m.organization_id, 'branchId', m.branch_id) order by m.id)
      from membership m where m.tenant_id = p_tenant and m.user_id = s.user_id
    ), '[]'::jsonb)
  );
end $$;
