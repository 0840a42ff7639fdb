export { mailedAccess } from './access.ts';
export { termsAtSale } from './terms-at-sale.ts';
