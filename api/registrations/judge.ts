import type {
  Lifecycle,
  RegistrationChannel,
  RegistrationReason,
  RegistrationState,
} from '../../db/vocab.ts';

export type Facts = {
  channel: RegistrationChannel;
  /** `null` for a serial that nobody has recorded. */
  unit: { lifecycle: Lifecycle; dealerId: string | null } | null;
  /** Another serial reads like it. */
  hasLookAlike: boolean;
  /** The dealer who says that he sold it. */
  sellerId: string | null;
  /** Whose it is by now, from where the applicant stands. */
  owner: 'nobody' | 'applicant' | 'another';
  /** The seller named somebody else as the customer. */
  customerDiffers: boolean;
  /** A day that the service has seen proof of is another one. */
  dateDiffers: boolean;
  proofMissing: boolean;
};

const OVER: readonly Lifecycle[] = ['replaced', 'scrapped', 'lost_stolen', 'retired'];

/** Active at once, or what stands in the way; nothing here ever takes cover away (T25). */
export function judge(facts: Facts): { state: RegistrationState; reasons: RegistrationReason[] } {
  const reasons = reasonsOf(facts);
  if (reasons.includes('already_registered')) return { state: 'disputed', reasons: ['already_registered'] };
  return { state: reasons.length > 0 ? 'pending_approval' : 'active', reasons };
}

function reasonsOf(facts: Facts): RegistrationReason[] {
  const { unit, sellerId } = facts;
  if (!unit) return ['unknown_serial', ...when('looks_like_another', facts.hasLookAlike)];
  return [
    ...when('already_registered', facts.owner === 'another'),
    ...when('not_for_sale', OVER.includes(unit.lifecycle)),
    ...when('not_of_this_dealer', sellerId !== null && unit.dealerId !== null && unit.dealerId !== sellerId),
    ...when('customer_differs', facts.customerDiffers),
    ...when('date_differs', facts.dateDiffers),
    ...when('proof_missing', facts.proofMissing),
  ];
}

const when = (reason: RegistrationReason, holds: boolean): RegistrationReason[] => (holds ? [reason] : []);
