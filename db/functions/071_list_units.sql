-- One page of units, the newest first, inside what the reader may see whole. What narrows the list most leads: each of its
-- keys reads its own index from the newest on, and the page is what is newest of all of them. An `or` over several columns
-- would have to look at every unit. Every value is a parameter.
drop function if exists list_units(uuid, text, jsonb, jsonb, int);
create function list_units(
  p_tenant uuid, p_reach text, p_reader jsonb, p_filter jsonb, p_limit int
) returns json
language plpgsql
as $$
declare
  is_all boolean := coalesce((p_reader ->> 'all')::boolean, false);
  dealers uuid[] := uuids_of(p_reader -> 'dealers');
  organizations uuid[] := uuids_of(p_reader -> 'organizations');
  branches uuid[] := uuids_of(p_reader -> 'branches');
  organization uuid[] := array_remove(array[(p_filter ->> 'organizationId')::uuid], null);
  models uuid[];
  tree uuid[];
  lead text;
  arms text[];
  narrowing text;
  page json;
begin
  perform set_config('app.tenant', p_tenant::text, true);
  perform set_config('app.reach', p_reach, true);

  select coalesce(array_agg(m.id), '{}') into models from product_model m
  where m.tenant_id = p_tenant and m.brand_id = (p_reader ->> 'brandId')::uuid
    and (not p_filter ? 'modelId' or m.id = (p_filter ->> 'modelId')::uuid);
  if p_filter ? 'branchId' then
    with recursive below as (
      select (p_filter ->> 'branchId')::uuid as id
      union
      select b.id from branch b join below on b.parent_id = below.id where b.tenant_id = p_tenant
    )
    select array_agg(id) into tree from below;
  end if;

  -- What leads is not asked a second time: its index would no longer give the order.
  lead := case
    when p_filter ? 'q' and is_all and (p_filter ->> 'q' ~ '\d{4}' or units_numbered(p_tenant, p_filter)) then 'number'
    when p_filter ? 'branchId' then 'branch'
    when p_filter ? 'responsibleId' then 'responsible'
    when p_filter ? 'organizationId' then 'organization'
    when not is_all then 'reader'
    when p_filter ? 'modelId' then 'model'
    else 'all'
  end;
  narrowing := units_narrowed(p_filter)
    || case when is_all or lead = 'reader' then '' else ' and (u.dealer_id = any($5) or u.owner_id = any($6)'
      || ' or u.branch_id = any($7) or u.owner_user_id = ($4 ->> ''userId'')::uuid)' end
    || case when p_filter ? 'branchId' and lead <> 'branch' then ' and u.branch_id = any($8)' else '' end
    || case when p_filter ? 'responsibleId' and lead <> 'responsible' then
      ' and u.responsible_id = ($2 ->> ''responsibleId'')::uuid' else '' end
    || case when p_filter ? 'organizationId' and lead <> 'organization' then
      ' and (u.owner_id = any($9) or u.dealer_id = any($9))' else '' end
    || case when p_filter ? 'q' and is_all and lead <> 'number' then ' and ' || units_worded() else '' end
    || case when p_filter ? 'q' and not is_all then ' and (' || units_typed() || ')' else '' end;
  arms := case lead
    when 'number' then array[
      units_arm('unnest(array[true])', units_begin('serial_norm', 'serial'), narrowing),
      units_arm('unnest(array[true])', units_begin('inventory_no', 'q'), narrowing)]
    when 'branch' then array[units_arm('unnest($8)', 'u.branch_id = k.value', narrowing)]
    when 'responsible' then
      array[units_arm('unnest(array[($2 ->> ''responsibleId'')::uuid])', 'u.responsible_id = k.value', narrowing)]
    when 'organization' then array[
      units_arm('unnest($9)', 'u.owner_id = k.value', narrowing),
      units_arm('unnest($9)', 'u.dealer_id = k.value', narrowing)]
    when 'reader' then array[
      units_arm('unnest($5)', 'u.dealer_id = k.value', narrowing),
      units_arm('unnest($6)', 'u.owner_id = k.value', narrowing),
      units_arm('unnest($7)', 'u.branch_id = k.value', narrowing),
      units_arm('unnest(array[($4 ->> ''userId'')::uuid])', 'u.owner_user_id = k.value', narrowing)]
    when 'model' then array[units_arm('unnest($3)', 'u.model_id = k.value', narrowing)]
    else array[units_arm('unnest(array[true])', 'k.value', narrowing)]
  end;

  execute 'with page as materialized (select found.id from (' || array_to_string(arms, ' union ') || ') found'
    || '   order by found.id desc limit $10)'
    || ' select coalesce(json_agg(json_build_object('
    || '   ''unit'', json_build_object(' || units_listed() || '),'
    || '   ''model'', json_build_object(''id'', m.id, ''code'', m.code, ''name'', m.name),'
    || '   ''branch'', b.name, ''city'', b.city, ''responsible'', r.full_name'
    || ' ) order by u.id desc), ''[]'')'
    || ' from page join unit u on u.tenant_id = $1 and u.id = page.id'
    || ' join product_model m on m.tenant_id = $1 and m.id = u.model_id'
    || ' left join branch b on b.tenant_id = $1 and b.id = u.branch_id'
    || ' left join app_user r on r.tenant_id = $1 and r.id = u.responsible_id'
    into page using p_tenant, p_filter, models, p_reader, dealers, organizations, branches, tree, organization, p_limit;
  return page;
