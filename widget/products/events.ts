import { WarrantyEvent } from '../core/events.ts';

/** Asks to register a product; prevented when an element of the page does it. */
export class StartRegistrationEvent extends WarrantyEvent {
  static readonly type = 'warranty-start-registration';
  constructor() {
    super(StartRegistrationEvent.type, { cancelable: true });
  }
}

/** Asks to bring a list of devices in; prevented when an element of the page does it. */
export class StartImportEvent extends WarrantyEvent {
  static readonly type = 'warranty-start-import';
  constructor() {
    super(StartImportEvent.type, { cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-start-registration': StartRegistrationEvent;
    'warranty-start-import': StartImportEvent;
  }
}
