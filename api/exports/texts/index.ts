import type {
  BranchKind,
  CardRevocation,
  ClaimState,
  ClaimType,
  ContactKind,
  CustomerType,
  Deliverability,
  Flag,
  Locale,
  OrganizationKind,
  OwnershipGrounds,
  RegistrationChannel,
  SerialExceptionKind,
  SerialExceptionState,
  Urgency,
  UserStatus,
  Verdict,
} from '../../../db/vocab.ts';
import type { ACTOR_KINDS } from '../../audit/schema.ts';
import type { CORRECTION_STATES } from '../../corrections/schema.ts';
import type { Grouping, Metric } from '../../reports/schema.ts';
import { ar } from './ar.ts';
import type { ColumnName } from './columns.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export type { ColumnName };

/** Where a list has codes for the machine, a file has words for its reader. */
export type ExportTexts = {
  columns: Record<ColumnName, string>;
  verdicts: Record<Verdict, string>;
  claimTypes: Record<ClaimType, string>;
  claimStates: Record<ClaimState, string>;
  urgencies: Record<Urgency, string>;
  flags: Record<Flag, string>;
  channels: Record<RegistrationChannel, string>;
  customerTypes: Record<CustomerType, string>;
  grounds: Record<OwnershipGrounds, string>;
  answers: Record<'agree' | 'object', string>;
  correctionStates: Record<(typeof CORRECTION_STATES)[number], string>;
  exceptions: Record<SerialExceptionKind, string>;
  exceptionStates: Record<SerialExceptionState, string>;
  cardEndings: Record<CardRevocation, string>;
  organizationKinds: Record<OrganizationKind, string>;
  branchKinds: Record<BranchKind, string>;
  contactKinds: Record<ContactKind, string>;
  deliverabilities: Record<Deliverability, string>;
  yesNo: Record<'yes' | 'no', string>;
  personStates: Record<UserStatus, string>;
  actors: Record<(typeof ACTOR_KINDS)[number], string>;
  metrics: Record<Metric, string>;
  groupings: Record<Grouping, string>;
  /** Causes of look-ups without an answer, results of card checks and the like. */
  parts: Record<string, string>;
  rows: Record<'part' | 'total', string>;
};

const TEXTS: Record<Locale, ExportTexts> = { en, ru, kk, de, ar };

export const exportTexts = (locale: string): ExportTexts => TEXTS[locale as Locale] ?? en;
