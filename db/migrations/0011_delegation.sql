-- A delegation hangs on the membership that it passes on, and ends with it.
alter table membership
  add column delegation_of uuid,
  add foreign key (tenant_id, delegation_of) references membership(tenant_id, id) on delete cascade;
create index membership_delegation on membership (tenant_id, delegation_of);
