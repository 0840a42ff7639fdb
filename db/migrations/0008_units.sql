-- What a manufacturer says of a model: pictures, field sets, questions, checks, and which terms its units get when they are
-- sold.
alter table manufacturer
  add column updated_at timestamp with time zone not null default now(),
  add column version integer not null default 1;
alter table product_model
  add column pictures jsonb not null default '[]',
  add column specifications jsonb not null default '[]',
  add column symptom_questions jsonb not null default '[]',
  add column checklist jsonb not null default '[]',
  add column updated_at timestamp with time zone not null default now(),
  add column closed_at timestamp with time zone,
  add column version integer not null default 1;

create table model_term (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  model_id uuid not null,
  term_code text not null,
  -- Who buys, where and when; nothing said is everybody, everywhere, always.
  customer_type text check (customer_type in ('consumer', 'business')),
  region text,
  sold_from date,
  sold_to date,
  created_at timestamp with time zone not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, model_id) references product_model(tenant_id, id)
);
create index model_term_model on model_term (tenant_id, model_id);
call keep_in_tenant('model_term');

-- A term that is being written; publishing makes an immutable version of it.
create table term_draft (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  code text not null,
  body jsonb not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, created_by) references app_user(tenant_id, id),
  constraint term_draft_code unique (tenant_id, code)
);
call keep_in_tenant('term_draft');

-- The unit: its own facts, where it stands, whose it is and by which sale.
alter table unit
  add column specifications jsonb not null default '{}',
  add column room text,
  add column rack text,
  add column name text,
  add column meter jsonb,
  add column owner_user_id uuid,
  add column customer_type text check (customer_type in ('consumer', 'business')),
  add column invoice_no text,
  add column invoice_line text,
  add column import_id uuid,
  add foreign key (tenant_id, owner_user_id) references app_user(tenant_id, id);
create index unit_dealer on unit (tenant_id, dealer_id, lifecycle, id);
create index unit_owner_user on unit (tenant_id, owner_user_id, id);
create index unit_branch on unit (tenant_id, branch_id, id);
create index unit_inventory on unit (tenant_id, inventory_no text_pattern_ops);
create index unit_serial_prefix on unit (tenant_id, serial_norm text_pattern_ops);
create index unit_model on unit (tenant_id, model_id, id);
create unique index unit_invoice on unit (tenant_id, dealer_id, invoice_no, invoice_line)
  where invoice_no is not null and invoice_line is not null and lifecycle <> 'returned_to_stock';

create table unit_relation (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  kind text not null,
  from_id uuid not null,
  to_id uuid not null,
  valid_from date not null,
  claim_id uuid,
  note text,
  created_at timestamp with time zone not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, from_id) references unit(tenant_id, id),
  foreign key (tenant_id, to_id) references unit(tenant_id, id),
  foreign key (tenant_id, claim_id) references claim(tenant_id, id),
  constraint unit_relation_once unique (tenant_id, kind, from_id, to_id),
  constraint unit_relation_of_two check (from_id <> to_id)
);
create index unit_relation_to on unit_relation (tenant_id, to_id);
call keep_in_tenant('unit_relation');

-- Whose the unit was when it happened, so that the next owner reads the past without its people.
alter table unit_event
  add column audience text not null default 'owner' check (audience in ('owner', 'service')),
  add column owner_id uuid,
  add column owner_user_id uuid;

-- What is not as it should be about a serial, known or not, in words that can be searched.
create table serial_exception (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  brand_id uuid not null,
  unit_id uuid,
  other_unit_id uuid,
  serial_raw text not null,
  serial_norm text not null,
  kind text not null,
  note text not null,
  state text not null default 'open' check (state in ('open', 'solved', 'dismissed')),
  assignee_id uuid,
  solved_by uuid,
  solution text,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, brand_id) references brand(tenant_id, id),
  foreign key (tenant_id, unit_id) references unit(tenant_id, id),
  foreign key (tenant_id, other_unit_id) references unit(tenant_id, id),
  foreign key (tenant_id, assignee_id) references app_user(tenant_id, id),
  foreign key (tenant_id, solved_by) references app_user(tenant_id, id),
  foreign key (tenant_id, created_by) references app_user(tenant_id, id)
);
create index serial_exception_serial on serial_exception (tenant_id, serial_norm text_pattern_ops);
create index serial_exception_unit on serial_exception (tenant_id, unit_id);
create index serial_exception_open on serial_exception (tenant_id, state, created_at, id);
call keep_in_tenant('serial_exception');

