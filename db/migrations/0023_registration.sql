-- What a registration and a change of owner mean for the cover: terms may give more to who registers in time, and may end
-- with the first owner.
alter table unit
  add column registered_on date,
  add column transfers jsonb not null default '[]';

-- A sale of a point of sale is one registration, however often it is told.
create index registration_invoice on registration (tenant_id, organization_id, invoice_no, invoice_line)
  where invoice_no is not null;
