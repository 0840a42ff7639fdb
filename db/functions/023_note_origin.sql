-- Counts a page that a publishable key was used on. Anybody may send any origin, so a key remembers 200 of them; of those that
-- are not on its list, the ones least seen make room.
create or replace function note_origin(
  p_tenant uuid, p_key uuid, p_origin text, p_allowed boolean, p_times int, p_now timestamptz
) returns jsonb
language plpgsql
as $$
begin
  perform set_config('app.tenant', p_tenant::text, true);
  perform set_config('synchronous_commit', 'off', true);
  delete from origin_seen o
  where o.tenant_id = p_tenant and o.key_id = p_key and o.origin in (
    select x.origin from origin_seen x
    where x.tenant_id = p_tenant and x.key_id = p_key and x.origin <> p_origin
    order by x.allowed desc, x.times desc, x.last_at desc
    offset 199
  );
  insert into origin_seen (tenant_id, key_id, origin, allowed, times, first_at, last_at)
  values (p_tenant, p_key, p_origin, p_allowed, p_times, p_now, p_now)
  on conflict (tenant_id, key_id, origin) do update
    set allowed = excluded.allowed, times = origin_seen.times + excluded.times, last_at = excluded.last_at;
  return to_jsonb(true);
end $$;
