-- One page of units, the newest first, inside what the reader may see whole. The conditions that are asked for are put
-- together, so that each gets the index that fits it; every value is a parameter.
create or replace function list_units(
  p_tenant uuid, p_reach text, p_reader jsonb, p_filter jsonb, p_limit int
) returns jsonb
language plpgsql
as $$
declare
  conditions text := 'u.tenant_id = $1';
  page jsonb;
begin
  perform set_config('app.tenant', p_tenant::text, true);
  perform set_config('app.reach', p_reach, true);

  if not coalesce((p_reader ->> 'all')::boolean, false) then
    conditions := conditions || ' and (false';
    if jsonb_array_length(p_reader -> 'dealers') > 0 then
      conditions := conditions || ' or u.dealer_id in (select value::uuid from jsonb_array_elements_text($2 -> ''dealers''))';
    end if;
    if jsonb_array_length(p_reader -> 'organizations') > 0 then
      conditions := conditions
        || ' or u.owner_id in (select value::uuid from jsonb_array_elements_text($2 -> ''organizations''))';
    end if;
    if jsonb_array_length(p_reader -> 'branches') > 0 then
      conditions := conditions
        || ' or u.branch_id in (select value::uuid from jsonb_array_elements_text($2 -> ''branches''))';
    end if;
    if p_reader ? 'userId' then
      conditions := conditions || ' or u.owner_user_id = ($2 ->> ''userId'')::uuid';
    end if;
    conditions := conditions || ')';
  end if;

  if p_filter ? 'modelId' then
    conditions := conditions || ' and u.model_id = ($3 ->> ''modelId'')::uuid';
  end if;
  if p_filter ? 'branchId' then
    conditions := conditions || ' and u.branch_id = ($3 ->> ''branchId'')::uuid';
  end if;
  if p_filter ? 'organizationId' then
    conditions := conditions
      || ' and (u.owner_id = ($3 ->> ''organizationId'')::uuid or u.dealer_id = ($3 ->> ''organizationId'')::uuid)';
  end if;
  if p_filter ? 'responsibleId' then
    conditions := conditions || ' and u.responsible_id = ($3 ->> ''responsibleId'')::uuid';
  end if;
  if p_filter ? 'lifecycle' then
    conditions := conditions || ' and u.lifecycle = $3 ->> ''lifecycle''';
  end if;
  if p_filter ? 'custody' then
    conditions := conditions || ' and u.custody = $3 ->> ''custody''';
  end if;
  if p_filter ? 'flag' then
    conditions := conditions || ' and u.coverage_flag = $3 ->> ''flag''';
  end if;
  if p_filter ? 'q' then
    conditions := conditions || ' and (u.serial_norm like $3 ->> ''serialLike'''
      || ' or u.inventory_no like $3 ->> ''inventoryLike'''
      || ' or u.name ilike $3 ->> ''wordLike'' or u.place ilike $3 ->> ''wordLike'' or u.room ilike $3 ->> ''wordLike'')';
  end if;
  if p_filter ? 'beforeId' then
    conditions := conditions || ' and u.id < ($3 ->> ''beforeId'')::uuid';
  end if;

  execute 'select coalesce(jsonb_agg(jsonb_build_object('
    || '   ''unit'', to_jsonb(p) - ''model'', ''model'', p.model,'
    || '   ''branch'', b.name, ''city'', b.city, ''responsible'', r.full_name'
    || ' ) order by p.id desc), ''[]'')'
    || ' from (select u.*, jsonb_build_object(''id'', m.id, ''code'', m.code, ''name'', m.name) as model'
    || '   from unit u join product_model m on m.tenant_id = $1 and m.id = u.model_id and m.brand_id = ($2 ->> ''brandId'')::uuid'
    || '   where ' || conditions || ' order by u.id desc limit $4) p'
    || ' left join branch b on b.tenant_id = $1 and b.id = p.branch_id'
    || ' left join app_user r on r.tenant_id = $1 and r.id = p.responsible_id'
    into page using p_tenant, p_reader, p_filter, p_limit;
  return page;
end $$;
