-- A publishable key with its brand and the origins it is bound to, or null.
create or replace function open_embed(p_tenant uuid, p_key_hash text) returns jsonb
language plpgsql stable
as $$
begin
  perform set_config('app.tenant', p_tenant::text, true);
  return (
    select jsonb_build_object(
      'keyId', k.id,
      'brandId', k.brand_id,
      'organizationId', k.organization_id,
      'origins', k.origins,
      'allowNullOrigin', k.allow_null_origin,
      'enforceOrigins', k.enforce_origins,
      'elements', k.elements,
      'testClock', k.test_clock
    )
    from embed_key k
    where k.tenant_id = p_tenant and k.key_hash = p_key_hash and k.revoked_at is null
  );
end $$;
