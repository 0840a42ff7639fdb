drop function if exists lookup_unit(
  uuid, uuid, uuid, boolean, text, text, text, text, text, jsonb, jsonb, timestamptz, uuid, text, text
);

-- The units of a brand that carry a serial, as the reader may see them. A model says whether separators belong to its serials.
create or replace function units_by_serial(
  p_tenant uuid, p_brand uuid, p_model uuid, p_stripped text, p_kept text, p_reader jsonb, p_now timestamptz
) returns jsonb
language plpgsql stable
as $$
begin
  return (
    select jsonb_agg(jsonb_build_object(
      'id', u.id,
      'modelId', u.model_id,
      'serial', u.serial_raw,
      'dates', u.dates,
      'termIds', u.term_ids,
      'custody', u.custody,
      'coverageFlag', u.coverage_flag,
      'flagReason', u.flag_reason,
      'flagComponents', u.flag_components,
      'lifecycle', u.lifecycle,
      'replacedById', u.replaced_by_id,
      'derivedFrom', u.derived_from,
      'replacedOn', u.replaced_on,
      'region', u.region,
      'salesChannel', u.sales_channel,
      'customerType', u.customer_type,
      'registeredOn', u.registered_on,
      'transfers', u.transfers,
      'meters', u.meters,
      'workshopStays', u.workshop_stays,
      'repairs', u.repairs,
      'visible', v.visible,
      'chain', case when v.visible and (u.replaced_by_id is not null or u.derived_from is not null) then
        swap_chain(p_tenant, p_reader, u.id)
      end,
      'recalls', (
        select jsonb_agg(jsonb_build_object('campaign', r.campaign, 'title', r.title, 'remedy', r.remedy) order by r.started_at)
        from recall r
        where r.tenant_id = p_tenant and r.model_id = u.model_id and r.active and r.started_at <= p_now
          and (coalesce(jsonb_typeof(r.batches), 'null') = 'null' or r.batches ? u.batch)
      ),
      'openClaims', case when v.visible then (
        select jsonb_agg(jsonb_build_object('id', c.id, 'ref', c.ref, 'phase', c.phase) order by c.updated_at desc)
        from claim c
        where c.tenant_id = p_tenant
          and c.id in (select l.claim_id from claim_line l where l.tenant_id = p_tenant and l.unit_id = u.id)
          and c.state not in ('draft', 'pending_internal_approval', 'rejected', 'closed', 'withdrawn', 'cancelled')
          and (
            (p_reader ->> 'all')::boolean
            or p_reader -> 'organizations' ? c.organization_id::text
            or p_reader -> 'branches' ? c.branch_id::text
          )
      ) end
    ) order by m.name)
    from unit u
    join product_model m on m.tenant_id = p_tenant and m.id = u.model_id and m.brand_id = p_brand
    cross join lateral (
      select is_visible(p_reader, u.owner_id, u.dealer_id, u.branch_id, u.owner_user_id)
        as visible
    ) v
    where u.tenant_id = p_tenant
      and u.serial_norm in (p_stripped, p_kept)
      and u.serial_norm = case when (m.serial_rule ->> 'strip')::boolean then p_stripped else p_kept end
      and (p_model is null or u.model_id = p_model)
  );
end $$;

-- A look-up as measures want it: how it ended and why, and nothing of the serial itself.
create or replace function log_lookup(
  p_tenant uuid, p_log uuid, p_now timestamptz, p_serial_hash text, p_found jsonb, p_brand uuid, p_model uuid,
  p_actor_kind text, p_key uuid, p_organization uuid, p_skeleton text, p_day date
) returns void
language plpgsql
as $$
declare
  many int := coalesce(jsonb_array_length(p_found), 0);
begin
  insert into lookup_log (
    tenant_id, id, at, serial_hash, outcome, brand_id, actor_kind, key_id, organization_id, model_id, cause
  ) values (
    p_tenant, p_log, p_now, p_serial_hash,
    case many when 0 then 'unknown' when 1 then 'found' else 'choose_model' end,
    p_brand, p_actor_kind, p_key, p_organization,
    coalesce(p_model, case many when 1 then (p_found -> 0 ->> 'modelId')::uuid end),
    case
      when many > 1 then 'several_models'
      when many = 0 and exists (select from unit u where u.tenant_id = p_tenant and u.serial_skeleton = p_skeleton)
        then 'near_miss'
      when many = 0 then 'unknown'
    end
  );
  if many = 1 then
    insert into unit_seen (tenant_id, unit_id, day)
    values (p_tenant, (p_found -> 0 ->> 'id')::uuid, p_day)
    on conflict do nothing;
  end if;
end $$;

-- One look-up: refuses where a budget of misses is used up, before the serial is looked at; else finds, counts a miss, and
-- logs it where it is a look-up for its own sake (`p_log`).
create or replace function lookup_unit(
  p_tenant uuid, p_brand uuid, p_model uuid, p_live boolean,
  p_stripped text, p_kept text, p_folded text, p_folded_kept text,
  p_reach text, p_reader jsonb, p_budgets jsonb, p_now timestamptz,
  p_log uuid, p_serial_hash text, p_actor_kind text, p_key uuid, p_organization uuid, p_skeleton text, p_day date
) returns jsonb
language plpgsql
as $$
declare
  exhausted jsonb;
  found_units jsonb;
  corrected boolean := false;
