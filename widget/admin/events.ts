import { WarrantyEvent } from '../core/events.ts';
import type { Place } from './place.ts';

/** Another panel, or something of it, is shown; `place` can be given back to the element later. */
export class AdminNavigatedEvent extends WarrantyEvent {
  static readonly type = 'warranty-admin-navigated';
  readonly place: Place;
  constructor(place: Place) {
    super(AdminNavigatedEvent.type);
    this.place = place;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-admin-navigated': AdminNavigatedEvent;
  }
}
