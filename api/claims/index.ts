export { Claim, Note } from './schema.ts';
export { type Change, changeClaim } from './change.ts';
export { closeResolved } from './close-resolved.ts';
export { handOver } from './hand-over.ts';
export { addDays, ALLOWED_IN, JOB_BEFORE } from './lifecycle.ts';
export { type ClaimRecord, claimantOf, placeOf, readClaim, siteContactOf } from './record.ts';
export { approversOf } from './approval.ts';
export { HANDOVER_DIRECTIONS, type Handover, unconfirmed } from './handovers.ts';
export { nameOf } from './person.ts';
