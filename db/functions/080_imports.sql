-- Time-ordered, as api/core makes them, so that lists that go by id stay in the order of creation.
create or replace function uuid_v7() returns uuid
language sql volatile
as $$
  select encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid())
        placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
      52, 1), 53, 1),
    'hex')::uuid
$$;

-- The terms that a unit of this model gets at this sale: of each that its model names for it, the version in force on that day
-- (T13); `null` where the model names none at all. `pickSaleTerms` of api/products is the same for one sale.
create or replace function terms_at_sale(p_tenant uuid, p_model uuid, p_on date, p_type text, p_region text) returns jsonb
language sql stable
as $$
  select case when count(*) > 0 then coalesce(jsonb_agg(distinct t.id) filter (
      where t.id is not null
        and (r.customer_type is null or r.customer_type = p_type)
        and (t.body ->> 'customerType' is null or t.body ->> 'customerType' = p_type)
        and (r.region is null or r.region = p_region)
        and (r.sold_from is null or r.sold_from <= p_on)
        and (r.sold_to is null or r.sold_to >= p_on)
    ), '[]') end
  from model_term r
  left join lateral (
    select id, body from term
    where tenant_id = p_tenant and code = r.term_code and (valid_from is null or valid_from <= p_on)
    order by version desc limit 1
  ) t on true
  where r.tenant_id = p_tenant and r.model_id = p_model
$$;

-- The same, or where the model names none, those of its newest unit.
create or replace function terms_of_new_unit(p_tenant uuid, p_model uuid, p_sale jsonb, p_today date) returns jsonb
language sql stable
as $$
  select coalesce(
    terms_at_sale(p_tenant, p_model, coalesce((p_sale ->> 'on')::date, p_today), p_sale ->> 'customerType', p_sale ->> 'region'),
    (select term_ids from unit where tenant_id = p_tenant and model_id = p_model order by id desc limit 1),
    '[]'
  )
$$;

-- Organisations and branches by the names or numbers that a file calls them; a name that two have is nobody's.
create or replace function import_names(p_tenant uuid, p_reach text, p_names jsonb) returns jsonb
language plpgsql stable
as $$
begin
  perform set_config('app.tenant', p_tenant::text, true);
  perform set_config('app.reach', p_reach, true);
  return jsonb_build_object(
    'organizations', (
      select coalesce(jsonb_object_agg(f.name, f.ids), '{}') from (
        select n.name, jsonb_agg(distinct o.id) as ids
        from jsonb_array_elements_text(p_names) n(name)
        join organization o on o.tenant_id = p_tenant and o.closed_at is null
          and (lower(o.name) = lower(n.name)
            or exists (select from jsonb_array_elements(o.external_refs) e where e ->> 'id' = n.name))
        group by n.name
      ) f
    ),
    'branches', (
      select coalesce(jsonb_object_agg(f.name, f.found), '{}') from (
        select n.name, jsonb_agg(jsonb_build_object('id', b.id, 'organizationId', b.organization_id)) as found
        from jsonb_array_elements_text(p_names) n(name)
        join branch b on b.tenant_id = p_tenant and b.closed_at is null and lower(b.name) = lower(n.name)
        group by n.name
      ) f
    )
  );
end $$;

-- One slice of a file: its rows with their verdicts, in one statement, and how far the reading is. `null` where another has
-- taken the file over. What was filled a moment ago has no statistics, so nothing is joined row by row.
create or replace function stage_import(
  p_tenant uuid, p_job uuid, p_lease timestamptz, p_next_lease timestamptz, p_read_to bigint, p_last int, p_done boolean,
  p_rows json
) returns jsonb
language plpgsql set enable_nestloop = off set jit = off set plan_cache_mode = force_custom_plan
as $$
declare
  job import_job;
  counted jsonb;
