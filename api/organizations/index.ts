export { deliverabilityOf } from './deliverability.ts';
export { isActiveMember } from './members.ts';
export { applyNamingPattern, type NamingFacts } from './naming.ts';
export { isTimeZone } from './time-zone.ts';
export { BranchQuery } from './branch-schema.ts';
export { ContactQuery } from './contact-schema.ts';
export { listBranches } from './list-branches.ts';
export { listContacts } from './list-contacts.ts';
export { listOrganizations } from './list-organizations.ts';
