import { WarrantyEvent } from '../core/events.ts';
import type { Import } from './wire.ts';

export class ImportedEvent extends WarrantyEvent {
  static readonly type = 'warranty-imported';
  readonly id: string;
  readonly state: Import['state'];
  readonly counts: Import['counts'];
  constructor({ id, state, counts }: Pick<Import, 'id' | 'state' | 'counts'>) {
    super(ImportedEvent.type);
    this.id = id;
    this.state = state;
    this.counts = counts;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'warranty-imported': ImportedEvent;
  }
}
