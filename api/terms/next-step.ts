import type { NextStep, NextStepCode, Reason, ReasonCode, Verdict } from './types.ts';

const answers: Partial<Record<ReasonCode, NextStepCode>> = {
  replaced: 'use_replacement',
  void: 'appeal',
  suspended: 'await_check',
  unverified_start: 'send_proof',
  meter_needed: 'give_meter',
  meter_doubtful: 'await_check',
  not_started: 'send_proof',
  presumed_start: 'send_proof',
  awaiting_end_customer_sale: 'send_proof',
  no_start_date: 'send_proof',
  proof_needed: 'send_proof',
  no_terms: 'contact_support',
  in_words: 'contact_support',
  other_customer: 'paid_repair',
  sign_in_needed: 'sign_in',
};

/** The one thing to do now. */
export function nextStepFor(verdict: Verdict, reasons: Reason[]): NextStep {
  const recall = reasons.find((reason) => reason.code === 'recall');
  if (recall) return { code: 'recall_remedy', params: recall.params };
  return {
    code: verdict === 'covered' ? 'start_claim' : (fromReasons(reasons) ?? byVerdict[verdict]),
    params: {},
  };
}

const byVerdict: Record<Verdict, NextStepCode> = {
  covered: 'start_claim',
  conditional: 'start_claim',
  not_covered: 'paid_repair',
  unknown: 'send_proof',
};

function fromReasons(reasons: Reason[]): NextStepCode | undefined {
  return reasons.map((reason) => answers[reason.code]).find((code) => code !== undefined);
}
