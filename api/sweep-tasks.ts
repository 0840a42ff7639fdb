import { sweepUploads } from './attachments/index.ts';
import { anchorAudit } from './audit/index.ts';
import { closeResolved } from './claims/index.ts';
import { forgetExpired } from './core/forget-expired.ts';
import { continueImports } from './imports/index.ts';
import type { SweepTask } from './jobs.ts';
import { sweepProofs } from './proofs/index.ts';

/** What a tenant's clock brings up, in the order in which it is done. */
export const sweepTasks: readonly SweepTask[] = [
  closeResolved,
  sweepUploads,
  sweepProofs,
  forgetExpired,
  anchorAudit,
  continueImports,
];