end $$;

-- What a list shows of a unit, and what its cover depends on (`coverColumns` of api/units).
create or replace function units_listed() returns text
language sql immutable
as $$
  select string_agg(format('%1$L, u.%1$I', name), ', ') from unnest(array[
    'id', 'version', 'created_at', 'serial_raw', 'name', 'inventory_no', 'branch_id', 'place', 'room', 'rack',
    'term_ids', 'dates', 'custody', 'lifecycle', 'coverage_flag', 'flag_reason', 'flag_components', 'replaced_by_id',
    'replaced_on', 'derived_from', 'region', 'sales_channel', 'customer_type', 'registered_on', 'transfers', 'meters',
    'workshop_stays', 'repairs'
  ]) name
$$;

create or replace function uuids_of(p_ids jsonb) returns uuid[]
language sql immutable
as $$ select coalesce(array_agg(value::uuid), '{}') from jsonb_array_elements_text(p_ids) $$;

-- The newest units of each key, at most a page of each.
create or replace function units_arm(p_keys text, p_condition text, p_narrowing text) returns text
language sql immutable
as $$
  select '(select x.id from ' || p_keys || ' k(value) cross join lateral (select u.id from unit u'
    || ' where u.tenant_id = $1 and u.model_id = any($3) and ' || p_condition || p_narrowing
    || ' order by u.id desc limit $10) x)'
$$;

create or replace function units_narrowed(p_filter jsonb) returns text
language sql immutable
as $$
  select concat(
    case when p_filter ? 'lifecycle' then ' and u.lifecycle = $2 ->> ''lifecycle''' end,
    case when p_filter ? 'custody' then ' and u.custody = $2 ->> ''custody''' end,
    case when p_filter ? 'flag' then ' and u.coverage_flag = $2 ->> ''flag''' end,
    -- Said as well, because only then the index of those fits.
    case when p_filter ->> 'custody' <> 'customer' then ' and u.custody <> ''customer''' end,
    case when p_filter ->> 'flag' <> 'normal' then ' and u.coverage_flag <> ''normal''' end,
    case when p_filter ? 'placeLike' then
      ' and (u.place ilike $2 ->> ''placeLike'' or u.room ilike $2 ->> ''placeLike'' or u.rack ilike $2 ->> ''placeLike'')'
    end,
    case when p_filter ? 'beforeId' then ' and u.id < ($2 ->> ''beforeId'')::uuid' end
  )
$$;

-- Row security lets only such operators near an index that cannot leak; `like` is none, comparing by bytes is.
create or replace function units_begin(p_column text, p_key text) returns text
language sql immutable
as $$
  select format('(u.%1$I ~>=~ ($2 ->> %2$L) and u.%1$I ~<~ (($2 ->> %2$L) || chr(1114111)))', p_column, p_key)
$$;

create or replace function units_worded() returns text
language sql immutable
as $$
  select '(u.name ilike $2 ->> ''wordLike'' or u.place ilike $2 ->> ''wordLike'' or u.room ilike $2 ->> ''wordLike'')'
$$;

create or replace function units_typed() returns text
language sql immutable
as $$
  select units_begin('serial_norm', 'serial') || ' or ' || units_begin('inventory_no', 'q') || ' or ' || units_worded()
$$;

-- Whether a serial or inventory number begins like that: among all units of a company words are looked for only where none does.
create or replace function units_numbered(p_tenant uuid, p_filter jsonb) returns boolean
language plpgsql
as $$
declare
  is_numbered boolean;
begin
  execute 'select exists (select from unit u where u.tenant_id = $1 and ' || units_begin('serial_norm', 'serial') || ')'
    || ' or exists (select from unit u where u.tenant_id = $1 and ' || units_begin('inventory_no', 'q') || ')'
    into is_numbered using p_tenant, p_filter;
  return is_numbered;
end $$;
