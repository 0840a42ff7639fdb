export { Claim, Note } from './schema.ts';
export { type Change, changeClaim } from './change.ts';
export { closeResolved } from './close-resolved.ts';
export { handOver } from './hand-over.ts';
export { addDays, ALLOWED_IN, JOB_BEFORE } from './lifecycle.ts';
export { type ClaimRecord, claimantOf, siteContactOf } from './record.ts';
