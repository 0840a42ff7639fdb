import { WarrantyEvent } from '../core/events.ts';
import type { CardCheck } from './types.ts';

export class CardCheckedEvent extends WarrantyEvent {
  static readonly type = 'warranty-card-checked';
  readonly result: CardCheck['result'];
  constructor(result: CardCheck['result']) {
    super(CardCheckedEvent.type);
    this.result = result;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-card-checked': CardCheckedEvent;
  }
}
