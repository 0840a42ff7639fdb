import { WarrantyEvent } from '../core/events.ts';

/** Asks for the page of one serial; prevented when an element of the page shows it. */
export class ShowSerialEvent extends WarrantyEvent {
  static readonly type = 'warranty-show-serial';
  readonly unitId: string;
  readonly serial: string;
  constructor(unit: { unitId: string; serial: string }) {
    super(ShowSerialEvent.type, { cancelable: true });
    this.unitId = unit.unitId;
    this.serial = unit.serial;
  }
}

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
    'warranty-show-serial': ShowSerialEvent;
    'warranty-start-registration': StartRegistrationEvent;
    'warranty-start-import': StartImportEvent;
  }
}
