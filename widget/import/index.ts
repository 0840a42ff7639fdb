import { WarrantyImport } from './import.ts';

WarrantyImport.define();

export { WarrantyImport };
