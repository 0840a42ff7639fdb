-- Warranty cards: what is printed or sent to a customer, signed, so that anybody can check it.

-- What signs the cards of a tenant. One signs; those before it go on proving what they signed, without their private part.
create table card_key (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  kid text not null,
  public_key text not null,
  sealed_key text,
  created_at timestamptz not null default now(),
  retired_at timestamptz,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  constraint card_key_kid unique (tenant_id, kid)
);
create unique index card_key_signing on card_key (tenant_id) where retired_at is null;

create table card (
  tenant_id uuid not null,
  id uuid not null,
  number text not null,
  brand_id uuid not null,
  unit_id uuid not null,
  key_id uuid not null,
  token text not null,
  last_covered_day date,
  issued_at timestamptz not null,
  revoked_at timestamptz,
  revoked_reason text,
  verifications integer not null default 0,
  last_verified_at timestamptz,
  copy_suspected_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, brand_id) references brand(tenant_id, id),
  foreign key (tenant_id, unit_id) references unit(tenant_id, id),
  foreign key (tenant_id, key_id) references card_key(tenant_id, id),
  constraint card_number unique (tenant_id, number)
);
create unique index card_active on card (tenant_id, unit_id) where revoked_at is null;
create index card_unit on card (tenant_id, unit_id, issued_at);
create index card_issued on card (tenant_id, brand_id, issued_at, id);

-- `place` is a hash that is made for one card: it tells networks apart and says nothing of them, or of other cards.
create table card_verification (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  card_id uuid,
  at timestamptz not null,
  result text not null,
  place text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, card_id) references card(tenant_id, id)
);
create index card_verification_card on card_verification (tenant_id, card_id, at);

call keep_in_tenant('card_key');
call keep_in_tenant('card');
call keep_in_tenant('card_verification');

-- A card goes with its unit: whoever owns or sells that now comes near it.
create policy reach on card as restrictive to warranty_app using (
  coalesce(current_setting('app.reach', true) = '*', false)
  or exists (
    select from unit u
    where u.tenant_id = card.tenant_id and u.id = card.unit_id
      and (u.owner_id is not null and in_reach(u.owner_id) or u.dealer_id is not null and in_reach(u.dealer_id))
  )
);
create policy reach on card_verification as restrictive to warranty_app using (
  coalesce(current_setting('app.reach', true) = '*', false)
  or exists (select from card c where c.tenant_id = card_verification.tenant_id and c.id = card_verification.card_id)
);

-- A label on a box names no tenant: see `pages_of_gtin`.
create index product_model_gtin on product_model (tenant_id, gtin);
grant select on product_model, brand, hosted_page to warranty_sweeper;
create policy sweep on product_model for select to warranty_sweeper using (true);
create policy sweep on brand for select to warranty_sweeper using (true);
create policy sweep on hosted_page for select to warranty_sweeper using (true);
