import { WarrantyEvent } from '../core/events.ts';

/** A code gave a serial: what else stood in it comes along. */
export class ScannedEvent extends WarrantyEvent {
  static readonly type = 'warranty-scanned';
  readonly serial: string;
  readonly gtin: string | null;
  readonly batch: string | null;
  constructor({ serial, gtin, batch }: { serial: string; gtin: string | null; batch: string | null }) {
    super(ScannedEvent.type);
    this.serial = serial;
    this.gtin = gtin;
    this.batch = batch;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-scanned': ScannedEvent;
  }
}
