import { WarrantyEvent } from '../core/events.ts';

/** The case on screen has come to another phase, or is on screen for the first time. */
export class StatusChangedEvent extends WarrantyEvent {
  static readonly type = 'warranty-status-changed';
  readonly ref: string;
  readonly phase: string;
  constructor(claim: { ref: string; phase: string }) {
    super(StatusChangedEvent.type);
    this.ref = claim.ref;
    this.phase = claim.phase;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-status-changed': StatusChangedEvent;
  }
}
