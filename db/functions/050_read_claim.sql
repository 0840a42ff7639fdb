drop function if exists read_claim(uuid, uuid, text);

-- One claim with all that its readers may be shown, as rows; `api/claims/represent.ts` decides who sees what. By id or, where
-- that is null, by reference. Null where the tenant has no such claim.
create or replace function read_claim(p_tenant uuid, p_reach text, p_id uuid, p_ref text) returns jsonb
language plpgsql
as $$
declare
  c claim%rowtype;
  answer jsonb;
begin
  perform set_config('app.tenant', p_tenant::text, true);
  perform set_config('app.reach', p_reach, true);
  if p_id is not null then
    select * into c from claim where tenant_id = p_tenant and id = p_id;
  else
    select * into c from claim where tenant_id = p_tenant and ref = p_ref;
  end if;
  if not found then
    return null;
  end if;
  -- Who may come near the claim is told whose it is.
  if p_reach <> '*' and c.organization_id is not null then
    perform set_config('app.reach', p_reach || ' ' || c.organization_id, true);
  end if;
  answer := jsonb_build_object(
    'claim', to_jsonb(c),
    'brand', (select to_jsonb(b) from brand b where b.tenant_id = p_tenant and b.id = c.brand_id),
    'targets', (select t.targets from tenant t where t.id = p_tenant),
    'organization', (
      select jsonb_build_object('id', o.id, 'name', o.name, 'approvalRequired', o.approval_required)
      from organization o where o.tenant_id = p_tenant and o.id = c.organization_id
    ),
    'branch', (
      select jsonb_build_object('id', b.id, 'name', b.name)
      from branch b where b.tenant_id = p_tenant and b.id = c.branch_id
    ),
    'contacts', (
      select coalesce(jsonb_agg(to_jsonb(x)), '[]') from claim_contact x where x.tenant_id = p_tenant and x.claim_id = c.id
    ),
    'lines', (
      select coalesce(jsonb_agg(to_jsonb(x) order by x.position), '[]')
      from claim_line x where x.tenant_id = p_tenant and x.claim_id = c.id
    ),
    'models', (
      select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'code', m.code, 'name', m.name)), '[]')
      from product_model m
      where m.tenant_id = p_tenant
        and m.id in (select l.model_id from claim_line l where l.tenant_id = p_tenant and l.claim_id = c.id)
    ),
    'jobs', (
      select coalesce(jsonb_agg(to_jsonb(x)), '[]') from rma_unit x where x.tenant_id = p_tenant and x.claim_id = c.id
    ),
    'events', (
      select coalesce(jsonb_agg(to_jsonb(x) order by x.seq), '[]')
      from claim_event x where x.tenant_id = p_tenant and x.claim_id = c.id
    ),
    'messages', (
      select coalesce(jsonb_agg(to_jsonb(x)), '[]') from message x where x.tenant_id = p_tenant and x.claim_id = c.id
    ),
    'requests', (
      select coalesce(jsonb_agg(to_jsonb(x) order by x.created_at), '[]')
      from info_request x where x.tenant_id = p_tenant and x.claim_id = c.id
    ),
    'items', (
      select coalesce(jsonb_agg(to_jsonb(x) order by x.position), '[]')
      from info_item x where x.tenant_id = p_tenant and x.claim_id = c.id
    ),
    'attachments', (
      select coalesce(jsonb_agg(to_jsonb(x) order by x.created_at), '[]')
      from attachment x where x.tenant_id = p_tenant and x.claim_id = c.id and x.state <> 'removed'
    ),
    'policies', (
      select coalesce(jsonb_agg(to_jsonb(x)), '[]')
      from evidence_policy x where x.tenant_id = p_tenant and x.brand_id = c.brand_id
    ),
    'people', (
      select coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.full_name)), '[]')
      from app_user u
      where u.tenant_id = p_tenant and u.id in (
        select c.assignee_id
        union select c.requested_by
        union select c.approved_by
        union select c.submitted_by
        union select (e.actor ->> 'userId')::uuid from claim_event e where e.tenant_id = p_tenant and e.claim_id = c.id
      )
    ),
    'related', (
      select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'ref', r.ref)), '[]')
      from claim r
      where r.tenant_id = p_tenant
        and r.id in (select (x ->> 'claimId')::uuid from jsonb_array_elements(c.related) x)
    ),
    -- Who may be asked for an approval, as long as one may be needed; the roles are read by `api/claims/approval.ts`.
    'colleagues', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'userId', u.id, 'name', u.full_name, 'email', u.email, 'validFrom', m.valid_from, 'validTo', m.valid_to,
        'role', m.role, 'scope', m.scope, 'organizationId', m.organization_id, 'branchId', m.branch_id,
        'branchIds', branches_reached(p_tenant, m.scope, m.branch_id), 'amountLimit', m.amount_limit
      ) order by u.full_name, u.id), '[]')
      from membership m
      join organization o on o.tenant_id = p_tenant and o.id = m.organization_id and o.approval_required
      join app_user u on u.tenant_id = p_tenant and u.id = m.user_id and u.status = 'active'
      where m.tenant_id = p_tenant and m.organization_id = c.organization_id and c.submitted_at is null
    ),
    'undelivered', (
      select count(*) from mail m where m.tenant_id = p_tenant and m.claim_id = c.id and m.state = 'failed'
    )
  );
  perform set_config('app.reach', p_reach, true);
  return answer;
end $$;
