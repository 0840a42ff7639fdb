-- One unit with all that its readers may be shown, as rows; `api/units/represent.ts` decides who sees what. Null where the
-- tenant has no such unit. Claims, registrations and corrections are those that the reader may come near.
drop function if exists read_unit(uuid, text, uuid, timestamptz);

create or replace function read_unit(
  p_tenant uuid, p_reach text, p_reader jsonb, p_id uuid, p_now timestamptz
) returns jsonb
language plpgsql
as $$
declare
  u unit%rowtype;
  -- With the records that were found to be of the same device.
  same uuid[];
begin
  perform set_config('app.tenant', p_tenant::text, true);
  perform set_config('app.reach', p_reach, true);
  select * into u from unit where tenant_id = p_tenant and id = p_id;
  -- What one may not see is left at once, so that it takes no longer than what is not there.
  if not found or not is_visible(p_reader, u.owner_id, u.dealer_id, u.branch_id, u.owner_user_id) then
    return null;
  end if;
  same := merged_units(p_tenant, p_id);
  return jsonb_build_object(
    'unit', to_jsonb(u),
    'model', (select to_jsonb(m) from product_model m where m.tenant_id = p_tenant and m.id = u.model_id),
    'manufacturer', (select m.name from manufacturer m where m.tenant_id = p_tenant and m.id = u.manufacturer_id),
    'terms', term_bodies(p_tenant, u.term_ids),
    'recalls', (
      select coalesce(jsonb_agg(jsonb_build_object('campaign', r.campaign, 'title', r.title, 'remedy', r.remedy) order by r.started_at), '[]')
      from recall r
      where r.tenant_id = p_tenant and r.model_id = u.model_id and r.active and r.started_at <= p_now
        and (coalesce(jsonb_typeof(r.batches), 'null') = 'null' or r.batches ? u.batch)
    ),
    'organizations', organization_names(p_tenant, p_reach, jsonb_build_array(u.owner_id, u.dealer_id)),
    'branch', (
      select jsonb_build_object('id', b.id, 'name', b.name, 'city', b.city)
      from branch b where b.tenant_id = p_tenant and b.id = u.branch_id
    ),
    'contact', (
      select jsonb_build_object('id', k.id, 'name', k.name)
      from contact k where k.tenant_id = p_tenant and k.id = u.contact_id
    ),
    'relations', swap_chain(p_tenant, p_reader, u.id),
    'events', (
      select coalesce(jsonb_agg(to_jsonb(e) order by e.at, e.id), '[]')
      from unit_event e where e.tenant_id = p_tenant and e.unit_id = any(same)
    ),
    'exceptions', (
      select coalesce(jsonb_agg(to_jsonb(x) order by x.created_at, x.id), '[]')
      from serial_exception x where x.tenant_id = p_tenant and (x.unit_id = u.id or x.other_unit_id = u.id)
    ),
    'readings', (
      select coalesce(jsonb_agg(to_jsonb(m) order by m.read_on desc, m.id desc), '[]')
      from meter_reading m where m.tenant_id = p_tenant and m.unit_id = u.id
    ),
    'claims', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', c.id, 'ref', c.ref, 'state', c.state, 'phase', c.phase, 'createdAt', c.created_at, 'brandId', c.brand_id,
        'organizationId', c.organization_id, 'branchId', c.branch_id, 'submittedBy', c.submitted_by
      ) order by c.created_at desc), '[]')
      from claim c
      where c.tenant_id = p_tenant and not c.test_mode and c.state not in ('draft', 'pending_internal_approval')
        and c.id in (select l.claim_id from claim_line l where l.tenant_id = p_tenant and l.unit_id = any(same))
    ),
    'registrations', (
      select coalesce(jsonb_agg(to_jsonb(r) order by r.created_at), '[]')
      from registration r where r.tenant_id = p_tenant and r.unit_id = u.id
    ),
    'corrections', (
      select coalesce(jsonb_agg(to_jsonb(d) order by d.created_at), '[]')
      from date_correction d where d.tenant_id = p_tenant and d.unit_id = u.id
    ),
    'people', (
      select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.full_name)), '[]')
      from app_user p
      where p.tenant_id = p_tenant and p.id in (
        select u.responsible_id
        union select u.owner_user_id
        union select (d.value ->> 'verifiedBy')::uuid from jsonb_each(u.dates) d
        union select (e.actor ->> 'userId')::uuid from unit_event e where e.tenant_id = p_tenant and e.unit_id = any(same)
      )
    )
  );
end $$;

-- Names of the organisations that stand on a unit: whoever sees the unit whole is told whose it is and who sold it.
create or replace function organization_names(p_tenant uuid, p_reach text, p_ids jsonb) returns jsonb
language plpgsql
as $$
declare
  answer jsonb;
begin
  perform set_config('app.reach', '*', true);
  select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name)), '[]') into answer
  from organization o
  where o.tenant_id = p_tenant and o.id in (select value::uuid from jsonb_array_elements_text(p_ids) where value is not null);
  perform set_config('app.reach', p_reach, true);
  return answer;
end $$;

drop function if exists swap_chain(uuid, uuid);

-- Every relation that can be reached from a unit, with both serials: the whole swap chain in one answer. What hangs together
-- with no unit that the reader sees is left out.
create or replace function swap_chain(p_tenant uuid, p_reader jsonb, p_id uuid) returns jsonb
language plpgsql stable
as $$
begin
  return (
    with recursive reached as (
      select p_id as id
      union
      select case when r.from_id = x.id then r.to_id else r.from_id end
      from reached x
      join unit_relation r on r.tenant_id = p_tenant and (r.from_id = x.id or r.to_id = x.id)
    )
    select coalesce(jsonb_agg(jsonb_build_object(
      'kind', r.kind, 'validFrom', r.valid_from, 'note', r.note,
      'fromId', f.id, 'fromSerial', f.serial_raw, 'fromVisible', v.is_from,
      'toId', t.id, 'toSerial', t.serial_raw, 'toVisible', v.is_to
    ) order by r.valid_from, r.id), '[]')
    from unit_relation r
    join unit f on f.tenant_id = p_tenant and f.id = r.from_id
    join unit t on t.tenant_id = p_tenant and t.id = r.to_id
    cross join lateral (
      select is_visible(p_reader, f.owner_id, f.dealer_id, f.branch_id, f.owner_user_id) as is_from,
        is_visible(p_reader, t.owner_id, t.dealer_id, t.branch_id, t.owner_user_id) as is_to
    ) v
    where r.tenant_id = p_tenant and r.from_id in (select id from reached limit 100) and (v.is_from or v.is_to)
  );
end $$;

-- A unit and all that were merged with it, into it or before it.
create or replace function merged_units(p_tenant uuid, p_id uuid) returns uuid[]
language plpgsql stable
as $$
begin
  return (
    with recursive same as (
      select p_id as id
      union
      select case when r.from_id = s.id then r.to_id else r.from_id end
      from same s
      join unit_relation r on r.tenant_id = p_tenant and r.kind = 'duplicate_of' and (r.from_id = s.id or r.to_id = s.id)
    )
    select array_agg(id) from same
  );
end $$;
