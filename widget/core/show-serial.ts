import { WarrantyEvent } from './events.ts';

/** Asks for the page of one serial; prevented when an element of the page shows it. */
export class ShowSerialEvent extends WarrantyEvent {
  static readonly type = 'warranty-show-serial';
  readonly unitId: string | undefined;
  readonly serial: string;
  constructor(unit: { unitId?: string | undefined; serial: string }) {
    super(ShowSerialEvent.type, { cancelable: true });
    this.unitId = unit.unitId;
    this.serial = unit.serial;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-show-serial': ShowSerialEvent;
  }
}
