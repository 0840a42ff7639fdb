export { anchorAudit } from './anchor.ts';
export { chainAudit } from './chain.ts';
