import type { CoverageFlag, Custody, DateKind, LookupPolicy, Verdict } from '../../db/vocab.ts';

export type { CoverageFlag, DateKind, LookupPolicy, Verdict };
export type StartBasis = 'correction' | 'delivery' | 'installation' | 'sale' | 'activation';
export type TermKind = 'commercial' | 'statutory' | 'extension' | 'repair' | 'part' | 'recall' | 'goodwill';
export type LiableParty = 'manufacturer' | 'seller' | 'provider';
export type EndConvention = 'same_date' | 'day_before';
export type ComponentClass = string;
export type MeterUnit = 'hours' | 'km' | 'cycles';

export interface Period {
  componentClass: ComponentClass;
  kind: 'months' | 'days' | 'lifetime';
  value: number | null;
  percent?: number;
}

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

export interface Exclusion {
  code: string;
  texts: Record<string, string>;
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
  meterLimit?: { unit: MeterUnit; max: number };
  /** Moves a last day that is not worked to the next day that is (Reg. 1182/71 Art. 3(4)). */
  workingDays?: WorkingDays;
}

export interface DatedEvidence {
  date: string;
  source: string;
  verified: boolean;
}

export interface DerivedFrom {
  policy: ReplacementPolicy;
  replacedOn: string;
  lastCoveredDays: {
    termCode: string;
    componentClass: ComponentClass;
    lastCoveredDay: string | null;
    lifetime: boolean;
  }[];
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
  meter?: { unit: MeterUnit; value: number };
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
  | 'seller_liable'
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
  basis: StartBasis | 'shipped' | 'replacement';
  source: string;
  verified: boolean;
  presumed: boolean;
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
