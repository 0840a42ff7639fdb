-- What one decision of a program may come to.
alter table api_key add column amount_limit jsonb;

-- What the present owner has to say of a claim to his device.
alter table ownership_case add column answer_statement text;

-- Browsers in which somebody has signed in before; in any other one its owner hears of it.
create table known_device (
  tenant_id uuid not null references tenant(id),
  user_id uuid not null,
  device text not null,
  first_seen_at timestamptz not null,
  primary key (tenant_id, user_id, device),
  foreign key (tenant_id, user_id) references app_user(tenant_id, id)
);
call keep_in_tenant('known_device');

insert into known_device (tenant_id, user_id, device, first_seen_at)
select tenant_id, user_id, coalesce(device, ''), min(created_at)
from session
where user_id is not null
group by tenant_id, user_id, coalesce(device, '');
