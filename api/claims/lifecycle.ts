import type { ClaimAction, ClaimState, EventKind, NextOwner, Phase, UnitJobState } from '../../db/vocab.ts';

/** Pure: what the events of a claim mean, what may follow, and who has to act. */

export type Happened = { kind: EventKind };

/** Events that put the claim into a state; the others leave it. */
const STATE_AFTER: Partial<Record<EventKind, ClaimState>> = {
  'claim.draft_created': 'draft',
  'claim.approval_requested': 'pending_internal_approval',
  'claim.approval_returned': 'draft',
  'claim.submitted': 'submitted',
  'claim.review_started': 'under_review',
  'claim.info_requested': 'awaiting_info',
  'claim.approved': 'approved',
  'claim.partially_approved': 'partially_approved',
  'claim.rejected': 'rejected',
  'rma_unit.received': 'in_service',
  'claim.resolved': 'resolved',
  'claim.closed': 'closed',
  'claim.reopened': 'under_review',
  'claim.withdrawn': 'withdrawn',
  'claim.cancelled': 'cancelled',
};

export function deriveState(events: readonly Happened[]): ClaimState {
  let state: ClaimState = 'draft';
  let beforeQuestion: ClaimState = 'under_review';
  for (const { kind } of events) {
    if (kind === 'claim.info_received') {
      state = beforeQuestion;
      continue;
    }
    if (kind === 'claim.info_requested' && state !== 'awaiting_info') beforeQuestion = state;
    const next = STATE_AFTER[kind];
    // A unit that arrives while the claimant is being asked does not end the question.
    if (kind === 'rma_unit.received' && state === 'awaiting_info') beforeQuestion = 'in_service';
    else if (next) state = next;
  }
  return state;
}

/** What changes a claim: what its readers are offered as `actions`, and what follows from elsewhere. */
export type Deed = ClaimAction | 'hand-over';

/** From which states each action leads on. Rights are another matter (`auth/permissions.ts`). */
export const ALLOWED_IN: Record<Deed, readonly ClaimState[]> = {
  update: ['draft'],
  submit: ['draft'],
  approve: ['pending_internal_approval'],
  'send-back': ['pending_internal_approval'],
  withdraw: ['draft', 'pending_internal_approval', 'submitted', 'under_review', 'awaiting_info'],
  'start-review': ['submitted'],
  'request-info': ['under_review', 'in_service'],
  decide: ['under_review'],
  receive: ['approved', 'partially_approved', 'in_service'],
  diagnose: ['in_service'],
  repair: ['in_service'],
  ready: ['in_service'],
  return: ['in_service'],
  'confirm-handover': ['approved', 'partially_approved', 'in_service', 'resolved'],
  close: ['resolved'],
  reopen: ['resolved', 'closed'],
  cancel: ['submitted', 'under_review', 'awaiting_info', 'approved', 'partially_approved', 'in_service'],
  assign: [
    'submitted',
    'under_review',
    'awaiting_info',
    'approved',
    'partially_approved',
    'in_service',
    'resolved',
  ],
  message: [
    'submitted',
    'under_review',
    'awaiting_info',
    'approved',
    'partially_approved',
    'rejected',
    'in_service',
    'resolved',
    'closed',
  ],
  note: [
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
  ],
  attach: [
    'draft',
    'pending_internal_approval',
    'submitted',
    'under_review',
    'awaiting_info',
    'approved',
    'partially_approved',
    'in_service',
    'resolved',
  ],
  answer: ['awaiting_info'],
  'hand-over': [
    'draft',
    'pending_internal_approval',
    'submitted',
    'under_review',
    'awaiting_info',
    'approved',
    'partially_approved',
    'in_service',
    'resolved',
  ],
};

/** The same for the job of one unit. */
export const JOB_BEFORE: Record<
  'receive' | 'diagnose' | 'repair' | 'ready' | 'return',
  readonly UnitJobState[]
> = {
  receive: ['expected'],
  diagnose: ['received', 'repair'],
  repair: ['diagnosis'],
  ready: ['diagnosis', 'repair'],
  return: ['ready'],
};

/** Least advanced first: the unit that is furthest behind speaks for the claim. */
const JOB_ORDER: UnitJobState[] = [
  'expected',
  'received',
  'diagnosis',
  'awaiting_customer',
  'repair',
  'ready',
  'returned',
];