begin
  perform set_config('app.tenant', p_tenant::text, true);
  perform set_config('app.reach', '*', true);
  select * into job from import_job
  where tenant_id = p_tenant and id = p_job and state = 'parsing' and leased_until = p_lease for update;
  if not found then
    return null;
  end if;

  with given as materialized (
    select g.*, (g.resolved ->> 'model_id')::uuid as model_id,
      right(p_job::text, 12) || coalesce('|' || rpad(coalesce(g.resolved ->> 'model_id', ''), 36) || '|' || g.skeleton, ' row ' || g.row)
        as key
    from json_to_recordset(p_rows) as g(
      row int, norm text, kept text, stripped text, skeleton text, cells jsonb, verdict text, message text, resolved jsonb
    )
  ), known as materialized (
    select x as one, x.serial_norm, x.model_id, (m.serial_rule ->> 'strip')::boolean as strip
    from unit x
    join product_model m on m.tenant_id = p_tenant and m.id = x.model_id and m.brand_id = job.brand_id
    where x.tenant_id = p_tenant
      and x.serial_norm = any (array(select coalesce(stripped, norm) from given union select coalesce(kept, norm) from given))
      and (job.organization_id is null
        or case job.kind when 'sales' then x.dealer_id else x.owner_id end = job.organization_id)
  ), pairs as (
    select g.row, g.model_id as wanted, k.one, k.model_id from given g join known k on k.serial_norm = coalesce(g.stripped, g.norm) and k.strip
    where g.verdict is null
    union all
    select g.row, g.model_id, k.one, k.model_id from given g join known k on k.serial_norm = coalesce(g.kept, g.norm) and not k.strip
    where g.verdict is null
  ), hits as (
    select row, count(*) as hits, (array_agg(one))[1] as hit from pairs
    where wanted is null or model_id = wanted
    group by row
  ), above as materialized (
    select r.row_key as key, array_agg(r.serial_norm) as norms
    from import_row r
    where r.tenant_id = p_tenant and r.row_key = any (array(select key from given where verdict is null))
      and r.row_no <= job.parsed and r.verdict not in ('refused', 'bad_format', 'unknown_model')
    group by r.row_key
  ), alike as (
    select distinct x.serial_skeleton, x.model_id from unit x
    where x.tenant_id = p_tenant and x.serial_skeleton = any (array(select skeleton from given where model_id is not null))
  ), matched as (
    select g.*, h.hit, h.hits,
      g.verdict is null and (
        row_number() over (partition by g.key, g.norm, g.verdict is null order by g.row) > 1 or g.norm = any (b.norms)
      ) as twice,
      g.verdict is null and g.model_id is not null and (
        row_number() over (partition by g.key, g.verdict is null order by g.row) > 1 or b.key is not null
      ) as like_one_above,
      a.model_id is not null as looks_alike
    from given g
    left join hits h on h.row = g.row
    left join above b on b.key = g.key
    left join alike a on a.serial_skeleton = g.skeleton and a.model_id = g.model_id
  ), judged as (
    select m.*, j.said[1] as said, j.said[2] as why
    from matched m
    cross join lateral (
      select case
        when m.verdict is not null then array[m.verdict, m.message]
        when m.twice then array['duplicate', 'twice_in_file']
        when m.hits > 1 then array['refused', 'several_models']
        when job.kind = 'registrations' and job.organization_id is not null then array['ok', null]
        when m.hit is null and (job.kind <> 'units' or job.organization_id is not null)
          then array['unknown_unit', 'unknown_unit']
        when m.hit is null and m.looks_alike then array['near_duplicate', 'looks_like_another']
        when m.hit is null and m.like_one_above then array['near_duplicate', 'looks_like_one_above']
        when m.hit is null then array['ok', null]
        when exists (
          select from jsonb_each(coalesce(m.resolved #> '{set,dates}', '{}')) d
          where ((m.hit).dates -> d.key ->> 'verified')::boolean
            and (m.hit).dates -> d.key ->> 'date' <> d.value ->> 'date'
        ) then array['refused', 'date_is_verified']
        when not import_differs(m.hit, m.resolved -> 'set') then array['unchanged', null]
        when job.kind = 'sales' and (m.hit).lifecycle
          not in ('created', 'in_stock', 'assigned_to_dealer', 'returned_to_stock') then array['refused', 'already_sold']
        when job.kind = 'registrations'
          and (m.hit).owner_id is distinct from (m.resolved #>> '{set,owner_id}')::uuid
          and ((m.hit).owner_id is not null or (m.hit).owner_user_id is not null) then array['refused', 'has_an_owner']
        when job.kind = 'units' then array['changed', null]
        else array['ok', null]
      end as said
    ) j
  ), written as (
    insert into import_row (tenant_id, job_id, row_no, row_key, cells, verdict, message, unit_id, serial_norm, resolved)
    select p_tenant, p_job, row, key, cells, said, why, (hit).id, coalesce((hit).serial_norm, norm),
      case when said in ('ok', 'changed', 'near_duplicate') then resolved end
    from judged
    on conflict (tenant_id, job_id, row_no) do update set
      row_key = excluded.row_key, cells = excluded.cells, verdict = excluded.verdict, message = excluded.message,
      unit_id = excluded.unit_id, serial_norm = excluded.serial_norm, resolved = excluded.resolved
    returning verdict
  )
  select jsonb_object_agg(verdict, n) into counted
  from (select verdict, count(*) as n from written group by verdict) w;

  update import_job set
    parsed = p_last,
    read_to = p_read_to,
    counts = import_sum(counts, counted),
    total = case when p_done then p_last - 1 else total end,
    state = case when p_done then 'dry_run_ready' else state end,
    leased_until = case when p_done then null else p_next_lease end,
    failures = 0,
    version = version + 1, updated_at = now()
  where tenant_id = p_tenant and id = p_job;
  return jsonb_build_object('done', p_done);
end $$;

create or replace function import_sum(a jsonb, b jsonb) returns jsonb
language sql immutable
as $$
  select coalesce(jsonb_object_agg(key, total), '{}') from (
    select key, sum(value::int) as total
    from (select * from jsonb_each_text(a) union all select * from jsonb_each_text(coalesce(b, '{}'))) x
    group by key having sum(value::int) <> 0
  ) y
$$;

-- Whether a row says something else than what is known.
create or replace function import_differs(known unit, said jsonb) returns boolean
language sql stable
as $$
  select exists (
    select from jsonb_each(said) s
    where case when s.key = 'dates' then exists (
        select from jsonb_each(s.value) d where known.dates -> d.key ->> 'date' is distinct from d.value ->> 'date'
      ) else to_jsonb(known) -> s.key is distinct from s.value end
  )
$$;

-- What a row makes has an id that follows from the row, in the order of the file, so that it goes to the end of each index.
create or replace function id_of_row(p_at timestamptz, p_job uuid, p_row int) returns uuid
language sql stable
as $$
  select (lpad(to_hex((extract(epoch from p_at) * 1000)::bigint), 12, '0') || '7' || left(lpad(to_hex(p_row), 8, '0'), 3)
    || '8' || right(lpad(to_hex(p_row), 8, '0'), 5) || right(p_job::text, 10))::uuid
$$;

-- The same device in the same or another file is registered once.
create or replace function registered_as(p_resolved jsonb) returns text
language sql immutable
as $$ select coalesce(p_resolved ->> 'model_id', '') || '|' || (p_resolved ->> 'serial_norm') $$;

-- What becomes of the rows of a slice.
create or replace function count_rows(p_tenant uuid, p_job uuid, p_after int, p_last int) returns jsonb
language sql stable
as $$
  select coalesce(jsonb_object_agg(verdict, n), '{}') from (
    select verdict, count(*) as n from import_row
    where tenant_id = p_tenant and job_id = p_job and row_no > p_after and row_no <= p_last group by verdict
  ) x
$$;

-- Makes units of the next rows, or changes those that are there; every row whole or not at all.
create or replace function commit_import(
  p_tenant uuid, p_job uuid, p_lease timestamptz, p_next_lease timestamptz, p_limit int, p_now timestamptz, p_actor jsonb
) returns jsonb
language plpgsql
as $$
declare
  job import_job;
  last_row int;
  slice jsonb;
  wanted int;
  made int;
begin
  perform set_config('app.tenant', p_tenant::text, true);
  perform set_config('app.reach', '*', true);
  select * into job from import_job
  where tenant_id = p_tenant and id = p_job and state = 'committing' and leased_until = p_lease for update;
  if not found then
    return null;
  end if;
  select max(row_no) into last_row from (
    select row_no from import_row
    where tenant_id = p_tenant and job_id = p_job and row_no > job.cursor order by row_no limit p_limit
  ) slice;
  if last_row is null then
    return jsonb_build_object('done', true);
  end if;
  slice := count_rows(p_tenant, p_job, job.cursor, last_row);

  if job.kind = 'units' then
    update import_row r set committed = true, unit_id = id_of_row(job.created_at, p_job, r.row_no)
    where r.tenant_id = p_tenant and r.job_id = p_job and r.row_no > job.cursor and r.row_no <= last_row
      and r.unit_id is null and (r.verdict = 'ok' or (r.verdict = 'near_duplicate' and job.defaults ? 'acceptSimilar'));
    get diagnostics wanted = row_count;

    perform set_config('enable_nestloop', 'off', true);
    with fresh as materialized (
      select r.row_no, r.unit_id, r.row_key, r.resolved, (r.resolved ->> 'model_id')::uuid as model_id,
        r.resolved -> 'set' as s, coalesce(r.resolved -> 'sale', '{}') as sale
      from import_row r
      where r.tenant_id = p_tenant and r.job_id = p_job and r.row_no > job.cursor and r.row_no <= last_row and r.committed
    ), sold as materialized (
      select d.model_id, d.sale, m.manufacturer_id, terms_of_new_unit(p_tenant, d.model_id, d.sale, p_now::date) as term_ids
      from (select distinct model_id, sale from fresh) d
      join product_model m on m.tenant_id = p_tenant and m.id = d.model_id
    )
    insert into unit (
      tenant_id, id, manufacturer_id, model_id, serial_raw, serial_norm, serial_skeleton, batch, name, inventory_no, place,
      room, rack, region, dates, term_ids, lifecycle, custody, dealer_id, owner_id, branch_id, customer_type, invoice_no,
      invoice_line, import_id, created_at, updated_at
    )
    select p_tenant, f.unit_id, t.manufacturer_id, f.model_id, f.resolved ->> 'serial_raw', f.resolved ->> 'serial_norm',
      substr(f.row_key, 51), s ->> 'batch', s ->> 'name', s ->> 'inventory_no', s ->> 'place', s ->> 'room',
      s ->> 'rack', s ->> 'region', coalesce(s -> 'dates', '{}'), t.term_ids, f.resolved ->> 'lifecycle',
      f.resolved ->> 'custody', (s ->> 'dealer_id')::uuid, (s ->> 'owner_id')::uuid, (s ->> 'branch_id')::uuid,
      s ->> 'customer_type', s ->> 'invoice_no', s ->> 'invoice_line', p_job, p_now, p_now
    from fresh f
    join sold t on t.model_id = f.model_id and t.sale = f.sale
    order by f.row_no
    on conflict do nothing;
    get diagnostics made = row_count;
    perform set_config('enable_nestloop', 'on', true);

    if made < wanted then
      update import_row r set committed = false, unit_id = null, verdict = 'refused', message = 'changed_meanwhile'
      where r.tenant_id = p_tenant and r.job_id = p_job and r.row_no > job.cursor and r.row_no <= last_row and r.committed
        and not exists (select from unit u where u.tenant_id = p_tenant and u.id = r.unit_id);
    end if;

    insert into unit_event (tenant_id, id, unit_id, kind, at, actor, payload, owner_id)
    select p_tenant, id_of_row(p_now, p_job, r.row_no), r.unit_id, 'unit.created', p_now, p_actor,
      jsonb_build_object('importId', p_job), (r.resolved #>> '{set,owner_id}')::uuid
    from import_row r
    where r.tenant_id = p_tenant and r.job_id = p_job and r.row_no > job.cursor and r.row_no <= last_row and r.committed;
  end if;

  if job.kind = 'sales' then
    with numbered as (
      select r.row_no, row_number() over (
        partition by r.resolved #>> '{set,invoice_no}', r.resolved #>> '{set,invoice_line}' order by r.row_no
      ) as nth
      from import_row r
      where r.tenant_id = p_tenant and r.job_id = p_job and r.row_no > job.cursor and r.row_no <= last_row
        and r.verdict = 'ok' and r.resolved #>> '{set,invoice_line}' is not null
    )
    update import_row r set verdict = 'refused', message = 'changed_meanwhile'
    from numbered n
    where n.nth > 1 and r.tenant_id = p_tenant and r.job_id = p_job and r.row_no = n.row_no;
  end if;

  update import_row r set before = (
    select (select jsonb_object_agg(k, to_jsonb(u) -> k) from jsonb_object_keys(r.resolved -> 'set') k)
      || jsonb_build_object('version', u.version + 1, 'term_ids', u.term_ids)
    from unit u
    where u.tenant_id = p_tenant and u.id = r.unit_id
      and (job.kind <> 'sales' or u.lifecycle in ('created', 'in_stock', 'assigned_to_dealer', 'returned_to_stock'))
      and (job.kind <> 'registrations' or u.owner_id is null or u.owner_id = (r.resolved #>> '{set,owner_id}')::uuid)
      and (r.resolved #>> '{set,invoice_line}' is null or not exists (
        select from unit x
        where x.tenant_id = p_tenant and x.id <> u.id and x.dealer_id is not distinct from u.dealer_id
          and x.invoice_no = r.resolved #>> '{set,invoice_no}' and x.invoice_line = r.resolved #>> '{set,invoice_line}'
          and x.lifecycle <> 'returned_to_stock'
      ))
    for update of u
  )
  where r.tenant_id = p_tenant and r.job_id = p_job and r.row_no > job.cursor and r.row_no <= last_row
    and not r.committed and r.unit_id is not null and (r.verdict = 'changed' or (r.verdict = 'ok' and job.kind <> 'units'));

  update unit u set
    batch = n.batch, name = n.name, inventory_no = n.inventory_no, place = n.place, room = n.room, rack = n.rack,
    region = n.region, dates = u.dates || coalesce(r.resolved #> '{set,dates}', '{}'), dealer_id = n.dealer_id,
    owner_id = n.owner_id, branch_id = n.branch_id, customer_type = n.customer_type, invoice_no = n.invoice_no,
    invoice_line = n.invoice_line, lifecycle = n.lifecycle, custody = n.custody,
    term_ids = case when job.kind = 'sales' and o.lifecycle <> 'active' then coalesce(
      terms_at_sale(p_tenant, n.model_id, (r.resolved #>> '{sale,on}')::date, r.resolved #>> '{sale,customerType}',
        r.resolved #>> '{sale,region}'),
      n.term_ids
    ) else n.term_ids end,
    version = n.version + 1, updated_at = p_now
  from import_row r
  join unit o on o.tenant_id = p_tenant and o.id = r.unit_id
  cross join lateral jsonb_populate_record(o, (r.resolved -> 'set') - 'dates') n
  where r.tenant_id = p_tenant and r.job_id = p_job and r.row_no > job.cursor and r.row_no <= last_row
    and not r.committed and r.before is not null and u.tenant_id = p_tenant and u.id = r.unit_id;

  insert into unit_event (tenant_id, id, unit_id, kind, at, actor, payload, owner_id)
  select p_tenant, uuid_v7(), r.unit_id,
    case job.kind when 'sales' then 'unit.sold' when 'registrations' then 'unit.registered' else 'unit.changed' end,
    p_now, p_actor, jsonb_build_object('importId', p_job),
    (select u.owner_id from unit u where u.tenant_id = p_tenant and u.id = r.unit_id)
  from import_row r
  where r.tenant_id = p_tenant and r.job_id = p_job and r.row_no > job.cursor and r.row_no <= last_row
    and not r.committed and r.before is not null;

  update import_row r set
    committed = r.before is not null,
    verdict = case when r.before is null then 'refused' else r.verdict end,
    message = case when r.before is null then 'changed_meanwhile' else r.message end
  where r.tenant_id = p_tenant and r.job_id = p_job and r.row_no > job.cursor and r.row_no <= last_row
    and not r.committed and r.unit_id is not null and (r.verdict = 'changed' or (r.verdict = 'ok' and job.kind <> 'units'));

  if job.kind = 'registrations' then
    insert into registration (
      tenant_id, id, ref, brand_id, channel, state, unit_id, model_id, serial_raw, serial_norm, organization_id,
      applicant_id, customer_type, purchase_date, delivery_date, invoice_no, invoice_line, external_id, created_at, updated_at
    )
    select p_tenant, uuid_v7(), r.resolved ->> 'ref', job.brand_id, 'import',
      case when job.organization_id is null then 'active' else 'pending_approval' end,
      coalesce(r.unit_id, u.id), coalesce((r.resolved ->> 'model_id')::uuid, u.model_id), r.resolved ->> 'serial_raw',
      r.serial_norm, coalesce(job.organization_id, (r.resolved #>> '{set,owner_id}')::uuid),
      job.created_by, coalesce(r.resolved ->> 'customer_type', 'business'), (r.resolved #>> '{set,dates,sale,date}')::date,
      (r.resolved #>> '{set,dates,delivery,date}')::date, r.resolved ->> 'invoice_no', r.resolved ->> 'invoice_line',
      'import:' || registered_as(r.resolved), p_now, p_now
    from import_row r
    left join lateral (
      select x.id, x.model_id from unit x
      join product_model m on m.tenant_id = p_tenant and m.id = x.model_id and m.brand_id = job.brand_id
      where x.tenant_id = p_tenant and x.serial_norm = r.serial_norm
        and (r.resolved ->> 'model_id' is null or x.model_id = (r.resolved ->> 'model_id')::uuid)
      limit 1
    ) u on true
    where r.tenant_id = p_tenant and r.job_id = p_job and r.row_no > job.cursor and r.row_no <= last_row
      and r.verdict = 'ok' and (r.committed or job.organization_id is not null)
    on conflict do nothing;
    update import_row set committed = true
    where tenant_id = p_tenant and job_id = p_job and row_no > job.cursor and row_no <= last_row and verdict = 'ok'
      and job.organization_id is not null;
  end if;

  update import_job set
    counts = import_sum(counts, import_sum(
      (select jsonb_object_agg(key, -value::int) from jsonb_each_text(slice)),
      count_rows(p_tenant, p_job, job.cursor, last_row)
    )),
    cursor = last_row, failures = 0, leased_until = p_next_lease, version = version + 1, updated_at = now()
  where tenant_id = p_tenant and id = p_job;
  return jsonb_build_object('done', false);
end $$;

-- A unit that a file made by mistake and that nobody has touched goes with its one event. Nobody else can take history away.
create or replace function forget_imported_unit(p_tenant uuid, p_job uuid, p_unit uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp
as $$
begin
  if not exists (
    select from unit u
    join import_job j on j.tenant_id = u.tenant_id and j.id = u.import_id and j.state = 'undoing'
    where u.tenant_id = p_tenant and u.id = p_unit and u.import_id = p_job and u.version = 1
  ) then
    return false;
  end if;
  delete from unit_event where tenant_id = p_tenant and unit_id = p_unit and kind = 'unit.created';
  delete from unit where tenant_id = p_tenant and id = p_unit;
  return true;
end $$;
alter function forget_imported_unit(uuid, uuid, uuid) owner to warranty_sweeper;
revoke all on function forget_imported_unit(uuid, uuid, uuid) from public;
grant execute on function forget_imported_unit(uuid, uuid, uuid) to warranty_app;

-- Takes the next rows back.
create or replace function undo_import(
  p_tenant uuid, p_job uuid, p_lease timestamptz, p_next_lease timestamptz, p_limit int, p_now timestamptz, p_actor jsonb
) returns jsonb
language plpgsql
as $$
declare
  job import_job;
  one record;
  last_row int;
  gone boolean;
begin
  perform set_config('app.tenant', p_tenant::text, true);
  perform set_config('app.reach', '*', true);
  select * into job from import_job
  where tenant_id = p_tenant and id = p_job and state = 'undoing' and leased_until = p_lease for update;
  if not found then
    return null;
  end if;

  for one in
    select r.* from import_row r
    where r.tenant_id = p_tenant and r.job_id = p_job and r.row_no > job.cursor order by r.row_no limit p_limit
  loop
    last_row := one.row_no;
    continue when not one.committed;
    gone := false;
    begin
      if one.before is null and job.kind = 'units' then
        gone := forget_imported_unit(p_tenant, p_job, one.unit_id);
      elsif one.before is not null then
        update unit u set
          batch = n.batch, name = n.name, inventory_no = n.inventory_no, place = n.place, room = n.room, rack = n.rack,
          region = n.region, dates = n.dates, dealer_id = n.dealer_id, owner_id = n.owner_id, branch_id = n.branch_id,
          customer_type = n.customer_type, invoice_no = n.invoice_no, invoice_line = n.invoice_line,
          lifecycle = n.lifecycle, custody = n.custody, term_ids = n.term_ids,
          version = u.version + 1, updated_at = p_now
        from (
          select (jsonb_populate_record(null::unit, to_jsonb(x) || (one.before - 'version'))).*
          from unit x where x.tenant_id = p_tenant and x.id = one.unit_id
        ) n
        where u.tenant_id = p_tenant and u.id = one.unit_id and u.version = (one.before ->> 'version')::int;
        gone := found;
        if gone then
          insert into unit_event (tenant_id, id, unit_id, kind, at, actor, payload, owner_id)
          select p_tenant, uuid_v7(), id, 'unit.changed', p_now, p_actor,
            jsonb_build_object('importId', p_job, 'undone', true), owner_id
          from unit where tenant_id = p_tenant and id = one.unit_id;
        end if;
      end if;
      if job.kind = 'registrations' and (gone or one.before is null) then
        delete from registration
        where tenant_id = p_tenant and external_id = 'import:' || registered_as(one.resolved) and channel = 'import'
          and state in ('active', 'pending_approval')
          and organization_id = coalesce(job.organization_id, (one.resolved #>> '{set,owner_id}')::uuid);
        gone := found;
      end if;
    exception when others then
      gone := false;
    end;
    update import_row set
      committed = not gone,
      message = case when gone then message else 'not_undone' end,
      unit_id = case when gone and one.before is null then null else unit_id end
    where tenant_id = p_tenant and job_id = p_job and row_no = one.row_no;
  end loop;

  if last_row is null then
    return jsonb_build_object('done', true);
  end if;
  update import_job set cursor = last_row, failures = 0, leased_until = p_next_lease, version = version + 1, updated_at = now()
  where tenant_id = p_tenant and id = p_job;
  return jsonb_build_object('done', false);
end $$;
