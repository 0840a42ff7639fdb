import { WarrantyEvent } from '../core/events.ts';
import type { Filter } from './filter.ts';
import type { Place } from './place.ts';
import type { Action, Claim } from './wire.ts';

/** Another list or case is shown; `place` can be given back to the element later. */
export class DeskNavigatedEvent extends WarrantyEvent {
  static readonly type = 'warranty-desk-navigated';
  readonly place: Place;
  constructor(place: Place) {
    super(DeskNavigatedEvent.type);
    this.place = place;
  }
}

interface PartEvents {
  /** Another list is wanted. */
  filter: Filter;
  /** The case of this reference is wanted; none closes the one that is open. */
  open: string | undefined;
  /** An action was done; this is the claim after it. */
  changed: Claim;
  /** Something was said or refused: the case should be read again. */
  stale: undefined;
  /** Another form is wanted in place of this one. */
  instead: Action;
  /** A form is no longer wanted. */
  dismiss: undefined;
}

/** Between the parts of one desk; never leaves it. */
export class PartEvent<K extends keyof PartEvents> extends Event {
  readonly detail: PartEvents[K];
  constructor(kind: K, detail: PartEvents[K]) {
    super(`part-${kind}`, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-desk-navigated': DeskNavigatedEvent;
  }
}
