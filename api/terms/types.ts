import type {
  CoverageFlag,
  Custody,
  CustomerType,
  DateKind,
  LookupPolicy,
  Meter,
  Verdict,
} from '../../db/vocab.ts';

export type { CoverageFlag, DateKind, LookupPolicy, Verdict };
export type StartBasis = 'correction' | 'delivery' | 'installation' | 'sale' | 'activation';
export type TermKind = 'commercial' | 'statutory' | 'extension' | 'repair' | 'part' | 'recall' | 'goodwill';
export type LiableParty = 'manufacturer' | 'seller' | 'provider';
export type EndConvention = 'same_date' | 'day_before';
export type ComponentClass = string;
export type MeterUnit = Meter;

export interface Period {
  componentClass: ComponentClass;
  kind: 'months' | 'days' | 'lifetime';
  value: number | null;
  percent?: number;
  /** A share that falls with age, counted from the first sale (T19). */
  shares?: Share[];
  /** Whichever comes first (T15). */
  meter?: MeterLimit;
}

export interface MeterLimit {
  unit: MeterUnit;
  max: number;
}

export interface Share {
  fromMonth: number;
  percent: number;
}

/** Who besides the first owner is covered (T24); `withinDays`: how soon the new owner has to say so. */
export interface TransferRule {
  kind: 'always' | 'once' | 'never';
  withinDays?: number;
  fee?: boolean;
}

/** What time in the workshop gives back (T10): its days, a least remainder after a repair, or the better of both. */
export type DowntimePolicy = { kind: 'extend' } | { kind: 'least' | 'best'; days: number };

export type ReplacementPolicy =
  | { kind: 'inherit_remaining' }
  | { kind: 'greater_of'; days: number }
  | { kind: 'new_full' }
  | { kind: 'none' };

export interface WorkingDays {
  /** ISO weekdays that are not worked: 6 is Saturday, 7 is Sunday. */
  weekend: number[];
  holidays: string[];
}

/** Said to everybody; where it names components, causes, symptoms or conditions, a fault that fits all of them is not covered. */
export interface Exclusion {
  code: string;
  texts: Record<string, string>;
  components?: ComponentClass[];
  causes?: string[];
  symptoms?: string[];
  conditions?: string[];
}

/** Where a statutory term comes from; `check`: nobody has confirmed it for this tenant yet. */
export interface LegalSource {
  law: string;
  url?: string;
  check?: 'lawyer';
}

export interface WarrantyTerm {
  id: string;
  code: string;
  version: number;
  name: string;
  kind: TermKind;
  liableParty: LiableParty;
  startBases: StartBasis[];
  fallback: { days: number } | null;
  shelfCapMonths: number | null;
  periods: Period[];
  endConvention: EndConvention;
  exclusions: Exclusion[];
  replacementPolicy: ReplacementPolicy;
  texts: Record<string, { summary: string }>;
  regions?: string[];
  channels?: string[];
  jurisdiction?: string;
  customerType?: CustomerType;
  source?: LegalSource;
  meterLimit?: MeterLimit;
  /** Registering in time gives these where they are better; registering late, or never, takes nothing (T25). */
  registration?: { withinDays: number; periods: Period[] };
  transfer?: TransferRule;
  downtime?: DowntimePolicy;
  /** On what was repaired, from the day of the repair (T21). */
  repairDays?: number;
  /** How soon after the failure a claim is filed; later ones are looked at, not refused (T42). */
  filingDays?: number;
  /** A repair under the law prolongs its liability once, for sales from that day on (T52). */
  prolongation?: { months: number; soldFrom: string };
  evidencePolicyId?: string;
  /** Moves a last day that is not worked to the next day that is (Reg. 1182/71 Art. 3(4)). */
  workingDays?: WorkingDays;
}

export interface DatedEvidence {
  date: string;
  source: string;
  verified: boolean;
  /** Of a correction: which date it mended. */
  of?: DateKind;
}

export interface DerivedFrom {
  policy: ReplacementPolicy;
  replacedOn: string;
  lastCoveredDays: {
    termCode: string;
    componentClass: ComponentClass;
    lastCoveredDay: string | null;
    lifetime: boolean;
    /** When the first unit of the chain was sold, for shares that fall with age. */
    startedOn?: string;
  }[];
}

export interface Repair {
  on: string;
  componentClass: ComponentClass;
  /** Chosen by a consumer under the legal guarantee. */
  legal?: boolean;
}

export interface MeterReading {
  value: number;
  readOn?: string;
  /** Below an earlier one, so that somebody has to look at it (T9). */
  doubtful?: boolean;
}

/** In the hands of the workshop, from its arrival to the day it was ready. */
export interface Stay {
  from: string;
  to: string;
}