-- Somebody says that a device is theirs, or that it was sold: what they say, with what proof, and what became of it.
create table registration (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  ref text not null,
  brand_id uuid not null,
  channel text not null check (channel in ('embed', 'portal', 'dealer', 'pos', 'import', 'claim')),
  state text not null,
  unit_id uuid,
  model_id uuid,
  serial_raw text not null,
  serial_norm text not null,
  -- Who registers: an organisation for itself, a dealer for a customer, or a person.
  organization_id uuid,
  branch_id uuid,
  applicant_id uuid,
  customer_type text not null check (customer_type in ('consumer', 'business')),
  purchase_date date,
  delivery_date date,
  invoice_no text,
  invoice_line text,
  place_of_purchase text,
  external_id text,
  reasons jsonb not null default '[]',
  decided_by uuid,
  decided_at timestamp with time zone,
  decision_reason text,
  test_mode boolean not null default false,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, brand_id) references brand(tenant_id, id),
  foreign key (tenant_id, unit_id) references unit(tenant_id, id),
  foreign key (tenant_id, model_id) references product_model(tenant_id, id),
  foreign key (tenant_id, organization_id) references organization(tenant_id, id),
  foreign key (tenant_id, branch_id) references branch(tenant_id, id),
  foreign key (tenant_id, applicant_id) references app_user(tenant_id, id),
  foreign key (tenant_id, decided_by) references app_user(tenant_id, id),
  constraint registration_ref unique (tenant_id, ref)
);
create index registration_recent on registration (tenant_id, state, created_at, id);
create index registration_unit on registration (tenant_id, unit_id);
create index registration_organization on registration (tenant_id, organization_id, created_at, id);
create index registration_applicant on registration (tenant_id, applicant_id);
create unique index registration_external on registration (tenant_id, organization_id, external_id)
  where external_id is not null;
call keep_in_tenant('registration');

-- Personal data of a registration, apart from it, so that erasing it is local.
create table registration_contact (
  tenant_id uuid not null references tenant(id),
  registration_id uuid not null,
  name text,
  email text,
  phone text,
  address jsonb,
  email_confirmed_at timestamp with time zone,
  primary key (tenant_id, registration_id),
  foreign key (tenant_id, registration_id) references registration(tenant_id, id)
);
create index registration_contact_email on registration_contact (tenant_id, email);
call keep_in_tenant('registration_contact');

-- A second person claims a device that is registered already. Neither is told who the other is.
create table ownership_case (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  unit_id uuid not null,
  registration_id uuid not null,
  state text not null,
  grounds text not null check (grounds in ('second_hand', 'mistake')),
  statement text,
  asked_at timestamp with time zone,
  answer text,
  answered_at timestamp with time zone,
  decided_by uuid,
  decided_at timestamp with time zone,
  reason text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, unit_id) references unit(tenant_id, id),
  foreign key (tenant_id, registration_id) references registration(tenant_id, id),
  foreign key (tenant_id, decided_by) references app_user(tenant_id, id)
);
create index ownership_case_unit on ownership_case (tenant_id, unit_id);
create index ownership_case_state on ownership_case (tenant_id, state, created_at, id);
call keep_in_tenant('ownership_case');

-- "This date is wrong": proposed with proof, decided with a reason; what was there before stays readable.
create table date_correction (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  ref text not null,
  brand_id uuid not null,
  unit_id uuid not null,
  organization_id uuid,
  date_kind text not null,
  proposed_date date not null,
  previous jsonb,
  statement text,
  state text not null check (state in ('proposed', 'approved', 'rejected', 'withdrawn')),
  proposed_by uuid,
  proposer_email text,
  verdict_before text,
  last_day_before date,
  verdict_after text,
  last_day_after date,
  decided_by uuid,
  decided_at timestamp with time zone,
  reason text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, brand_id) references brand(tenant_id, id),
  foreign key (tenant_id, unit_id) references unit(tenant_id, id),
  foreign key (tenant_id, organization_id) references organization(tenant_id, id),
  foreign key (tenant_id, proposed_by) references app_user(tenant_id, id),
  foreign key (tenant_id, decided_by) references app_user(tenant_id, id),
  constraint date_correction_ref unique (tenant_id, ref)
);
create index date_correction_unit on date_correction (tenant_id, unit_id);
create index date_correction_state on date_correction (tenant_id, state, created_at, id);
call keep_in_tenant('date_correction');

