import { WarrantyClaim } from './claim.ts';

WarrantyClaim.define();

export { ClaimSubmittedEvent } from './events.ts';
export { WarrantyClaim };
