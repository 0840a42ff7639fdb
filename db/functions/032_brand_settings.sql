-- How a brand looks and speaks, or null.
create or replace function brand_settings(p_tenant uuid, p_brand uuid) returns jsonb
language plpgsql stable
as $$
begin
  perform set_config('app.tenant', p_tenant::text, true);
  return (
    select jsonb_build_object(
      'name', b.name,
      'slug', b.slug,
      'locales', b.locales,
      'defaultLocale', b.default_locale,
      'timeZone', b.time_zone,
      'policy', b.lookup_policy,
      'theme', b.theme,
      'texts', b.texts,
      'support', b.support,
      'reviewDays', t.targets -> 'reviewDays'
    )
    from brand b
    join tenant t on t.id = b.tenant_id
    where b.tenant_id = p_tenant and b.id = p_brand
  );
end $$;
