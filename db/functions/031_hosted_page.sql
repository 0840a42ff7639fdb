-- What the public page of a slug shows, or null. The slug opens its own row; only then is the tenant known.
create or replace function hosted_page(p_slug text) returns jsonb
language plpgsql stable
as $$
declare
  page hosted_page%rowtype;
begin
  perform set_config('app.slug', p_slug, true);
  select * into page from hosted_page h where h.slug = p_slug;
  if not found then
    return null;
  end if;
  perform set_config('app.tenant', page.tenant_id::text, true);
  return (
    select jsonb_build_object(
      'embedKey', page.embed_key,
      'name', b.name,
      'locales', b.locales,
      'defaultLocale', b.default_locale,
      'theme', b.theme,
      'support', b.support,
      'menu', b.menu
    )
    from brand b
    where b.tenant_id = page.tenant_id and b.id = page.brand_id
  );
end $$;
