import { WarrantyLookup } from './lookup.ts';

WarrantyLookup.define();

export { WarrantyLookup };
