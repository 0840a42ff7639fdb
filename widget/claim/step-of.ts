import type { Problem } from '../core/problem.ts';
import type { Step } from './board.ts';

const STEP_BY_MEMBER: Record<string, Step> = {
  lines: 'devices',
  purchaseDate: 'devices',
  symptoms: 'fault',
  failureDate: 'fault',
  attachments: 'evidence',
  branchId: 'contact',
  contact: 'contact',
  siteContact: 'contact',
  urgency: 'contact',
  urgencyReason: 'contact',
};

/** Where the first thing that the API refuses can be put right. */
export function stepOf(problem: Problem): Step | undefined {
  if (problem.code === 'evidence_missing') return 'evidence';
  const steps = problem.errors.map(({ pointer }) => STEP_BY_MEMBER[pointer.split('/')[1] ?? '']);
  return steps.find((step) => step !== undefined);
}
