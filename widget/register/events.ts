import { WarrantyEvent } from '../core/events.ts';
import type { Registration } from './types.ts';

export class RegisteredEvent extends WarrantyEvent {
  static readonly type = 'warranty-registered';
  readonly ref: string;
  readonly state: Registration['state'];
  constructor({ ref, state }: Pick<Registration, 'ref' | 'state'>) {
    super(RegisteredEvent.type);
    this.ref = ref;
    this.state = state;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-registered': RegisteredEvent;
  }
}
