import { WarrantyStatus } from './status.ts';

WarrantyStatus.define();

export { WarrantyStatus };
export { StatusChangedEvent } from './events.ts';
