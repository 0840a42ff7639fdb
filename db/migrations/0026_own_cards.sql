-- A person's own unit has a card too.
drop policy reach on card;
create policy reach on card as restrictive to warranty_app using (
  coalesce(current_setting('app.reach', true) = '*', false)
  or exists (
    select from unit u
    where u.tenant_id = card.tenant_id and u.id = card.unit_id
      and (
        u.owner_id is not null and in_reach(u.owner_id)
        or u.dealer_id is not null and in_reach(u.dealer_id)
        or u.owner_user_id is not null and in_reach(u.owner_user_id)
      )
  )
);
