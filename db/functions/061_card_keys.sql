-- The public keys that prove the cards of a tenant, newest first.
create or replace function card_keys(p_tenant uuid) returns jsonb
language plpgsql stable
as $$
begin
  perform set_config('app.tenant', p_tenant::text, true);
  return (
    select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'kid', k.kid, 'publicKey', k.public_key) order by k.created_at desc), '[]')
    from card_key k
    where k.tenant_id = p_tenant and k.revoked_at is null
  );
end $$;

-- The same for whoever knows the address of a brand's page, or null.
create or replace function card_keys_of_page(p_slug text) returns jsonb
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
  return card_keys(page.tenant_id);
end $$;
