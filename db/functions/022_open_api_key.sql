-- A live secret key with what it may do, or null. A rolled secret opens the key it belonged to, until its deadline.
create or replace function open_api_key(p_tenant uuid, p_key_hash text, p_now timestamptz) returns jsonb
language plpgsql
as $$
declare
  s api_key%rowtype;
  k api_key%rowtype;
begin
  perform set_config('app.tenant', p_tenant::text, true);
  select * into s from api_key
  where tenant_id = p_tenant and key_hash = p_key_hash and revoked_at is null
    and (expires_at is null or expires_at > p_now);
  if not found then
    return null;
  end if;
  select * into k from api_key
  where tenant_id = p_tenant and id = coalesce(s.replaced_by, s.id) and revoked_at is null;
  if not found then
    return null;
  end if;
  if s.last_used_at is null or s.last_used_at < p_now - interval '1 minute' then
    update api_key set last_used_at = p_now
    where tenant_id = p_tenant and id = s.id
      and (last_used_at is null or last_used_at < p_now - interval '1 minute');
  end if;
  return jsonb_build_object(
    'keyId', k.id,
    'brandId', k.brand_id,
    'organizationId', k.organization_id,
    'scopes', k.scopes,
    'amountLimit', k.amount_limit,
    'networks', k.networks,
    'testMode', k.test_mode,
    'testClock', k.test_clock
  );
end $$;
