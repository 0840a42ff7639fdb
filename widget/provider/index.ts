import { WarrantyProvider } from './provider.ts';

WarrantyProvider.define();

export { WarrantyProvider };