export function leastAdvanced(jobs: readonly { state: UnitJobState }[]): UnitJobState | null {
  if (jobs.length === 0) return null;
  return JOB_ORDER[Math.min(...jobs.map(({ state }) => JOB_ORDER.indexOf(state)))]!;
}

export function phaseOf(state: ClaimState, jobs: readonly { state: UnitJobState }[]): Phase {
  switch (state) {
    case 'draft':
    case 'pending_internal_approval':
      return 'draft';
    case 'submitted':
      return 'received';
    case 'under_review':
      return 'reviewing';
    case 'awaiting_info':
      return 'action_needed';
    case 'approved':
    case 'partially_approved':
      return 'reviewing';
    case 'in_service':
      return jobPhase(leastAdvanced(jobs));
    case 'resolved':
    case 'closed':
      return 'resolved';
    case 'rejected':
      return 'rejected';
    case 'withdrawn':
    case 'cancelled':
      return 'withdrawn';
  }
}

function jobPhase(job: UnitJobState | null): Phase {
  switch (job) {
    case 'repair':
      return 'repairing';
    case 'ready':
      return 'ready';
    case 'returned':
      return 'resolved';
    case 'awaiting_customer':
      return 'action_needed';
    default:
      return 'inspecting';
  }
}

export const STEPS = [
  'complete_draft',
  'approve',
  'take_up',
  'decide',
  'answer',
  'send_device',
  'arrive',
  'diagnose',
  'repair',
  'hand_over',
  'collect',
  'confirm',
  'none',
] as const;
export type Step = (typeof STEPS)[number];

export type NextStep = { owner: NextOwner; step: Step; due: string | null };

export type Targets = {
  reviewDays: number;
  infoDays: number;
  receiveDays: number;
  diagnosisDays: number;
  repairDays: number;
  closeDays: number;
};

type Situation = {
  state: ClaimState;
  jobs: readonly { state: UnitJobState; promisedOn: string | null }[];
  /** Open questions, with whom they were put to. */
  /** Somebody has signed for it that each device on its way was handed over. */
  underWay?: boolean;
  questions: readonly { askedOf: 'claimant' | 'site_contact'; dueOn: string }[];
  /** The day on which the claim came into its present situation, in the brand's zone. */
  since: string;
  targets: Targets;
};

/** Who must do what by when: one owner, one step, one date. */
export function nextStep(situation: Situation): NextStep {
  const { state, questions, since, targets } = situation;
  const service = (step: Step, days: number): NextStep => ({
    owner: 'service',
    step,
    due: addDays(since, days),
  });
  switch (state) {
    case 'draft':
      return { owner: 'claimant', step: 'complete_draft', due: null };
    case 'pending_internal_approval':
      return { owner: 'approver', step: 'approve', due: addDays(since, targets.reviewDays) };
    case 'submitted':
      return service('take_up', targets.reviewDays);
    case 'under_review':
      return service('decide', targets.reviewDays);
    case 'awaiting_info': {
      const [first] = [...questions].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
      return {
        owner: first?.askedOf ?? 'claimant',
        step: 'answer',
        due: first?.dueOn ?? addDays(since, targets.infoDays),
      };
    }
    case 'approved':
    case 'partially_approved':
      return transport(situation);
    case 'in_service':
      return workshopStep(situation);
    case 'resolved':
      return { owner: 'claimant', step: 'confirm', due: addDays(since, targets.closeDays) };
    default:
      return { owner: 'nobody', step: 'none', due: null };
  }
}

const transport = ({ underWay, since, targets }: Situation): NextStep => ({
  ...(underWay
    ? ({ owner: 'service', step: 'arrive' } as const)
    : ({ owner: 'claimant', step: 'send_device' } as const)),
  due: addDays(since, targets.receiveDays),
});

function workshopStep(situation: Situation): NextStep {
  const { jobs, since, targets } = situation;
  const state = leastAdvanced(jobs);
  const promised = jobs
    .flatMap(({ promisedOn }) => promisedOn ?? [])
    .sort()
    .at(-1);
  const service = (step: Step, days: number): NextStep => ({
    owner: 'service',
    step,
    due: promised ?? addDays(since, days),
  });
  switch (state) {
    case 'expected':
      return transport(situation);
    case 'repair':
      return service('repair', targets.repairDays);
    case 'ready':
      return { owner: 'claimant', step: 'collect', due: addDays(since, targets.receiveDays) };
    case 'awaiting_customer':
      return { owner: 'claimant', step: 'answer', due: addDays(since, targets.infoDays) };
    default:
      return service('diagnose', targets.diagnosisDays);
  }
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
