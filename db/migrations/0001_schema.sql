CREATE TABLE brand (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  slug text NOT NULL,
  name text NOT NULL,
  locales jsonb NOT NULL,
  default_locale text NOT NULL,
  time_zone text NOT NULL,
  lookup_policy text NOT NULL,
  theme jsonb NOT NULL,
  texts jsonb NOT NULL,
  support jsonb NOT NULL,
  sender_name text NOT NULL,
  sender_address text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT brand_slug UNIQUE(tenant_id,slug)
);

CREATE TABLE embed_key (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  brand_id uuid NOT NULL,
  name text NOT NULL,
  key_hash text NOT NULL,
  origins jsonb NOT NULL,
  allow_null_origin boolean DEFAULT false NOT NULL,
  enforce_origins boolean DEFAULT true NOT NULL,
  organization_id uuid,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  revoked_at timestamp with time zone,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT embed_key_hash UNIQUE(tenant_id,key_hash)
);

CREATE TABLE hosted_page (
  tenant_id uuid NOT NULL,
  slug text PRIMARY KEY NOT NULL,
  brand_id uuid NOT NULL,
  embed_key text NOT NULL
);

CREATE TABLE tenant (
  id uuid PRIMARY KEY NOT NULL,
  name text NOT NULL,
  default_locale text NOT NULL,
  time_zone text NOT NULL,
  targets jsonb NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE branch (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  name text NOT NULL,
  city text NOT NULL,
  address text NOT NULL,
  time_zone text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  PRIMARY KEY(tenant_id,id)
);

CREATE TABLE organization (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  PRIMARY KEY(tenant_id,id)
);

CREATE TABLE app_user (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  email text NOT NULL,
  full_name text NOT NULL,
  title text,
  locale text NOT NULL,
  status text DEFAULT 'active' NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT app_user_email UNIQUE(tenant_id,email)
);

CREATE TABLE membership (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  role text NOT NULL,
  organization_id uuid,
  branch_id uuid,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  PRIMARY KEY(tenant_id,id)
);

CREATE TABLE saved_view (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  list text NOT NULL,
  name text NOT NULL,
  query text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT saved_view_name UNIQUE(tenant_id,user_id,list,name)
);

CREATE TABLE evidence_policy (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  brand_id uuid NOT NULL,
  claim_type text,
  model_id uuid,
  requirements jsonb NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  PRIMARY KEY(tenant_id,id)
);

CREATE TABLE manufacturer (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  PRIMARY KEY(tenant_id,id)
);

CREATE TABLE product_model (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  manufacturer_id uuid NOT NULL,
  brand_id uuid NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  family text NOT NULL,
  gtin text,
  label_picture text,
  label_hint jsonb NOT NULL,
  serial_rule jsonb NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT product_model_code UNIQUE(tenant_id,manufacturer_id,code)
);

CREATE TABLE recall (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  model_id uuid NOT NULL,
  campaign text NOT NULL,
  title jsonb NOT NULL,
  remedy jsonb NOT NULL,
  batches jsonb,
  active boolean DEFAULT true NOT NULL,
  started_at timestamp with time zone NOT NULL,
  PRIMARY KEY(tenant_id,id)
);

CREATE TABLE term (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  code text NOT NULL,
  version integer NOT NULL,
  body jsonb NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT term_code_version UNIQUE(tenant_id,code,version)
);

CREATE TABLE unit (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  manufacturer_id uuid NOT NULL,
  model_id uuid NOT NULL,
  serial_raw text NOT NULL,
  serial_norm text NOT NULL,
  serial_skeleton text NOT NULL,
  batch text,
  inventory_no text,
  place text,
  region text,
  dates jsonb NOT NULL,
  term_ids jsonb NOT NULL,
  lifecycle text NOT NULL,
  custody text NOT NULL,
  coverage_flag text DEFAULT 'normal' NOT NULL,
  flag_reason text,
  flag_components jsonb,
  replaced_by_id uuid,
  derived_from jsonb,
  dealer_id uuid,
  owner_id uuid,
  branch_id uuid,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT unit_serial UNIQUE(tenant_id,serial_norm,manufacturer_id,model_id)
);

CREATE TABLE unit_event (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  unit_id uuid NOT NULL,
  kind text NOT NULL,
  at timestamp with time zone NOT NULL,
  actor jsonb NOT NULL,
  payload jsonb NOT NULL,
  PRIMARY KEY(tenant_id,id)
);

CREATE TABLE claim (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  ref text NOT NULL,
  brand_id uuid NOT NULL,
  type text NOT NULL,
  locale text NOT NULL,
  state text NOT NULL,
  phase text NOT NULL,
  next_owner text NOT NULL,
  next_step text NOT NULL,
  next_due date,
  organization_id uuid,
  branch_id uuid,
  submitted_by uuid,
  assignee_id uuid,
  failure_date date,
  purchase_date date,
  symptoms jsonb NOT NULL,
  urgency text DEFAULT 'normal' NOT NULL,
  urgency_reason text,
  flags jsonb NOT NULL,
  related jsonb NOT NULL,
  snapshot jsonb,
  last_seq integer DEFAULT 0 NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  submitted_at timestamp with time zone,
  decided_at timestamp with time zone,
  resolved_at timestamp with time zone,
  closed_at timestamp with time zone,
  version integer DEFAULT 1 NOT NULL,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT claim_ref UNIQUE(tenant_id,ref)
);

CREATE TABLE claim_contact (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  claim_id uuid NOT NULL,
  kind text NOT NULL,
  name text,
  email text,
  phone text,
  company text,
  convenient_time text,
  address jsonb,
  email_confirmed_at timestamp with time zone,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT claim_contact_kind UNIQUE(tenant_id,claim_id,kind)
);

CREATE TABLE claim_event (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  claim_id uuid NOT NULL,
  seq integer NOT NULL,
  kind text NOT NULL,
  at timestamp with time zone NOT NULL,
  actor jsonb NOT NULL,
  visibility text NOT NULL,
  line_id uuid,
  payload jsonb NOT NULL,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT claim_event_seq UNIQUE(tenant_id,claim_id,seq)
);

CREATE TABLE claim_line (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  claim_id uuid NOT NULL,
  position integer NOT NULL,
  unit_id uuid,
  model_id uuid,
  serial_raw text NOT NULL,
  serial_norm text NOT NULL,
  coverage jsonb,
  decision text DEFAULT 'proposed' NOT NULL,
  reason_code text,
  reason_text text,
  decided_by uuid,
  decided_at timestamp with time zone,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT claim_line_position UNIQUE(tenant_id,claim_id,position)
);

CREATE TABLE info_item (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  claim_id uuid NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL,
  prompt text NOT NULL,
  attachment_type text,
  state text DEFAULT 'open' NOT NULL,
  answer_text text,
  confirmed boolean,
  answered_at timestamp with time zone,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT info_item_position UNIQUE(tenant_id,request_id,position)
);

CREATE TABLE info_request (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  claim_id uuid NOT NULL,
  asked_of text NOT NULL,
  due_on date NOT NULL,
  note text,
  asked_by uuid,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  answered_at timestamp with time zone,
  PRIMARY KEY(tenant_id,id)
);

CREATE TABLE message (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  claim_id uuid NOT NULL,
  kind text NOT NULL,
  actor jsonb NOT NULL,
  body text NOT NULL,
  at timestamp with time zone NOT NULL,
  PRIMARY KEY(tenant_id,id)
);

CREATE TABLE rma_unit (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  claim_id uuid NOT NULL,
  line_id uuid NOT NULL,
  state text NOT NULL,
  received_serial text,
  condition text,
  diagnosis text,
  repair_note text,
  outcome text,
  promised_on date,
  pick_up_place text,
  returned_to_name text,
  returned_to_department text,
  return_report text,
  returned_at timestamp with time zone,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT rma_unit_line UNIQUE(tenant_id,line_id)
);

CREATE TABLE attachment (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  claim_id uuid NOT NULL,
  line_id uuid,
  message_id uuid,
  info_item_id uuid,
  type text NOT NULL,
  name text NOT NULL,
  media_type text,
  size integer,
  sha256 text,
  width integer,
  height integer,
  file_key text NOT NULL,
  state text NOT NULL,
  visibility text NOT NULL,
  upload_key text NOT NULL,
  principal text NOT NULL,
  actor text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  ready_at timestamp with time zone,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT attachment_upload UNIQUE(tenant_id,principal,upload_key)
);

CREATE TABLE claim_link (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  claim_id uuid NOT NULL,
  token_hash text NOT NULL,
  purpose text NOT NULL,
  email text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  revoked_at timestamp with time zone,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT claim_link_token UNIQUE(tenant_id,token_hash)
);

CREATE TABLE session (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  token_hash text NOT NULL,
  kind text NOT NULL,
  brand_id uuid NOT NULL,
  user_id uuid,
  claim_id uuid,
  email text,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  last_seen_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  revoked_at timestamp with time zone,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT session_token UNIQUE(tenant_id,token_hash)
);

CREATE TABLE sign_in_code (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  email text NOT NULL,
  claim_id uuid,
  code_hash text NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  PRIMARY KEY(tenant_id,id)
);

CREATE TABLE mail (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  cause_id uuid NOT NULL,
  claim_id uuid,
  brand_id uuid NOT NULL,
  to_address text NOT NULL,
  template text NOT NULL,
  locale text NOT NULL,
  params jsonb NOT NULL,
  subject text NOT NULL,
  state text NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  due_at timestamp with time zone NOT NULL,
  leased_until timestamp with time zone,
  provider_id text,
  last_error text,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  sent_at timestamp with time zone,
  PRIMARY KEY(tenant_id,id),
  CONSTRAINT mail_cause UNIQUE(tenant_id,cause_id,to_address,template)
);

CREATE TABLE mail_address (
  tenant_id uuid NOT NULL,
  address text NOT NULL,
  confirmed_at timestamp with time zone,
  bounced_at timestamp with time zone,
  last_unconfirmed_on text,
  PRIMARY KEY(tenant_id,address)
);

CREATE TABLE outbox (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  object_id uuid NOT NULL,
  sequence integer NOT NULL,
  payload jsonb NOT NULL,
  state text DEFAULT 'pending' NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  due_at timestamp with time zone NOT NULL,
  leased_until timestamp with time zone,
  last_error text,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  sent_at timestamp with time zone,
  PRIMARY KEY(tenant_id,id)
);

CREATE TABLE audit (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  actor jsonb NOT NULL,
  on_behalf_of uuid,
  action text NOT NULL,
  object_type text NOT NULL,
  object_id uuid NOT NULL,
  reason text,
  changes jsonb NOT NULL,
  request_id text NOT NULL,
  PRIMARY KEY(tenant_id,id)
);

CREATE TABLE budget (
  tenant_id uuid NOT NULL,
  bucket text NOT NULL,
  window_start timestamp with time zone NOT NULL,
  used integer NOT NULL,
  PRIMARY KEY(tenant_id,bucket,window_start)
);

CREATE TABLE idempotency (
  tenant_id uuid NOT NULL,
  principal text NOT NULL,
  key text NOT NULL,
  fingerprint text NOT NULL,
  status integer,
  headers jsonb,
  body text,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  PRIMARY KEY(tenant_id,principal,key)
);

CREATE TABLE lookup_log (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  serial_hash text NOT NULL,
  outcome text NOT NULL,
  brand_id uuid NOT NULL,
  actor_kind text NOT NULL,
  PRIMARY KEY(tenant_id,id)
);

ALTER TABLE embed_key ADD FOREIGN KEY (tenant_id,brand_id) REFERENCES brand(tenant_id,id);
ALTER TABLE hosted_page ADD FOREIGN KEY (tenant_id,brand_id) REFERENCES brand(tenant_id,id);
ALTER TABLE branch ADD FOREIGN KEY (tenant_id,organization_id) REFERENCES organization(tenant_id,id);
ALTER TABLE organization ADD FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE app_user ADD FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE membership ADD FOREIGN KEY (tenant_id,user_id) REFERENCES app_user(tenant_id,id);
ALTER TABLE membership ADD FOREIGN KEY (tenant_id,organization_id) REFERENCES organization(tenant_id,id);
ALTER TABLE membership ADD FOREIGN KEY (tenant_id,branch_id) REFERENCES branch(tenant_id,id);
ALTER TABLE saved_view ADD FOREIGN KEY (tenant_id,user_id) REFERENCES app_user(tenant_id,id);
ALTER TABLE evidence_policy ADD FOREIGN KEY (tenant_id,brand_id) REFERENCES brand(tenant_id,id);
ALTER TABLE evidence_policy ADD FOREIGN KEY (tenant_id,model_id) REFERENCES product_model(tenant_id,id);
ALTER TABLE manufacturer ADD FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE product_model ADD FOREIGN KEY (tenant_id,manufacturer_id) REFERENCES manufacturer(tenant_id,id);
ALTER TABLE product_model ADD FOREIGN KEY (tenant_id,brand_id) REFERENCES brand(tenant_id,id);
ALTER TABLE recall ADD FOREIGN KEY (tenant_id,model_id) REFERENCES product_model(tenant_id,id);
ALTER TABLE term ADD FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE unit ADD FOREIGN KEY (tenant_id,manufacturer_id) REFERENCES manufacturer(tenant_id,id);
ALTER TABLE unit ADD FOREIGN KEY (tenant_id,model_id) REFERENCES product_model(tenant_id,id);
ALTER TABLE unit ADD FOREIGN KEY (tenant_id,dealer_id) REFERENCES organization(tenant_id,id);
ALTER TABLE unit ADD FOREIGN KEY (tenant_id,owner_id) REFERENCES organization(tenant_id,id);
ALTER TABLE unit ADD FOREIGN KEY (tenant_id,branch_id) REFERENCES branch(tenant_id,id);
ALTER TABLE unit_event ADD FOREIGN KEY (tenant_id,unit_id) REFERENCES unit(tenant_id,id);
ALTER TABLE claim ADD FOREIGN KEY (tenant_id,brand_id) REFERENCES brand(tenant_id,id);
ALTER TABLE claim ADD FOREIGN KEY (tenant_id,organization_id) REFERENCES organization(tenant_id,id);
ALTER TABLE claim ADD FOREIGN KEY (tenant_id,branch_id) REFERENCES branch(tenant_id,id);
ALTER TABLE claim ADD FOREIGN KEY (tenant_id,submitted_by) REFERENCES app_user(tenant_id,id);
ALTER TABLE claim ADD FOREIGN KEY (tenant_id,assignee_id) REFERENCES app_user(tenant_id,id);
ALTER TABLE claim_contact ADD FOREIGN KEY (tenant_id,claim_id) REFERENCES claim(tenant_id,id);
ALTER TABLE claim_event ADD FOREIGN KEY (tenant_id,claim_id) REFERENCES claim(tenant_id,id);
ALTER TABLE claim_line ADD FOREIGN KEY (tenant_id,claim_id) REFERENCES claim(tenant_id,id);
ALTER TABLE claim_line ADD FOREIGN KEY (tenant_id,unit_id) REFERENCES unit(tenant_id,id);
ALTER TABLE claim_line ADD FOREIGN KEY (tenant_id,model_id) REFERENCES product_model(tenant_id,id);
ALTER TABLE info_item ADD FOREIGN KEY (tenant_id,request_id) REFERENCES info_request(tenant_id,id);
ALTER TABLE info_request ADD FOREIGN KEY (tenant_id,claim_id) REFERENCES claim(tenant_id,id);
ALTER TABLE message ADD FOREIGN KEY (tenant_id,claim_id) REFERENCES claim(tenant_id,id);
ALTER TABLE rma_unit ADD FOREIGN KEY (tenant_id,claim_id) REFERENCES claim(tenant_id,id);
ALTER TABLE rma_unit ADD FOREIGN KEY (tenant_id,line_id) REFERENCES claim_line(tenant_id,id);
ALTER TABLE attachment ADD FOREIGN KEY (tenant_id,claim_id) REFERENCES claim(tenant_id,id);
ALTER TABLE attachment ADD FOREIGN KEY (tenant_id,line_id) REFERENCES claim_line(tenant_id,id);
ALTER TABLE attachment ADD FOREIGN KEY (tenant_id,message_id) REFERENCES message(tenant_id,id);
ALTER TABLE attachment ADD FOREIGN KEY (tenant_id,info_item_id) REFERENCES info_item(tenant_id,id);
ALTER TABLE claim_link ADD FOREIGN KEY (tenant_id,claim_id) REFERENCES claim(tenant_id,id);
ALTER TABLE session ADD FOREIGN KEY (tenant_id,brand_id) REFERENCES brand(tenant_id,id);
ALTER TABLE session ADD FOREIGN KEY (tenant_id,user_id) REFERENCES app_user(tenant_id,id);
ALTER TABLE session ADD FOREIGN KEY (tenant_id,claim_id) REFERENCES claim(tenant_id,id);
ALTER TABLE sign_in_code ADD FOREIGN KEY (tenant_id,claim_id) REFERENCES claim(tenant_id,id);
ALTER TABLE mail ADD FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE mail_address ADD FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE outbox ADD FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE audit ADD FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE budget ADD FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE idempotency ADD FOREIGN KEY (tenant_id) REFERENCES tenant(id);
ALTER TABLE lookup_log ADD FOREIGN KEY (tenant_id) REFERENCES tenant(id);
CREATE INDEX embed_key_brand ON embed_key (tenant_id,brand_id);
CREATE INDEX membership_user ON membership (tenant_id,user_id);
CREATE INDEX product_model_brand ON product_model (tenant_id,brand_id);
CREATE INDEX recall_model ON recall (tenant_id,model_id);
CREATE INDEX unit_skeleton ON unit (tenant_id,serial_skeleton);
CREATE INDEX unit_owner ON unit (tenant_id,owner_id,id);
CREATE INDEX unit_event_unit ON unit_event (tenant_id,unit_id,at);
CREATE INDEX claim_recent ON claim (tenant_id,updated_at,id);
CREATE INDEX claim_queue ON claim (tenant_id,next_owner,updated_at,id);
CREATE INDEX claim_state ON claim (tenant_id,state,updated_at,id);
CREATE INDEX claim_organization ON claim (tenant_id,organization_id,updated_at,id);
CREATE INDEX claim_submitter ON claim (tenant_id,submitted_by,updated_at,id);
CREATE INDEX claim_contact_email ON claim_contact (tenant_id,email);
CREATE INDEX claim_line_serial ON claim_line (tenant_id,serial_norm text_pattern_ops);
CREATE INDEX claim_line_unit ON claim_line (tenant_id,unit_id);
CREATE INDEX info_item_claim ON info_item (tenant_id,claim_id);
CREATE INDEX info_request_claim ON info_request (tenant_id,claim_id);
CREATE INDEX message_claim ON message (tenant_id,claim_id,at);
CREATE INDEX rma_unit_claim ON rma_unit (tenant_id,claim_id);
CREATE INDEX attachment_claim ON attachment (tenant_id,claim_id);
CREATE INDEX attachment_pending ON attachment (tenant_id,state,created_at);
CREATE INDEX sign_in_code_email ON sign_in_code (tenant_id,email,created_at);
CREATE INDEX mail_due ON mail (tenant_id,state,due_at);
CREATE INDEX mail_claim ON mail (tenant_id,claim_id);
CREATE INDEX outbox_object ON outbox (tenant_id,object_id,sequence);
CREATE INDEX outbox_due ON outbox (tenant_id,state,due_at);
CREATE INDEX audit_object ON audit (tenant_id,object_id,at);
CREATE INDEX idempotency_age ON idempotency (tenant_id,created_at);
CREATE INDEX lookup_log_at ON lookup_log (tenant_id,at);