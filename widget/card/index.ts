import { WarrantyCard } from './card.ts';

WarrantyCard.define();

export { WarrantyCard };
