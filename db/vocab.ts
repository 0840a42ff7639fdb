/** The words that the database, the API and the elements share. Nothing here may import anything. */

export const LOCALES = ['en', 'ru', 'kk', 'de', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** What a brand may set of how the elements look. */
export const THEME_COLOURS = [
  'accent',
  'on-accent',
  'text',
  'surface',
  'muted',
  'line',
  'edge',
  'good',
  'warn',
  'bad',
] as const;
export const THEME_LENGTHS = ['radius', 'space', 'font-size'] as const;
export type ThemeToken = (typeof THEME_COLOURS)[number] | (typeof THEME_LENGTHS)[number] | 'font';

/** What texts of a brand may be for: the elements, and what they share. */
export const TEXT_AREAS = [
  'common',
  'lookup',
  'register',
  'claim',
  'status',
  'portal',
  'account',
  'desk',
] as const;

/** The serials that a test key knows: each gives one verdict. */
export const TEST_SERIALS = [
  'TEST-COVERED',
  'TEST-CONDITIONAL',
  'TEST-NOT-COVERED',
  'TEST-UNKNOWN-DATES',
  'TEST-RECALL',
  'TEST-VOID',
  'TEST-SUSPENDED',
  'TEST-REPLACED',
] as const;

export const VERDICTS = ['covered', 'conditional', 'not_covered', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const LOOKUP_POLICIES = ['none', 'verdict_only', 'verdict_and_terms'] as const;
export type LookupPolicy = (typeof LOOKUP_POLICIES)[number];

/** Of an organisation that owns devices. */
export const CUSTOMER_ROLES = [
  'initiator',
  'watcher',
  'approver',
  'custodian',
  'accounting',
  'branch_responsible',
  'org_admin',
] as const;
export const DEALER_ROLES = ['dealer_sales', 'dealer_service', 'dealer_manager'] as const;
/** Of the service's own side. */
export const STAFF_ROLES = [
  'agent',
  'technician',
  'warranty_manager',
  'finance',
  'owner',
  'sysadmin',
  'auditor',
] as const;
export const ORGANIZATION_ROLES = [...CUSTOMER_ROLES, ...DEALER_ROLES] as const;
export const ROLES = ['consumer', ...CUSTOMER_ROLES, ...DEALER_ROLES, ...STAFF_ROLES] as const;
export type OrganizationRole = (typeof ORGANIZATION_ROLES)[number];
export type StaffRole = (typeof STAFF_ROLES)[number];
export type Role = (typeof ROLES)[number];

/**
 * How far a right or a membership reaches, the narrowest first. `own`: what one filed oneself. `branch_tree`: a branch and
 * those below it.
 */
export const SCOPES = ['own', 'branch', 'branch_tree', 'organization', 'tenant'] as const;
export type Scope = (typeof SCOPES)[number];

export const RIGHTS = [
  'unit.read',
  'unit.edit',
  /** Where a device stands, and nothing else of it. */
  'unit.place',
  'unit.propose_dates',
  'unit.change_dates',
  'claim.create',
  'claim.read',
  /** What the service writes for itself, and who of it does what. */
  'claim.read_internal',
  /** Fill in a draft and send it, withdraw, reopen. */
  'claim.file',
  /** Send to the service what needs an approval of one's own side. */
  'claim.approve',
  'claim.answer',
  /** Answer questions for a document, and no others. */
  'claim.answer_documents',
  'claim.message',
  'claim.attach',
  'claim.note_customer',
  'claim.note_service',
  'claim.confirm_handover',
  /** Say that the device works again. */
  'claim.close',
  'claim.review',
  'claim.decide',
  /** Decide without a limit, against a rule, or out of goodwill. */
  'claim.override',
  'claim.cancel',
  'claim.workshop',
  'quote.accept',
  'money.read',
  'money.approve',
  'money.settle',
  'people.manage',
  /** Who of a branch is told of what. */
  'recipients.manage',
  'organization.manage',
  'staff.read',
  'audit.read',
  'settings.manage',
  'export',
] as const;
export type Right = (typeof RIGHTS)[number];
export const SSO_ALGORITHMS = ['ES256', 'EdDSA'] as const;
export type SsoAlgorithm = (typeof SSO_ALGORITHMS)[number];

/** What a key may do, in a partner's words; `api/auth/scopes.ts` says which rights that is. */
export const KEY_SCOPES = [
  'lookups:read',
  'units:read',
  'units:write',
  'cards:write',
  'claims:read',
  'claims:write',
  'claims:decide',
  'workshop:write',
  'audit:read',
] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** The elements that a publishable key can be limited to. */
export const ELEMENTS = [
  'lookup',
  'register',
  'claim',
  'status',
  'portal',
  'desk',
  'serial',
  'serial-input',
  'card',
  'products',
  'import',
  'account',
  'admin',
] as const;
export type ElementName = (typeof ELEMENTS)[number];

export const ORGANIZATION_KINDS = [
  'manufacturer',
  'distributor',
  'dealer',
  'customer',
  'supplier',
  'depot',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const BRANCH_KINDS = ['office', 'warehouse', 'workshop', 'depot', 'shop'] as const;
export type BranchKind = (typeof BRANCH_KINDS)[number];

export const ADDRESS_KINDS = ['main', 'shipping', 'billing'] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

/** `mailbox`: an address that several read. */
export const CONTACT_KINDS = ['person', 'mailbox'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

export const USER_STATUSES = ['active', 'suspended', 'left'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

/** `soft`: refused for now, such as a full mailbox. */
export const DELIVERABILITIES = ['unknown', 'ok', 'soft', 'bounced'] as const;
export type Deliverability = (typeof DELIVERABILITIES)[number];

export const SETUP_FINDINGS = [
  'responsible_missing',
  'backup_missing',
  'responsible_gone',
  'backup_gone',
  'calendar_missing',
  'time_zone_unknown',
  'contact_bounces',
  'nobody_approves',
  'one_approver',
  'text_missing',
  'label_hint_missing',
  'menu_label_missing',
  'origins_not_enforced',
] as const;
/** What is not set up as it should be. */
export type SetupFinding = (typeof SETUP_FINDINGS)[number];

/** How dates are written for a person; without one, as their language writes them. */
export const DATE_FORMATS = ['YYYY-MM-DD', 'DD.MM.YYYY', 'DD/MM/YYYY', 'MM/DD/YYYY', 'D MMMM YYYY'] as const;
export type DateFormat = (typeof DATE_FORMATS)[number];

/** What mails are about, as a person switches them on and off. */
export const NOTICE_KINDS = [
  'case_progress',
  'case_messages',
  'approvals',
  'colleagues_cases',
  'alerts',
  'new_devices',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const LIFECYCLES = [
  'created',
  'in_stock',
  'assigned_to_dealer',
  'pending_registration',
  'active',
  'replaced',
  'returned_to_stock',
  'scrapped',
  'lost_stolen',
  'retired',
] as const;
export type Lifecycle = (typeof LIFECYCLES)[number];

export const CUSTODIES = [
  'manufacturer',
  'dealer',
  'customer',
  'transit',
  'depot',
  'supplier',
  'unknown',
] as const;
export type Custody = (typeof CUSTODIES)[number];

export const COVERAGE_FLAGS = ['normal', 'suspended', 'void_partial', 'void'] as const;
export type CoverageFlag = (typeof COVERAGE_FLAGS)[number];

export const DATE_KINDS = [
  'manufactured',
  'shipped',
  'dealer_invoice',
  'sale',
  'delivery',
  'installation',
  'activation',
  'correction',
] as const;
export type DateKind = (typeof DATE_KINDS)[number];

/** What a device counts, where its warranty ends by use as well as by time. */
export const METERS = ['hours', 'km', 'cycles'] as const;
export type Meter = (typeof METERS)[number];

/** Who read it; `claim`: its claimant, `device`: a program of its owner's side. */
export const METER_SOURCES = ['owner', 'dealer', 'service', 'claim', 'device'] as const;
export type MeterSource = (typeof METER_SOURCES)[number];

export const CUSTOMER_TYPES = ['consumer', 'business'] as const;
export type CustomerType = (typeof CUSTOMER_TYPES)[number];

export const UNIT_RELATION_KINDS = [
  'replaced_by',
  'component_of',
  're_serialised_as',
  'duplicate_of',
] as const;
export type UnitRelationKind = (typeof UNIT_RELATION_KINDS)[number];

export const SERIAL_EXCEPTION_STATES = ['open', 'solved', 'dismissed'] as const;
export type SerialExceptionState = (typeof SERIAL_EXCEPTION_STATES)[number];

export const FLAG_REASONS = [
  'opened',
  'misuse',
  'liquid',
  'altered_serial',
  'unpaid',
  'not_original',
  'under_investigation',
  'other',
] as const;
export type FlagReason = (typeof FLAG_REASONS)[number];

export const SERIAL_EXCEPTION_KINDS = [
  'unknown',
  'duplicate',
  'format',
  'mismatch',
  'unreadable',
  're_labelled',
] as const;
export type SerialExceptionKind = (typeof SERIAL_EXCEPTION_KINDS)[number];

export const UNIT_EVENT_KINDS = [
  'unit.created',
  'unit.assigned',
  'unit.sold',
  'unit.registered',
  'unit.activated',
  'unit.changed',
  'unit.moved',
  'unit.owner_changed',
  'unit.custody_changed',
  'unit.date_corrected',
  'unit.coverage_changed',
  'unit.replaced',
  'unit.returned_to_stock',
  'unit.duplicate_suspected',
  'unit.merged',
  'unit.exception_noted',
  'unit.took_over',
  'unit.related',
  'unit.retired',
  'unit.flag_appealed',
  'unit.meter_read',
] as const;
export type UnitEventKind = (typeof UNIT_EVENT_KINDS)[number];

export const REGISTRATION_CHANNELS = ['embed', 'portal', 'dealer', 'pos', 'import', 'claim'] as const;
export type RegistrationChannel = (typeof REGISTRATION_CHANNELS)[number];

export const REGISTRATION_STATES = [
  'submitted',
  'pending_approval',
  'disputed',
  'active',
  'rejected',
  'transferred',
  'revoked',
] as const;
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** Why a registration is not active at once. */
export const REGISTRATION_REASONS = [
  'unknown_serial',
  'looks_like_another',
  'already_registered',
  'not_of_this_dealer',
  'not_for_sale',
  'customer_differs',
  'date_differs',
  'proof_missing',
  'awaiting_acceptance',
] as const;
export type RegistrationReason = (typeof REGISTRATION_REASONS)[number];

export const OWNERSHIP_GROUNDS = ['second_hand', 'mistake'] as const;
export type OwnershipGrounds = (typeof OWNERSHIP_GROUNDS)[number];

export const OWNERSHIP_CASE_STATES = [
  'open',
  'asked_owner',
  'transferred',
  'refused',
  'merged_duplicate',
] as const;
export type OwnershipCaseState = (typeof OWNERSHIP_CASE_STATES)[number];

export const IMPORT_KINDS = ['units', 'sales', 'registrations'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const IMPORT_STATES = [
  'uploaded',
  'parsing',
  'mapping_needed',
  'dry_run_ready',
  'committing',
  'done',
  'done_with_errors',
  'failed',
  'undoing',
  'undone',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What becomes of one row of a file. */
export const IMPORT_VERDICTS = [
  'ok',
  'changed',
  'unchanged',
  'duplicate',
  'near_duplicate',
  'bad_format',
  'unknown_model',
  'unknown_unit',
  'refused',
] as const;
export type ImportVerdict = (typeof IMPORT_VERDICTS)[number];

export const CLAIM_TYPES = ['customer', 'dealer'] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

export const CLAIM_STATES = [
  'draft',
  'pending_internal_approval',
  'submitted',
  'under_review',
  'awaiting_info',
  'approved',
  'partially_approved',
  'rejected',
  'in_service',
  'resolved',
  'closed',
  'withdrawn',
  'cancelled',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** What a customer is told; internal states may grow, this list is the promise of the API. */
export const PHASES = [
  'draft',
  'received',
  'reviewing',
  'action_needed',
  'inspecting',
  'repairing',
  'ready',
  'resolved',
  'rejected',
  'withdrawn',
] as const;
export type Phase = (typeof PHASES)[number];

export const CLAIM_ACTIONS = [
  'update',
  'submit',
  'approve',
  'send-back',
  'withdraw',
  'start-review',
  'request-info',
  'decide',
  'receive',
  'diagnose',
  'repair',
  'ready',
  'return',
  'confirm-handover',
  'close',
  'reopen',
  'cancel',
  'assign',
  'message',
  'note',
  'attach',
  'answer',
] as const;
export type ClaimAction = (typeof CLAIM_ACTIONS)[number];

/** What a check of a warranty card says. `unreadable`: it is no card at all. */
export const CARD_RESULTS = ['valid', 'revoked', 'forged', 'unknown', 'unreadable'] as const;
export type CardResult = (typeof CARD_RESULTS)[number];

export const CARD_REVOCATIONS = [
  'reissued',
  'lost',
  'stolen',
  'copied',
  'sold',
  'entered_in_error',
  'other',
] as const;
export type CardRevocation = (typeof CARD_REVOCATIONS)[number];

export const LINE_DECISIONS = ['proposed', 'approved', 'rejected'] as const;
export type LineDecision = (typeof LINE_DECISIONS)[number];

export const UNIT_JOB_STATES = [
  'expected',
  'received',
  'diagnosis',
  'awaiting_customer',
  'repair',
  'ready',
  'returned',
] as const;
export type UnitJobState = (typeof UNIT_JOB_STATES)[number];

export const OUTCOMES = ['repaired', 'replaced', 'no_fault_found', 'returned_unrepaired'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const CONDITIONS = [
  'power_surge',
  'overheating',
  'liquid',
  'move',
  'transport',
  'drop',
  'update',
] as const;
export type Condition = (typeof CONDITIONS)[number];

export const URGENCIES = ['normal', 'urgent', 'critical'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const ATTACHMENT_TYPES = [
  'label_photo',
  'invoice',
  'damage_photo',
  'appearance_photo',
  'transfer_report',
  'repair_summary',
  'other',
] as const;
export type AttachmentType = (typeof ATTACHMENT_TYPES)[number];

export const FILE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'application/pdf'] as const;
export type FileType = (typeof FILE_TYPES)[number];

export const INFO_ITEM_KINDS = ['text', 'confirm', 'file'] as const;
export type InfoItemKind = (typeof INFO_ITEM_KINDS)[number];

export const INFO_ITEM_STATES = ['open', 'answered', 'accepted', 'refused'] as const;
export type InfoItemState = (typeof INFO_ITEM_STATES)[number];

export const REASON_CODES = [
  'out_of_cover',
  'external_damage',
  'liquid_damage',
  'third_party_repair',
  'wear_part',
  'no_proof_of_purchase',
  'serial_mismatch',
  'not_our_product',
  'duplicate',
  'entered_in_error',
  'other',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Who has to act next. */
export const NEXT_OWNERS = ['claimant', 'approver', 'site_contact', 'service', 'nobody'] as const;
export type NextOwner = (typeof NEXT_OWNERS)[number];

export const MESSAGE_KINDS = ['comment', 'internal_service', 'internal_customer'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

export const MAIL_STATES = ['queued', 'leased', 'sent', 'failed', 'suppressed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

export const EVIDENCE_MODES = ['block', 'flag'] as const;
export type EvidenceMode = (typeof EVIDENCE_MODES)[number];

export const FLAGS = [
  'possible_duplicate',
  'evidence_missing',
  'serial_unknown',
  'serial_corrected',
  'possible_external_damage',
  'paid_diagnosis_required',
  'warranty_questionable',
] as const;
export type Flag = (typeof FLAGS)[number];

/** Limits are counted in Unicode code points, the same in the elements and in the API. */
export const LIMITS = {
  serial: 64,
  shortText: 200,
  longText: 5000,
  email: 254,
  unitsPerClaim: 20,
  filesPerClaim: 20,
  fileBytes: 15 * 1024 * 1024,
  claimBytes: 100 * 1024 * 1024,
  infoItems: 10,
} as const;

export const EVENT_KINDS = [
  'claim.draft_created',
  'claim.approval_requested',
  'claim.approval_returned',
  'claim.submitted',
  'claim.assigned',
  'claim.handed_over',
  'claim.review_started',
  'claim.info_requested',
  'claim.info_received',
  'claim.approved',
  'claim.partially_approved',
  'claim.rejected',
  'claim.resolved',
  'claim.closed',
  'claim.reopened',
  'claim.withdrawn',
  'claim.cancelled',
  'claim.message_added',
  'claim.note_added',
  'claim.file_added',
  'claim.cover_rechecked',
  'rma_unit.received',
  'rma_unit.diagnosis_started',
  'rma_unit.repair_started',
  'rma_unit.ready',
  'rma_unit.returned',
  'handover.confirmed',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
