import { audit } from './audit/routes.ts';
import { auth } from './auth/routes.ts';
import { claimAttachments } from './claims/attachment-routes.ts';
import { claims } from './claims/routes.ts';
import { decisions } from './decisions/routes.ts';
import { issuers } from './issuers/routes.ts';
import { keys } from './keys/routes.ts';
import { lookup } from './lookup/routes.ts';
import { products } from './products/routes.ts';
import { rmas } from './rmas/routes.ts';
import { tenants } from './tenants/routes.ts';
import { views } from './views/routes.ts';

/** One line per feature, in the order of the reference. */
export const routers = [
  tenants,
  products,
  lookup,
  claims,
  claimAttachments,
  decisions,
  rmas,
  auth,
  issuers,
  keys,
  views,
  audit,
];
