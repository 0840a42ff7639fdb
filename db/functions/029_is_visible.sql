-- Whether a reader sees a unit whole: as its owner, its dealer, in its branch, or as the service.
create or replace function is_visible(
  p_reader jsonb, p_owner uuid, p_dealer uuid, p_branch uuid, p_owner_user uuid
) returns boolean
language sql immutable parallel safe
return coalesce((p_reader ->> 'all')::boolean, false)
  or coalesce(p_reader -> 'dealers' ? p_dealer::text, false)
  or coalesce(p_reader -> 'organizations' ? p_owner::text, false)
  or coalesce(p_reader -> 'branches' ? p_branch::text, false)
  or coalesce(p_owner_user = (p_reader ->> 'userId')::uuid, false);
