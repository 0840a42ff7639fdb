import type { Right } from '../../db/vocab.ts';
import { can } from '../auth/index.ts';
import { brandOf } from '../core/actor.ts';
import type { Ctx } from '../core/context.ts';
import { Problem } from '../core/problem.ts';

const READING: readonly Right[] = ['settings.manage', 'unit.change_dates'];

function require(ctx: Ctx, rights: readonly Right[]): { brandId: string } {
  const { actor } = ctx;
  if (actor.kind === 'embed' || actor.kind === 'key') throw new Problem('key_type');
  const brandId = brandOf(actor);
  const place = { brandId, organizationId: null, branchId: null };
  if (!rights.some((right) => can(actor, right, place))) throw new Problem('forbidden');
  return { brandId };
}

/** Whoever looks after models or terms reads both. */
export const requireCatalogReader = (ctx: Ctx) => require(ctx, READING);
export const requireModelEditor = (ctx: Ctx) => require(ctx, ['settings.manage']);
export const requireTermWriter = (ctx: Ctx) => require(ctx, ['unit.change_dates']);
