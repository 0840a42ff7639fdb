import { WarrantyAdmin } from './admin.ts';
import { AdminNavigatedEvent } from './events.ts';

WarrantyAdmin.define();

export { AdminNavigatedEvent, WarrantyAdmin };
export type { Place } from './place.ts';
