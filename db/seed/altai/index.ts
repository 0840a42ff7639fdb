export {
  addresses,
  branches,
  branchId,
  brandRow,
  company,
  contacts,
  issuers,
  keys,
  organizationId,
  organizations,
  policies,
  userId,
} from './company.ts';
export { maker, models, modelTerms, RECALLED_BATCH, recalls, recallTexts } from './models.ts';
export { terms } from './terms.ts';
export { components, lifeUnits, owning } from './life.ts';
export { fleet, tellingUnits } from './units.ts';
export { tellClaims } from './claims.ts';