begin
  perform set_config('app.tenant', p_tenant::text, true);
  perform set_config('app.reach', p_reach, true);
  -- Counters and log may lose their last second in a crash of the server; nobody waits for the disk.
  perform set_config('synchronous_commit', 'off', true);

  select jsonb_agg(x.bucket) into exhausted
  from jsonb_to_recordset(p_budgets) x(bucket text, start timestamptz, most int)
  join budget b on b.tenant_id = p_tenant and b.bucket = x.bucket and b.window_start = x.start
  where b.used >= x.most;
  if exhausted is not null then
    return jsonb_build_object('exhausted', exhausted);
  end if;

  if p_live then
    found_units := units_by_serial(p_tenant, p_brand, p_model, p_stripped, p_kept, p_reader, p_now);
    if found_units is null and p_folded is not null then
      found_units := units_by_serial(p_tenant, p_brand, p_model, p_folded, p_folded_kept, p_reader, p_now);
      corrected := found_units is not null;
    end if;
  end if;

  if found_units is null then
    insert into budget (tenant_id, bucket, window_start, used)
    select p_tenant, x.bucket, x.start, 1
    from jsonb_to_recordset(p_budgets) x(bucket text, start timestamptz) order by x.bucket
    on conflict (tenant_id, bucket, window_start) do update set used = budget.used + 1;
  end if;
  if p_log is not null then
    perform log_lookup(
      p_tenant, p_log, p_now, p_serial_hash, found_units, p_brand, p_model, p_actor_kind, p_key, p_organization,
      p_skeleton, p_day
    );
  end if;
  return jsonb_build_object('units', coalesce(found_units, '[]'::jsonb), 'corrected', corrected);
end $$;

-- Many look-ups in one round trip, each as if it were asked alone after the one before: from where a budget of misses is used
-- up the answer is null.
create or replace function lookup_units(
  p_tenant uuid, p_brand uuid, p_asked jsonb, p_reach text, p_reader jsonb, p_budgets jsonb, p_now timestamptz,
  p_actor_kind text, p_key uuid, p_organization uuid, p_day date
) returns jsonb
language plpgsql
as $$
declare
  remaining int;
  misses int := 0;
  one record;
  found_units jsonb;
  corrected boolean;
  answers jsonb[] := '{}';
begin
  perform set_config('app.tenant', p_tenant::text, true);
  perform set_config('app.reach', p_reach, true);
  perform set_config('synchronous_commit', 'off', true);

  select min(x.most - coalesce(b.used, 0)) into remaining
  from jsonb_to_recordset(p_budgets) x(bucket text, start timestamptz, most int)
  left join budget b on b.tenant_id = p_tenant and b.bucket = x.bucket and b.window_start = x.start;

  for one in
    select a.* from rows from (jsonb_to_recordset(p_asked) as (
      stripped text, kept text, folded text, "foldedKept" text, "modelId" uuid, log uuid, hash text, skeleton text
    )) with ordinality a(stripped, kept, folded, folded_kept, model_id, log, hash, skeleton, place)
    order by a.place
  loop
    if misses >= remaining then
      answers := answers || 'null'::jsonb;
      continue;
    end if;
    found_units := units_by_serial(p_tenant, p_brand, one.model_id, one.stripped, one.kept, p_reader, p_now);
    corrected := false;
    if found_units is null and one.folded is not null then
      found_units := units_by_serial(p_tenant, p_brand, one.model_id, one.folded, one.folded_kept, p_reader, p_now);
      corrected := found_units is not null;
    end if;
    if found_units is null then
      misses := misses + 1;
    end if;
    perform log_lookup(
      p_tenant, one.log, p_now, one.hash, found_units, p_brand, one.model_id, p_actor_kind, p_key, p_organization,
      one.skeleton, p_day
    );
    answers := answers || jsonb_build_object('units', coalesce(found_units, '[]'::jsonb), 'corrected', corrected);
  end loop;

  if misses > 0 then
    insert into budget (tenant_id, bucket, window_start, used)
    select p_tenant, x.bucket, x.start, misses
    from jsonb_to_recordset(p_budgets) x(bucket text, start timestamptz) order by x.bucket
    on conflict (tenant_id, bucket, window_start) do update set used = budget.used + misses;
  end if;
  return jsonb_build_object(
    'answers', to_jsonb(answers),
    'exhausted', coalesce((
      select jsonb_agg(x.bucket)
      from jsonb_to_recordset(p_budgets) x(bucket text, start timestamptz, most int)
      join budget b on b.tenant_id = p_tenant and b.bucket = x.bucket and b.window_start = x.start
      where b.used >= x.most
    ), '[]'::jsonb)
  );
end $$;

drop function if exists note_lookup_cause(uuid, uuid, text);

-- Why nothing was found, where only the reader of the serial can tell: its form.
create or replace function note_lookup_causes(p_tenant uuid, p_causes jsonb) returns void
language plpgsql
as $$
begin
  perform set_config('app.tenant', p_tenant::text, true);
  perform set_config('synchronous_commit', 'off', true);
  update lookup_log l set cause = x.cause
  from jsonb_to_recordset(p_causes) x(log uuid, cause text)
  where l.tenant_id = p_tenant and l.id = x.log;
end $$;

-- Bodies of terms by id. They never change, so an isolate asks once for each.
create or replace function term_bodies(p_tenant uuid, p_ids jsonb) returns jsonb
language plpgsql stable
as $$
begin
  perform set_config('app.tenant', p_tenant::text, true);
  return (
    select coalesce(jsonb_object_agg(t.id, t.body), '{}'::jsonb)
    from term t
    where t.tenant_id = p_tenant and t.id in (select value::uuid from jsonb_array_elements_text(p_ids))
  );
end $$;
