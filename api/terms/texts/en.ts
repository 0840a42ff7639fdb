import type { NextStepCode, ReasonCode, Verdict } from '../types.ts';

export interface Texts {
  locale: string;
  headlines: Record<Verdict | 'recall' | 'lifetime' | 'sign_in', string>;
  reasons: Record<ReasonCode, string>;
  nextSteps: Record<NextStepCode, string>;
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
    seller_liable:
      'The seller is liable for defects by law. These rights are free of charge and the warranty does not limit them.',
    registered_in_time: 'The device was registered in time, so the longer period applies.',
    registered_late:
      'The device was registered on {date}, after the first {days} days. The longer period does not apply; the ordinary one stays.',
    downtime: 'Time in the workshop is given back: the last day is now {date}.',
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
