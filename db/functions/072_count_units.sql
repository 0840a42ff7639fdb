-- How many units the reader may see whole, by what a list can be narrowed by: each is counted once, then summed up.
create or replace function count_units(p_tenant uuid, p_reach text, p_reader jsonb) returns jsonb
language plpgsql
as $$
declare
  is_all boolean := coalesce((p_reader ->> 'all')::boolean, false);
  counts jsonb;
begin
  perform set_config('app.tenant', p_tenant::text, true);
  perform set_config('app.reach', p_reach, true);
  execute 'with counted as materialized ('
    || '   select u.lifecycle, u.coverage_flag, u.model_id, u.branch_id, count(*) as units from unit u'
    || '   where u.tenant_id = $1'
    || case when is_all then '' else ' and (u.dealer_id = any($3) or u.owner_id = any($4) or u.branch_id = any($5)'
      || ' or u.owner_user_id = ($2 ->> ''userId'')::uuid)' end
    || '   group by 1, 2, 3, 4'
    || ' ), seen as ('
    || '   select c.*, m.code, m.name as model from counted c'
    || '   join product_model m on m.tenant_id = $1 and m.id = c.model_id and m.brand_id = ($2 ->> ''brandId'')::uuid'
    || ' )'
    || ' select jsonb_build_object('
    || '   ''total'', (select coalesce(sum(units), 0) from seen),'
    || '   ''lifecycles'', (select coalesce(jsonb_object_agg(lifecycle, n), ''{}'')'
    || '     from (select lifecycle, sum(units) as n from seen group by 1) x),'
    || '   ''flags'', (select coalesce(jsonb_object_agg(coverage_flag, n), ''{}'')'
    || '     from (select coverage_flag, sum(units) as n from seen group by 1) x),'
    || '   ''models'', (select coalesce(jsonb_agg(x order by x.name), ''[]'') from (select model_id as id, code, model as name,'
    || '     sum(units) as units from seen group by 1, 2, 3 order by 4 desc limit 200) x),'
    || '   ''branches'', (select coalesce(jsonb_agg(x order by x.name), ''[]'') from (select b.id, b.name, b.city,'
    || '     sum(units) as units from seen s join branch b on b.tenant_id = $1 and b.id = s.branch_id'
    || '     group by 1, 2, 3 order by 4 desc limit 200) x))'
    into counts using p_tenant, p_reader, uuids_of(p_reader -> 'dealers'), uuids_of(p_reader -> 'organizations'),
      uuids_of(p_reader -> 'branches');
  return counts;
end $$;
