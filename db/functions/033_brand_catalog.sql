-- The models of a brand, by name, and what proof its claims need.
create or replace function brand_catalog(p_tenant uuid, p_brand uuid) returns jsonb
language plpgsql stable
as $$
begin
  perform set_config('app.tenant', p_tenant::text, true);
  return jsonb_build_object(
    'models', coalesce((
      select jsonb_agg(jsonb_build_object(
        'id', m.id,
        'code', m.code,
        'name', m.name,
        'family', m.family,
        'manufacturer', f.name,
        'closed', m.closed_at is not null,
        'gtin', m.gtin,
        'labelHint', m.label_hint,
        'labelPicture', m.label_picture,
        'serialRule', m.serial_rule
      ) order by m.name, m.id)
      from product_model m
      join manufacturer f on f.tenant_id = p_tenant and f.id = m.manufacturer_id
      where m.tenant_id = p_tenant and m.brand_id = p_brand
    ), '[]'::jsonb),
    'policies', coalesce((
      select jsonb_agg(jsonb_build_object(
        'modelId', e.model_id,
        'claimType', e.claim_type,
        'requirements', e.requirements
      ))
      from evidence_policy e where e.tenant_id = p_tenant and e.brand_id = p_brand
    ), '[]'::jsonb)
  );
end $$;
