drop function if exists list_claims(uuid, jsonb, jsonb, int);

-- One page of claims, the latest change first, inside what the reader may see. The conditions that are asked for are put
-- together, so that each gets the index that fits it; every value is a parameter.
create or replace function list_claims(
  p_tenant uuid, p_reach text, p_reader jsonb, p_filter jsonb, p_limit int
) returns jsonb
language plpgsql
as $$
declare
  conditions text := 'c.tenant_id = $1';
begin
  perform set_config('app.tenant', p_tenant::text, true);
  perform set_config('app.reach', p_reach, true);

  if not coalesce((p_reader ->> 'all')::boolean, false) then
    conditions := conditions || ' and (c.id = ($2 ->> ''claimId'')::uuid'
      || ' or ((($2 ->> ''own'')::boolean) and c.submitted_by = ($2 ->> ''userId'')::uuid'
      || '   and (c.organization_id is null or $2 -> ''ownIn'' ? c.organization_id::text))'
      || ' or exists (select from jsonb_to_recordset($2 -> ''places'') p("organizationId" uuid, "branchIds" jsonb)'
      || '   where p."organizationId" = c.organization_id'
      || '     and (p."branchIds" is null or p."branchIds" ? c.branch_id::text))'
      || ' or ((($2 ->> ''own'')::boolean) and c.organization_id is null and c.id in (select k.claim_id from claim_contact k'
      || '   where k.tenant_id = $1 and k.email = $2 ->> ''email'' and k.kind = ''claimant'')))';
  end if;
  conditions := conditions || ' and c.brand_id = ($2 ->> ''brandId'')::uuid';
  conditions := conditions || ' and (c.test_mode = coalesce(($2 ->> ''testMode'')::boolean, false)'
    || ' or c.id = ($2 ->> ''claimId'')::uuid)';
  -- A draft is nobody's business but its author's; what waits for an approval is its own side's.
  conditions := conditions
    || ' and (c.state <> ''draft'' or c.submitted_by = ($2 ->> ''userId'')::uuid or c.id = ($2 ->> ''claimId'')::uuid)';
  if coalesce((p_reader ->> 'all')::boolean, false) then
    conditions := conditions
      || ' and (c.submitted_at is not null or c.submitted_by = ($2 ->> ''userId'')::uuid)';
  end if;

  if p_filter ? 'state' then
    conditions := conditions || ' and c.state = $3 ->> ''state''';
  end if;
  case p_filter ->> 'list'
    when 'open' then conditions := conditions
      || ' and c.state not in (''draft'', ''rejected'', ''closed'', ''withdrawn'', ''cancelled'')';
    when 'draft' then conditions := conditions || ' and c.state = ''draft''';
    when 'done' then conditions := conditions
      || ' and c.state in (''rejected'', ''closed'', ''withdrawn'', ''cancelled'')';
    else null;
  end case;
  if p_filter ? 'waiting' then
    conditions := conditions || ' and c.next_owner = $3 ->> ''waiting''';
  end if;
  if p_filter ->> 'assignee' = 'nobody' then
    conditions := conditions || ' and c.assignee_id is null';
  elsif p_filter ? 'assignee' then
    conditions := conditions || ' and c.assignee_id = ($3 ->> ''assignee'')::uuid';
  end if;
  if p_filter ? 'flag' then
    conditions := conditions || ' and c.flags ? ($3 ->> ''flag'')';
  end if;
  if p_filter ? 'overdueOn' then
    conditions := conditions || ' and c.next_due < ($3 ->> ''overdueOn'')::date';
  end if;
  if p_filter ? 'q' then
    conditions := conditions || ' and (c.ref = $3 ->> ''ref'''
      || ' or c.id in (select l.claim_id from claim_line l where l.tenant_id = $1 and l.serial_norm like $3 ->> ''serialLike'')'
      || ' or c.id in (select k.claim_id from claim_contact k where k.tenant_id = $1'
      || '   and (k.name ilike $3 ->> ''nameLike'' or k.company ilike $3 ->> ''nameLike'')))';
  end if;
  if p_filter ? 'beforeAt' then
    conditions := conditions || ' and (c.updated_at, c.id) < (($3 ->> ''beforeAt'')::timestamptz, ($3 ->> ''beforeId'')::uuid)';
  elsif p_filter ? 'beforeId' then
    conditions := conditions || ' and c.id < ($3 ->> ''beforeId'')::uuid';
  end if;

  return list_claims_where(p_tenant, p_reader, p_filter, p_limit, conditions);
end $$;

-- The rows of a page with what a list shows of each. `p_conditions` is text of the function above and of nobody else.
create or replace function list_claims_where(
  p_tenant uuid, p_reader jsonb, p_filter jsonb, p_limit int, p_conditions text
) returns jsonb
language plpgsql stable
as $$
declare
  -- Over many pages a claim keeps its place only where a change does not move it.
  place text := case when p_filter ? 'byId' then 'c.id desc' else 'c.updated_at desc, c.id desc' end;
  page jsonb;
begin
  execute 'with page as (select c.* from claim c where ' || p_conditions
    || ' order by ' || place || ' limit $4)'
    || ' select coalesce(jsonb_agg(jsonb_build_object('
    || '   ''id'', c.id, ''ref'', c.ref, ''version'', c.version, ''type'', c.type, ''state'', c.state, ''phase'', c.phase,'
    || '   ''nextOwner'', c.next_owner, ''nextStep'', c.next_step, ''nextDue'', c.next_due,'
    || '   ''urgency'', c.urgency, ''flags'', c.flags, ''assigneeId'', c.assignee_id,'
    || '   ''createdAt'', c.created_at, ''updatedAt'', c.updated_at, ''submittedAt'', c.submitted_at,'
    || '   ''serials'', l.serials, ''models'', l.models, ''claimant'', k.name, ''siteContact'', s.name,'
    || '   ''organization'', o.name, ''branch'', b.name, ''assignee'', u.full_name,'
    || '   ''organizationId'', c.organization_id, ''branchId'', c.branch_id,'
    || '   ''submittedBy'', c.submitted_by, ''requestedBy'', c.requested_by'
    || ' ) order by ' || place || '), ''[]'')'
    || ' from page c'
    || ' left join lateral (select jsonb_agg(x.serial_raw order by x.position) serials,'
    || '   coalesce(jsonb_agg(distinct m.name) filter (where m.id is not null), ''[]'') models'
    || '   from claim_line x left join product_model m on m.tenant_id = $1 and m.id = x.model_id'
    || '   where x.tenant_id = $1 and x.claim_id = c.id) l on true'
    || ' left join claim_contact k on k.tenant_id = $1 and k.claim_id = c.id and k.kind = ''claimant'''
    || ' left join claim_contact s on s.tenant_id = $1 and s.claim_id = c.id and s.kind = ''site'''
    || ' left join organization o on o.tenant_id = $1 and o.id = c.organization_id'
    || ' left join branch b on b.tenant_id = $1 and b.id = c.branch_id'
    || ' left join app_user u on u.tenant_id = $1 and u.id = c.assignee_id'
    into page using p_tenant, p_reader, p_filter, p_limit;
  return page;
end $$;
