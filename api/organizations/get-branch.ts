import { type Ctx, transact } from '../core/context.ts';
import type { Branch } from './branch-schema.ts';
import { branchToWire } from './branch-to-wire.ts';
import { findBranch } from './find-branch.ts';

export const getBranch = (ctx: Ctx, { id }: { id: string }): Promise<Branch> =>
  transact(ctx, async (tx) => {
    const { row, house } = await findBranch(tx, id);
    return branchToWire(tx.actor, row, house);
  });
