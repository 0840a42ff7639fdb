import type { SetupFinding } from '../../../db/vocab.ts';
import type { Tx } from '../../core/context.ts';
import type { FINDING_OBJECTS } from '../health-schema.ts';

/** What a reader of the health list looks after: everything, or houses. */
export type View = {
  brandId: string;
  houses: { organizationId: string; branchIds: string[] | null }[] | 'all';
};

export type Finding = {
  kind: SetupFinding;
  object: { type: (typeof FINDING_OBJECTS)[number]; id: string; name: string };
  organization: { id: string; name: string } | null;
  /** Who or what it is about, beside the object. */
  about?: string;
};

/** Finds one kind of trouble, at most `MOST` times. */
export type Check = (tx: Tx, view: View) => Promise<Finding[]>;

export const MOST = 200;

/** Nobody answers or is told while these last. */
const ERRORS: readonly SetupFinding[] = [
  'responsible_missing',
  'responsible_gone',
  'time_zone_unknown',
  'contact_bounces',
  'nobody_approves',
];

export const severityOf = (kind: SetupFinding): 'error' | 'warning' =>
  ERRORS.includes(kind) ? 'error' : 'warning';
