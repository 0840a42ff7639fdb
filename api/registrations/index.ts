export { mailedAccess, type Opens } from './access.ts';
export { listOwnershipCases } from './list-cases.ts';
export { listRegistrationRecords } from './list.ts';
export { registrationTexts } from './texts/index.ts';
export { proofsOfRegistrations } from './proofs-of-unit.ts';
