import { WarrantyEvent } from '../core/events.ts';

/** The claim has been received; `ref` is what its author is told. */
export class ClaimSubmittedEvent extends WarrantyEvent {
  static readonly type = 'warranty-claim-submitted';
  readonly ref: string;
  readonly id: string;
  constructor(claim: { ref: string; id: string }) {
    super(ClaimSubmittedEvent.type);
    this.ref = claim.ref;
    this.id = claim.id;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-claim-submitted': ClaimSubmittedEvent;
  }
}
