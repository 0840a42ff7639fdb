export { loadCatalog, type Catalog, type CatalogModel } from './catalog.ts';
export { listModels } from './list-models.ts';
export { labelOf } from './label.ts';
export { pickRequirements, type EvidencePolicy } from './requirements.ts';
export { requireCatalogReader, requireModelEditor, requireTermWriter } from './access.ts';
export { loadSaleTerms, pickSaleTerms, termsForSale, type Sale, type SaleTerms } from './sale-terms.ts';
export { termToWire } from './term-to-wire.ts';
