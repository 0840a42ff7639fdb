import { audit } from './audit/routes.ts';
import { me } from './auth/me-routes.ts';
import { auth } from './auth/routes.ts';
import { cards } from './cards/routes.ts';
import { claimAttachments } from './claims/attachment-routes.ts';
import { claims } from './claims/routes.ts';
import { corrections } from './corrections/routes.ts';
import { decisions } from './decisions/routes.ts';
import { documents } from './documents/routes.ts';
import { exports } from './exports/routes.ts';
import { imports } from './imports/routes.ts';
import { issuers } from './issuers/routes.ts';
import { keys } from './keys/routes.ts';
import { lookup } from './lookup/routes.ts';
import { branches } from './organizations/branch-routes.ts';
import { contacts } from './organizations/contact-routes.ts';
import { organizations } from './organizations/routes.ts';
import { invitations } from './people/invitation-routes.ts';
import { meters } from './meters/routes.ts';
import { people } from './people/routes.ts';
import { models } from './products/model-routes.ts';
import { products } from './products/routes.ts';
import { proofs } from './proofs/routes.ts';
import { owners } from './registrations/owner-routes.ts';
import { registrations } from './registrations/routes.ts';
import { reports } from './reports/routes.ts';
import { rmas } from './rmas/routes.ts';
import { tenants } from './tenants/routes.ts';
import { unitChanges } from './units/change-routes.ts';
import { exceptions } from './units/exception-routes.ts';
import { unitLives } from './units/life-routes.ts';
import { unitProofs } from './units/proof-routes.ts';
import { units } from './units/routes.ts';
import { views } from './views/routes.ts';
import { workbench } from './workbench/routes.ts';

/** One line per feature, in the order of the reference. */
export const routers = [
  tenants,
  products,
  models,
  workbench,
  lookup,
  units,
  unitChanges,
  unitLives,
  unitProofs,
  documents,
  exceptions,
  imports,
  exports,
  cards,
  registrations,
  owners,
  claims,
  claimAttachments,
  decisions,
  rmas,
  corrections,
  meters,
  proofs,
  reports,
  auth,
  me,
  invitations,
  people,
  issuers,
  keys,
  organizations,
  branches,
  contacts,
  views,
  audit,
];
