import { StartImportEvent, StartRegistrationEvent } from './events.ts';
import { WarrantyProducts } from './products.ts';

WarrantyProducts.define();

export { StartImportEvent, StartRegistrationEvent, WarrantyProducts };
export type { Filter } from './filter.ts';
