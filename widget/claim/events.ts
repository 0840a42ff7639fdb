import { WarrantyEvent } from '../core/events.ts';

/** The claim was sent; `ref` is what its author is told. `waits`: somebody of his own side has to approve it first. */
export class ClaimSubmittedEvent extends WarrantyEvent {
  static readonly type = 'warranty-claim-submitted';
  readonly ref: string;
  readonly id: string;
  readonly waits: boolean;
  constructor(claim: { ref: string; id: string; state: string }) {
    super(ClaimSubmittedEvent.type);
    this.ref = claim.ref;
    this.id = claim.id;
    this.waits = claim.state === 'pending_internal_approval';
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-claim-submitted': ClaimSubmittedEvent;
  }
}
