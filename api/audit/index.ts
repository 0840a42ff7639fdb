export { anchorAudit } from './anchor.ts';
export { chainAudit } from './chain.ts';
export { listAudit } from './list.ts';
