import type { EventKind, Outcome, Phase, ReasonCode, UnitJobState } from '../../../db/vocab.ts';
import type { Step } from '../lifecycle.ts';

type Sentence = (facts: { who: string; day: string | null }) => string;

export type ClaimTexts = {
  phases: Record<Phase, string>;
  /** Instead of `action_needed` for a claimant who is not the one asked. */
  askedOnSite: string;
  steps: Record<Step, Sentence>;
  owners: { claimant: string; approver: string; siteContact: string };
  jobs: Record<UnitJobState, string>;
  events: Record<EventKind, string>;
  /** The same events where they happened in another way. */
  approvedAndSent: string;
  takenBack: string;
  reasons: Record<ReasonCode, string>;
  outcomes: Record<
    Outcome | 'approved' | 'partially_approved' | 'rejected' | 'withdrawn' | 'cancelled',
    string
  >;
  /** What one may do after each ending. */
  after: Record<'returned' | 'closed' | 'rejected' | 'withdrawn' | 'cancelled' | 'approved', string>;
  returnedTo: (facts: { name: string; department: string; day: string }) => string;
};

const by = (day: string | null) => (day ? ` by ${day}` : '');

export const en: ClaimTexts = {
  phases: {
    draft: 'Not sent yet',
    received: 'We have your request',
    reviewing: 'We are checking the cover and the documents',
    action_needed: 'We need something from you',
    inspecting: 'An engineer is looking for the cause',
    repairing: 'The repair is under way',
    ready: 'Repaired, tested and ready',
    resolved: 'Handed back',
    rejected: 'Not covered',
    withdrawn: 'Ended without a decision',
  },
  askedOnSite: 'We asked the contact on site',
  steps: {
    complete_draft: () => 'Complete the form and send it.',
    approve: ({ who, day }) => `${who} checks the request and sends it on${by(day)}.`,
    take_up: ({ who, day }) => `${who} takes the request up${by(day)}.`,
    decide: ({ who, day }) => `${who} checks the cover and decides${by(day)}.`,
    answer: ({ who, day }) => `${who} answers the questions${by(day)}. The clock is stopped until then.`,
    send_device: ({ who, day }) => `${who} hands the device over to the service${by(day)}.`,
    arrive: ({ who, day }) => `${who} confirms that the device has arrived${by(day)}.`,
    diagnose: ({ who, day }) => `${who} finds the cause${by(day)}.`,
    repair: ({ who, day }) => `${who} finishes the repair${by(day)}.`,
    hand_over: ({ who, day }) => `${who} hands the device back${by(day)}.`,
    collect: ({ who, day }) => `${who} takes the device back${by(day)}.`,
    confirm: ({ who, day }) =>
      `${who} confirms that the device is back in operation${by(day)}; after that the case closes by itself.`,
    none: () => 'Nothing more has to be done.',
  },
  owners: { claimant: 'The customer', approver: 'Somebody who approves', siteContact: 'The contact on site' },
  jobs: {
    expected: 'Expected at the service',
    received: 'Arrived at the service',
    diagnosis: 'In diagnosis',
    awaiting_customer: 'Waiting for an answer',
    repair: 'In repair',
    ready: 'Ready',
    returned: 'Handed back',
  },
  events: {
    'claim.draft_created': 'Request started',
    'claim.approval_requested': 'Approval asked for',
    'claim.approval_returned': 'Sent back by the approver',
    'claim.submitted': 'Request sent',
    'claim.assigned': 'Given to a colleague',
    'claim.handed_over': 'Handed over to a colleague of the customer',
    'claim.review_started': 'Check of cover and documents started',
    'claim.info_requested': 'Questions asked',
    'claim.info_received': 'Questions answered',
    'claim.approved': 'Approved',
    'claim.partially_approved': 'Approved in part',
    'claim.rejected': 'Not covered',
    'claim.resolved': 'All devices handed back',
    'claim.closed': 'Back in operation, case closed',
    'claim.reopened': 'Opened again',
    'claim.withdrawn': 'Taken back',
    'claim.cancelled': 'Cancelled',
    'claim.message_added': 'Message',
    'claim.note_added': 'Internal note',
    'claim.file_added': 'File added',
    'claim.cover_rechecked': 'Cover checked again: a date of the device was corrected',
    'rma_unit.received': 'Device arrived at the service',
    'rma_unit.diagnosis_started': 'Diagnosis started',
    'rma_unit.repair_started': 'Repair started',
    'rma_unit.ready': 'Device tested and ready',
    'rma_unit.returned': 'Device handed back',
    'handover.confirmed': 'Handover confirmed',
  },
  approvedAndSent: 'Approved and sent',
  takenBack: 'Taken back to change it',
  reasons: {
    out_of_cover: 'The cover had ended when the fault appeared.',
    external_damage: 'The damage came from outside.',
    liquid_damage: 'The damage came from liquid.',
    third_party_repair: 'The device was opened or repaired by somebody else.',
    wear_part: 'Parts that wear out in use are not covered.',
    no_proof_of_purchase: 'There is no proof of when it was bought.',
    serial_mismatch: 'The serial on the device is not the one in the request.',
    not_our_product: 'The device is not one of ours.',
    duplicate: 'The same case is already being worked on.',
    entered_in_error: 'The request was entered by mistake.',
    other: 'See the note.',
  },
  outcomes: {
    repaired: 'Repaired under warranty.',
    replaced: 'Replaced under warranty.',
    no_fault_found: 'Tested; no fault was found.',
    returned_unrepaired: 'Returned without repair.',
    approved: 'Approved: the repair costs you nothing.',
    partially_approved: 'Approved in part: see each device.',
    rejected: 'This is not covered by the warranty.',
    withdrawn: 'The request was taken back.',
    cancelled: 'The request was cancelled.',
  },
  after: {
    returned: 'Please confirm that it works. If the fault is back, open the case again.',
    closed: 'If the fault comes back, open the case again or start a new one.',
    rejected: 'If you have new proof, write to us here; your rights against the seller are not affected.',
    withdrawn: 'You can start a new request at any time.',
    cancelled: 'If this was a mistake, write to us or start a new request.',
    approved: 'Please hand the device over to the service.',
  },
  returnedTo: ({ name, department, day }) => `Handed to ${name}, ${department}, on ${day}.`,
};
