-- The branches that a membership of this scope reaches from its own.
create or replace function branches_reached(p_tenant uuid, p_scope text, p_branch uuid) returns jsonb
language plpgsql stable
as $$
begin
  if p_branch is null or p_scope not in ('branch', 'branch_tree') then
    return '[]'::jsonb;
  end if;
  if p_scope = 'branch' then
    return jsonb_build_array(p_branch);
  end if;
  return (
    with recursive below as (
      select p_branch as id
      union
      select b.id from branch b join below on b.parent_id = below.id where b.tenant_id = p_tenant
    )
    select jsonb_agg(id order by id) from below
  );
end $$;

-- A live session with the rights of its person, or null. Using it keeps it alive, at most one write a minute.
create or replace function open_session(p_tenant uuid, p_token_hash text, p_now timestamptz) returns jsonb
language plpgsql
as $$
declare
  s session%rowtype;
begin
  perform set_config('app.tenant', p_tenant::text, true);
  -- Whose session it is decides what may be come near; until then nothing else is.
  perform set_config('app.reach', '*', true);
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
    'dateFormat', (select u.date_format from app_user u where u.tenant_id = p_tenant and u.id = s.user_id),
    'memberships', coalesce((
      select jsonb_agg(jsonb_build_object(
        'role', m.role,
        'scope', m.scope,
        'organizationId', m.organization_id,
        'branchId', m.branch_id,
        'branchIds', branches_reached(p_tenant, m.scope, m.branch_id),
        'amountLimit', m.amount_limit
      ) order by m.id)
      from membership m
      left join organization o on o.tenant_id = m.tenant_id and o.id = m.organization_id
      where m.tenant_id = p_tenant and m.user_id = s.user_id
        and (m.valid_from is null or m.valid_from <= p_now) and (m.valid_to is null or m.valid_to > p_now)
        and o.closed_at is null
    ), '[]'::jsonb)
  );
end $$;
