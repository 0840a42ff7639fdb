-- The hosted pages of the brands that sell a product, by its GTIN in all its lengths. The number stands on the box and names no
-- tenant; this tells addresses and names that are public, and nothing more.
create or replace function pages_of_gtin(p_gtins jsonb) returns jsonb
language sql stable security definer set search_path = public, pg_temp
as $$
  select coalesce(jsonb_agg(jsonb_build_object('slug', p.slug, 'name', p.name, 'locales', p.locales) order by p.name, p.slug), '[]')
  from (
    select distinct h.slug, b.name, b.locales
    from hosted_page h
    join product_model m on m.tenant_id = h.tenant_id and m.gtin = any (array(select jsonb_array_elements_text(p_gtins))) and m.brand_id = h.brand_id
    join brand b on b.tenant_id = h.tenant_id and b.id = h.brand_id
    order by b.name, h.slug
    limit 20
  ) p
$$;

alter function pages_of_gtin(jsonb) owner to warranty_sweeper;
revoke all on function pages_of_gtin(jsonb) from public;
grant execute on function pages_of_gtin(jsonb) to warranty_app;
