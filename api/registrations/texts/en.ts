import type { OwnershipCaseState, RegistrationReason, RegistrationState } from '../../../db/vocab.ts';

export type RegistrationTexts = {
  states: Record<RegistrationState, string>;
  reasons: Record<RegistrationReason, string>;
  cases: Record<OwnershipCaseState, string>;
  late(days: number): string;
  /** Of covers that stay behind when the device changes hands. */
  ends(names: string): string;
};

export const en: RegistrationTexts = {
  states: {
    submitted: 'Waiting for the next owner',
    pending_approval: 'Being checked',
    disputed: 'Registered already',
    active: 'Registered',
    rejected: 'Not accepted',
    transferred: 'Passed on',
    revoked: 'Withdrawn',
  },
  reasons: {
    unknown_serial: 'We do not know this serial number yet. The service checks the label and the proof.',
    looks_like_another: 'It reads like a serial number that we know. The service compares both.',
    already_registered:
      'This device is already registered. If you bought it second-hand, or if this is a mistake, tell us and add a proof.',
    not_of_this_dealer: 'This device was delivered to another seller. The service checks it.',
    not_for_sale: 'This device is no longer in use in our records. The service checks it.',
    customer_differs:
      'Your details differ from those of the sale. The service compares both; nothing was overwritten.',
    date_differs:
      'The day differs from the one that has been proven. The proven day stays until the service decides.',
    proof_missing: 'Please add the invoice or receipt.',
    awaiting_acceptance: 'The next owner has to accept it.',
  },
  cases: {
    open: 'Open',
    asked_owner: 'The present owner was asked',
    transferred: 'Transferred',
    refused: 'Refused',
    merged_duplicate: 'The same device',
  },
  late: (days) =>
    `The time for registering, ${days} days, is over. You keep the whole base warranty; only the extra for registering early is not added.`,
  ends: (names) => `It does not go on with the next owner: ${names}.`,
};
