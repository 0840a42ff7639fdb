import { WarrantyEvent } from '../core/events.ts';

/** The person has changed something about themselves. */
export class AccountChangedEvent extends WarrantyEvent {
  static readonly type = 'warranty-account-changed';
  constructor() {
    super(AccountChangedEvent.type);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-account-changed': AccountChangedEvent;
  }
}
