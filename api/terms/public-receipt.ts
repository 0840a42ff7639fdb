import { nextStepFor } from './next-step.ts';
import type { CoverageReceipt, LookupPolicy, Reason, ReasonCode } from './types.ts';

/** What an anonymous person may see: nothing that tells of an owner, a dealer, evidence or a registration. */
export function publicReceipt(receipt: CoverageReceipt, policy: LookupPolicy): CoverageReceipt {
  if (policy === 'none') return withheld(receipt);
  const withTerms = policy === 'verdict_and_terms';
  const reasons = publicReasons(receipt.reasons, withTerms);
  const layers = receipt.layers.map((layer) => ({
    ...layer,
    start: null,
    reasons: publicReasons(layer.reasons, true),
    trace: [],
  }));
  return {
    ...receipt,
    start: null,
    term: withTerms ? receipt.term : null,
    lastCoveredDay: withTerms ? receipt.lastCoveredDay : null,
    components: withTerms ? receipt.components : [],
    layers: withTerms ? layers : [],
    exclusions: withTerms ? receipt.exclusions : [],
    lifetime: withTerms && receipt.lifetime,
    reasons,
    nextStep: nextStepFor(receipt.verdict, reasons),
    trace: [],
  };
}

function withheld(receipt: CoverageReceipt): CoverageReceipt {
  const recalls = receipt.reasons.filter((reason) => reason.code === 'recall');
  const reasons: Reason[] = [...recalls, { code: 'sign_in_needed', params: {} }];
  return {
    asOf: receipt.asOf,
    verdict: 'unknown',
    recall: receipt.recall,
    start: null,
    term: null,
    lastCoveredDay: null,
    lifetime: false,
    components: [],
    layers: [],
    exclusions: [],
    reasons,
    nextStep: nextStepFor('unknown', reasons),
    trace: [],
  };
}

const tellsOfEvidence: Partial<Record<ReasonCode, ReasonCode>> = {
  awaiting_end_customer_sale: 'proof_needed',
  no_start_date: 'proof_needed',
  unverified_start: 'proof_needed',
  other_customer: 'proof_needed',
  not_transferable: 'proof_needed',
};
const unsaid = new Set<ReasonCode>([
  'presumed_start',
  'replacement',
  'registered_in_time',
  'registered_late',
  'downtime',
  'prolonged',
  'repair_cover',
  'transfer_late',
]);
const saidWithoutDates: Partial<Record<ReasonCode, ReasonCode>> = {
  ends_today: 'in_cover',
  lifetime: 'in_cover',
};
const publicParams = new Set([
  'campaign',
  'title',
  'remedy',
  'limit',
  'unit',
  'component',
  'exclusion',
  'days',
  'percent',
  'customer',
]);
const endDated = new Set<ReasonCode>([
  'in_cover',
  'ends_today',
  'ended',
  'component_ended',
  'shelf_cap',
  'seller_liable',
]);

function publicReasons(reasons: Reason[], dated: boolean): Reason[] {
  const seen = new Set<string>();
  return reasons.flatMap((reason): Reason[] => {
    if (
      unsaid.has(reason.code) ||
      (!dated && (reason.code === 'shelf_cap' || reason.code === 'component_ended'))
    )
      return [];
    const told = tellsOfEvidence[reason.code] ?? reason.code;
    const code = dated ? told : (saidWithoutDates[told] ?? told);
    const params = Object.fromEntries(
      Object.entries(reason.params).filter(
        ([name]) => publicParams.has(name) || (name === 'date' && dated && endDated.has(reason.code)),
      ),
    );
    const key = JSON.stringify([code, params]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ code, params }];
  });
}