-- Files that prove something about a unit outside of a claim.
create table proof (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  registration_id uuid,
  correction_id uuid,
  ownership_case_id uuid,
  unit_id uuid,
  type text not null,
  name text not null,
  media_type text,
  size integer,
  sha256 text,
  file_key text not null,
  state text not null check (state in ('pending', 'ready', 'removed')),
  upload_key text not null,
  principal text not null,
  uploaded_by uuid,
  created_at timestamp with time zone not null default now(),
  ready_at timestamp with time zone,
  primary key (tenant_id, id),
  foreign key (tenant_id, registration_id) references registration(tenant_id, id),
  foreign key (tenant_id, correction_id) references date_correction(tenant_id, id),
  foreign key (tenant_id, ownership_case_id) references ownership_case(tenant_id, id),
  foreign key (tenant_id, unit_id) references unit(tenant_id, id),
  foreign key (tenant_id, uploaded_by) references app_user(tenant_id, id),
  constraint proof_upload unique (tenant_id, principal, upload_key),
  constraint proof_of_one check (num_nonnulls(registration_id, correction_id, ownership_case_id, unit_id) = 1)
);
create index proof_registration on proof (tenant_id, registration_id);
create index proof_correction on proof (tenant_id, correction_id);
create index proof_ownership on proof (tenant_id, ownership_case_id);
create index proof_unit on proof (tenant_id, unit_id);
create index proof_pending on proof (tenant_id, state, created_at);
call keep_in_tenant('proof');

-- A file of units, sales or registrations on its way in. `cursor` is the last row that was committed.
create table import_job (
  tenant_id uuid not null references tenant(id),
  id uuid not null,
  brand_id uuid not null,
  organization_id uuid,
  kind text not null check (kind in ('units', 'sales', 'registrations')),
  file_name text not null,
  file_hash text not null,
  file_key text not null,
  format text not null check (format in ('csv', 'xlsx')),
  size bigint not null,
  columns jsonb not null default '[]',
  mapping jsonb not null default '{}',
  defaults jsonb not null default '{}',
  state text not null,
  total integer,
  parsed integer not null default 0,
  cursor integer not null default 0,
  counts jsonb not null default '{}',
  problem text,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  committed_at timestamp with time zone,
  undo_until timestamp with time zone,
  undone_at timestamp with time zone,
  leased_until timestamp with time zone,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, brand_id) references brand(tenant_id, id),
  foreign key (tenant_id, organization_id) references organization(tenant_id, id),
  foreign key (tenant_id, created_by) references app_user(tenant_id, id)
);
create index import_job_recent on import_job (tenant_id, created_at, id);
create index import_job_file on import_job (tenant_id, file_hash);
create index import_job_state on import_job (tenant_id, state);
call keep_in_tenant('import_job');

create table import_row (
  tenant_id uuid not null references tenant(id),
  job_id uuid not null,
  row_no integer not null,
  row_key text not null,
  cells jsonb not null,
  verdict text not null,
  message text,
  unit_id uuid,
  serial_norm text,
  before jsonb,
  committed boolean not null default false,
  primary key (tenant_id, job_id, row_no),
  foreign key (tenant_id, job_id) references import_job(tenant_id, id)
);
create index import_row_verdict on import_row (tenant_id, job_id, verdict, row_no);
call keep_in_tenant('import_row');

-- The columns that a kind of file had last time, by the names of its header.
create table import_mapping (
  tenant_id uuid not null references tenant(id),
  organization_key text not null,
  kind text not null,
  header_hash text not null,
  mapping jsonb not null,
  updated_at timestamp with time zone not null default now(),
  primary key (tenant_id, organization_key, kind, header_hash)
);
call keep_in_tenant('import_mapping');

alter table lookup_log
  add column model_id uuid,
  add column key_id uuid,
  add column organization_id uuid,
  add column cause text;

create policy reach on registration as restrictive to warranty_app using (in_reach(organization_id));
create policy reach on date_correction as restrictive to warranty_app using (in_reach(organization_id));
create policy reach on import_job as restrictive to warranty_app using (in_reach(organization_id));
create policy reach on import_row as restrictive to warranty_app using (
  coalesce(current_setting('app.reach', true) = '*', false)
  or exists (select from import_job j where j.tenant_id = import_row.tenant_id and j.id = import_row.job_id)
);
create policy reach on registration_contact as restrictive to warranty_app using (
  coalesce(current_setting('app.reach', true) = '*', false)
  or exists (
    select from registration r
    where r.tenant_id = registration_contact.tenant_id and r.id = registration_contact.registration_id
  )
);
create policy reach on proof as restrictive to warranty_app using (
  coalesce(current_setting('app.reach', true) = '*', false)
  or (
    (registration_id is null
      or exists (select from registration r where r.tenant_id = proof.tenant_id and r.id = proof.registration_id))
    and (correction_id is null
      or exists (select from date_correction d where d.tenant_id = proof.tenant_id and d.id = proof.correction_id))
  )
);
