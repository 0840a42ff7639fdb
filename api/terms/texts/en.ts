import type { NextStepCode, ReasonCode, Verdict } from '../types.ts';

export interface Texts {
  locale: string;
  headlines: Record<Verdict | 'recall' | 'lifetime' | 'sign_in', string>;
  reasons: Record<ReasonCode, string>;
  nextSteps: Record<NextStepCode, string>;
  /** What a term says, for who reads it before buying or filing. */
  sentences: Record<
    | 'months'
    | 'days'
    | 'lifetime'
    | 'start'
    | 'fallback'
    | 'cap'
    | 'sameDate'
    | 'dayBefore'
    | 'liable_manufacturer'
    | 'liable_seller'
    | 'liable_provider'
    | 'customers'
    | 'regions'
    | 'registration'
    | 'meter'
    | 'shares'
    | 'downtime'
    | 'repair'
    | 'transfer_always'
    | 'transfer_once'
    | 'transfer_never'
    | 'filing'
    | 'prolongation'
    | 'replacement_inherit_remaining'
    | 'replacement_greater_of'
    | 'replacement_new_full'
    | 'replacement_none'
    | 'law'
    | 'legal',
    string
  >;
  bases: Record<string, string>;
  components: Record<string, string>;
  customers: Record<string, string>;
  units: Record<string, string>;
}

export const en: Texts = {
  locale: 'en',
  headlines: {
    recall: 'This product is part of a recall[: {title}]',
    covered: 'Covered[ until {date}]',
    lifetime: 'Covered for life',
    conditional: 'Covered, with a condition',
    not_covered: 'Not covered',
    unknown: 'We cannot tell yet',
    sign_in: 'Sign in to see the warranty',
  },
  reasons: {
    recall: 'Recall {campaign}: {title}. It is put right free of charge, whatever the warranty says.',
    in_cover: 'The warranty is running[: {date} is its last day, that day included].',
    ends_today: 'The warranty ends today. You can still make a claim until the end of the day.',
    lifetime: 'The warranty has no end date.',
    ended: 'The warranty has ended[; its last day was {date}].',
    not_started: 'The warranty has not started yet[; it starts on {date}].',
    presumed_start:
      'We do not know the day of purchase, so we count from {date}, worked out from the day of shipping. Proof of purchase replaces it.',
    unverified_start: 'The start on {date} still has to be proved.',
    awaiting_end_customer_sale: 'No sale to an end customer is recorded yet, so the warranty has no dates.',
    no_start_date: 'We do not know when the warranty started.',
    shelf_cap:
      'The product was stored for long before it was sold, so the warranty ends on {date} at the latest.',
    void: 'The warranty is void[: {why}].',
    void_component: 'The warranty is void for: {component}[ ({why})].',
    suspended: 'The warranty is on hold while we check something[: {why}].',
    replaced: 'This device has been replaced. The warranty goes on with the new one.',
    replacement: 'This device is a replacement, sent on {date}.',
    replacement_without_cover: 'This device is a replacement without a warranty of its own.',
    component_ended: 'No longer covered: {component}[ (last day {date})].',
    region: 'The warranty was given for another region, so we have to check whether it is valid here.',
    meter_needed: 'The warranty holds up to {limit} {unit}; we need the present reading.',
    meter_exceeded: 'The warranty held up to {limit} {unit}, and the reading is above that.',
    meter_doubtful: 'The reading is below an earlier one, so we have to check it.',
    seller_liable:
      'By law the seller is liable[ to {customer}] for defects[ until {date}]. These rights are free of charge and the warranty does not limit them.',
    registered_in_time: 'The device was registered in time, so the longer period applies.',
    registered_late:
      'The device was registered on {date}, after the first {days} days. The longer period does not apply; the ordinary one stays.',
    downtime:
      '[Days in the workshop that were added: {days}.][After a repair at least {least} days of cover remain.] The last day is now {date}.',
    prolonged: 'The law prolongs the guarantee by {months} months after the repair.',
    excluded: 'Not covered: {exclusion}',
    other_customer: 'These terms are for: {customer}.',
    channel: 'The warranty was given for another way of sale, so we have to check whether it is valid here.',
    not_transferable: 'The warranty did not go on when the device changed its owner.',
    transfer_late:
      'The change of owner was reported later than {days} days after it, so we have to look at it.',
    filed_late:
      'The fault was reported later than {days} days after it appeared, so we have to look at the reason.',
    pro_rata: '{percent} % of the cost is paid at this age of the device.',
    repair_cover: 'The repair itself is under warranty: {component}, until {date}.',
    in_words: 'How long these rights last is said in the terms and depends on the case.',
    no_terms: 'No warranty terms are recorded for this product.',
    proof_needed: 'We need proof of purchase to tell.',
    sign_in_needed: 'The warranty of this product is shown after signing in.',
  },
  nextSteps: {
    recall_remedy: 'What happens now: {remedy}',
    start_claim: 'If something is wrong, start a claim.',
    send_proof: 'Send proof of purchase, such as the invoice, and we will correct the date.',
    give_meter: 'Tell us the present reading.',
    paid_repair: 'A repair is possible at a charge. If you think a date is wrong, send proof of purchase.',
    use_replacement: 'Look up the serial number of the new device.',
    appeal: 'If you disagree, you can appeal and add evidence.',
    await_check: 'You can start a claim now; we decide when the check is done.',
    contact_support: 'Please contact support.',
    sign_in: 'Sign in, or enter the code we send by e-mail.',
  },
  sentences: {
    months: '{component}: {value} months',
    days: '{component}: {value} days',
    lifetime: '{component}: for life',
    start: 'Counted from the first of these that is known: {bases}.',
    fallback: 'Without proof of purchase it is counted from {days} days after shipping.',
    cap: 'It ends {months} months after manufacture at the latest.',
    sameDate: 'The last day is covered.',
    dayBefore: 'The day before the same date is the last one covered.',
    liable_manufacturer: 'The manufacturer answers for it.',
    liable_seller: 'The seller answers for it.',
    liable_provider: 'The provider answers for it.',
    customers: 'For {customer}.',
    regions: 'Given for: {regions}.',
    registration: 'Registered within {days} days: {periods}. Without registration the ordinary period stays.',
    meter: 'Up to {limit} {unit}, whichever comes first.',
    shares: 'The share that is paid falls with the age of the device.',
    downtime: 'Time in the workshop is given back.',
    repair: 'A repair has {days} days of warranty of its own.',
    transfer_always: 'It goes on with a new owner.',
    transfer_once: 'It goes on with the second owner, not with a third.',
    transfer_never: 'It does not go on with a new owner.',
    filing: 'Tell us within {days} days after the fault appears.',
    prolongation: 'A repair under the law prolongs it once by {months} months, for purchases from {date}.',
    replacement_inherit_remaining: 'A replacement device takes over what remains.',
    replacement_greater_of: 'A replacement device has what remains, {days} days at least.',
    replacement_new_full: 'A replacement device has the full period again.',
    replacement_none: 'A replacement device has no warranty of its own.',
    law: 'By law: {law}.',
    legal: 'Your legal rights against the seller are free of charge and are not limited by this.',
  },
  bases: {
    delivery: 'delivery',
    installation: 'installation',
    sale: 'sale',
    activation: 'activation',
  },
  components: {
    whole: 'whole device',
    parts: 'parts',
    labour: 'labour',
    battery: 'battery',
    travel: 'travel',
    display: 'display',
    accessories: 'accessories',
  },
  customers: { consumer: 'private customers', business: 'businesses' },
  units: { hours: 'hours', km: 'km', cycles: 'cycles' },
};
