import { type Ctx, transact } from '../core/context.ts';
import { findOrganization } from './find-organization.ts';
import { organizationToWire } from './organization-to-wire.ts';
import type { Organization } from './schema.ts';

export const getOrganization = (ctx: Ctx, { id }: { id: string }): Promise<Organization> =>
  transact(ctx, async (tx) => organizationToWire(ctx.actor, (await findOrganization(tx, id)).row));
