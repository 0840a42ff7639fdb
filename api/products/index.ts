export { loadCatalog, type Catalog, type CatalogModel } from './catalog.ts';
export { labelOf } from './label.ts';
export { pickRequirements, type EvidencePolicy } from './requirements.ts';