export interface CoveredUnit {
  dates: Partial<Record<DateKind, DatedEvidence>>;
  custody: Custody;
  coverageFlag: CoverageFlag;
  voidReason?: string;
  voidComponents?: ComponentClass[];
  replacedBy?: boolean;
  /** The day on which the new unit was shipped; without it the old one counts as closed since ever. */
  replacedOn?: string;
  derivedFrom?: DerivedFrom;
  region?: string;
  channel?: string;
  customerType?: CustomerType;
  meters?: Partial<Record<MeterUnit, MeterReading>>;
  registeredOn?: string;
  /** Time in the workshop that the ledger proves. */
  stays?: Stay[];
  /** The same of a unit that is only made up, whose days nobody knows. */
  workshopDays?: number;
  repairs?: Repair[];
  /** Changes of owner after the first sale, in their order. */
  transfers?: { on: string; toldOn: string }[];
}

/** What is wrong, as far as it is known. */
export interface Fault {
  cause?: string;
  symptom?: string;
  condition?: string;
}

export interface Recall {
  campaign: string;
  title: string;
  remedy: string;
}

export interface CoverageInput {
  terms: WarrantyTerm[];
  unit: CoveredUnit;
  asOf: string;
  recalls?: Recall[];
  /** The part that the question is about. */
  component?: ComponentClass;
  /** Where the unit is claimed, if that is known to differ from where it was sold. */
  region?: string;
  fault?: Fault;
  /** When it was reported, and when it is said to have failed; cover may be tested on another day (T8). */
  reportedOn?: string;
  failedOn?: string;
}

export type ReasonCode =
  | 'recall'
  | 'in_cover'
  | 'ends_today'
  | 'lifetime'
  | 'ended'
  | 'not_started'
  | 'presumed_start'
  | 'unverified_start'
  | 'awaiting_end_customer_sale'
  | 'no_start_date'
  | 'shelf_cap'
  | 'void'
  | 'void_component'
  | 'suspended'
  | 'replaced'
  | 'replacement'
  | 'replacement_without_cover'
  | 'component_ended'
  | 'region'
  | 'meter_needed'
  | 'meter_exceeded'
  | 'meter_doubtful'
  | 'seller_liable'
  | 'registered_in_time'
  | 'registered_late'
  | 'downtime'
  | 'prolonged'
  | 'excluded'
  | 'other_customer'
  | 'channel'
  | 'not_transferable'
  | 'transfer_late'
  | 'filed_late'
  | 'pro_rata'
  | 'repair_cover'
  | 'in_words'
  | 'no_terms'
  | 'proof_needed'
  | 'sign_in_needed';

export type NextStepCode =
  | 'recall_remedy'
  | 'start_claim'
  | 'send_proof'
  | 'give_meter'
  | 'paid_repair'
  | 'use_replacement'
  | 'appeal'
  | 'await_check'
  | 'contact_support'
  | 'sign_in';

export type Params = Record<string, string | number>;

export interface Reason {
  code: ReasonCode;
  params: Params;
}

export interface NextStep {
  code: NextStepCode;
  params: Params;
}

export interface TraceStep {
  rule: string;
  step: string;
  params: Params;
}

export interface CoverStart {
  date: string;
  basis: StartBasis | 'shipped' | 'replacement' | 'repair';
  source: string;
  verified: boolean;
  presumed: boolean;
  /** Of a replacement: when the first unit of the chain was sold. */
  original?: string;
}

export interface TermRef {
  id: string;
  code: string;
  version: number;
  name: string;
  kind: TermKind;
  liableParty: LiableParty;
  texts: Record<string, { summary: string }>;
}

export interface ComponentCover {
  componentClass: ComponentClass;
  verdict: Verdict;
  lastCoveredDay: string | null;
  lifetime: boolean;
  termCode: string;
  termVersion: number;
  percent: number;
}

export interface Layer {
  term: TermRef;
  verdict: Verdict;
  /** Customers of one kind only. */
  forWhom?: CustomerType;
  start: CoverStart | null;
  lastCoveredDay: string | null;
  lifetime: boolean;
  components: ComponentCover[];
  exclusions: Exclusion[];
  reasons: Reason[];
  trace: TraceStep[];
}

export interface CoverageReceipt {
  asOf: string;
  verdict: Verdict;
  recall: Recall | null;
  start: CoverStart | null;
  term: TermRef | null;
  lastCoveredDay: string | null;
  lifetime: boolean;
  components: ComponentCover[];
  layers: Layer[];
  exclusions: Exclusion[];
  reasons: Reason[];
  nextStep: NextStep;
  trace: TraceStep[];
}
